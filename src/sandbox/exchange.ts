import type { IncomingHttpHeaders } from "node:http";

/** `classtag-web`: the pages for people, over the state of `classtag`. */
export type Service = "classlink" | "classtag" | "classtag-web";

/** A request as a service sees it. */
export interface ServiceRequest {
  readonly method: string;
  /** Below the service's base address, percent-encoded as sent: `/classes/7_1111`. */
  readonly path: string;
  /** Without the question mark, as sent. */
  readonly rawQuery: string;
  readonly query: URLSearchParams;
  /** Scheme, host and whole path as sent, without the query: what OAuth 1.0a signs. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the request changed the service's state. */
  readonly wrote: boolean;
}

/** An answer with a JSON body that changed nothing. */
export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
  contentType = "application/json",
): Answer {
  return {
    status,
    headers: { "content-type": contentType, ...headers },
    body: JSON.stringify(value),
    wrote: false,
  };
}
