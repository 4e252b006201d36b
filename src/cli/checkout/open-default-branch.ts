import { firstParentHistory } from "../../git/first-parent-history.ts";
import { type DefaultBranch, repositoryFacts } from "../../github/default-branch.ts";
import type { GitHub } from "../../github/github-client.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import { askGit } from "./git.ts";

/**
 * The default branch by the name that GitHub gives it and with the history that this clone has of it. What a workflow says of
 * its branch is text that anybody may choose; which commits were merged is not.
 * @throws CommandFailure where the clone cannot tell
 */
export async function openDefaultBranch(github: GitHub, context: Context): Promise<DefaultBranch> {
  const { defaultBranch: name } = await repositoryFacts(github);
  const history = await askGit(context, async (repository) => await firstParentHistory(repository, name));
  if (history !== undefined) return { name, history };
  throw new CommandFailure(
    `This clone does not hold the whole history of ${name}, the repository's default branch, so nobody can tell which runs were of what was merged.`,
    {
      exitCode: exitCodes.findings,
      hint: "Give actions/checkout fetch-depth: 0, or run git fetch --unshallow origin.",
    },
  );
}
