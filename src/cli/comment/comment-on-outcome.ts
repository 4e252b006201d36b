import { readFile } from "node:fs/promises";
import path from "node:path";
import { sameFingerprint } from "../../files/fingerprint.ts";
import { commentOpening } from "../../github/comment-opening.ts";
import type { GitHub } from "../../github/github-client.ts";
import { failedOf, lookUpJobs, missingResult } from "../../github/looked-up-jobs.ts";
import { ownComments, writeMarkedComment } from "../../github/marked-comment.ts";
import { ownLogin } from "../../github/own-login.ts";
import { pullRequestOfCommit } from "../../github/pull-requests.ts";
import { longestBody } from "../../github/text-limit.ts";
import { markdownCode, visibleText } from "../../render/escape.ts";
import { count } from "../../render/wording.ts";
import { districtsOf } from "../checkout/district-matrix.ts";
import { filesEnding, refuseMissingFolders } from "../checkout/found-files.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { connectForNames } from "../services/github.ts";
import { nothingBegunSection, withoutOutcomeSection } from "./outcome-sections.ts";
import { publishEach, type Room, writeSummary } from "./publish.ts";

export interface OutcomeCommentOptions {
  /** What was applied: a commit, in full. */
  readonly commit: string;
  /** Folder of `<district>.md` files. */
  readonly outcome: string;
  /** What should have an outcome, as `rollcall districts --matrix` prints it; empty where the job that finds them failed. */
  readonly districts?: string;
  /** The fingerprint that a person typed in, where that is what was applied: any commit may be the newest then. */
  readonly approved?: string;
}

interface Outcome {
  readonly district: string;
  /** Finished, escaped Markdown. */
  readonly markdown: string;
}

/** Tells the merged pull request of a commit, and the summary of the job, what became of it. */
export async function commentOnOutcome(options: OutcomeCommentOptions, context: Context): Promise<ExitCode> {
  // A job that made no list leaves its matrices' outputs empty, each on a line of its own.
  const districts = options.districts?.trim();
  if (districts === undefined)
    await refuseMissingFolders(
      [options.outcome],
      ".md",
      context.cwd,
      "Name the folder of what rollcall apply --markdown wrote. Where there may be none, say with --districts what there should be.",
    );
  const outcomes = await readOutcomes(options.outcome, context.cwd);
  const absent = absentFrom(outcomes, districts);
  if (outcomes.length === 0 && absent.length === 0 && districts !== "") {
    context.stderr.write(`There is no outcome in ${options.outcome}: nothing was said.\n`);
    return exitCodes.ok;
  }
  const github = await connectForNames(context);
  const opening = commentOpening(github.settings, options.commit);
  const above = `${opening}${await sectionsAbove(absent, districts === "", github)}`;
  await writeSummary(github, (room) => outcomeText(above, outcomes, room), context);
  const pullRequest = await pullRequestOfCommit(github, options.commit);
  if (pullRequest === undefined) {
    context.stderr.write(
      `No merged pull request brought ${options.commit.slice(0, 9)} here: the outcome stands in the summary alone.\n`,
    );
    return exitCodes.ok;
  }
  const { approved } = options;
  if (approved !== undefined && !(await isShownOn(github, pullRequest.number, approved))) {
    context.stderr.write(
      `The plan ${visibleText(approved.slice(0, 30))} was not shown on pull request #${pullRequest.number}: the outcome stands in the summary alone.\n`,
    );
    return exitCodes.ok;
  }
  const writeComment = async (): Promise<void> => {
    const marker = outcomeMarker(github.settings.runId ?? options.commit);
    const room: Room = { limit: longestBody - marker.length - 1, unit: "characters" };
    const body = `${marker}\n${outcomeText(above, outcomes, room)}`;
    const written = await writeMarkedComment(github, pullRequest.number, marker, body);
    if (written !== undefined) context.stdout.write(`comment ${written.kind}: ${written.url}\n`);
  };
  return await publishEach([writeComment], context);
}

/** Districts that should have an outcome and have none. Where their list is empty text, it was never made. */
function absentFrom(outcomes: readonly Outcome[], districts: string | undefined): readonly string[] {
  const expected = districts === undefined || districts === "" ? [] : districtsOf(districts);
  return expected.filter((id) => !outcomes.some(({ district }) => district === id));
}

/** What did not come to an outcome stands above the outcomes. Only then GitHub is asked what became of the jobs. */
async function sectionsAbove(
  absent: readonly string[],
  isListMissing: boolean,
  github: GitHub,
): Promise<string> {
  if (absent.length === 0 && !isListMissing) return "";
  const jobs = await lookUpJobs(github);
  if (isListMissing) return nothingBegunSection(failedOf(jobs), github.settings);
  return withoutOutcomeSection(absent.map((district) => missingResult(district, "apply", jobs, github)));
}

/** Whether Rollcall itself has shown a plan there: the reviewed one, or what was due when live state had moved. */
async function isShownOn(github: GitHub, number: number, fingerprint: string): Promise<boolean> {
  const comments = await ownComments(github, number, "<!-- rollcall:", await ownLogin(github));
  return comments.some(({ body }) =>
    [...body.matchAll(shownFingerprint)].some(([shown]) => sameFingerprint(shown, fingerprint)),
  );
}

const shownFingerprint = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b/g;

/** A run that is run again updates its own comment. */
const outcomeMarker = (run: string): string =>
  `<!-- rollcall:outcome:${run.replace(/[^0-9A-Za-z]/g, "")} -->`;

async function readOutcomes(folder: string, cwd: string): Promise<readonly Outcome[]> {
  const files = await filesEnding([folder], ".md", cwd);
  const outcomes = await Promise.all(
    files.map(async (file) => ({
      district: path.basename(file, ".md"),
      markdown: `${(await readFile(path.resolve(cwd, file), "utf8")).trim()}\n`,
    })),
  );
  return outcomes
    .filter(({ markdown }) => markdown.trim() !== "")
    .sort((left, right) => (left.district < right.district ? -1 : 1));
}

/** Room that is kept for naming what was left out. */
const noteRoom = 1_000;
const mostNames = 20;

/** Outcomes whole or counted: cutting one would end in a table. */
function outcomeText(above: string, outcomes: readonly Outcome[], { limit, unit }: Room): string {
  const measure = (text: string): number =>
    unit === "bytes" ? Buffer.byteLength(text, "utf8") : text.length;
  let left = limit - noteRoom - measure(above);
  const shown: string[] = [];
  const omitted: string[] = [];
  for (const { district, markdown } of outcomes) {
    const size = measure(markdown) + 1;
    if (size <= left) {
      left -= size;
      shown.push(markdown);
    } else omitted.push(district);
  }
  const names = omitted
    .slice(0, mostNames)
    .map((district) => markdownCode(visibleText(district.slice(0, 63))));
  const others = omitted.length > mostNames ? ", …" : "";
  const note =
    omitted.length === 0
      ? []
      : [
          `_${count(omitted.length, "more outcome")} not shown for want of room: ${names.join(", ")}${others}. See the artifacts of the run._\n`,
        ];
  const text = `${above}${[...shown, ...note].join("\n")}`.trimEnd();
  return measure(text) <= limit ? text : "";
}
