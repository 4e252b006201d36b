import type { SourcePosition } from "../../model/diagnostic.ts";
import type { WrittenClassroom } from "../written-district.gen.ts";

/** What is to be added to one file. Places are those that the district was loaded with: `School.at` and `Mapping.at`. */
export type FileEdit = LinesEdit | KeysEdit;

/** Lines at the end of a school's `classrooms`, in the order given; the key is written where the school has none. */
export interface LinesEdit {
  readonly kind: "add-lines";
  readonly school: SourcePosition;
  readonly lines: readonly NewLine[];
}

/** Keys that a line does not have yet, each behind the one that it usually follows. */
export interface KeysEdit {
  readonly kind: "add-keys";
  readonly line: SourcePosition;
  readonly keys: Partial<WrittenClassroom>;
}

export const placeOfEdit = (edit: FileEdit): SourcePosition =>
  edit.kind === "add-lines" ? edit.school : edit.line;

/** A line for a classroom: its keys are written in the order that they have here. */
export interface NewLine {
  readonly written: WrittenClassroom;
  readonly comment?: { readonly text: string; readonly stands: "above" | "behind" };
}

/** What became of one edit. `why` is a clause: "the line is an alias, which repeats another one". */
export type EditOutcome = { readonly kind: "made" } | Cannot;

export interface Cannot {
  readonly kind: "cannot";
  readonly why: string;
  readonly at: SourcePosition;
}

export interface EditedFile {
  /** The file's text as it was, and with what was added; a byte order mark is in both. Equal where there was nothing to add. */
  readonly before: string;
  readonly after: string;
  /** One for each edit, in their order. */
  readonly outcomes: readonly EditOutcome[];
}
