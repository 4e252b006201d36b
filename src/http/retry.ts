/**
 * When to try again, and after how long: the whole of it, as a function of its arguments.
 *
 * ClassLink asks for exponential backoff with jitter on 429 and 5xx and publishes no figures; base, cap and number of
 * tries are those that an integrator runs with. A time that the server names is kept to the second, above the cap too
 * and without jitter, as long as all waiting together stays within the budget.
 */
export interface RetryPolicy {
  /** Requests in all, the first one included. */
  readonly maxAttempts: number;
  readonly baseMs: number;
  readonly capMs: number;
  /** Waiting for one request, all its tries together. */
  readonly budgetMs: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  maxAttempts: 5,
  baseMs: 1_000,
  capMs: 32_000,
  budgetMs: 10 * 60_000,
};

/** How a try ended. `transport`: there was no whole answer. */
export type FailedTry =
  | { readonly kind: "transport" }
  | { readonly kind: "response"; readonly status: number; readonly retryAfter?: string };

/**
 * @param attempt tries made so far, from 1
 * @param waitedMs waited so far for this request
 * @param now milliseconds since 1970, to read a Retry-After that is a date
 * @param random from 0 (included) to 1 (excluded)
 * @returns milliseconds to wait, or `undefined`: do not try again
 */
export function retryDelay(
  attempt: number,
  failed: FailedTry,
  waitedMs: number,
  now: number,
  random: () => number,
  policy: RetryPolicy = defaultRetryPolicy,
): number | undefined {
  if (attempt >= policy.maxAttempts) return undefined;
  if (failed.kind === "response" && !isTransientStatus(failed.status)) return undefined;
  const named = failed.kind === "response" ? parseRetryAfter(failed.retryAfter, now) : undefined;
  const delay = named ?? backoff(attempt, random, policy);
  return waitedMs + delay > policy.budgetMs ? undefined : delay;
}

/** 501 and 505 say that the request will never work. */
export function isTransientStatus(status: number): boolean {
  if (status === 408 || status === 429) return true;
  return status >= 500 && status !== 501 && status !== 505;
}

/** Half of the step is fixed, so that a try never follows at once; the other half is spread. */
function backoff(attempt: number, random: () => number, policy: RetryPolicy): number {
  const step = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
  return Math.round(step / 2 + (step / 2) * random());
}

/**
 * Retry-After as RFC 9110 has it: seconds, or an HTTP date. Text that is neither is treated as absent.
 * @returns milliseconds from `now`; 0 for a moment that has passed
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1_000);
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
