/**
 * Who made an artifact: anybody who may push a workflow can upload one under any name, so its run says whether it counts.
 * Only what GitHub fixes is believed of a run, never a text that whoever starts it may choose, such as the name of a branch,
 * which a tag may have as well.
 *
 * A run belongs to this repository, to a workflow's path and to an event. `pull_request_target` takes the workflow from the
 * default branch, where no pull request can change it. Every other event takes it from the run's own commit: that one has to
 * have been merged or pushed to the default branch.
 *
 * A run also lists pull requests, and they prove nothing: they are those that are open now and have its head, so after a
 * merge never the one that started it. Which pull request and head a plan is for, its name says, which the workflow gave.
 */
import { defined } from "../model/defined.ts";
import type { Artifact } from "./artifacts.ts";
import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";

/** Who may have made an artifact. */
export interface ArtifactMaker {
  /** Path of the workflow. */
  readonly workflow: string;
  readonly events: readonly string[];
  /** Where the run's commit has to have been merged or pushed; absent for events whose workflow is always that of there. */
  readonly merged?: DefaultBranch;
}

export interface WorkflowRun {
  readonly id: number;
  /** Path of the workflow; GitHub may add `@` and the ref that it was taken from. */
  readonly path: string;
  readonly event: string;
  /** The commit whose workflow ran, in full, unless the event takes it from the default branch. */
  readonly commit: string;
  /** `owner/name`. */
  readonly repository: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** How often it has been started. */
  readonly attempt: number;
}

interface RawRun {
  readonly id: bigint | number;
  readonly path: string;
  readonly event: string;
  readonly head_sha: string;
  readonly created_at: string;
  readonly repository: { readonly full_name: string };
  readonly run_attempt?: number | undefined;
}

const runOf = (raw: RawRun): WorkflowRun => ({
  id: Number(raw.id),
  path: raw.path,
  event: raw.event,
  commit: raw.head_sha,
  repository: raw.repository.full_name,
  createdAt: raw.created_at,
  attempt: raw.run_attempt ?? 1,
});

/**
 * The runs of one workflow by id: one request for a hundred of them, where asking for each would be a hundred.
 * @param created a time or a span, as GitHub filters by it: `>=2026-11-01`, `2026-10-01..2026-11-01`
 * @returns none where the repository has no such workflow
 * @throws GitHubError
 */
export async function runsOfWorkflow(
  { octokit, repository }: GitHub,
  workflow: string,
  { created, event }: { readonly created: string; readonly event?: string },
): Promise<ReadonlyMap<number, WorkflowRun>> {
  try {
    const found = await octokit.paginate("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
      ...repository,
      workflow_id: workflow.slice(workflow.lastIndexOf("/") + 1),
      created,
      ...defined({ event }),
      per_page: 100,
    });
    return new Map(found.map((raw) => [Number(raw.id), runOf(raw)]));
  } catch (error) {
    if (error instanceof GitHubError && error.code === "not-found") return new Map();
    throw error;
  }
}

/**
 * Why the artifact is not to be trusted, or `undefined`.
 * @param known runs that need not be asked for
 * @throws GitHubError
 */
export async function provenanceProblem(
  github: GitHub,
  artifact: Artifact,
  expected: ArtifactMaker,
  known: ReadonlyMap<number, WorkflowRun> = new Map(),
): Promise<string | undefined> {
  if (artifact.runId === undefined) return "GitHub does not say which run made it";
  const run = known.get(artifact.runId) ?? (await runById(github, artifact.runId));
  return run === undefined ? "the run that made it is gone" : problemOfRun(run, expected, github);
}

async function runById({ octokit, repository }: GitHub, id: number): Promise<WorkflowRun | undefined> {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
      ...repository,
      run_id: id,
    });
    return runOf(data);
  } catch (error) {
    if (error instanceof GitHubError && error.code === "not-found") return undefined;
    throw error;
  }
}

function problemOfRun(run: WorkflowRun, expected: ArtifactMaker, { settings }: GitHub): string | undefined {
  const [path = ""] = run.path.split("@");
  const own = `${settings.owner}/${settings.repository}`;
  if (run.repository.toLowerCase() !== own.toLowerCase()) return "it was made in another repository";
  if (path !== expected.workflow) return `it was made by ${path}, and not by ${expected.workflow}`;
  if (!expected.events.includes(run.event))
    return `it was made on the event ${run.event}, and not on ${expected.events.join(" or ")}`;
  const { merged } = expected;
  return merged === undefined || merged.history.has(run.commit)
    ? undefined
    : `its run is of the commit ${run.commit.slice(0, 9)}, which is not on the history of ${merged.name}: it was never merged, or ${merged.name} was rewritten since`;
}
