import path from "node:path";
import { type CommitTree, commitTree } from "../../git/commit-tree.ts";
import { writeIndexAsTree } from "../../git/index-as-tree.ts";
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

/** What is said of a file that is not there, or not yet: `git add` brings it there. */
export const inIndex = "in what git add has staged";

/**
 * The district files as the next commit will have them, whatever the files on disk say.
 * @throws RepositoryError where there is no repository, or a merge is not finished
 */
export async function stagedTree(
  names: readonly string[],
  context: Pick<Context, "cwd" | "env" | "signal">,
): Promise<CommitTree> {
  const { GIT_INDEX_FILE: given = "" } = context.env;
  const { openRepository } = await import("../../git/repository.ts");
  const repository = await openRepository(context.cwd, {
    ...context,
    ...(given !== "" && { indexFile: path.resolve(context.cwd, given) }),
  });
  return await commitTree(repository, await writeIndexAsTree(repository), ["districts", ...names], inIndex);
}
