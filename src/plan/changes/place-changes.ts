import type { ClassroomRef, ExchangeMember, Reason } from "../../model/change.ts";
import { compareText, composedName } from "../../model/text.ts";
import { knownConnections } from "../inputs/live-index.ts";
import type { Wish } from "../lines/wish.ts";
import type { Placed } from "./order-changes.ts";
import type { ResolvedConnections } from "./resolve-connections.ts";

/** Turns what the lines wish for into changes, each at its level. Wishes that are blocked must have been taken out before. */
export function placeChanges(wishes: readonly Wish[], resolved: ResolvedConnections): readonly Placed[] {
  const changes: Placed[] = [];
  for (const wish of wishes)
    for (const one of [stateChange(wish), connectionChange(wish, resolved)])
      if (one !== undefined) changes.push(one);
  return [...changes, ...resolved.rings.map(exchange)];
}

function stateChange(wish: Wish): Placed | undefined {
  const { evidence, state } = wish;
  if (state === undefined || evidence === undefined) return undefined;
  const connections = wish.connection?.kind === "drop" ? [] : knownConnections(wish.classroom.connections);
  const common = { classroom: classroomRef(wish), connections, evidence, why: reason(wish) };
  return state === "archived"
    ? placed("archive", { kind: "archive", ...common, before: "active", after: state })
    : placed("unarchive", { kind: "unarchive", ...common, before: "archived", after: state });
}

function connectionChange(wish: Wish, resolved: ResolvedConnections): Placed | undefined {
  const { connection, evidence } = wish;
  if (connection === undefined) return undefined;
  const [classroom, why] = [classroomRef(wish), reason(wish)];
  const before = nonEmpty(connection.before);
  if (connection.kind === "drop") {
    if (before === undefined) return undefined;
    const level = connection.purpose === "release" ? "release" : "disconnect";
    return placed(level, { kind: "disconnect", classroom, why, before, after: [] });
  }
  if (evidence === undefined || resolved.ringByClassroom.has(wish.classroom.key)) return undefined;
  const after = [connection.after] as const;
  const change: Placed["change"] =
    before === undefined
      ? { kind: "connect", classroom, why, before: [], after, evidence }
      : { kind: "reconnect", classroom, why, before, after, evidence };
  return placed("connect", change, resolved.waveByClassroom.get(wish.classroom.key));
}

function placed(level: Placed["level"], change: Placed["change"], wave = 0): Placed {
  return { level, wave, change };
}

function exchange(ring: readonly Wish[]): Placed {
  const members = ring
    .flatMap((wish) => exchangeMember(wish))
    .sort((left, right) => compareText(left.classroom.key, right.classroom.key));
  return placed("connect", {
    kind: "exchange",
    members,
    why: {
      rule: "policy sync",
      at: members[0]?.at ?? { file: "", line: 0, column: 0 },
      fact: `${members.length} classrooms hold each other's SOURCED IDs`,
    },
  });
}

function exchangeMember(wish: Wish): readonly ExchangeMember[] {
  const { connection, evidence, mapping } = wish;
  const before = nonEmpty(connection?.before ?? []);
  if (connection?.kind !== "hold" || before === undefined || evidence === undefined) return [];
  return [{ at: mapping.at, classroom: classroomRef(wish), before, after: [connection.after], evidence }];
}

/** Names come from ClassTag, not from the file: the reviewer sees what is there now. */
function classroomRef({ classroom, context }: Wish): ClassroomRef {
  return {
    key: classroom.key,
    name: composedName(classroom.name),
    school: { key: context.live.key, name: context.live.name },
  };
}

function reason({ mapping, connection, fact }: Wish): Reason {
  const from = mapping.policyFrom === "school" ? "policy of the school" : "policy of the line";
  const rule =
    connection?.kind === "drop" && connection.purpose === "remove"
      ? "classlink: null"
      : `${from}: ${mapping.policy}${mapping.release ? ", release" : ""}`;
  return { rule, at: mapping.at, fact };
}

function nonEmpty(ids: readonly string[]): readonly [string, ...string[]] | undefined {
  const [first, ...rest] = ids;
  return first === undefined ? undefined : [first, ...rest];
}
