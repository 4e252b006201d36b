import { plainText } from "../http/redact.ts";
import type { GitHub } from "./github-client.ts";
import { judgeOf } from "./who-counts.ts";

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
 * Acknowledgements in the comments of a pull request. One counts if its comment was never edited, if its author is a person,
 * and if that person's word counts (`who-counts.ts`): four eyes, and no words put into a mouth.
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
