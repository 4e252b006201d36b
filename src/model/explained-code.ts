/** What one code means, for the person who has to act on it. Whole sentences; commands are written `rollcall plan`. */
export interface ExplainedCode {
  readonly code: string;
  /** A guard refuses a plan; a finding is about a file, a setting or what was read. A few names are both. */
  readonly kind: "finding" | "guard";
  /** What is so, and how it comes about. */
  readonly cause: string;
  /** What is not done because of it, and what happens if it is left. */
  readonly consequence: string;
  readonly remedy: string;
  /** Lines as they should not be. Absent: `example` is no correction of anything. */
  readonly instead?: string;
  /** Lines as they should be or may look: of a district file, a list or a plan. */
  readonly example: string;
  /** The command that shows whether it is settled. */
  readonly next: string;
}

export interface ExplainedGroup {
  readonly title: string;
  /** By code. */
  readonly codes: readonly ExplainedCode[];
}
