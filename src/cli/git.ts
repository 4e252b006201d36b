import type { Repository } from "../git/repository.ts";
import { RepositoryError, type RepositoryErrorCode } from "../git/repository-error.ts";
import type { Context } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { CommandFailure } from "./failure.ts";

/** Runs what speaks to git; what git refuses becomes the failure of the command. */
export async function askGit<Result>(
  context: Pick<Context, "cwd" | "env" | "signal">,
  run: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  return await asFailure(async () => {
    const { openRepository } = await import("../git/repository.ts");
    return await run(await openRepository(context.cwd, context));
  });
}

/** Runs what speaks to a server through git. */
export async function asFailure<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof RepositoryError ? failureOf(error) : error;
  }
}

const failureOf = (error: RepositoryError): CommandFailure =>
  new CommandFailure(error.message, { exitCode: exitCodeOf(error.code), hint: error.hint, cause: error });

function exitCodeOf(code: RepositoryErrorCode): ExitCode {
  switch (code) {
    case "failed":
    case "rewritten":
      return exitCodes.findings;
    case "moved":
      return exitCodes.stale;
    case "unreachable":
      return exitCodes.unavailable;
    case "malformed-ref":
    case "no-commit":
    case "no-git":
    case "no-repository":
    case "not-fetched":
    case "refused":
      return exitCodes.usage;
  }
}
