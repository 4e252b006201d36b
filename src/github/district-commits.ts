import { simpleGit } from "simple-git";

export interface DistrictCommit {
  /** In full. */
  readonly commit: string;
  /** ISO 8601 in UTC. */
  readonly committedAt: string;
}

export type DistrictCommits =
  | { readonly kind: "found"; readonly commits: readonly DistrictCommit[] }
  /** The clone does not reach back far enough to tell. */
  | { readonly kind: "shallow" };

/** A district that changes more often than this is applied in between. */
const mostCommits = 20;

/**
 * The commits on the first-parent history of HEAD, newest first, that changed the files of a district.
 * @throws Error of git, where there is no repository
 */
export async function districtCommits(
  folder: string,
  district: string,
  since: Date,
): Promise<DistrictCommits> {
  const git = simpleGit(folder);
  const text = await git.raw([
    "log",
    "--first-parent",
    `--max-count=${mostCommits}`,
    `--since=${since.toISOString()}`,
    "--format=%H %cI",
    "HEAD",
    "--",
    `:(literal,top)districts/${district}.yaml`,
    `:(literal,top)districts/${district}`,
  ]);
  const commits = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [commit = "", time = ""] = line.split(" ");
      return { commit, committedAt: new Date(time).toISOString() };
    });
  return (await reachesBoundary(folder, commits)) ? { kind: "shallow" } : { kind: "found", commits };
}

/** The oldest commit of a shallow clone has no parent to compare with, so that it seems to have changed every file. */
async function reachesBoundary(folder: string, commits: readonly DistrictCommit[]): Promise<boolean> {
  const git = simpleGit(folder);
  const isShallow = (await git.revparse(["--is-shallow-repository"])) === "true";
  const last = commits.at(-1);
  if (!isShallow || last === undefined) return false;
  const parents = await git.raw(["rev-list", "--parents", "--max-count=1", last.commit]);
  return parents.trim().split(" ").length === 1;
}
