import { commentOnOutcome } from "../comment/comment-on-outcome.ts";
import { commentOnPlans } from "../comment/comment-on-plans.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { usageFailure } from "../failure.ts";

export interface CommentOptions {
  readonly pullRequest?: number;
  readonly plan?: readonly string[];
  readonly base?: string;
  readonly head?: string;
  readonly findings?: string;
  readonly district: readonly string[];
  readonly unmanaged: readonly string[];
  readonly validatedOnly?: boolean;
  readonly commit?: string;
  readonly outcome?: string;
  readonly approved?: string;
}

/** Tells a pull request what merging it would change, or what became of it. */
export async function comment(options: CommentOptions, context: Context): Promise<ExitCode> {
  const { pullRequest, plan, head, commit, outcome, approved, ...others } = options;
  if (commit !== undefined || outcome !== undefined || approved !== undefined) {
    if (commit === undefined || outcome === undefined || pullRequest !== undefined || plan !== undefined)
      throw usageFailure(
        "--commit, --outcome and --approved belong together, without --pull-request and --plan.",
        usage,
      );
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
      throw usageFailure("--commit is the full hash of a commit.", "In a workflow it is github.sha.");
    return await commentOnOutcome(
      { commit, outcome, ...(approved === undefined ? {} : { approved }) },
      context,
    );
  }
  if (pullRequest === undefined) throw usageFailure("It is not said what to comment on.", usage);
  if (head === undefined) throw usageFailure("It is not said which commit was planned.", usage);
  return await commentOnPlans({ ...others, pullRequest, head, plan: plan ?? [] }, context);
}

const usage =
  "Write --pull-request NUMBER --head COMMIT --plan FILES for plans, or --commit HASH --outcome FOLDER for what was applied.";
