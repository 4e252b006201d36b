// Generated from schemas/explain.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall explain --json` prints: the codes of findings and the names of guards, with what they mean. Objects are closed, and readers refuse another major format version.
 */
export interface ExplainFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * By what the codes are about, guards first. Of one code, its group alone.
   */
  groups: Group[];
}
export interface Group {
  title: string;
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
