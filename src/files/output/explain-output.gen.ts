// Generated from schemas/output/explain.schema.json by schemas/generate.ts. Do not edit.

import type { Failure } from "./output.gen.ts";

/**
 * What `rollcall explain --json` prints: the codes of findings and the names of guards, with what they mean. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface ExplainOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "explain";
  /**
   * Empty: codes are no district's.
   *
   * @maxItems 0
   */
  districts: unknown[];
  /**
   * What kept the command from saying all: of a district, or of all of them.
   */
  failures: Failure[];
  /**
   * Empty: no file is read.
   *
   * @maxItems 0
   */
  findings: unknown[];
  /**
   * By what the codes are about, guards first. Of one code, its group alone. Absent: there is no such code.
   */
  groups?: Group[];
}
export interface Group {
  /**
   * What its codes are about.
   */
  title: string;
  /**
   * In the order of the page CODES.md.
   */
  codes: Code[];
}
export interface Code {
  /**
   * Stable across releases.
   */
  code: string;
  /**
   * A guard refuses a plan; a finding is about a file, a setting or what was read. A few names are both.
   */
  kind: "finding" | "guard";
  /**
   * What is so, and how it comes about.
   */
  cause: string;
  /**
   * What is not done because of it, and what happens if it is left.
   */
  consequence: string;
  /**
   * What to do.
   */
  remedy: string;
  /**
   * Lines as they should not be. Absent: the example is no correction of anything.
   */
  instead?: string;
  /**
   * Lines as they should be or may look: of a district file, a list or a plan.
   */
  example: string;
  /**
   * The command that shows whether it is settled, as it can be pasted.
   */
  next: string;
}
