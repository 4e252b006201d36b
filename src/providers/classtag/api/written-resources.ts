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
import { ascending } from "./write-request.ts";

/**
 * The versions that a write left behind, in the order of its targets, once the answer shows that what was asked for is
 * what is there now: 200 alone is not believed.
 * @param isOfAll whether one answer is about all writes of the change
 * @throws ServiceError
 */
export function writtenVersions(
  writes: readonly Write[],
  isOfAll: boolean,
  request: JsonRequest,
  response: JsonResponse,
): readonly string[] {
  if (!isOfAll) return writes.map((write) => writtenVersion(write, request, response));
  const { items } = contractBody(request, response, validateExchangeResult);
  return writes.map((write) => {
    const item = items.find(({ id }) => id === write.key);
    if (item === undefined) throw malformed(request, `the answer leaves out ${JSON.stringify(write.name)}`);
    return checked(item, isConnectedAs(write, item), write.name, request);
  });
}

function writtenVersion(write: Write, request: JsonRequest, response: JsonResponse): string {
  const { key, name } = write;
  switch (write.target) {
    case "setting": {
      const district = contractBody(request, response, validateDistrict);
      return checked(district, district.settings[write.key] === write.after, name, request);
    }
    case "school": {
      const school = contractBody(request, response, validateSchool);
      return checked(school, school.id === key && isConnectedAs(write, school), name, request);
    }
    case "state": {
      const classroom = contractBody(request, response, validateClassroom);
      return checked(classroom, classroom.id === key && classroom.state === write.after, name, request);
    }
    case "connection": {
      const classroom = contractBody(request, response, validateClassroom);
      return checked(classroom, classroom.id === key && isConnectedAs(write, classroom), name, request);
    }
  }
}

function checked(
  resource: { readonly version: string },
  isAsAsked: boolean,
  name: string,
  request: JsonRequest,
): string {
  if (isAsAsked) return resource.version;
  throw malformed(
    request,
    `the answer says that the write succeeded, but does not show what was asked for (${JSON.stringify(name)})`,
    "Look at it in ClassTag, then plan again.",
  );
}

const isConnectedAs = (
  write: Write,
  { connections }: { readonly connections: contract.Connections },
): boolean =>
  (write.target === "connection" || write.target === "school") &&
  JSON.stringify(ascending(connections)) === JSON.stringify(ascending(write.after));
