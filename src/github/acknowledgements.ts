import { plainText } from "../http/redact.ts";
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import { sameLogin } from "./own-login.ts";

/** A guard lifted by a comment, for the plan with this fingerprint. */
interface CommentAcknowledgement {
  readonly guard: string;
  readonly fingerprint: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly url: string;
}

/** One that does not count, and why. */
export interface IgnoredAcknowledgement extends CommentAcknowledgement {
  readonly reason: string;
}

export interface Acknowledgements {
  /** Oldest first. */
  readonly accepted: readonly CommentAcknowledgement[];
  readonly ignored: readonly IgnoredAcknowledgement[];
}

/** A line of its own, so that a quoted one (`> rollcall: …`) is none; a code span around it is what copying often leaves. */
const line =
  /^[ \t]*`?rollcall:[ \t]*acknowledge[ \t]+([a-z][a-z0-9-]*)[ \t]+([0-9A-Za-z-]{16,19})`?[ \t]*$/gm;

/**
 * Acknowledgements in the comments of a pull request. One counts if its comment was never edited, and if its author is a
 * person who may write to the repository and neither opened the pull request nor made one of its commits: four eyes, and no
 * words put into a mouth.
 * @throws GitHubError
 */
export async function acknowledgementsOn(
  github: GitHub,
  pullRequest: { readonly number: number; readonly author: string | undefined },
): Promise<Acknowledgements> {
  const comments = await github.octokit.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...github.repository,
    issue_number: pullRequest.number,
    per_page: 100,
  });
  const accepted: CommentAcknowledgement[] = [];
  const ignored: IgnoredAcknowledgement[] = [];
  const judge = judgeOf(github, pullRequest);
  for (const comment of comments) {
    const found = [...(comment.body ?? "").matchAll(line)];
    const by = comment.user?.login;
    if (found.length === 0 || by === undefined || comment.user?.type !== "User") continue;
    const reason =
      comment.updated_at === comment.created_at
        ? await judge(by)
        : "the comment was edited after it was written; write a new one";
    for (const [, guard = "", fingerprint = ""] of found) {
      const one = { guard, fingerprint, by: plainText(by), at: comment.created_at, url: comment.html_url };
      if (reason === undefined) accepted.push(one);
      else ignored.push({ ...one, reason });
    }
  }
  return { accepted, ignored };
}

/** Says what is against a login, or `undefined`. GitHub is asked once for each, and only where there is a line at all. */
function judgeOf(
  github: GitHub,
  { number, author }: { readonly number: number; readonly author: string | undefined },
): (login: string) => Promise<string | undefined> {
  const reasons = new Map<string, string | undefined>();
  let makers: CommitMakers | undefined;
  const reasonAgainst = async (login: string): Promise<string | undefined> => {
    if (sameLogin(login, author))
      return "it is by the author of the pull request; somebody else has to do it";
    makers ??= await commitMakers(github, number);
    if (makers.logins.some((maker) => sameLogin(login, maker)))
      return "it is by somebody who made a commit of the pull request; somebody else has to do it";
    if (!makers.areAll)
      return "the pull request has more commits than GitHub lists, so who made them is not known";
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
