import type { ServiceErrorCode } from "../../../http/service-error.ts";
import type { Candidate } from "./candidates.ts";

/** Thrown between the pages and those who drive them; nothing of it leaves the driver. */

/** ClassTag asks to sign in. */
export class SessionOver extends Error {
  override readonly name = "SessionOver";
}

/** The page did not come, or came with a status that may pass. */
export class PageUnavailable extends Error {
  override readonly name = "PageUnavailable";
  readonly address: string;
  readonly status: number | undefined;

  constructor(reason: string, address: string, status?: number) {
    super(reason);
    this.address = address;
    this.status = status;
  }

  get code(): ServiceErrorCode {
    if (this.status === undefined) return "unreachable";
    return this.status === 429 ? "rate-limited" : "server-error";
  }
}

/** The page is not as the profile says, so that whatever was read from it or clicked on it would be a guess. */
export class LayoutDiffers extends Error {
  override readonly name = "LayoutDiffers";
  readonly hint: string;
  /** What was looked for, and what the page had instead. */
  readonly sought: { readonly what: string; readonly entry: string };
  readonly seen: readonly Candidate[];

  constructor(
    reason: string,
    hint: string,
    sought: { readonly what: string; readonly entry: string } = { what: "", entry: "" },
    seen: readonly Candidate[] = [],
  ) {
    super(reason);
    this.hint = hint;
    this.sought = sought;
    this.seen = seen;
  }
}

/** What was being done is not needed any more: something before it has failed. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** ClassTag said no, in its own words. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** Playwright's errors have a call log behind the first line. */
export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

/**
 * A page that went away, or did not do in time what it was asked for: Playwright's own errors begin with the call that failed. Its
 * call and its limit say nothing of the page, so they are not said. Any other error stays what it is.
 */
export function asUnavailable(error: unknown, address: string): unknown {
  const reason = firstLine(error);
  if (!(error instanceof Error) || !playwrights.test(reason)) return error;
  const limitMs = /: Timeout (\d+)ms exceeded/u.exec(reason)?.[1];
  return new PageUnavailable(
    limitMs === undefined ? reason : `nothing came of it within ${Number(limitMs) / 1_000} s`,
    address,
  );
}

const playwrights = /^(browser|browserContext|elementHandle|frame|locator|page)\.\w+: /u;
