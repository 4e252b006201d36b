import { malformed } from "../../../http/http-client.ts";
import type { JsonRequest, JsonResponse } from "../../../http/json-request.ts";
import type { Write } from "../../../model/writes.ts";
import { contractBody } from "./classtag-connection.ts";
import type * as contract from "./contract.gen.ts";
import {
  validateClassroom,
  validateDistrict,
  validateExchangeResult,
  validateSchool,
} from "./contract-validator.gen.js";
import { idsText, isSameSet } from "./planned-classrooms.ts";

/** An answer that the write succeeded, which shows something else than was asked for. */
export class NotAsAsked extends Error {
  override readonly name = "NotAsAsked";
}

/**
 * The versions that a write left behind, in the order of its targets, once the answer shows that what was asked for is
 * what is there now: 200 alone is not believed.
 * @param isOfAll whether one answer is about all writes of the change
 * @param heldBy what a classroom held before
 * @throws ServiceError · NotAsAsked
 */
export function writtenVersions(
  writes: readonly Write[],
  heldBy: (key: string) => readonly string[] | undefined,
  isOfAll: boolean,
  request: JsonRequest,
  response: JsonResponse,
): readonly string[] {
  if (!isOfAll) return writes.map((write) => writtenVersion(write, heldBy, request, response));
  const { items } = contractBody(request, response, validateExchangeResult);
  return writes.map((write) => {
    const item = items.find(({ id }) => id === write.key);
    if (item === undefined) throw malformed(request, `the answer leaves out ${JSON.stringify(write.name)}`);
    return checked(item, isConnectedAs(write, item), write.name, item.connections);
  });
}

function writtenVersion(
  write: Write,
  heldBy: (key: string) => readonly string[] | undefined,
  request: JsonRequest,
  response: JsonResponse,
): string {
  const { key, name } = write;
  switch (write.target) {
    case "setting": {
      const district = contractBody(request, response, validateDistrict);
      return checked(district, district.settings[write.key] === write.after, name);
    }
    case "school": {
      const school = contractBody(request, response, validateSchool);
      return checked(school, school.id === key && isConnectedAs(write, school), name, school.connections);
    }
    case "state": {
      const classroom = contractBody(request, response, validateClassroom);
      const isStill = isSameSet(classroom.connections, heldBy(key) ?? classroom.connections);
      const isAsAsked = classroom.id === key && classroom.state === write.after && isStill;
      return checked(classroom, isAsAsked, name, classroom.connections);
    }
    case "connection": {
      const classroom = contractBody(request, response, validateClassroom);
      return checked(
        classroom,
        classroom.id === key && isConnectedAs(write, classroom),
        name,
        classroom.connections,
      );
    }
  }
}

function checked(
  resource: { readonly version: string },
  isAsAsked: boolean,
  name: string,
  connections?: readonly string[],
): string {
  if (isAsAsked) return resource.version;
  const held = connections === undefined ? "" : `; it shows ${idsText(connections)}`;
  throw new NotAsAsked(
    `ClassTag answers that ${JSON.stringify(name)} was written, and does not show what was asked for${held}. Look at it in ClassTag, then plan again`,
  );
}

const isConnectedAs = (
  write: Write,
  { connections }: { readonly connections: contract.Connections },
): boolean =>
  (write.target === "connection" || write.target === "school") && isSameSet(connections, write.after);
