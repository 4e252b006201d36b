import { malformed } from "../../../http/http-client.ts";
import type { JsonRequest } from "../../../http/json-request.ts";
import type { OneRosterServer } from "../../../providers/classlink/classlink-access.ts";

interface Rows {
  readonly rows: number;
  /** Of all pages together, where the server says so. */
  readonly total?: number;
}

/**
 * How many rows one page of a collection brings.
 * @throws ServiceError also where the answer is a success and no page: never taken to be empty
 */
export async function rowsOf(
  { http, prefix, service }: OneRosterServer,
  collection: string,
  query: string,
  options: Pick<JsonRequest, "givesUpOn"> = {},
): Promise<Rows> {
  const url = `${prefix}/${collection}?${query}`;
  const request: JsonRequest = { service, method: "GET", url, ...options };
  const { body, header } = await http.send(request);
  const rows: unknown =
    typeof body === "object" && body !== null && Object.hasOwn(body, collection)
      ? Reflect.get(body, collection)
      : undefined;
  if (!Array.isArray(rows)) throw malformed(request, `the answer holds no list under "${collection}"`);
  const total = /^\s*(\d{1,12})\s*$/.exec(header("x-total-count") ?? "")?.[1];
  return total === undefined ? { rows: rows.length } : { rows: rows.length, total: Number(total) };
}
