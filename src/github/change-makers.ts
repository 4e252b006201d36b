/**
 * Who made what a commit of the default branch brought. A run by hand must not be started by one of them, so what is not known
 * of them is said and never left out.
 */

import { plainText } from "../http/redact.ts";
import { defined } from "../model/defined.ts";
import { askedOnce } from "./asked-once.ts";
import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import type { MergedPullRequest } from "./pull-requests.ts";
import { commitMakers } from "./who-counts.ts";

export interface ChangeMakers {
  /** Logins, sorted. */
  readonly makers: string[];
  /** Why they may not be all, as a clause. */
  readonly makersProblem?: string;
}

/**
 * Who opened a pull request, and who made its commits.
 * @throws GitHubError
 */
export async function makersOfPullRequest(
  github: GitHub,
  { number, author }: MergedPullRequest,
): Promise<ChangeMakers> {
  const commits = await commitMakers(github, number);
  const problem =
    author === undefined
      ? `the account that opened pull request #${number} is gone`
      : commits.hasStranger
        ? `GitHub knows no account for who made a commit of pull request #${number}`
        : commits.areAll
          ? undefined
          : `pull request #${number} has more commits than GitHub lists`;
  return makersOf([author, ...commits.logins], problem);
}

/**
 * Who wrote, committed and pushed a commit.
 * @throws GitHubError
 */
export async function makersOfPush(
  github: GitHub,
  commit: string,
  branch: DefaultBranch,
): Promise<ChangeMakers> {
  const { octokit, repository } = github;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", {
    ...repository,
    ref: commit,
  });
  const named = [data.author?.login, data.committer?.login];
  const pushers = await pushersOf(github, commit, branch);
  const id = commit.slice(0, 9);
  const problem = named.includes(undefined)
    ? `GitHub knows no account for who made the commit ${id}`
    : pushers.length === 0 || pushers.includes(undefined)
      ? `GitHub does not say who pushed the commit ${id}`
      : undefined;
  return makersOf([...named, ...pushers], problem);
}

const makersOf = (logins: readonly (string | undefined)[], problem: string | undefined): ChangeMakers => ({
  makers: [...new Set(logins.flatMap((login) => (login === undefined ? [] : [plainText(login)])))].sort(),
  ...defined({ makersProblem: problem }),
});

/** By whom the branch was moved over a commit; several, where it was rewritten. */
async function pushersOf(
  github: GitHub,
  commit: string,
  { name, history }: DefaultBranch,
): Promise<readonly (string | undefined)[]> {
  // The newest commit is at 0, and one that is not there lies behind all.
  const places = new Map([...history].map((one, index) => [one, index]));
  const placeOf = (one: string): number => places.get(one) ?? history.size;
  const place = placeOf(commit);
  return (await movesOf(github, name))
    .filter(({ before, after }) => places.has(after) && placeOf(after) <= place && placeOf(before) > place)
    .map(({ actor }) => actor);
}

interface Move {
  readonly before: string;
  readonly after: string;
  readonly actor: string | undefined;
}

/** More than a year of a district's work. */
const mostMoves = 1_000;

const movesOf = askedOnce(async ({ octokit, repository }, branch: string): Promise<readonly Move[]> => {
  const moves: Move[] = [];
  try {
    const pages = octokit.paginate.iterator("GET /repos/{owner}/{repo}/activity", {
      ...repository,
      ref: `refs/heads/${branch}`,
      per_page: 100,
    });
    for await (const { data } of pages) {
      moves.push(...data.map(({ before, after, actor }) => ({ before, after, actor: actor?.login })));
      if (moves.length >= mostMoves) break;
    }
  } catch (error) {
    const isRefused =
      error instanceof GitHubError && (error.code === "forbidden" || error.code === "not-found");
    if (!isRefused) throw error;
  }
  return moves;
});
