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

  constructor(reason: string, hint: string) {
    super(reason);
    this.hint = hint;
  }
}

/** ClassTag said no, in its own words. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** Playwright's errors have a call log behind the first line. */
export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
