import { readFindings } from "../../files/findings-file.ts";
import { acknowledgementsOn } from "../../github/acknowledgements.ts";
import { commentOpening, filesAt, runLinks } from "../../github/comment-opening.ts";
import type { GitHub } from "../../github/github-client.ts";
import { lookUpJobs, type MissingResult, missingResult } from "../../github/looked-up-jobs.ts";
import { pullRequestByNumber } from "../../github/pull-requests.ts";
import { commentMarker, renderPlanMarkdown } from "../../render/markdown/plan-comment.ts";
import type { PlanView } from "../../render/view/plan-view.ts";
import { planView } from "../../render/view/view-plan.ts";
import { refuseMissingFolders } from "../checkout/found-files.ts";
import { touchedBetween } from "../checkout/touched-between.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { connectForNames } from "../services/github.ts";
import { type BesidePlans, sectionsBesidePlans } from "./comment-sections.ts";
import { planStatus } from "./plan-status.ts";
import { isHeadOf, tellNewerHead } from "./planned-head.ts";
import type { Room } from "./publish.ts";
import { publishVerdict } from "./publish-verdict.ts";
import { acknowledgePlans, readPlans, standsIn } from "./reviewed-plans.ts";

export interface PlanCommentOptions {
  readonly pullRequest: number;
  /** Plan files, or folders that hold them. */
  readonly plan: readonly string[];
  /** The commit that the plans were compared with: it tells which districts are touched. */
  readonly base?: string;
  /** The commit that was planned: a status must not land on one that was pushed meanwhile. */
  readonly head: string;
  /** What `validate --json` printed. */
  readonly findings?: string;
  /** Districts that must have a plan. */
  readonly district: readonly string[];
  /** Districts whose files the pull request deletes. */
  readonly unmanaged: readonly string[];
  readonly validatedOnly?: boolean;
}

/** Writes the one comment of a pull request, the same text to the summary of the job, and the status of its head. */
export async function commentOnPlans(options: PlanCommentOptions, context: Context): Promise<ExitCode> {
  if (options.base === undefined && options.district.length === 0)
    await refuseMissingFolders(
      options.plan,
      ".plan.json",
      context.cwd,
      "Name what rollcall plan --out wrote. Where there may be none, say with --base or --district which plans there should be.",
    );
  const github = await connectForNames(context);
  const { expected, unmanaged } = await expectation(options, context);
  const [read, findings] = await Promise.all([
    readPlans(options.plan, expected, context.cwd),
    options.findings === undefined ? [] : readFindings(options.findings, context.cwd),
  ]);
  const pullRequest = await pullRequestByNumber(github, options.pullRequest);
  if (!(await isHeadOf(options.head, pullRequest.head, context))) {
    tellNewerHead(pullRequest, context);
    return exitCodes.ok;
  }
  const { plans, ignored } = read.plans.some(standsIn)
    ? acknowledgePlans(read.plans, await acknowledgementsOn(github, pullRequest))
    : { plans: read.plans, ignored: [] };
  // What could be planned from a snapshot is planned.
  const isFork = options.validatedOnly === true;
  const missing =
    isFork && read.plans.length === 0 ? [] : [...read.unusable, ...(await reasonsFor(read.absent, github))];
  const beside: BesidePlans = {
    isValidatedOnly: isFork && (read.plans.length === 0 || missing.length > 0),
    missing,
    unmanaged,
    findings,
    ignored,
  };
  const views = plans.map(({ plan, fingerprints }) => planView(plan, fingerprints));
  return await publishVerdict(
    github,
    pullRequest,
    {
      render: (room) => commentText(views, beside, aboutCommit(github, pullRequest.head), room),
      status: planStatus(views, beside),
      onlyUpdate: views.length === 0 && sectionsBesidePlans(beside) === "",
    },
    context,
  );
}

/** Which districts must have a plan, and which are no longer managed: as history says, where it is asked. */
async function expectation(
  { base, head, district, unmanaged }: PlanCommentOptions,
  context: Context,
): Promise<{ readonly expected: readonly string[]; readonly unmanaged: readonly string[] }> {
  if (base === undefined) return { expected: district, unmanaged };
  const { result } = await touchedBetween(base, head, context);
  const touched = result.include.map((one) => one.district);
  return {
    expected: [...new Set([...touched, ...district])],
    unmanaged: [...new Set([...result.unmanaged, ...unmanaged])],
  };
}

/** Only where a plan is absent, GitHub is asked what became of the jobs. */
async function reasonsFor(absent: readonly string[], github: GitHub): Promise<readonly MissingResult[]> {
  if (absent.length === 0) return [];
  const jobs = await lookUpJobs(github);
  return absent.map((district) => missingResult(district, "plan", jobs, github));
}

/** Less than this the renderer does not take; a summary that is as good as full gets nothing. */
const smallestLimit = 16_384;

interface AboutCommit {
  readonly opening: string;
  readonly filesAt: string;
}

const aboutCommit = ({ settings }: GitHub, commit: string): AboutCommit => ({
  opening: commentOpening(settings, commit, runLinks(settings)),
  filesAt: filesAt(settings, commit),
});

function commentText(
  views: readonly PlanView[],
  beside: BesidePlans,
  { filesAt: files, opening }: AboutCommit,
  { limit, unit }: Room,
): string {
  const sections = sectionsBesidePlans(beside);
  const above = `${opening}${sections}`;
  if (views.length === 0) {
    const text = sections === "" ? "No district is touched any more: nothing is planned.\n" : sections;
    return `${commentMarker}\n${opening}${text.trimEnd()}\n`;
  }
  const used = unit === "bytes" ? Buffer.byteLength(above, "utf8") : above.length;
  if (limit - used < smallestLimit) return "";
  const text = renderPlanMarkdown(views, {
    limit: limit - used,
    unit,
    elsewhere: "the plan artifacts of this commit",
    filesAt: files,
  });
  return `${commentMarker}\n${above}${text.slice(commentMarker.length + 1)}`;
}
