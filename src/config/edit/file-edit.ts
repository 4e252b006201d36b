import type { SourcePosition } from "../../model/diagnostic.ts";
import type { WrittenClassroom } from "../written-district.gen.ts";

/** What is to be added to one file. Places are those that the district was loaded with: `School.at` and `Mapping.at`. */
export type FileEdit = ChangeEdit | LinesEdit | KeysEdit;

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

/** Keys of the district, a school or a line that get another value, or go where that is `undefined`. */
export interface ChangeEdit {
  readonly kind: "change-keys";
  readonly of: "district" | "line" | "school";
  /** `District.at`, `School.at` or `Mapping.at`. */
  readonly at: SourcePosition;
  /** The key below which they stand, where they do not stand there themselves; written where there is none. */
  readonly below?: string;
  /** A list that begins with all that is there gets the rest of it added; any other takes the place of what is there. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** A comment above it, where it begins a line; takes the place of the evidence that `suggest` or a worksheet wrote there. */
  readonly note?: string;
}

export function placeOfEdit(edit: FileEdit): SourcePosition {
  switch (edit.kind) {
    case "add-lines":
      return edit.school;
    case "add-keys":
      return edit.line;
    case "change-keys":
      return edit.at;
  }
}

/** A line for a classroom: its keys are written in the order that they have here. */
export interface NewLine extends NewEntry {
  readonly written: WrittenClassroom;
}

/** An entry of a list. */
export interface NewEntry {
  readonly written: object;
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
