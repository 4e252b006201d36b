import type { ChildProcess } from "node:child_process";
import type { ConcurrencyGroups } from "./concurrency-groups.ts";
import type { JobRun } from "./job-state.ts";
import type { Workflow } from "./workflow-file.ts";

/** What GitHub would give a workflow run. */
export interface RunInput {
  readonly workflow: Workflow;
  /** The `github` context. */
  readonly github: GitHubContext;
  /** What the caller hands over. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Id of the job that calls the workflow. */
  readonly callingJob: string;
  readonly inheritsSecrets: boolean;
  /** Variables of the repository. */
  readonly variables: Readonly<Record<string, string>>;
  /** By environment: what a job that names it gets, and no other job does. */
  readonly environments: Readonly<Record<string, Environment>>;
  /** Folder for this run's files. */
  readonly folder: string;
  /** Of every process: PATH, HOME, git's configuration. */
  readonly processEnvironment: Readonly<Record<string, string>>;
  /** Folder with programs that steps find first. */
  readonly programs: string;
  /** Folder with a `rollcall` that stands in for a release's; absent: each call is a process of the release's. */
  readonly warmRollcall?: string;
  readonly project: Project;
  /** Ends when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Cancels this run. */
  cancel(): void;
  /** Called with the process of each script, so that a test may kill it. */
  onProcess(child: ChildProcess): void;
  /** Called when a job begins and ends, with its permissions: the loopback API holds the token to them. */
  onJob(job: JobRun, event: "begins" | "ends"): void;
}

interface GitHubContext extends Readonly<Record<string, unknown>> {
  readonly event_name: string;
  readonly event: object;
  readonly repository: string;
  readonly repository_id: string;
  readonly sha: string;
  readonly ref: string;
  readonly ref_name: string;
  readonly base_ref: string;
  readonly token: string;
  readonly api_url: string;
  readonly server_url: string;
  readonly run_id: string;
  readonly run_attempt: string;
  readonly actor: string;
  readonly triggering_actor: string;
}

export interface Environment {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** Its rules do not admit the branch. */
  isRefused?: boolean;
}

/** Names and texts. */
export type Files = Readonly<Record<string, string>>;

/** What runs share: repositories, artifacts, and turns. */
export interface Project {
  /** `owner/name` → path of a bare repository. */
  readonly repositories: Readonly<Record<string, string>>;
  readonly groups: ConcurrencyGroups;
  /** Workspaces that no job uses: on a runner of the district's own, the next job finds in one what the last one left. */
  readonly workspaces: string[];
  /** Folders that actions/cache keeps, by key, oldest first. */
  readonly caches: Map<string, string>;
  keepArtifact(name: string, files: Files, runId: number): Promise<void>;
  removeArtifact(name: string, runId: number): void;
  artifactsOf(runId: number): readonly { readonly name: string; readonly files: Files }[];
}
