import { askedOnce } from "./asked-once.ts";
import type { GitHub } from "./github-client.ts";
import { runsOfWorkflow, type WorkflowRun } from "./provenance.ts";
import type { PullRequest } from "./pull-requests.ts";

interface PlanRuns {
  /** By id. Runs that are missing here are asked for one by one. */
  readonly runs: ReadonlyMap<number, WorkflowRun>;
  /** The most that one of them has had, so that no attempt's plan is overlooked. */
  readonly attempts: number;
}

/**
 * The runs of the plan workflow of the time of a pull request. Which head and which branch GitHub writes into such a run has
 * changed over the years, so neither tells whose it is: the name of the plan does.
 * @throws GitHubError
 */
export async function planRunsFor(
  github: GitHub,
  { createdAt, mergedAt }: Pick<PullRequest, "createdAt" | "mergedAt">,
): Promise<PlanRuns> {
  const spans = mergedAt === undefined ? [`>=${createdAt}`] : monthsBetween(createdAt, mergedAt);
  const runs = new Map<number, WorkflowRun>();
  for (const span of spans) for (const [id, run] of await planRunsIn(github, span)) runs.set(id, run);
  const [begin, end] = [Date.parse(createdAt), mergedAt === undefined ? Infinity : Date.parse(mergedAt)];
  const ofItsTime = [...runs.values()].filter(
    (run) => Date.parse(run.createdAt) >= begin && Date.parse(run.createdAt) <= end,
  );
  return { runs, attempts: Math.max(1, ...ofItsTime.map(({ attempt }) => attempt)) };
}

const planRunsIn = askedOnce((github: GitHub, created: string) =>
  runsOfWorkflow(github, github.settings.workflows.plan, { created, event: "pull_request_target" }),
);

/** GitHub keeps no artifact for longer than 400 days. */
const mostMonths = 14;

/** Whole months, so that pull requests of the same time share their listings; of many the last ones. */
function monthsBetween(begin: string, end: string): readonly string[] {
  const month = (time: Date, later: number): Date =>
    new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + later));
  const spans: string[] = [];
  const last = new Date(end);
  for (let back = 0; back < mostMonths; back += 1) {
    const [from, to] = [month(last, -back), month(last, 1 - back)];
    spans.push(`${from.toISOString()}..${to.toISOString()}`);
    if (from.getTime() <= Date.parse(begin)) break;
  }
  return spans;
}
