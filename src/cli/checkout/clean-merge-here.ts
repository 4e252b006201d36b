import { fetchPullRequest, isCleanMerge } from "../../git/clean-merge.ts";
import { firstParentHistory } from "../../git/first-parent-history.ts";
import { withAccess } from "../../git/remote-access.ts";
import { openRepository } from "../../git/repository.ts";
import { RepositoryError } from "../../git/repository-error.ts";
import { knownCommit } from "../../git/resolve-commit.ts";
import { repositoryFacts } from "../../github/default-branch.ts";
import type { GitHub, PlacedCommit } from "../../github/github-client.ts";
import type { Context } from "../context.ts";

type Clone = Pick<Context, "cwd" | "env" | "signal">;

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Whether a commit of a pull request is the merge of the default branch into it and nothing else, as this clone sees it.
 * What the clone cannot tell is no: it is shallow, has neither the commit nor a way to it, or is no clone at all.
 * @throws GitHubError
 */
export async function isCleanMergeHere(
  github: GitHub,
  { commit, pullRequest }: PlacedCommit,
  context: Clone,
): Promise<boolean> {
  if (!fullId.test(commit)) return false;
  const { defaultBranch } = await repositoryFacts(github);
  try {
    const repository = await openRepository(context.cwd, context);
    const history = await firstParentHistory(repository, defaultBranch);
    if (history === undefined) return false;
    if ((await knownCommit(repository, commit)) === undefined) await fetchHead(github, pullRequest, context);
    return await isCleanMerge(repository, commit, history);
  } catch (error) {
    if (error instanceof RepositoryError) return false;
    throw error;
  }
}

/** The token goes to GitHub's own server, and to no other that origin may be. */
async function fetchHead({ settings }: GitHub, pullRequest: number, context: Clone): Promise<void> {
  const access = { kind: "token", server: settings.serverUrl, token: settings.token() } as const;
  await withAccess(access, async (transport) => {
    await fetchPullRequest(await openRepository(context.cwd, { ...context, transport }), pullRequest);
  });
}
