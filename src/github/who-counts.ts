/**
 * Whose word counts for a pull request: for approvals, acknowledgements and fingerprints alike somebody who may write to the
 * repository, and neither opened the pull request nor made one of its commits. That it is a person and no bot, the listings
 * say where the word stands.
 *
 * A click on "Update branch" makes a merge commit in the name of who clicked. As long as it holds nothing but the clean merge
 * of the default branch, it makes nobody a maker (`pull-request-commits.ts`); where the clone cannot tell, it does.
 */
import { askedOnce } from "./asked-once.ts";
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import { sameLogin } from "./own-login.ts";
import { pullRequestCommits } from "./pull-request-commits.ts";

interface Opened {
  readonly number: number;
  /** Login; absent where the account is gone. */
  readonly author: string | undefined;
}

/** Says what is against a login, or `undefined`. GitHub is asked once for each, and only where there is a word at all. */
export function judgeOf(github: GitHub, pullRequest: Opened): (login: string) => Promise<string | undefined> {
  return async (login) => {
    // Who looks after a repository alone has said so, and every comment says it too.
    const theirOwn = github.settings.isOnePerson
      ? undefined
      : await reasonAsMaker(github, pullRequest, login);
    if (theirOwn !== undefined) return theirOwn;
    return (await mayWrite(github, login)) ? undefined : "its author may not write to this repository";
  };
}

async function reasonAsMaker(
  github: GitHub,
  { number, author }: Opened,
  login: string,
): Promise<string | undefined> {
  if (sameLogin(login, author)) return "it is by the author of the pull request; somebody else has to do it";
  const makers = await commitMakers(github, number);
  if (makers.logins.some((maker) => sameLogin(login, maker)))
    return "it is by somebody who made a commit of the pull request; somebody else has to do it";
  return makers.areAll
    ? undefined
    : "the pull request has more commits than GitHub lists, so who made them is not known";
}

export interface CommitMakers {
  /** Of authors and committers that GitHub knows by their address. */
  readonly logins: readonly string[];
  /** Whether one of them has an address that GitHub knows nobody by. */
  readonly hasStranger: boolean;
  /** Whether all commits were listed. */
  readonly areAll: boolean;
}

/**
 * Who made the commits of a pull request; of merges that nobody wrote anything into, nobody.
 * @throws GitHubError
 */
export async function commitMakers(github: GitHub, number: number): Promise<CommitMakers> {
  const { commits, areAll } = await pullRequestCommits(github, number);
  const logins = commits
    .filter(({ updates }) => updates === undefined)
    .flatMap(({ author, committer }) => [author, committer]);
  return {
    logins: [...new Set(logins.filter((login) => login !== undefined))],
    hasStranger: logins.includes(undefined),
    areAll,
  };
}

/**
 * Whether a login may write to the repository.
 * @throws GitHubError
 */
export const mayWrite = askedOnce(async ({ octokit, repository }, login: string): Promise<boolean> => {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
      ...repository,
      username: login,
    });
    // `permission` knows no maintain: it says write for it.
    return data.permission === "admin" || data.permission === "write";
  } catch (error) {
    if (error instanceof GitHubError && error.code === "not-found") return false;
    throw error;
  }
});
