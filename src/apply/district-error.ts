/**
 * Why the plan or the apply of a district cannot go on: `held` another apply writes the same report · `incomplete-read` a system
 * was not read to its end · `journal-lost` nobody could follow what was written any more · `ledger-unreadable` nobody knows what
 * may be written · `not-noted` nothing was written, because that could not be noted; the cause says more · `partly-written`
 * something was written, and not all that is due · `refused` whoever started it may not have it applied
 */
export type DistrictErrorCode =
  | "held"
  | "incomplete-read"
  | "journal-lost"
  | "ledger-unreadable"
  | "not-noted"
  | "partly-written"
  | "refused";

interface DistrictErrorDetails extends ErrorOptions {
  readonly code: DistrictErrorCode;
  /** What to do next, in whole sentences. */
  readonly hint: string;
}

/** What ended the plan or the apply of a district, in a person's words. */
export class DistrictError extends Error {
  override readonly name = "DistrictError";
  readonly code: DistrictErrorCode;
  readonly hint: string;

  constructor(message: string, { code, hint, ...options }: DistrictErrorDetails) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
