import type { JsonRequest } from "../../../http/json-request.ts";
import type { Change } from "../../../model/change.ts";
import { compareText } from "../../../model/text.ts";
import { pathSegment } from "../../path-segment.ts";
import type * as contract from "./contract.gen.ts";

/** What a change writes to: its key among the versions, and how a person calls it. */
export interface Target {
  readonly kind: "classroom" | "district" | "school";
  /** Absent for the district, which is known by its place. */
  readonly key?: string;
  readonly name: string;
}

/** One change as one request of the contract. */
export interface WriteRequest {
  readonly method: Exclude<JsonRequest["method"], "GET">;
  /** `undefined` where the id of the target cannot be part of a path. */
  readonly path: string | undefined;
  readonly targets: readonly Target[];
  /** Where all targets are written or none: the answer then is of all of them as well. */
  readonly namesVersionsInBody: boolean;
  /** @param versions those of the targets, in their order */
  body(versions: readonly string[]): ConnectionsOrState;
}

type ConnectionsOrState =
  | contract.ConnectionsUpdate
  | contract.ExchangeRequest
  | contract.SettingsUpdate
  | contract.StateUpdate;

export function writeRequest(change: Change): WriteRequest {
  switch (change.kind) {
    case "set-setting":
      return {
        method: "PATCH",
        path: "/district/settings",
        targets: [{ kind: "district", name: "the district" }],
        namesVersionsInBody: false,
        body: () => ({ [change.setting]: change.after }),
      };
    case "connect-school": {
      const { key, name } = change.school;
      return put(
        "schools",
        "connections",
        { kind: "school", key, name },
        { connections: ascending(change.after) },
      );
    }
    case "archive":
    case "unarchive": {
      const { key, name } = change.classroom;
      return put("classrooms", "state", { kind: "classroom", key, name }, { state: change.after });
    }
    case "connect":
    case "reconnect":
    case "disconnect": {
      const { key, name } = change.classroom;
      return put(
        "classrooms",
        "connections",
        { kind: "classroom", key, name },
        { connections: ascending(change.after) },
      );
    }
    case "exchange":
      return {
        method: "POST",
        path: "/connection-exchanges",
        targets: change.members.map(({ classroom: { key, name } }) => ({ kind: "classroom", key, name })),
        namesVersionsInBody: true,
        body: (versions) => ({
          classrooms: change.members.map(({ after, classroom }, index) => ({
            id: classroom.key,
            version: versions[index] ?? "",
            connections: ascending(after),
          })),
        }),
      };
  }
}

function put(
  collection: string,
  part: string,
  target: Target & { readonly key: string },
  body: contract.ConnectionsUpdate | contract.StateUpdate,
): WriteRequest {
  const segment = pathSegment(target.key);
  const path = segment === undefined ? undefined : `/${collection}/${segment}/${part}`;
  return { method: "PUT", path, targets: [target], namesVersionsInBody: false, body: () => body };
}

/** As the contract has connections: each once, in ascending order. */
export function ascending(sourcedIds: readonly string[]): string[] {
  return [...new Set(sourcedIds)].sort(compareText);
}
