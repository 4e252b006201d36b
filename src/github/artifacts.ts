/**
 * What was reviewed is an artifact of a workflow's own run, never a comment: its name says what it is, its run who made
 * it, its digest that it is unchanged. Whatever is wrong with one is a `problem` in words, because it is worth telling
 * and stops nothing else.
 */
import { createHash } from "node:crypto";
import { mostPlanBytes } from "../files/plan-limit.ts";
import { downloadArtifact } from "./artifact-download.ts";
import type { GitHub } from "./github-client.ts";

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number | undefined;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly isExpired: boolean;
  /** ISO 8601; absent where GitHub does not say until when it is kept. */
  readonly expiresAt: string | undefined;
  readonly bytes: number;
  readonly sha256: string | undefined;
}

export type ArtifactContent =
  | { readonly kind: "found"; readonly name: string; readonly bytes: Buffer }
  | { readonly kind: "problem"; readonly problem: string };

const largestZipBytes = 64 * 1024 * 1024;
const zipLimits = { entries: 1_000, bytes: mostPlanBytes };

interface RawArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly expires_at: string | null;
  readonly digest?: string | null;
  readonly workflow_run?: { readonly id?: number } | null;
}

const artifactOf = (raw: RawArtifact): Artifact => ({
  id: raw.id,
  name: raw.name,
  runId: raw.workflow_run?.id,
  createdAt: raw.created_at ?? "",
  isExpired: raw.expired,
  expiresAt: raw.expires_at ?? undefined,
  bytes: raw.size_in_bytes,
  sha256: /^sha256:([0-9a-f]{64})$/i.exec(raw.digest ?? "")?.[1]?.toLowerCase(),
});

/** For how many days the repository keeps such an artifact. */
export const daysKept = ({ createdAt, expiresAt }: Artifact): number | undefined =>
  expiresAt === undefined
    ? undefined
    : Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / (24 * 60 * 60 * 1_000));

export const newestFirst = (left: Artifact, right: Artifact): number =>
  Date.parse(right.createdAt) - Date.parse(left.createdAt) || right.id - left.id;

/** All artifacts of this exact name that were created at or after `since`, or ever; newest first. */
export const artifactsNamed = (
  github: GitHub,
  name: string,
  since = new Date(0),
): Promise<readonly Artifact[]> => artifactsSince(github, since, (one) => one === name, { name });

/** Those of one run that have this exact name; newest first. */
export async function artifactsOfRun(
  { octokit, repository }: GitHub,
  runId: number,
  name: string,
): Promise<readonly Artifact[]> {
  const found = await octokit.paginate("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
    ...repository,
    run_id: runId,
    name,
    per_page: 100,
  });
  return found
    .map(artifactOf)
    .filter((one) => one.name === name && one.runId === runId)
    .sort(newestFirst);
}

/** Artifacts of all runs whose names begin so, of those created at or after `since`; newest first. */
export const artifactsBeginning = (
  github: GitHub,
  prefix: string,
  since: Date,
): Promise<readonly Artifact[]> => artifactsSince(github, since, (name) => name.startsWith(prefix));

async function artifactsSince(
  { octokit, repository }: GitHub,
  since: Date,
  isWanted: (name: string) => boolean,
  filter: { readonly name?: string } = {},
): Promise<readonly Artifact[]> {
  const found: Artifact[] = [];
  const pages = octokit.paginate.iterator("GET /repos/{owner}/{repo}/actions/artifacts", {
    ...repository,
    ...filter,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const page = data.map(artifactOf);
    found.push(
      ...page.filter(({ name, createdAt }) => isWanted(name) && Date.parse(createdAt) >= since.getTime()),
    );
    // GitHub lists the newest first, so from here on all are older.
    if (page.every(({ createdAt }) => Date.parse(createdAt) < since.getTime())) break;
  }
  return found.sort(newestFirst);
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
