import type { Repository } from "../../git/repository.ts";
import type { Context } from "../context.ts";

/**
 * Opens the repository around the working directory for a question.
 * @throws RepositoryError where there is none, or where git refuses
 */
export async function askGit<Result>(
  context: Pick<Context, "cwd" | "env" | "signal">,
  run: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  const { openRepository } = await import("../../git/repository.ts");
  return await run(await openRepository(context.cwd, context));
}
