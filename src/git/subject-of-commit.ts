import type { Repository } from "./repository.ts";

/** First line of a commit's message. */
export const subjectOfCommit = async (repository: Repository, commit: string): Promise<string> =>
  (await repository.git(["log", "--max-count=1", "--format=%s", commit, "--"])).trim();
