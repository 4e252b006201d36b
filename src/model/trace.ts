import type { Policy } from "./district.ts";
import type { Word } from "./ledger.ts";
import type { EvidenceKind } from "./suggestion.ts";

/** What a line of a district file asks for, in one form: two that are equal differ in spelling alone. */
export interface LineValue {
  readonly school: string;
  readonly name: string;
  /** ClassTag's id of the classroom. */
  readonly classtag?: string;
  /** Tells twins of one name apart. */
  readonly created?: string;
  /** The line's own, or its school's. */
  readonly policy: Policy;
  /** SOURCED ID; `null`: the connection is to be removed. */
  readonly classlink?: string | null;
  readonly title?: string;
  readonly term?: string;
  readonly because?: readonly EvidenceKind[];
  readonly release: boolean;
}

/** A commit as git says it. What it says of its author and its date, its author chose. */
export interface CommitFacts {
  /** In full. */
  readonly commit: string;
  readonly subject: string;
  readonly author: string;
  /** ISO 8601, as written there. */
  readonly authoredAt: string;
  readonly committedAt: string;
}

/** Where a line stands in a commit. */
export interface LinePlace {
  readonly file: string;
  readonly line: number;
}

/** What became of a line by one commit. */
export interface LineChange {
  readonly kind: "added" | "changed" | "removed" | "first-seen";
  /** On the first-parent history: of a branch that was merged, the merge. */
  readonly commit: CommitFacts;
  /** Commits of the merged branch that changed it, newest first. */
  readonly within: readonly CommitFacts[];
  /** Of a merge, where it is neither what the branch had nor what was there before: whoever merged wrote it too. */
  readonly isJoined?: true;
  /** Of a merge in a shallow clone: earlier commits of the branch are not there, and may have changed it. */
  readonly isBranchCut?: true;
  /** Commits before it whose files cannot be read: one of them may have made the change instead, newest first. */
  readonly possibly?: readonly CommitFacts[];
  readonly before?: LineValue;
  readonly after?: LineValue;
  /** As the commit has it; of a removed line, as the one before had it. */
  readonly place: LinePlace;
}

/** Where a pull request is known from: GitHub knows, and a subject is what somebody wrote. */
export interface TracedPullRequest {
  readonly number: number;
  readonly from: "github" | "subject";
}

/** State and connections of a classroom. */
export interface ClassroomThen {
  readonly state: "active" | "archived";
  /** SOURCED IDs. */
  readonly connections: readonly string[];
}

/** What a reviewed plan wrote to the classroom. */
export interface PlannedWrite {
  readonly what: "connection" | "state";
  readonly before: string;
  readonly after: string;
}

/** What became of a change of a line in ClassTag, as the ledger tells it. */
export type LineApplied =
  | {
      readonly kind: "settled";
      /** When a complete read showed it; ISO 8601 with offset Z. */
      readonly at: string;
      readonly word: Word;
      /** Commit of the ledger's branch. */
      readonly entry: string;
      /** Whose file it was that was seen and settled, in full, where that is not the change's own: the word may have been given for that. */
      readonly laterCommit?: string;
      /** Address of the run. */
      readonly run?: string;
      /** As the ledger recorded it before, and then; absent where it did not. */
      readonly before?: ClassroomThen;
      readonly after?: ClassroomThen;
      /** What the plan that was reviewed had for the classroom; absent where no plan waited. */
      readonly planned?: readonly PlannedWrite[];
    }
  | {
      readonly kind: "waits";
      readonly pullRequest: number;
      readonly approvers: readonly string[];
      readonly fingerprint: string;
      /** As a clause. */
      readonly reason: string;
      readonly planned?: readonly PlannedWrite[];
    }
  /** A clause on why the ledger does not tell. */
  | { readonly kind: "unknown"; readonly why: string };

export interface TracedChange extends LineChange {
  readonly pullRequest?: TracedPullRequest;
  readonly applied: LineApplied;
}

/** What ClassTag holds now. */
export interface ClassroomNow {
  /** ISO 8601 with offset Z. */
  readonly readAt: string;
  readonly found:
    | {
        readonly kind: "classroom";
        readonly key: string;
        readonly name: string;
        readonly state: "active" | "archived";
        readonly connections: readonly string[] | "unknown";
      }
    /** A clause on why it is not told. */
    | { readonly kind: "unknown"; readonly why: string };
  /** What was recorded last, where the ledger has it: what differs has moved since. */
  readonly recorded?: ClassroomThen & { readonly at: string };
}

/** A line of a district file through its history. */
export interface Trace {
  readonly district: string;
  /** As it was typed. */
  readonly asked: string;
  /** Of HEAD, in full. */
  readonly head: string;
  /** As HEAD has it; absent where it has no such line. */
  readonly line?: LineValue & LinePlace;
  /** Newest first. */
  readonly changes: readonly TracedChange[];
  /** How many commits of the first-parent history changed the district's files. */
  readonly commits: number;
  /** Commits whose files cannot be read, or name the line twice. */
  readonly unreadable: readonly CommitFacts[];
  /** Where a shallow clone ends. */
  readonly cutAt?: CommitFacts;
  /** Where ClassTag was asked. */
  readonly now?: ClassroomNow;
}
