import { type DriftFinding, readDriftFile } from "../../files/drift-file.ts";
import type { DefaultBranch } from "../../github/default-branch.ts";
import { closeGoneIssues, driftIssue, issuesOf, writeIssue } from "../../github/drift-issue.ts";
import type { GitHub } from "../../github/github-client.ts";
import { driftReadTime } from "../../github/last-read.ts";
import { ownLogin } from "../../github/own-login.ts";
import { daysBefore } from "../../model/days.ts";
import { defined } from "../../model/defined.ts";
import { visibleText } from "../../render/escape.ts";
import { renderUnread } from "../../render/markdown/drift-text.ts";
import { districtsOf } from "../checkout/district-matrix.ts";
import { FailuresOnce } from "../checkout/failures-once.ts";
import { filesEnding, refuseMissingFolders } from "../checkout/found-files.ts";
import { openDefaultBranch } from "../checkout/open-default-branch.ts";
import { usageFailure } from "../command-failure.ts";
import { publishEach, writeSummary } from "../comment/publish.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import { reportFailure } from "../report-failure.ts";
import { connectForNames } from "../services/github.ts";
import { issueOfReadiness } from "./issue-of-readiness.ts";

export interface IssueOptions {
  /** Folder of `<district>.drift.json` files. */
  readonly drift?: string;
  /** File of `rollcall ready --out`, or folder of `<district>.ready.json` files. */
  readonly ready?: string;
  /** All districts, as `rollcall districts --matrix` prints them. Absent: those that have a file. */
  readonly districts?: string;
  /** Hours without a complete read after which a district without a file is an alarm. */
  readonly staleAfter: number;
}

/** Opens, updates or closes issues of each district, as `rollcall drift` and `rollcall ready` found it. */
export async function issue(options: IssueOptions, context: Context): Promise<ExitCode> {
  const { drift, ready } = options;
  if (drift === undefined && ready === undefined)
    throw usageFailure("issue is told of no finding.", "Name a folder: rollcall issue --drift drifts/");
  if (drift !== undefined && options.districts === undefined)
    await refuseMissingFolders(
      [drift],
      ".drift.json",
      context.cwd,
      "Name the folder of what rollcall drift --out wrote. Where there may be none, name all districts with --districts.",
    );
  const districts = options.districts === undefined ? undefined : districtsOf(options.districts);
  const github = await connectForNames(context);
  const codes: ExitCode[] = [];
  if (drift !== undefined) codes.push(await issueOfDrift(github, drift, districts, options, context));
  if (ready !== undefined) codes.push(await issueOfReadiness(github, ready, districts, context));
  return mostSevere(codes);
}

async function issueOfDrift(
  github: GitHub,
  folder: string,
  districts: readonly string[] | undefined,
  options: IssueOptions,
  context: Context,
): Promise<ExitCode> {
  const { drifts: found, codes } = await readDriftFiles(folder, context);
  const drifts = found.filter(({ state }) => state !== "unread");
  const blind = [
    ...found.filter(({ state }) => state === "unread"),
    ...(districts ?? [])
      .filter((id) => !found.some(({ district }) => district === id))
      .map((district) => ({ district, reason: noFinding })),
  ];
  const late = await alarmsOf(github, blind, options.staleAfter, context);
  drifts.push(...late.alarms);
  codes.push(...late.codes);
  if (drifts.length > 0) await writeSummary(github, ({ limit }) => summaryText(drifts, limit), context);
  else if (districts === undefined) return mostSevere(codes);
  const author = await ownLogin(github);
  const issues = await issuesOf(github, driftIssue, author);
  const steps = drifts.map((drift) => async (): Promise<void> => {
    const found = { ...drift, isClean: drift.state === "clean" };
    const { kind, url } = await writeIssue(github, driftIssue, found, issues, author);
    context.stdout.write(`${drift.district}: ${kind}${url === undefined ? "" : ` ${url}`}\n`);
  });
  const closeGone = async (): Promise<void> => {
    if (districts === undefined) return;
    for (const district of await closeGoneIssues(github, driftIssue, new Set(districts), issues))
      context.stdout.write(`${district}: closed, no longer managed\n`);
  };
  return mostSevere([...codes, await publishEach([...steps, closeGone], context)]);
}

