import type { SourcePosition } from "./diagnostic.ts";
import type { Policy } from "./district.ts";
import type { SuggestedClassroom } from "./suggestion.ts";

/** A classroom on a worksheet: what is shown to whoever decides it. */
export interface WorksheetRow extends SuggestedClassroom {
  /** `YYYY-MM-DD`. */
  readonly createdOn?: string;
}

/** What a school decides in a spreadsheet. */
export interface Worksheet {
  readonly district: { readonly id: string; readonly name: string };
  readonly school: string;
  /** What a letter asks for, where a decision says nothing else. */
  readonly policy: Policy;
  /** `false`: the school is not connected, and there is no class to choose. */
  readonly hasOrg: boolean;
  /** In the order in which they are shown. */
  readonly rows: readonly WorksheetRow[];
  /** Free classes that no row shows first, for those who know better. */
  readonly unroomed: readonly { readonly sourcedId: string; readonly title: string }[];
}

/** A worksheet and the files that it was written to. */
export interface WrittenWorksheet {
  readonly sheet: Worksheet;
  readonly csv: string;
  readonly page: string;
}

/** What a classroom's candidates are called, the best one first. */
export const candidateLetters = ["a", "b", "c", "d", "e", "f"] as const;

export type CandidateLetter = (typeof candidateLetters)[number];

/** What a worksheet says of one candidate. */
export type CandidateColumn = `${CandidateLetter} ${"class" | "id" | "why"}`;

export type WorksheetColumn =
  | CandidateColumn
  | "classroom id"
  | "classroom"
  | "decide"
  | "district"
  | "how sure"
  | "made"
  | "school"
  | "students";

/** One row of a worksheet that came back, as its spreadsheet left it. */
export interface WorksheetCells {
  /** Empty where there is none. */
  cell(column: WorksheetColumn): string;
  at(column?: WorksheetColumn): SourcePosition;
  /** As a spreadsheet names it, for example `A14`. */
  place(column: WorksheetColumn): string;
}

/** What a district's worksheets that came back come to. */
export interface ImportedWorksheets {
  readonly district: { readonly id: string; readonly name: string };
  /** Rows in all, and those of which nobody decided anything. */
  readonly rows: number;
  readonly undecided: number;
  /** Names of those among them that had been proposed as sure. */
  readonly cleared: readonly string[];
  /** Rows whose decision stands in the district's file already. */
  readonly present: number;
  /** Rows that say once more what another one says. */
  readonly repeated: number;
  /** Lines that are added, by school. */
  readonly decided: readonly { readonly school: string; readonly name: string }[];
  /** Files that the lines are for. */
  readonly files: readonly string[];
  readonly isWritten: boolean;
}
