import type { RepositorySettings } from "./loopback-settings.ts";

/** What the loopback GitHub holds: plain data that a test may read and change at any time. Times are ISO 8601 in UTC. */
export interface GitHubState {
  isPrivate: boolean;
  defaultBranch: string;
  readonly pullRequests: Map<number, PullRequest>;
  /** Of issues and pull requests alike, oldest first. */
  readonly comments: Comment[];
  readonly issues: Map<number, Issue>;
  readonly labels: Set<string>;
  readonly statuses: Status[];
  /** By login: `admin`, `maintain`, `write`, `triage`, `read`; anybody else has none. */
  readonly permissions: Map<string, string>;
  readonly runs: Map<number, WorkflowRun>;
  /** Of every attempt of every run, in the order in which they were made. */
  readonly jobs: WorkflowJob[];
  readonly artifacts: Artifact[];
  /** Given to the App, newest last. */
  readonly appTokens: string[];
  /** Oldest first. */
  readonly reviews: Review[];
  /** By number of the pull request. */
  readonly commits: Map<number, readonly PullRequestCommit[]>;
  /** Who wrote and committed a commit that is no pull request's, by its id. */
  readonly pushedCommits: Map<string, PullRequestCommit>;
  /** By whom branches were moved, newest first. */
  readonly moves: BranchMove[];
  /** By name. */
  readonly environments: Map<string, Environment>;
  /** Pull requests of a commit, beyond those whose merge or head commit it is. */
  readonly pullRequestsOfCommits: Map<string, number[]>;
  settings: RepositorySettings;
}

export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface PullRequest {
  readonly number: number;
  title: string;
  readonly author: Author;
  /** Commit, in full. */
  headSha: string;
  headRef: string;
  /** `owner/name`; another one than the server's is a fork. */
  readonly headRepository: string;
  baseSha: string;
  baseRef: string;
  state: "closed" | "open";
  isLocked: boolean;
  readonly createdAt: string;
  mergedAt?: string;
  mergeCommitSha?: string;
}

export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly number: number;
  body: string;
  readonly author: Author;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  labels: string[];
  readonly author: Author;
  state: "closed" | "open";
  stateReason: string | null;
  isLocked: boolean;
  readonly createdAt: string;
}

interface Status {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly targetUrl: string | null;
}

export interface WorkflowRun {
  readonly id: number;
  /** Path of the workflow, `.github/workflows/plan.yml`; GitHub may add `@ref`. */
  readonly path: string;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly repository: string;
  readonly createdAt: string;
  /** 1, and one more each time that somebody runs it again. */
  readonly attempt: number;
}

export interface WorkflowJob {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  /** As GitHub shows it; in a called workflow behind the name of the job that calls. */
  readonly name: string;
  readonly status: "completed" | "in_progress" | "queued" | "waiting";
  /** `success`, `failure`, `cancelled`, `timed_out`, `skipped`; `null` until it has ended. */
  readonly conclusion: string | null;
  /** Empty where the job never came to a runner. */
  readonly steps: readonly { readonly name: string; readonly conclusion: string | null }[];
}

export interface Review {
  /** Number of the pull request. */
  readonly number: number;
  readonly author: Author;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED` or `DISMISSED`. */
  readonly state: string;
  readonly submittedAt: string;
  /** The head that was looked at. */
  readonly commit: string;
}

/** Who made a commit of a pull request; absent where GitHub knows no account with its address. */
export interface PullRequestCommit {
  readonly author?: string;
  readonly committer?: string;
  /** Commits, in full; absent where a test does not look at them. */
  readonly sha?: string;
  readonly parents?: readonly string[];
}

interface BranchMove {
  readonly ref: string;
  /** Commits, in full. */
  readonly before: string;
  readonly after: string;
  /** Login; absent where the account is gone. */
  readonly actor?: string;
}

interface Environment {
  /** Logins; empty: nobody has to approve. */
  readonly reviewers: readonly string[];
  readonly preventsSelfReview: boolean;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly zip: Uint8Array;
  /** `sha256:…`; `null` as for artifacts of old actions. */
  digest: string | null;
  isExpired: boolean;
  readonly createdAt: string;
  /** Until when it is kept. */
  readonly expiresAt?: string;
}

/** What goes wrong with the next matching request. */
export interface Fault {
  readonly kind: /** No answer: the connection is broken off. */
    | "broken-off"
    /** The answer says that the operation is deprecated. */
    | "deprecated"
    /** The answer's link to the next page leads to another origin. */
    | "foreign-link"
    /** 301 to another origin. */
    | "moved"
    /** 403 as for a token that lacks the permission. */
    | "forbidden"
    /** 403 as for a conversation that was locked. */
    | "locked"
    /** The request is carried out, and its answer is lost. */
    | "lost-answer"
    /** 404. */
    | "not-found"
    /** 403 with `retry-after`. */
    | "secondary-rate-limit"
    /** 403 as for who has used up the requests of an hour, which ends with the year 2037. */
    | "primary-rate-limit"
    /** An empty list, as for what GitHub has not linked yet. */
    | "unlinked"
    /** 500. */
    | "server-error"
    /** The request is carried out; just before, somebody else of the same name has written the same comment or issue. */
    | "twin"
    /** The comment that the request names is deleted just before. */
    | "vanished";
  /** Absent: any method. */
  readonly method?: string;
  /** Matched against the path, without query. Absent: any path. */
  readonly path?: RegExp;
  /** How many requests are hit; 1 unless told. */
  readonly times?: number;
  readonly retryAfterSeconds?: number;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly status: number;
  /** With what it was sent; absent where it was nothing that GitHub knows. */
  readonly credential?: Credential;
}

/** The workflow's token, one of an App, or what an App signs to be given one. */
export type Credential = "app" | "app-key" | "workflow";
