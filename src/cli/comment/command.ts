import { defined } from "../../model/defined.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { beginPlanning } from "./begin-planning.ts";
import { commentOnOutcome } from "./comment-on-outcome.ts";
import { commentOnPlans } from "./comment-on-plans.ts";
import { commentWithoutPlan } from "./comment-without-plan.ts";

export interface CommentOptions {
  readonly pullRequest?: number;
  readonly plan?: readonly string[];
  readonly base?: string;
  readonly head?: string;
  readonly findings?: string;
  readonly district: readonly string[];
  readonly unmanaged: readonly string[];
  readonly validatedOnly?: boolean;
  readonly pending?: boolean;
  readonly conflict?: string;
  readonly notPlanned?: boolean;
  readonly commit?: string;
  readonly outcome?: string;
  readonly districts?: string;
  readonly approved?: string;
}

/** Tells a pull request what merging it would change, why that is not known, or what became of it. */
export async function comment(options: CommentOptions, context: Context): Promise<ExitCode> {
  const { commit, outcome, districts, approved, pending, conflict, notPlanned, ...planned } = options;
  if ([commit, outcome, districts, approved].some((one) => one !== undefined))
    return await outcomeForm(options, context);
  const { pullRequest, head } = planned;
  if (pullRequest === undefined) throw usageFailure("It is not said what to comment on.", usage);
  if (head === undefined) throw usageFailure("It is not said which commit was planned.", usage);
  if ([pending, conflict, notPlanned].some((one) => one !== undefined))
    return await unplannedForm(options, { pullRequest, head }, context);
  return await commentOnPlans({ ...planned, pullRequest, head, plan: planned.plan ?? [] }, context);
}

/** What was applied: nothing of a pull request's plans is told with it. */
async function outcomeForm(options: CommentOptions, context: Context): Promise<ExitCode> {
  const { commit, outcome, districts, approved } = options;
  const isMixed = options.pullRequest !== undefined || isPlanned(options) || isUnplanned(options);
  if (commit === undefined || outcome === undefined || isMixed)
    throw usageFailure(
      "--commit, --outcome, --districts and --approved belong together, without --pull-request and what goes with it.",
      usage,
    );
  if (!isHash(commit))
    throw usageFailure("--commit is the full hash of a commit.", "In a workflow it is github.sha.");
  return await commentOnOutcome(
    {
      commit,
      outcome,
      ...defined({ districts, approved }),
    },
    context,
  );
}

/** What is said before a plan is there, or in the place of one. */
async function unplannedForm(
  options: CommentOptions,
  about: { readonly pullRequest: number; readonly head: string },
  context: Context,
): Promise<ExitCode> {
  const { pending, conflict, notPlanned } = options;
  const chosen = [pending, conflict, notPlanned].filter((one) => one !== undefined);
  if (chosen.length > 1 || isPlanned(options))
    throw usageFailure(
      "--pending, --conflict and --not-planned each stand alone beside --pull-request and --head: there is no plan yet.",
      usage,
    );
  if (!isHash(about.head))
    throw usageFailure(
      "--head is the full hash of the pull request's head here.",
      "In a workflow it is github.event.pull_request.head.sha.",
    );
  if (pending === true) return await beginPlanning(about, context);
  const why =
    conflict === undefined ? ({ kind: "jobs" } as const) : ({ kind: "conflict", file: conflict } as const);
  return await commentWithoutPlan({ ...about, why }, context);
}

const isPlanned = (options: CommentOptions): boolean =>
  [options.plan, options.base, options.findings, options.validatedOnly].some((one) => one !== undefined) ||
  options.district.length + options.unmanaged.length > 0;

const isUnplanned = ({ pending, conflict, notPlanned }: CommentOptions): boolean =>
  [pending, conflict, notPlanned].some((one) => one !== undefined);

const isHash = (text: string): boolean => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);

const usage =
  "Write --pull-request NUMBER --head COMMIT with --plan FILES, --pending, --conflict FILE or --not-planned, or --commit HASH --outcome FOLDER for what was applied.";
