/**
 * Merge commits that nobody wrote anything into. What such a commit says of its parents and its content, git makes again
 * from the parents: its author's name, its message and its date are not looked at.
 */
import type { Repository } from "./repository.ts";
import { parentsOf } from "./resolve-commit.ts";

/**
 * Whether a commit has two parents, the second of them one of `history`, and holds just what git makes of the two. What
 * conflicts is never that, and neither is what a program would have to merge: none is run.
 * @param commit in full
 * @param history commits of the branch that is merged into the other parent
 * @throws RepositoryError where the clone does not have the commits
 */
export async function isCleanMerge(
  repository: Repository,
  commit: string,
  history: ReadonlySet<string>,
): Promise<boolean> {
  const [own, brought, ...more] = await parentsOf(repository, commit);
  if (own === undefined || brought === undefined || more.length > 0 || !history.has(brought)) return false;
  if (await hasMergeDriver(repository)) return false;
  const tree = await repository.git(["rev-parse", "--verify", `${commit}^{tree}`]);
  // What a file's attributes ask for beyond git's own ways of merging may run programs as well.
  const merge = ["-c", "merge.renormalize=false", "merge-tree", "--write-tree", own, brought];
  // Where something conflicts, more is printed than the tree, and simple-git calls that a success.
  return (await repository.git(merge)) === tree;
}

/** A person may have named programs that merge files, and the pull request's attributes could ask for one of them. */
async function hasMergeDriver(repository: Repository): Promise<boolean> {
  const drivers = ["config", "--name-only", "--get-regexp", "^merge\\..*\\.driver$"];
  return (await repository.git(drivers)) !== "";
}

/**
 * Fetches the commits that a pull request is made of: those of one that was squashed or rebased are not in a clone.
 * @param repository opened with what its origin asks for
 * @throws RepositoryError
 */
export async function fetchPullRequest(repository: Repository, number: number): Promise<void> {
  const options = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  await repository.git(["fetch", ...options, "origin", `refs/pull/${number}/head`]);
}
