import { type Answer, jsonAnswer } from "../exchange.ts";

export type ProblemCode =
  | "malformed"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "connection_held"
  | "version_moved"
  | "idempotency_key_reused"
  | "precondition_required";

const problems: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  malformed: { status: 400, title: "The request is malformed" },
  unauthorized: { status: 401, title: "The token is missing or wrong" },
  forbidden: { status: 403, title: "The token does not allow this" },
  not_found: { status: 404, title: "There is no such resource" },
  connection_held: { status: 409, title: "A SOURCED ID is connected elsewhere" },
  version_moved: { status: 412, title: "The version has moved on" },
  idempotency_key_reused: { status: 422, title: "The Idempotency-Key came with another request before" },
  precondition_required: { status: 428, title: "A header that every write needs is missing" },
};

/** Ends the treatment of a request. Caught once, where the service answers. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** RFC 9457 */
export function problemAnswer({ code, message }: ProblemError): Answer {
  const { status, title } = problems[code];
  const headers = code === "unauthorized" ? { "www-authenticate": "Bearer" } : {};
  return jsonAnswer(
    status,
    { type: "about:blank", title, status, code, detail: message },
    headers,
    "application/problem+json",
  );
}
