// Generated from schemas/output/worksheet-export.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

/**
 * What `rollcall worksheet export --json` prints: which files were written for which school. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface WorksheetExportOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "worksheet export";
  /**
   * In the order in which they were looked at. One that could not be read stands in `failures`; of all, where a district file has errors, there is nothing.
   */
  districts: District[];
  /**
   * What kept the command from saying all: of a district, or of all of them.
   */
  failures: Failure[];
  /**
   * What is wrong with the district files. While there is an error, nothing else is done.
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
   * One for each school that has an undecided classroom.
   */
  worksheets: Worksheet[];
}
export interface Worksheet {
  /**
   * Name of the school, as the file has it.
   */
  school: string;
  /**
   * The spreadsheet to decide in.
   */
  csv: string;
  /**
   * The page to look at beside it.
   */
  page: string;
  /**
   * Classrooms of this level.
   */
  sure: number;
  /**
   * Classrooms of this level.
   */
  probable: number;
  /**
   * Classrooms of this level.
   */
  choose: number;
  /**
   * Classrooms of this level.
   */
  nothing: number;
}