const noFinding = "its drift job left no finding; the log of the job says why";

/** For so long GitHub keeps artifacts, unless told otherwise. */
const daysKept = 90;

interface Blind {
  readonly district: string;
  readonly reason?: string;
}

/** The history of the default branch, which may be long, is read once for all of them, and where there is one. */
async function alarmsOf(
  github: GitHub,
  blind: readonly Blind[],
  staleAfter: number,
  context: Context,
): Promise<{ readonly alarms: readonly DriftFinding[]; readonly codes: readonly ExitCode[] }> {
  const [alarms, codes]: [DriftFinding[], ExitCode[]] = [[], []];
  const named = blind.map(({ district, ...found }) => ({ id: district, ...found }));
  const failures = new FailuresOnce(named, context);
  let branch: Promise<DefaultBranch> | undefined;
  try {
    for (const one of named) {
      try {
        branch ??= openDefaultBranch(github, context);
        const { id, reason = noFinding } = one;
        const alarm = await alarmOf(
          github,
          { district: id, reason, merged: await branch },
          staleAfter,
          context,
        );
        if (alarm === undefined) codes.push(exitCodes.findings);
        else alarms.push(alarm);
      } catch (error) {
        // The issues of the other districts are not to wait for it.
        codes.push(await failures.tell(error, one));
      }
    }
  } finally {
    await failures.end();
  }
  return { alarms, codes };
}

/** Whatever kept a drift job from reading, it is an alarm once it has lasted; before, it is told here. */
async function alarmOf(
  github: GitHub,
  {
    district,
    reason,
    merged,
  }: { readonly district: string; readonly reason: string; readonly merged: DefaultBranch },
  staleAfter: number,
  context: Context,
): Promise<DriftFinding | undefined> {
  const now = context.now();
  const since = daysBefore(now, daysKept);
  const lastReadAt = await driftReadTime(github, district, { since, merged });
  if (!isReadStale(lastReadAt, staleAfter, now)) {
    context.stderr.write(
      `${visibleText(`${district}: ${reason.replace(/\.$/, "")}. The last complete read was ${lastReadAt}.`)}\n`,
    );
    return undefined;
  }
  return {
    district,
    state: "unread",
    ...renderUnread(district, reason, lastReadAt),
    ...defined({ lastReadAt }),
  };
}

async function readDriftFiles(
  folder: string,
  context: Context,
): Promise<{ readonly drifts: DriftFinding[]; readonly codes: ExitCode[] }> {
  const drifts: DriftFinding[] = [];
  const codes: ExitCode[] = [];
  for (const file of await filesEnding([folder], ".drift.json", context.cwd)) {
    try {
      drifts.push(await readDriftFile(file, context.cwd));
    } catch (error) {
      // The issues of the other districts are not to wait for it.
      codes.push(await reportFailure(error, context));
    }
  }
  return { drifts, codes };
}

/** The districts that are not clean, whole as far as there is room. */
function summaryText(drifts: readonly DriftFinding[], limit: number): string {
  let left = limit;
  const shown = drifts.flatMap(({ state, markdown }) => {
    const text = `${markdown.trimEnd()}\n\n`;
    const bytes = Buffer.byteLength(text, "utf8");
    if (state === "clean" || bytes > left - noteRoom) return [];
    left -= bytes;
    return [text];
  });
  const clean = drifts.filter(({ state }) => state === "clean").length;
  const omitted = drifts.length - clean - shown.length;
  return [
    ...shown,
    `${clean} of ${drifts.length} districts are as their files ask.`,
    ...(omitted === 0 ? [""] : [` ${omitted} are not shown for want of room; see their issues.`]),
    "\n",
  ].join("");
}

const noteRoom = 200;

/**
 * Whether no complete read has succeeded for so long that it is an alarm.
 * @param lastReadAt ISO 8601; absent: none is on record
 */
const isReadStale = (lastReadAt: string | undefined, limitHours: number, now: Date): boolean =>
  lastReadAt === undefined || now.getTime() - Date.parse(lastReadAt) > limitHours * 3_600_000;
