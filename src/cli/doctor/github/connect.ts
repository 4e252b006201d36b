import { RepositoryError } from "../../../git/repository-error.ts";
import type { GitHub } from "../../../github/github-client.ts";
import { repositoryOfRemote } from "../../../github/repository-of-remote.ts";
import { defined } from "../../../model/defined.ts";
import { askGit } from "../../checkout/git.ts";
import type { Context } from "../../context.ts";
import { connectAsPerson } from "../../services/github.ts";

/**
 * The repository that GITHUB_REPOSITORY names or, on a person's own machine, that this checkout was cloned from.
 * @throws CommandFailure naming every setting that is missing or malformed
 */
export async function connectForDoctor(context: Context): Promise<GitHub> {
  const named = context.env["GITHUB_REPOSITORY"] || (await repositoryOfCheckout(context));
  const env = { ...context.env, ...defined({ GITHUB_REPOSITORY: named }) };
  return await connectAsPerson(
    { ...context, env },
    "On your own machine: GITHUB_TOKEN=$(gh auth token) rollcall doctor --github, in a clone of the repository; elsewhere set GITHUB_REPOSITORY too.",
  );
}

async function repositoryOfCheckout(context: Context): Promise<string | undefined> {
  try {
    const address = await askGit(context, ({ git }) => git(["config", "--get", "remote.origin.url"]));
    return repositoryOfRemote(address);
  } catch (error) {
    if (error instanceof RepositoryError) return undefined;
    throw error;
  }
}
