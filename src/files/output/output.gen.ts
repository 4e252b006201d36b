// Generated from schemas/output.schema.json by schemas/generate.ts. Do not edit.

/**
 * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
 */
export type FormatVersion = string;
/**
 * Id of the district.
 */
export type District = string;

/**
 * What every command prints on standard output that is called with --json: one object, of the same form for one district as for many. What a command says of a district is in that district's item of `districts`; what it says of none is in one more member beside these five, which the command's own schema names: `groups` of explain, `github` and `settings` of doctor, `settings` of profile check. The schema of a command is schemas/output/<command>.schema.json, with a hyphen for each blank. Files that commands write (--out, --report) have formats of their own.
 */
export interface Output {
  formatVersion: FormatVersion;
  /**
   * The command that was called, without its arguments: plan, ledger show.
   */
  command: string;
  /**
   * What the command says, district by district, in the order in which it looked at them; always a list.
   */
  districts: {
    district: District;
  }[];
  /**
   * What kept the command from saying all, of a district or as a whole; the exit code is not 0 then. Of a run that was stopped, the districts that were left.
   */
  failures: Failure[];
  /**
   * What is wrong with the files that were handed in, above all the district files. What is found in live state is in its district.
   */
  findings: Finding[];
}
/**
 * What went wrong, as standard error says it.
 */
export interface Failure {
  /**
   * Id of the district. Absent: what went wrong is no district's, and kept the whole command from its work.
   */
  district?: string;
  /**
   * What and why, in whole sentences.
   */
  message: string;
  /**
   * What to try.
   */
  hint?: string;
}
/**
 * One message to a person.
 */
export interface Finding {
  /**
   * error: something is withheld or refused. warning: doubtful. notice: worth knowing.
   */
  severity: "error" | "warning" | "notice";
  /**
   * Stable across releases: rollcall explain says what it means.
   */
  code: string;
  /**
   * What and why, in one sentence.
   */
  message: string;
  /**
   * What to do next.
   */
  hint?: string;
  /**
   * Where it stands. Absent: in no place of a file.
   */
  at?: {
    /**
     * As it was named, or from the folder of the call.
     */
    file: string;
    /**
     * From 1.
     */
    line: number;
    /**
     * From 1, in UTF-16 code units as editors count.
     */
    column: number;
  };
  /**
   * The line of the file that it points into.
   */
  excerpt?: string;
  /**
   * Name of the school that it is about, as the district file writes it.
   */
  school?: string;
}
