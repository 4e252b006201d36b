import { type CommitTree, commitTree } from "../../git/commit-tree.ts";
import { resolveCommit } from "../../git/resolve-commit.ts";
import type { Context } from "../context.ts";
import { askGit } from "./git.ts";

export interface TreeAt {
  readonly tree: CommitTree;
  /** In full. */
  readonly commit: string;
}

/**
 * The district files of a commit, ready to be read without checking it out.
 * @param names what a person calls districts, files or folders; `districts/` is always listed
 * @throws RepositoryError where there is no repository or no such commit
 */
export async function treeAt(
  ref: string,
  names: readonly string[],
  context: Pick<Context, "cwd" | "env" | "signal">,
): Promise<TreeAt> {
  return await askGit(context, async (repository) => {
    const commit = await resolveCommit(repository, ref);
    return { tree: await commitTree(repository, commit, ["districts", ...names]), commit };
  });
}
