import type { Repository } from "./repository.ts";
import { knownCommit } from "./resolve-commit.ts";

/**
 * Whether the history that ends in `commit` holds another one. What the clone has not got is in no history that it has.
 * @returns `undefined` where the clone has not got `commit`, so that nobody can tell
 */
export async function isPartOf(
  repository: Repository,
  other: string,
  commit: string,
): Promise<boolean | undefined> {
  if ((await knownCommit(repository, commit)) === undefined) return undefined;
  if ((await knownCommit(repository, other)) === undefined) return false;
  return (await repository.git(["rev-list", "--max-count=1", other, `^${commit}`, "--"])).trim() === "";
}
