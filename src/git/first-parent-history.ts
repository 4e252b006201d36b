import type { Repository } from "./repository.ts";
import { tipOf } from "./tip-of.ts";

/**
 * The commits on the first-parent history of a branch of origin, as this clone has it: what was merged or pushed there, and
 * not the commits that a merged branch was made of.
 * @returns `undefined` where the clone does not hold the branch with all of its history
 */
export async function firstParentHistory(
  repository: Repository,
  branch: string,
): Promise<ReadonlySet<string> | undefined> {
  if (repository.isShallow) return undefined;
  const tip = await tipOf(repository, branch);
  if (tip === undefined) return undefined;
  const output = await repository.git(["rev-list", "--first-parent", tip, "--"]);
  return new Set(output.split("\n").filter((line) => line !== ""));
}
