import { malformed } from "../../../http/http-client.ts";
import type { JsonRequest, JsonResponse } from "../../../http/json-request.ts";
import type { Change } from "../../../model/change.ts";
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
 * @throws ServiceError
 */
export function writtenVersions(
  change: Change,
  request: JsonRequest,
  response: JsonResponse,
): readonly string[] {
  switch (change.kind) {
    case "set-setting": {
      const district = contractBody(request, response, validateDistrict);
      return [checked(district, district.settings[change.setting] === change.after, change.setting, request)];
    }
    case "connect-school": {
      const school = contractBody(request, response, validateSchool);
      const isAsAsked = school.id === change.school.key && holds(school, change.after);
      return [checked(school, isAsAsked, change.school.name, request)];
    }
    case "archive":
    case "unarchive": {
      const classroom = contractBody(request, response, validateClassroom);
      const isAsAsked = classroom.id === change.classroom.key && classroom.state === change.after;
      return [checked(classroom, isAsAsked, change.classroom.name, request)];
    }
    case "connect":
    case "reconnect":
    case "disconnect": {
      const classroom = contractBody(request, response, validateClassroom);
      const isAsAsked = classroom.id === change.classroom.key && holds(classroom, change.after);
      return [checked(classroom, isAsAsked, change.classroom.name, request)];
    }
    case "exchange": {
      const { items } = contractBody(request, response, validateExchangeResult);
      return change.members.map(({ after, classroom: { key, name } }) => {
        const item = items.find(({ id }) => id === key);
        if (item === undefined) throw malformed(request, `the answer leaves out ${JSON.stringify(name)}`);
        return checked(item, holds(item, after), name, request);
      });
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

function holds(
  { connections }: { readonly connections: contract.Connections },
  after: readonly string[],
): boolean {
  return JSON.stringify(ascending(connections)) === JSON.stringify(ascending(after));
}
