import { malformed } from "../../http/http-client.ts";
import type { JsonRequest } from "../../http/json-request.ts";
import type { Pace } from "../../http/pace.ts";
import { nameSome } from "../../model/text.ts";
import { pathSegment } from "../path-segment.ts";
import type { CarriedCharacters } from "./carried-characters.ts";
import type { OneRosterServer } from "./classlink-access.ts";
import { type Collection, decodeRow } from "./decode-record.ts";
import { asObject, field } from "./fields.ts";

/** Whole records are asked for: one is small, and `fields` could hide what it holds. */
const itemKeys = { academicSessions: "academicSession", classes: "class", courses: "course", orgs: "org" };

/**
 * One record by its SOURCED ID.
 * @returns `undefined` where the server says that there is none, and would have found it
 * @throws ServiceError where it says anything else that is not this record
 */
export async function readById<Value>(
  { http, prefix, service }: OneRosterServer,
  pace: Pace,
  collection: Collection<Value>,
  sourcedId: string,
  carried: CarriedCharacters,
): Promise<Value | undefined> {
  const itemKey = itemKeys[collection.name];
  const segment = pathSegment(sourcedId);
  const url = `${prefix}/${collection.name}/${segment ?? ""}`;
  const request: JsonRequest = { service, method: "GET", url, answers: [404], pace };
  if (segment === undefined)
    throw malformed(
      request,
      `the SOURCED ID ${JSON.stringify(sourcedId)} cannot be part of a URL`,
      "Correct it.",
    );
  const { body, status } = await http.send(request);
  if (status === 404) {
    const doubtful = carried.doubtfulIn(sourcedId);
    if (doubtful.length === 0) return undefined;
    throw malformed(
      request,
      `the answer is 404, which says nothing of an id with ${nameSome(doubtful)}: servers, and what stands in front of them, answer so because they cannot carry it in an address`,
      "Ask those who run the server to let such ids through, or read CSV files.",
    );
  }
  const record = asObject(body);
  const row = decodeRow(collection, record === undefined ? undefined : field(record, itemKey), 0);
  if (row.kind === "unreadable")
    throw malformed(request, `the answer is no ${itemKey} that can be read: ${row.record.reason}`);
  if (row.id !== sourcedId)
    throw malformed(
      request,
      `the answer is another ${itemKey} than was asked for: ${JSON.stringify(row.id)}`,
    );
  carried.note(sourcedId);
  return row.value;
}
