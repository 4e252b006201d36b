/**
 * What was reviewed is an artifact of a workflow's own run, never a comment: its name says what it is, its run who made
 * it, its digest that it is unchanged. Whatever is wrong with one is a `problem` in words, because it is worth telling
 * and stops nothing else.
 */
import { createHash } from "node:crypto";
import { downloadArtifact } from "./artifact-download.ts";
import type { GitHub } from "./github-client.ts";

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number | undefined;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly isExpired: boolean;
  readonly bytes: number;
  readonly sha256: string | undefined;
}

/** Who may have made an artifact. */
export interface Provenance {
  /** Path of the workflow. */
  readonly workflow: string;
  readonly events: readonly string[];
  /** The branch that the run was for; absent: any. */
  readonly branch?: string;
  /** The pull request that the run was for, and the branch it would change, where GitHub tells. */
  readonly pullRequest?: { readonly number: number; readonly base: string };
}

export type ArtifactContent =
  | { readonly kind: "found"; readonly name: string; readonly bytes: Buffer }
  | { readonly kind: "problem"; readonly problem: string };

const largestZipBytes = 64 * 1024 * 1024;
const zipLimits = { entries: 1_000, bytes: 256 * 1024 * 1024 };

interface RawArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly digest?: string | null;
  readonly workflow_run?: { readonly id?: number } | null;
}

const artifactOf = (raw: RawArtifact): Artifact => ({
  id: raw.id,
  name: raw.name,
  runId: raw.workflow_run?.id,
  createdAt: raw.created_at ?? "",
  isExpired: raw.expired,
  bytes: raw.size_in_bytes,
  sha256: /^sha256:([0-9a-f]{64})$/i.exec(raw.digest ?? "")?.[1]?.toLowerCase(),
});

const newestFirst = (left: Artifact, right: Artifact): number =>
  Date.parse(right.createdAt) - Date.parse(left.createdAt) || right.id - left.id;

/** All artifacts of this exact name, newest first. */
export async function artifactsNamed(
  { octokit, repository }: GitHub,
  name: string,
): Promise<readonly Artifact[]> {
  const found = await octokit.paginate("GET /repos/{owner}/{repo}/actions/artifacts", {
    ...repository,
    name,
    per_page: 100,
  });
  return found
    .map(artifactOf)
    .filter((artifact) => artifact.name === name)
    .sort(newestFirst);
}

/** Artifacts of all runs whose names begin so, of those created at or after `since`; newest first. */
export async function artifactsBeginning(
  { octokit, repository }: GitHub,
  prefix: string,
  since: string,
): Promise<readonly Artifact[]> {
  const found: Artifact[] = [];
  const pages = octokit.paginate.iterator("GET /repos/{owner}/{repo}/actions/artifacts", {
    ...repository,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const page = data.map(artifactOf);
    found.push(...page.filter(({ name }) => name.startsWith(prefix)));
    // GitHub lists the newest first, so from here on all are older.
    if (page.every(({ createdAt }) => Date.parse(createdAt) < Date.parse(since))) break;
  }
  return found.sort(newestFirst);
}

/** Why the artifact is not to be trusted, or `undefined`. */
export async function provenanceProblem(
  { octokit, repository, settings }: GitHub,
  artifact: Artifact,
  expected: Provenance,
): Promise<string | undefined> {
  if (artifact.runId === undefined) return "GitHub does not say which run made it";
  const { data: run } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
    ...repository,
    run_id: artifact.runId,
  });
  const [path = "", ref] = run.path.split("@");
  const own = `${settings.owner}/${settings.repository}`;
  if (run.repository.full_name.toLowerCase() !== own.toLowerCase())
    return "it was made in another repository";
  if (path !== expected.workflow) return `it was made by ${path}, and not by ${expected.workflow}`;
  if (!expected.events.includes(run.event))
    return `it was made on the event ${run.event}, and not on ${expected.events.join(" or ")}`;
  if (expected.branch !== undefined && run.head_branch !== expected.branch)
    return `it was made for the branch ${run.head_branch}, and not for ${expected.branch}`;
  return expected.pullRequest === undefined
    ? undefined
    : pullRequestProblem(run.pull_requests ?? [], ref, expected.pullRequest);
}

/** A workflow that somebody changed on another base branch runs there, and could make anything. */
function pullRequestProblem(
  listed: readonly { readonly number: number; readonly base: { readonly ref: string } }[],
  ref: string | undefined,
  { number, base }: NonNullable<Provenance["pullRequest"]>,
): string | undefined {
  if (ref !== undefined && ref.replace(/^refs\/heads\//, "") !== base)
    return `its workflow was that of ${ref}, and not that of ${base}`;
  // Empty for the pull requests of forks.
  if (listed.length > 0 && !listed.some((pull) => pull.number === number && pull.base.ref === base))
    return `it was made for another pull request than #${number} into ${base}`;
  return undefined;
}

/**
 * Downloads an artifact, checks it against its digest and reads one entry.
 * @param entries the first of these names that it holds is read
 * @throws GitHubError
 */
export async function readArtifact(
  github: GitHub,
  artifact: Artifact,
  entries: readonly string[],
): Promise<ArtifactContent> {
  const problem = (text: string): ArtifactContent => ({ kind: "problem", problem: text });
  if (artifact.isExpired) return problem("it has expired");
  if (artifact.sha256 === undefined) return problem("GitHub has no digest of it");
  if (artifact.bytes > largestZipBytes)
    return problem(`it has ${artifact.bytes} bytes, more than ${largestZipBytes}`);
  const zip = await downloadArtifact(github, artifact.id, largestZipBytes);
  if (zip === undefined) return problem("it has expired");
  if (createHash("sha256").update(zip).digest("hex") !== artifact.sha256)
    return problem("its content is not what its digest says");
  const { readZipEntry } = await import("./zip-entry.ts");
  return await readZipEntry(zip, entries, zipLimits);
}
