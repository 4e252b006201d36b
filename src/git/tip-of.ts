import type { Repository } from "./repository.ts";
import { RepositoryError } from "./repository-error.ts";

/** The commit that a branch of origin ended in when this clone last fetched it, in full; `undefined`: it has none. */
export async function tipOf(repository: Repository, branch: string): Promise<string | undefined> {
  try {
    const ref = `refs/remotes/origin/${branch}`;
    const found = await repository.git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    return found.trim() || undefined;
  } catch (error) {
    if (error instanceof RepositoryError && error.code === "failed") return undefined;
    throw error;
  }
}
