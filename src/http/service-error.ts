import { plainText, redact } from "./redact.ts";

export type ServiceSystem = "ClassLink" | "ClassTag";

/**
 * What went wrong, stable across releases:
 *
 * - `unreachable` no answer at all: name not found, connection refused or broken off, TLS
 * - `timed-out` the service did not answer in time
 * - `unauthorised` 401 · `forbidden` 403 · `not-found` 404 · `rate-limited` 429 · `server-error` 5xx and 408
 * - `rejected` any other 4xx: the service understood and refused
 * - `redirected` 3xx; redirects are not followed, because credentials would go with them, but for one that only puts a
 *   slash behind the path
 * - `not-json` an answer of another kind, usually a login page · `malformed` JSON, but not what was asked for
 * - `too-large` an answer above the limit · `insecure-url` an address that credentials must not be sent to
 */
export type ServiceErrorCode =
  | "forbidden"
  | "insecure-url"
  | "malformed"
  | "not-found"
  | "not-json"
  | "rate-limited"
  | "redirected"
  | "rejected"
  | "server-error"
  | "timed-out"
  | "too-large"
  | "unauthorised"
  | "unreachable";

export interface ServiceErrorDetails {
  readonly code: ServiceErrorCode;
  readonly system: ServiceSystem;
  readonly method: string;
  readonly url: string;
  readonly status?: number;
  /** Why, as a clause without a full stop. */
  readonly reason: string;
  /** What to try, in whole sentences. */
  readonly hint: string;
  readonly cause?: unknown;
  /** Credentials in use, so that they can be taken out of everything above. They are not kept. */
  readonly secrets: readonly string[];
}

/** A request that did not come to a usable answer. Credentials are cut out here, so that no caller can forget to. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: ServiceErrorCode;
  readonly system: ServiceSystem;
  readonly method: string;
  /** Without user information and without values that look like credentials. */
  readonly url: string;
  readonly status: number | undefined;
  readonly reason: string;
  readonly hint: string;

  constructor(details: ServiceErrorDetails) {
    const clean = (text: string): string => redact(plainText(text), details.secrets);
    const url = clean(withoutUserInfo(details.url));
    const reason = clean(details.reason);
    super(
      `${details.system}: ${reason} (${details.method} ${url})`,
      details.cause === undefined ? undefined : { cause: cleanCause(details.cause, clean) },
    );
    this.code = details.code;
    this.system = details.system;
    this.method = details.method;
    this.url = url;
    this.status = details.status;
    this.reason = reason;
    this.hint = clean(details.hint);
  }

  /** The same failure, with other advice: whoever called may know more of how it came about. */
  withHint(hint: string): ServiceError {
    const { code, method, reason, status, system, url } = this;
    return new ServiceError({
      ...{ code, method, reason, system, url, hint, cause: this.cause, secrets: [] },
      ...(status === undefined ? {} : { status }),
    });
  }

  toJSON(): Readonly<Record<string, number | string | undefined>> {
    const { name, code, system, method, url, status, reason, hint } = this;
    return { name, code, system, method, url, status, reason, hint };
  }
}

function withoutUserInfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}

/** The original may carry headers and sockets with it; what helps to find the reason is its name, code and message. */
function cleanCause(cause: unknown, clean: (text: string) => string): Error {
  if (!(cause instanceof Error)) return new Error(clean(String(cause)));
  const copy = new Error(clean(cause.message));
  copy.name = cause.name;
  delete copy.stack;
  return "code" in cause && typeof cause.code === "string" ? Object.assign(copy, { code: cause.code }) : copy;
}
