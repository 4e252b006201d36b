/** Why a SOURCED ID is not what the line says it is. Each kind has advice of its own. */
export interface ClassProblem {
  readonly code:
    | "id-absent"
    | "id-access-lost"
    | "id-inactive"
    | "id-moved-school"
    | "id-near-miss"
    | "id-other-kind"
    | "id-other-school"
    | "id-out-of-term"
    | "id-of-spreadsheet"
    | "id-renumbered"
    | "id-term-untold"
    | "id-unreadable"
    | "term-changed"
    | "title-changed";
  readonly message: string;
  readonly hint: string;
  /** What it comes from, where that is not of the line: told once, where many lines have it. */
  readonly cause?: string;
}
