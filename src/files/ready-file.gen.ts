// Generated from schemas/ready.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall ready --out` writes and `rollcall issue --ready` reads: per district, whether a person may turn Daily sync on, and what is against it. Objects are closed, and readers refuse another major format version.
 */
export interface ReadyFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * In the order in which they were looked at.
   */
  districts: District[];
}
export interface District {
  /**
   * Id of the district.
   */
  id: string;
  /**
   * Name of the district, as its file has it.
   */
  name: string;
  /**
   * go: every check is ok. no-go: one is not, or is not known.
   */
  verdict: "go" | "no-go";
  /**
   * The verdict in one line, as a commit status shows it.
   */
  status: string;
  /**
   * Whether Daily sync is on already. Absent: it was not read.
   */
  dailySync?: true | false | "unknown";
  /**
   * When both systems were read, ISO 8601 in UTC. Absent: they were not read completely.
   */
  readAt?: string;
  /**
   * In the order in which they are shown.
   */
  checks: Check[];
}
export interface Check {
  /**
   * Its id, stable across releases.
   */
  check: string;
  /**
   * What it is about, in words.
   */
  title: string;
  /**
   * not-known counts as no-go. look: no program can see it, a person has to; it changes neither go nor no-go.
   */
  state: "look" | "no-go" | "not-known" | "ok";
  /**
   * What was found, in one clause.
   */
  message: string;
  /**
   * What it is about, all of it.
   */
  names: Name[];
  /**
   * What to do, and who can. Empty where nothing has to be done.
   */
  steps: Step[];
}
export interface Name {
  /**
   * A school, a classroom, a setting, or what a finding says.
   */
  name: string;
  /**
   * The school that it belongs to, where it is none itself.
   */
  school?: string;
  /**
   * ClassTag's id, a SOURCED ID, a guard, or file:line.
   */
  id?: string;
  /**
   * What about it, or what to do.
   */
  note?: string;
}
export interface Step {
  /**
   * classlink, classtag: an administrator there. editor: whoever edits the district file. reviewer: whoever may approve and apply. school: a person at the school.
   */
  who: "classlink" | "classtag" | "editor" | "reviewer" | "school";
  /**
   * One sentence.
   */
  text: string;
  /**
   * A command of Rollcall, `rollcall …`, to be called as the program is where it is installed.
   */
  command?: string;
  /**
   * Where to click.
   */
  page?: string;
}
