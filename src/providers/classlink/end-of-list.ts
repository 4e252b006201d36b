import { ServiceError } from "../../http/service-error.ts";
import { asObject, field } from "./fields.ts";

/** OneRoster wants an empty list behind the last row. Many servers answer in one of these ways instead. */
const statusesOfNothing: ReadonlySet<number> = new Set([204, 400, 404]);

/** Whether a server that was asked for rows behind its last one says that there are none. It proves nothing anywhere else. */
export function saysNothingIsThere(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false;
  const isEmpty = error.code === "malformed" && error.status === 200;
  return isEmpty || (error.status !== undefined && statusesOfNothing.has(error.status));
}

/** `{}`, `null`, or `{ "classes": null }`. */
export function isNothing(name: string, body: unknown): boolean {
  if (body === null) return true;
  const object = asObject(body);
  return object !== undefined && (Object.keys(object).length === 0 || field(object, name) === null);
}

/** Rows came from this address before: whatever is wrong, it is not the prefix. */
export function behindPages(error: unknown, name: string, offset: number): unknown {
  if (!(error instanceof ServiceError) || offset === 0) return error;
  const rows = `${offset} ${offset === 1 ? "row" : "rows"} of ${name} came from this address before, so the prefix is right.`;
  if (saysNothingIsThere(error))
    return error.withHint(
      `${rows} If those are all, the server should answer with an empty list behind them, as OneRoster wants, or send x-total-count, so that it can be seen. Report it to those who run the server.`,
    );
  const isMisled = error.code === "not-json" || error.code === "malformed" || error.code === "redirected";
  return isMisled
    ? error.withHint(`${rows} Try again later; if it goes on, report it to those who run the server.`)
    : error;
}
