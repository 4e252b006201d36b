/** What the applies of the last 90 days did to one district, and when it was last read completely. */
import { type Artifact, artifactsNamed, newestFirst, readArtifact } from "./artifacts.ts";
import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { driftReadTime, timeUnder } from "./last-read.ts";
import { type ArtifactMaker, provenanceProblem, runsOfWorkflow, type WorkflowRun } from "./provenance.ts";

export interface FetchedReports {
  /** Paths in the record, newest first. */
  readonly paths: readonly string[];
  readonly files: ReadonlyMap<string, Buffer>;
  /** ISO 8601. */
  readonly lastReadAt: string | undefined;
  /** In whole sentences. */
  readonly problems: readonly string[];
}

/**
 * Each costs a request, of which a workflow has 1,000 an hour for its whole repository. A nightly apply that writes
 * nothing leaves no report, so there are as many as there were writes.
 */
const mostReports = 100;

/** For so long GitHub lets a run be run again: what that writes is young, although the run is old. */
const daysToRunAgain = 30;

/** @throws GitHubError */
export async function fetchReports(
  github: GitHub,
  district: string,
  { since, merged }: { readonly since: Date; readonly merged: DefaultBranch },
): Promise<FetchedReports> {
  const name = `rollcall-report-${district}`;
  const begin = new Date(since.getTime() - daysToRunAgain * 24 * 60 * 60 * 1_000);
  const runs = await runsOfWorkflow(github, github.settings.workflows.apply, {
    created: `>=${begin.toISOString()}`,
  });
  const recent = await reportArtifacts(github, name, runs, since);
  const paths: string[] = [];
  const files = new Map<string, Buffer>();
  const problems: string[] = [];
  const readTimes: string[] = [];
  for (const artifact of recent.slice(0, mostReports)) {
    const report = await readReport(github, district, artifact, { runs, merged });
    if (report.kind === "problem") {
      problems.push(
        `The artifact ${artifact.name} of ${artifact.createdAt} does not count: ${report.problem}. What it wrote is not known, so a guard that counts archives may be too mild.`,
      );
      continue;
    }
    const path = `reports/${artifact.id}${report.name.slice(district.length)}`;
    paths.push(path);
    files.set(path, report.bytes);
    readTimes.push(...timeUnder(report.bytes, "startedAt"));
  }
  if (recent.length > mostReports)
    problems.push(`Of ${recent.length} reports of ${district} only the newest ${mostReports} were read.`);
  readTimes.push(...(await driftReadTime(github, district, { since, merged })));
  const [lastReadAt] = readTimes.sort((left, right) => Date.parse(right) - Date.parse(left));
  return { paths, files, lastReadAt, problems };
}

/**
 * Newest first. Each attempt of a run keeps a report of its own under a name of its own, and GitHub filters by whole
 * names only: the runs say how many attempts there were.
 */
async function reportArtifacts(
  github: GitHub,
  name: string,
  runs: ReadonlyMap<number, WorkflowRun>,
  since: Date,
): Promise<readonly Artifact[]> {
  const attempts = Math.max(1, ...[...runs.values()].map(({ attempt }) => attempt));
  const found: Artifact[] = [];
  for (let attempt = 1; attempt <= attempts; attempt += 1)
    found.push(...(await artifactsNamed(github, attempt === 1 ? name : `${name}.attempt-${attempt}`, since)));
  return found.sort(newestFirst);
}

async function readReport(
  github: GitHub,
  district: string,
  artifact: Artifact,
  { runs, merged }: { readonly runs: ReadonlyMap<number, WorkflowRun>; readonly merged: DefaultBranch },
) {
  const expected: ArtifactMaker = {
    workflow: github.settings.workflows.apply,
    events: ["push", "schedule", "workflow_dispatch"],
    merged,
  };
  const problem = await provenanceProblem(github, artifact, expected, runs);
  if (problem !== undefined) return { kind: "problem", problem } as const;
  // A killed apply leaves the journal alone.
  return await readArtifact(github, artifact, [
    `${district}.report.json`,
    `${district}.report.journal.jsonl`,
    `${district}.journal.jsonl`,
  ]);
}
