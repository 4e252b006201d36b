import { parseRetryAfter } from "./retry.ts";

/** What a server says that may still be sent, and when that is renewed. */
export interface RateLimit {
  /** Requests that are left; absent: not said. */
  readonly remaining?: number;
  /** Milliseconds until there are more; absent: not said. */
  readonly resetMs?: number;
}

type Header = (name: string) => string | undefined;

/**
 * Reads the headers with which servers say how much is left: the three of one draft and of many servers before it
 * (`RateLimit-Remaining`, `X-RateLimit-…`, `X-Rate-Limit-…`), the one of another (`RateLimit: limit=9, remaining=1, reset=5`),
 * and that of the latest (`RateLimit: "name";r=1;t=5`).
 * @param now milliseconds since 1970: a reset is a number of seconds from now, or a moment in seconds since 1970
 */
export function rateLimit(header: Header, now: number): RateLimit {
  const together = header("ratelimit") ?? "";
  const remaining = wholeNumber(
    first(header, "ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining") ??
      member(together, "remaining", "r"),
  );
  const reset = wholeNumber(
    first(header, "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset") ??
      member(together, "reset", "t"),
  );
  const resetMs = reset === undefined ? parseRetryAfter(header("retry-after"), now) : fromNow(reset, now);
  return {
    ...(remaining === undefined ? {} : { remaining }),
    ...(resetMs === undefined ? {} : { resetMs }),
  };
}

/** 429, or what some gateways say in its place: 403 with a time to come back after. */
export function isRefusedForNow(status: number, header: Header): boolean {
  return status === 429 || (status === 403 && header("retry-after") !== undefined);
}

function first(header: Header, ...names: readonly string[]): string | undefined {
  return names.map(header).find((value) => value !== undefined);
}

function member(text: string, ...names: readonly string[]): string | undefined {
  return new RegExp(`(?:^|[,;\\s])(?:${names.join("|")})\\s*=\\s*(\\d+)`, "i").exec(text)?.[1];
}

function wholeNumber(text: string | undefined): number | undefined {
  const digits = /^\s*(\d{1,13})(?:\.\d*)?\s*(?:[,;].*)?$/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Nobody renews after thirty years: so large a number is a moment, in seconds or in milliseconds. */
function fromNow(reset: number, now: number): number {
  if (reset > 1e12) return Math.max(0, reset - now);
  return reset > 1e9 ? Math.max(0, reset * 1_000 - now) : reset * 1_000;
}
