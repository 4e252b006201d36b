// Generated from schemas/worksheet-import.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall worksheet import --json` prints: what worksheets that came back decide, and what is wrong with them. Objects are closed, and readers refuse another major format version.
 */
export interface WorksheetImportFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  districts: District[];
  /**
   * All that is wrong. While there is something, nothing is written.
   */
  wrong: Wrong[];
}
export interface District {
  id: string;
  name: string;
  /**
   * Rows whose first cell is blank.
   */
  undecided: number;
  /**
   * Rows whose decision is in the district's file already.
   */
  present: number;
  decided: Decision[];
  /**
   * Files that were written: with --write, those in which a line was added.
   */
  written: string[];
}
/**
 * A line that is added, as it stands in the file.
 */
export interface Decision {
  /**
   * The worksheet, and the row's line in it.
   */
  file: string;
  line: number;
  school: string;
  name: string;
  classtag?: string;
  policy?: "archive" | "leave" | "sync";
  classlink?: string;
  title?: string;
  term?: string;
  because?: string[];
}
export interface Wrong {
  file: string;
  line: number;
  /**
   * Character of that line, from 1.
   */
  column?: number;
  code: string;
  message: string;
  hint?: string;
  school?: string;
}
