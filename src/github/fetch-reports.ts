/** What the applies of the last 30 days did to one district, and when it was last read completely. */
import {
  type Artifact,
  artifactsNamed,
  type Provenance,
  provenanceProblem,
  readArtifact,
} from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import { firstTrusted } from "./trusted-artifact.ts";

export interface FetchedReports {
  /** Paths in the record, newest first. */
  readonly paths: readonly string[];
  readonly files: ReadonlyMap<string, Buffer>;
  /** ISO 8601. */
  readonly lastReadAt: string | undefined;
  /** In whole sentences. */
  readonly problems: readonly string[];
}

/** Each costs two requests, of which a workflow has 1,000 an hour for its whole repository. */
const mostReports = 100;

/** @throws GitHubError */
export async function fetchReports(github: GitHub, district: string, since: Date): Promise<FetchedReports> {
  const name = `rollcall-report-${district}`;
  const recent = (await artifactsNamed(github, name)).filter(
    ({ createdAt }) => Date.parse(createdAt) >= since.getTime(),
  );
  const paths: string[] = [];
  const files = new Map<string, Buffer>();
  const problems: string[] = [];
  const readTimes: string[] = [];
  for (const artifact of recent.slice(0, mostReports)) {
    const report = await readReport(github, district, artifact);
    if (report.kind === "problem") {
      problems.push(`The artifact ${name} of ${artifact.createdAt} does not count: ${report.problem}.`);
      continue;
    }
    const path = `reports/${artifact.id}${report.name.slice(district.length)}`;
    paths.push(path);
    files.set(path, report.bytes);
    readTimes.push(...textIn(report.bytes, "startedAt"));
  }
  if (recent.length > mostReports)
    problems.push(`Of ${recent.length} reports of ${district} only the newest ${mostReports} were read.`);
  readTimes.push(...(await driftReadTime(github, district)));
  const [lastReadAt] = readTimes.sort((left, right) => Date.parse(right) - Date.parse(left));
  return { paths, files, lastReadAt, problems };
}

async function readReport(github: GitHub, district: string, artifact: Artifact) {
  const problem = await provenanceProblem(github, artifact, {
    workflow: github.settings.workflows.apply,
    events: ["push", "schedule", "workflow_dispatch", "issue_comment"],
    ...ofBranch(github),
  });
  if (problem !== undefined) return { kind: "problem", problem } as const;
  // A killed apply leaves the journal alone.
  return await readArtifact(github, artifact, [
    `${district}.report.json`,
    `${district}.report.journal.jsonl`,
    `${district}.journal.jsonl`,
  ]);
}

const ofBranch = ({ settings }: GitHub): Pick<Provenance, "branch"> =>
  settings.branch === undefined ? {} : { branch: settings.branch };

/** A drift run reads everything and writes nothing: only its artifact tells when. */
async function driftReadTime(github: GitHub, district: string): Promise<readonly string[]> {
  const listed = await artifactsNamed(github, `rollcall-drift-${district}`);
  const trusted = await firstTrusted(github, listed, {
    workflow: github.settings.workflows.drift,
    events: ["schedule", "workflow_dispatch"],
    ...ofBranch(github),
  });
  if (trusted.kind === "problem") return [];
  const content = await readArtifact(github, trusted.artifact, [`${district}.drift.json`]);
  return content.kind === "found" ? textIn(content.bytes, "lastReadAt") : [];
}

/** A time in a JSON file that is checked elsewhere, by whoever uses more of it. */
function textIn(bytes: Buffer, key: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    return typeof text === "string" && !Number.isNaN(Date.parse(text)) ? [text] : [];
  } catch {
    return [];
  }
}
