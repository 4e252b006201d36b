import { acknowledgementsOn } from "../../github/acknowledgements.ts";
import { type BesidePlans, sectionsBesidePlans } from "../../github/comment-sections.ts";
import { setCommitStatus } from "../../github/commit-status.ts";
import type { GitHub } from "../../github/github-client.ts";
import { writeMarkedComment } from "../../github/marked-comment.ts";
import { type PullRequest, pullRequestByNumber } from "../../github/pull-requests.ts";
import { commentMarker, renderPlanMarkdown } from "../../render/markdown.ts";
import { planView } from "../../render/view-plan.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { askGitHub, connectForNames } from "../github.ts";
import type { SavedPlan } from "../plan-file.ts";
import { touchedBetween } from "../touched-between.ts";
import { planStatus } from "./plan-status.ts";
import { isHeadOf } from "./planned-head.ts";
import { publishEach, type Room, writeSummary } from "./publish.ts";
import { acknowledgePlans, readPlans, standsIn } from "./reviewed-plans.ts";
import { readFindings } from "./validate-findings.ts";

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
  const github = await connectForNames(context);
  const { expected, unmanaged } = await expectation(options, context);
  const [read, findings] = await Promise.all([
    readPlans(options.plan, expected, context.cwd),
    options.findings === undefined ? [] : readFindings(options.findings, context.cwd),
  ]);
  const pullRequest = await askGitHub(() => pullRequestByNumber(github, options.pullRequest));
  if (!(await isHeadOf(options.head, pullRequest.head, context))) {
    context.stderr.write(
      `Pull request #${pullRequest.number} has a newer head, ${pullRequest.head.slice(0, 9)}: its own run will comment.\n`,
    );
    return exitCodes.ok;
  }
  const { plans, ignored } = read.plans.some(standsIn)
    ? acknowledgePlans(read.plans, await askGitHub(() => acknowledgementsOn(github, pullRequest)))
    : { plans: read.plans, ignored: [] };
  // What could be planned from a snapshot is planned.
  const isFork = options.validatedOnly === true;
  const beside: BesidePlans = {
    isValidatedOnly: isFork && (read.plans.length === 0 || read.missing.length > 0),
    missing: isFork && read.plans.length === 0 ? [] : read.missing,
    unmanaged,
    findings,
    ignored,
  };
  return await publish(github, pullRequest, plans, beside, context);
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

async function publish(
  github: GitHub,
  pullRequest: PullRequest,
  plans: readonly SavedPlan[],
  beside: BesidePlans,
  context: Context,
): Promise<ExitCode> {
  const render = (room: Room): string => commentText(plans, beside, pullRequest, room);
  await writeSummary(github, render, context);
  let url: string | undefined;
  const writeComment = async (): Promise<void> => {
    const body = render({ limit: commentLimit, unit: "characters" });
    const written = await writeMarkedComment(github, pullRequest.number, commentMarker, body, {
      onlyUpdate: plans.length === 0 && sectionsBesidePlans(beside) === "",
    });
    if (written === undefined) return;
    url = written.url;
    context.stdout.write(`comment ${written.kind}: ${url}\n`);
  };
  const writeStatus = async (): Promise<void> => {
    const status = planStatus(plans, beside);
    const targetUrl = url ?? runUrl(github);
    await setCommitStatus(github, pullRequest.head, {
      ...status,
      ...(targetUrl === undefined ? {} : { targetUrl }),
    });
    context.stdout.write(`status ${status.state}: ${status.description}\n`);
  };
  return await publishEach([writeComment, writeStatus], context);
}

const commentLimit = 65_536;

/** Less than this the renderer does not take; a summary that is as good as full gets nothing. */
const smallestLimit = 16_384;

function commentText(
  plans: readonly SavedPlan[],
  beside: BesidePlans,
  { head }: PullRequest,
  { limit, unit }: Room,
): string {
  const sections = sectionsBesidePlans(beside);
  if (plans.length === 0 && sections === "")
    return `${commentMarker}\nNo district is touched any more: nothing is planned.\n`;
  if (plans.length === 0) return `${commentMarker}\n${sections.trimEnd()}\n`;
  const used = unit === "bytes" ? Buffer.byteLength(sections, "utf8") : sections.length;
  if (limit - used < smallestLimit) return "";
  const views = plans.map(({ plan, fingerprints }) => planView(plan, fingerprints));
  const text = renderPlanMarkdown(views, {
    limit: limit - used,
    unit,
    elsewhere: `the plan artifacts of commit ${head.slice(0, 9)}`,
  });
  return `${commentMarker}\n${sections}${text.slice(commentMarker.length + 1)}`;
}

const runUrl = ({ settings }: GitHub): string | undefined =>
  settings.runId === undefined
    ? undefined
    : `${settings.serverUrl}/${settings.owner}/${settings.repository}/actions/runs/${settings.runId}`;
