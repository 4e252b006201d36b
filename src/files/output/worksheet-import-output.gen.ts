// Generated from schemas/output/worksheet-import.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

/**
 * What `rollcall worksheet import --json` prints: what worksheets that came back decide, and what is wrong with them. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface WorksheetImportOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "worksheet import";
  /**
   * In the order in which they were looked at. One that could not be read stands in `failures`; of all, where a district file has errors, there is nothing.
   */
  districts: District[];
  /**
   * What kept the command from saying all: of a district, or of all of them.
   */
  failures: Failure[];
  /**
   * What is wrong with the district files, or with the worksheets. While there is something, nothing is written.
   */
  findings: Finding[];
}
export interface District {
  /**
   * Id of the district.
   */
  district: string;
  /**
   * Name of the district, as its file has it.
   */
  name: string;
  /**
   * Rows whose first cell is blank.
   */
  undecided: number;
  /**
   * Rows whose decision is in the district's file already.
   */
  present: number;
  /**
   * Lines that the worksheets decide.
   */
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
  /**
   * Line of the worksheet, from 1.
   */
  line: number;
  /**
   * Name of the school, as the file has it.
   */
  school: string;
  /**
   * Name of the classroom.
   */
  name: string;
  /**
   * ClassTag's id of the classroom.
   */
  classtag?: string;
  /**
   * Its policy, where it is not its school's.
   */
  policy?: "archive" | "leave" | "sync";
  /**
   * SOURCED ID of the class.
   */
  classlink?: string;
  /**
   * Title of the class.
   */
  title?: string;
  /**
   * Title of its term.
   */
  term?: string;
  /**
   * What else spoke for the class.
   */
  because?: string[];
}
