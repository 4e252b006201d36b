import type { GitHub } from "../../github/github-client.ts";
import type { LineChange, TracedPullRequest } from "../../model/trace.ts";

/**
 * The pull request that brought a change: as GitHub knows it where it is asked, otherwise as the subject of the commit has it,
 * which whoever merged could write as they liked.
 */
export async function pullRequestOf(
  { commit, kind, possibly }: LineChange,
  github: GitHub | undefined,
): Promise<TracedPullRequest | undefined> {
  // Where it is not known that this commit brought it, neither is who asked for that.
  if (kind === "first-seen" || possibly !== undefined) return undefined;
  if (github !== undefined) {
    const { pullRequestOfCommit } = await import("../../github/pull-requests.ts");
    const found = await pullRequestOfCommit(github, commit.commit);
    return found === undefined ? undefined : { number: found.number, from: "github" };
  }
  const number = numberIn(commit.subject);
  return number === undefined ? undefined : { number, from: "subject" };
}

/** As GitHub writes subjects: `Merge pull request #12 from …`, or a squashed one's `… (#12)` at the end. */
function numberIn(subject: string): number | undefined {
  const [, merged, squashed] =
    /^Merge pull request #(\d{1,9}) from |\(#(\d{1,9})\)$/.exec(subject.trim()) ?? [];
  const digits = merged ?? squashed;
  return digits === undefined ? undefined : Number(digits);
}
