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
