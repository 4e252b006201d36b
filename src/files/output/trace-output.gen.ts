// Generated from schemas/output/trace.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

/**
 * What `rollcall trace --json` prints: one line of a district file through the history of HEAD, newest change first. What is absent is not known. Authors are those that git names; nobody else is. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface TraceOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "trace";
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
   * The word that named the line.
   */
  asked: string;
  /**
   * The commit whose history it is, in full.
   */
  head: string;
  /**
   * As HEAD has it; absent where it has no such line.
   */
  line?: {
    /**
     * Path of the district file.
     */
    file: string;
    /**
     * Line of the file, from 1.
     */
    line: number;
    asks: Asks;
  };
  /**
   * Commits of the first-parent history that changed what the line asks for, newest first. Spelling, order and comments are none.
   */
  changes: Change[];
  /**
   * How many commits of that history changed the district's files.
   */
  commits: number;
  /**
   * Commits whose files cannot be read, or name the line twice: what they say of it is not known.
   */
  unreadable: Commit[];
  /**
   * Where a shallow clone ends: what was before is not known.
   */
  cutAt?: Commit;
  now?: Now;
}
/**
 * What a line asks for.
 */
export interface Asks {
  /**
   * Name of the school, as the file has it.
   */
  school: string;
  /**
   * Name of the classroom, as the line has it.
   */
  name: string;
  /**
   * ClassTag's id of the classroom.
   */
  classtag?: string;
  /**
   * Tells twins of one name apart.
   */
  created?: string;
  /**
   * The line's own, or its school's.
   */
  policy: "archive" | "leave" | "sync";
  /**
   * SOURCED ID; null: the connection is to be removed.
   */
  classlink?: string | null;
  /**
   * Title of the class when it was mapped.
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
  /**
   * Whether it may lose the connection to a class that is still shared.
   */
  release: boolean;
}
export interface Change {
  /**
   * first-seen: the clone is shallow and ends there.
   */
  kind: "added" | "changed" | "removed" | "first-seen";
  /**
   * Of a branch that was merged, the merge.
   */
  commit: Commit;
  /**
   * Commits of the merged branch that changed the line, newest first.
   */
  within: Commit[];
  /**
   * Of a merge that is neither what the branch had nor what was there before: whoever merged wrote it too.
   */
  isJoined?: true;
  /**
   * Of a merge in a shallow clone: earlier commits of the branch are not there, and may have changed the line.
   */
  isBranchCut?: true;
  /**
   * Commits before it whose files cannot be read: one of them may have made the change instead, newest first.
   */
  possibly?: Commit[];
  before?: Asks;
  after?: Asks;
  /**
   * As the commit has it; of a removed line, as the one before had it.
   */
  file: string;
  /**
   * Line of the file, from 1.
   */
  line: number;
  /**
   * The pull request that it came with.
   */
  pullRequest?: {
    /**
     * Its number.
     */
    number: number;
    /**
     * subject: as the commit's message has it, which nobody has checked.
     */
    from: "github" | "subject";
  };
  applied: Applied;
}
export interface Commit {
  /**
   * In full.
   */
  commit: string;
  /**
   * First line of its message.
   */
  subject: string;
  /**
   * Who wrote it, as git names them.
   */
  author: string;
  /**
   * As the commit says it.
   */
  authoredAt: string;
  /**
   * As the commit says it.
   */
  committedAt: string;
}
/**
 * What became of it in ClassTag, as the ledger tells it.
 */
export interface Applied {
  /**
   * settled: a complete read showed it. waits: approved, and not written. unknown: the ledger does not say.
   */
  kind: "settled" | "waits" | "unknown";
  /**
   * Of what waits or is unknown, as a clause.
   */
  why?: string;
  /**
   * When a complete read showed it; ISO 8601 with offset Z.
   */
  at?: string;
  /**
   * Who approved, or typed the fingerprint in.
   */
  onWordOf?: string[];
  /**
   * Number of the pull request in which it was reviewed.
   */
  pullRequest?: number;
  /**
   * The fingerprint that was typed in.
   */
  fingerprint?: string;
  /**
   * Commit of the ledger's branch.
   */
  entry?: string;
  /**
   * Whose file it was that was seen and settled, where that is not the change's own commit: the word may have been given for that.
   */
  laterCommit?: string;
  /**
   * Address of the apply run.
   */
  run?: string;
  /**
   * As the ledger recorded it before.
   */
  before?: Classroom;
  after?: Classroom;
  /**
   * What the reviewed plan had for the classroom; empty: nothing, it was so already.
   */
  planned?: {
    /**
     * What of the classroom.
     */
    what: "connection" | "state";
    /**
     * Empty: no connection.
     */
    before: string;
    /**
     * Empty: no connection.
     */
    after: string;
  }[];
}
/**
 * A classroom of ClassTag, as the ledger recorded it.
 */
export interface Classroom {
  /**
   * Its state.
   */
  state: "active" | "archived";
  /**
   * SOURCED IDs.
   */
  connections: string[];
}
/**
 * What ClassTag holds now, where it was asked.
 */
export interface Now {
  /**
   * When ClassTag was read, ISO 8601 in UTC.
   */
  readAt: string;
  /**
   * Why nothing is told, as a clause.
   */
  why?: string;
  /**
   * ClassTag's key of the classroom.
   */
  key?: string;
  /**
   * Its name.
   */
  name?: string;
  /**
   * Its state.
   */
  state?: "active" | "archived";
  /**
   * SOURCED IDs; absent where they cannot be seen.
   */
  connections?: string[];
  /**
   * What the ledger recorded last: what differs has moved since.
   */
  recorded?: {
    /**
     * Its state.
     */
    state: "active" | "archived";
    /**
     * SOURCED IDs that it held.
     */
    connections: string[];
    /**
     * When it was seen, ISO 8601 in UTC.
     */
    at: string;
  };
}
