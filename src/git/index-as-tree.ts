import type { Repository } from "./repository.ts";
import { RepositoryError } from "./repository-error.ts";

/**
 * Has git keep what is staged as a tree, as a commit does, and gives its id. Nothing refers to it, and nobody sees it.
 * @throws RepositoryError where no tree can be made of it
 */
export async function writeIndexAsTree(repository: Repository): Promise<string> {
  const unmerged = await repository.git(["ls-files", "--unmerged", "-z"]);
  if (unmerged !== "")
    throw new RepositoryError("A merge is not finished: some files have two versions, and none is staged.", {
      code: "failed",
      hint: "Look at git status, decide for each file, and git add it.",
    });
  return (await repository.git(["write-tree"])).trim();
}
