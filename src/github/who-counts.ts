/** Whose word counts for a pull request. */
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import { sameLogin } from "./own-login.ts";

/** Says what is against a login, or `undefined`. GitHub is asked once for each, and only where there is a line at all. */
export function judgeOf(
  github: GitHub,
  { number, author }: { readonly number: number; readonly author: string | undefined },
): (login: string) => Promise<string | undefined> {
  const reasons = new Map<string, string | undefined>();
  let makers: CommitMakers | undefined;
  const againstMakers = async (login: string): Promise<string | undefined> => {
    if (sameLogin(login, author))
      return "it is by the author of the pull request; somebody else has to do it";
    makers ??= await commitMakers(github, number);
    if (makers.logins.some((maker) => sameLogin(login, maker)))
      return "it is by somebody who made a commit of the pull request; somebody else has to do it";
    if (!makers.areAll)
      return "the pull request has more commits than GitHub lists, so who made them is not known";
    return undefined;
  };
  const reasonAgainst = async (login: string): Promise<string | undefined> => {
    // Who looks after a repository alone has said so, and every comment says it too.
    const reason = github.settings.isOnePerson ? undefined : await againstMakers(login);
    if (reason !== undefined) return reason;
    return (await hasWritePermission(github, login))
      ? undefined
      : "its author may not write to this repository";
  };
  return async (login) => {
    if (!reasons.has(login)) reasons.set(login, await reasonAgainst(login));
    return reasons.get(login);
  };
}

interface CommitMakers {
  /** Of authors and committers that GitHub knows by their address. */
  readonly logins: readonly string[];
  readonly areAll: boolean;
}

/** GitHub lists no more commits of one pull request. */
const mostCommits = 250;

async function commitMakers({ octokit, repository }: GitHub, number: number): Promise<CommitMakers> {
  const commits = await octokit.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
  const logins = commits.flatMap(({ author, committer }) => [...loginOf(author), ...loginOf(committer)]);
  return { logins: [...new Set(logins)], areAll: commits.length < mostCommits };
}

/** An account that is gone is `{}`. */
const loginOf = (account: { readonly login?: string } | null): readonly string[] =>
  account?.login === undefined ? [] : [account.login];

async function hasWritePermission({ octokit, repository }: GitHub, login: string): Promise<boolean> {
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
}
