// Generated from schemas/trace.schema.json by schemas/generate.ts. Do not edit.

/**
 * What `rollcall trace --json` prints: one line of a district file through the history of HEAD, newest change first. Objects are closed, and readers refuse another major format version. What is absent is not known. Authors are those that git names; nobody else is.
 */
export interface TraceFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
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
    file: string;
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
  unreadable: Commit1[];
  cutAt?: Commit2;
  now?: Now;
}
/**
 * What a line asks for.
 */
export interface Asks {
  school: string;
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
  title?: string;
  term?: string;
  because?: string[];
  release: boolean;
}
export interface Change {
  /**
   * first-seen: the clone is shallow and ends there.
   */
  kind: "added" | "changed" | "removed" | "first-seen";
  commit: Commit;
  /**
   * Commits of the merged branch that changed the line, newest first.
   */
  within: Commit1[];
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
  possibly?: Commit1[];
  before?: Asks;
  after?: Asks;
  /**
   * As the commit has it; of a removed line, as the one before had it.
   */
  file: string;
  line: number;
  pullRequest?: {
    number: number;
    /**
     * subject: as the commit's message has it, which nobody has checked.
     */
    from: "github" | "subject";
  };
  applied: Applied;
}
/**
 * Of a branch that was merged, the merge.
 */
export interface Commit {
  /**
   * In full.
   */
  commit: string;
  subject: string;
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
export interface Commit1 {
  /**
   * In full.
   */
  commit: string;
  subject: string;
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
  pullRequest?: number;
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
  before?: Classroom;
  after?: Classroom1;
  /**
   * What the reviewed plan had for the classroom; empty: nothing, it was so already.
   */
  planned?: {
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
 * As the ledger recorded it before.
 */
export interface Classroom {
  state: "active" | "archived";
  /**
   * SOURCED IDs.
   */
  connections: string[];
}
export interface Classroom1 {
  state: "active" | "archived";
  /**
   * SOURCED IDs.
   */
  connections: string[];
}
/**
 * Where a shallow clone ends: what was before is not known.
 */
export interface Commit2 {
  /**
   * In full.
   */
  commit: string;
  subject: string;
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
 * What ClassTag holds now, where it was asked.
 */
export interface Now {
  readAt: string;
  /**
   * Why nothing is told, as a clause.
   */
  why?: string;
  key?: string;
  name?: string;
  state?: "active" | "archived";
  /**
   * SOURCED IDs; absent where they cannot be seen.
   */
  connections?: string[];
  /**
   * What the ledger recorded last: what differs has moved since.
   */
  recorded?: {
    state: "active" | "archived";
    connections: string[];
    at: string;
  };
}
