// Generated from schemas/output/pin.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

/**
 * What `rollcall pin --json` prints: for each line of the district files that lacks classtag, title or term, what it is in live state, or why it is not certain. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface PinOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "pin";
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
   * Lines that were looked at.
   */
  of: number;
  /**
   * Files that were written: with --write, those in which a line was pinned.
   */
  written: string[];
  /**
   * Lines that lack something, in the order of the files.
   */
  lines: Line[];
}
/**
 * With keys, what is added to it; with why, the reason that nothing is.
 */
export interface Line {
  /**
   * Path of the district file.
   */
  file: string;
  /**
   * As the file was read.
   */
  line: number;
  /**
   * Name of its school, as the file has it.
   */
  school: string;
  /**
   * Name of the classroom, as the line has it.
   */
  name: string;
  /**
   * What is added to it.
   */
  keys?: {
    /**
     * ClassTag's id of the classroom.
     */
    classtag?: string;
    /**
     * Title of the class.
     */
    title?: string;
    /**
     * Title of its term.
     */
    term?: string;
  };
  /**
   * Why nothing is added, as a clause.
   */
  why?: string;
}
