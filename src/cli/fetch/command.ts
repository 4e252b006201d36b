import { appendFile } from "node:fs/promises";
import path from "node:path";
import { writeOutputFile } from "../../files/output-file.ts";
import type { FetchedRecord, FetchedReport } from "../../files/record-file.gen.ts";
import { recordFileName, recordText } from "../../files/record-file.ts";
import { fetchPlans } from "../../github/fetch-plans.ts";
import { fetchRecord } from "../../github/fetch-record.ts";
import { fetchSnapshot } from "../../github/fetch-snapshot.ts";
import type { GitHub } from "../../github/github-client.ts";
import { pullRequestByNumber } from "../../github/pull-requests.ts";
import { stepOutput } from "../../github/step-output.ts";
import { count } from "../../render/wording.ts";
import { openDefaultBranch } from "../checkout/open-default-branch.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { askedCommits, placesSpokenFor } from "../ledger/asked-commits.ts";
import { connectToRead } from "../services/github.ts";

export interface FetchOptions {
  readonly out: string;
  readonly pullRequest?: number;
  /** The newest snapshot of the district, in the place of its record. */
  readonly snapshot?: boolean;
  /** With `pullRequest`: the districts that must have a plan; empty: whichever have one. */
  readonly district: readonly string[];
}

/** Brings what GitHub holds about a district or a pull request into files, for commands that have no token for GitHub. */
export async function fetchFromGitHub(
  district: string | undefined,
  options: FetchOptions,
  context: Context,
): Promise<ExitCode> {
  const { pullRequest, out, snapshot } = options;
  if ((district === undefined) === (pullRequest === undefined))
    throw usageFailure(
      "Either a district or --pull-request says what to fetch.",
      "Write rollcall fetch DISTRICT --out FOLDER, or rollcall fetch --pull-request NUMBER --out FOLDER.",
    );
  if (snapshot === true && district === undefined)
    throw usageFailure(
      "--snapshot needs a district.",
      "Write rollcall fetch DISTRICT --snapshot --out FOLDER.",
    );
  const wrong = [district ?? "x", ...options.district].find((id) => !/^[a-z0-9][a-z0-9-]{0,62}$/.test(id));
  if (wrong !== undefined)
    throw usageFailure(
      `${JSON.stringify(wrong)} is no district: a district has small letters, digits and hyphens.`,
      "Write it as its file is called, without .yaml.",
    );
  // Whatever is made of this is printed and kept as an artifact, where everybody reads it in a public repository.
  const github = await connectToRead(context);
  if (pullRequest !== undefined) return await fetchPullRequest(github, pullRequest, options, context);
  if (district === undefined) return exitCodes.usage;
  return snapshot === true
    ? await fetchLatestSnapshot(github, district, out, context)
    : await fetchDistrict(github, district, out, context);
}

async function fetchDistrict(
  github: GitHub,
  district: string,
  out: string,
  context: Context,
): Promise<ExitCode> {
  const branch = await openDefaultBranch(github, context);
  const isByHand = context.env["GITHUB_EVENT_NAME"] === "workflow_dispatch";
  const asked = await askedCommits(district, isByHand, context);
  const request = { district, ...asked, branch, isByHand, now: context.now(), speaksFor: placesSpokenFor };
  const { record, files } = await fetchRecord(github, request);
  await writeFiles(out, files, context.cwd);
  await writeFiles(out, new Map([[recordFileName, recordText(record)]]), context.cwd);
  const reviewed = record.approvals.filter(({ plan }) => plan !== undefined).length;
  context.stdout.write(
    `${district}: ${count(asked.asked.length, "commit")} to look up, ${reviewed} with a reviewed plan; ${count(asked.waiting.length, "plan")} waiting.\n`,
  );
  for (const { commit, problem } of record.approvals)
    if (problem !== undefined)
      context.stderr.write(`${commit.slice(0, 9)} has no reviewed plan: ${problem}.\n`);
  for (const problem of record.problems ?? []) context.stderr.write(`${problem}\n`);
  sayReports(record, context);
  return exitCodes.ok;
}

function sayReports({ district, forecast, compared }: RecordedReports, { stdout, stderr }: Context): void {
  const say = (what: string, one: FetchedReport | undefined): void => {
    if (one === undefined) return;
    if (one.problem === undefined) stdout.write(`${district}: ${what} is in the report of run ${one.run}.\n`);
    else stderr.write(`${district}: ${what} cannot be had: ${one.problem}.\n`);
  };
  say("what was forecast of the last night", forecast);
  say("what came otherwise in a night", compared);
}

type RecordedReports = Pick<FetchedRecord, "compared" | "district" | "forecast">;

/** A new district has no snapshot before its first night, so that there is none is said and fails nothing. */
async function fetchLatestSnapshot(
  github: GitHub,
  district: string,
  out: string,
  context: Context,
): Promise<ExitCode> {
  const branch = await openDefaultBranch(github, context);
  const found = await fetchSnapshot(github, district, branch);
  if (found.kind === "problem") {
    context.stderr.write(`${district}: no snapshot, because of ${found.problem}.\n`);
    return exitCodes.ok;
  }
  await writeFiles(out, new Map([[found.name, found.bytes]]), context.cwd);
  context.stdout.write(`${district}: ${path.join(out, found.name)}\n`);
  return exitCodes.ok;
}

async function fetchPullRequest(
  github: GitHub,
  number: number,
  { out, district }: FetchOptions,
  context: Context,
): Promise<ExitCode> {
  const pullRequest = await pullRequestByNumber(github, number);
  const { files, districts, problems } = await fetchPlans(github, pullRequest, district);
  await writeFiles(out, files, context.cwd);
  if (github.settings.outputFile !== undefined)
    await appendFile(
      github.settings.outputFile,
      stepOutput({
        head: pullRequest.head,
        base: pullRequest.base.sha,
        districts: JSON.stringify(districts),
      }),
    );
  context.stdout.write(`#${number} at ${pullRequest.head.slice(0, 9)}: ${count(files.size, "plan")}.\n`);
  if (districts.length === 0)
    throw new CommandFailure(`The plan workflow has made no plan of #${number} at its present head.`, {
      exitCode: exitCodes.findings,
      hint: "Run it again. Where no district is touched, there is nothing to fetch.",
    });
  if (problems.length === 0) return exitCodes.ok;
  throw new CommandFailure(`Not every plan of #${number} can be used.\n  ${problems.join("\n  ")}`, {
    exitCode: exitCodes.findings,
    hint: "Run the plan workflow of the pull request again.",
  });
}

/** Names are made by Rollcall, never taken from an archive. */
async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Buffer | string>,
  cwd: string,
): Promise<void> {
  for (const [name, bytes] of files) {
    const output = { what: "what was fetched", file: path.join(folder, name), makesFolders: true };
    await writeOutputFile(output, bytes, cwd);
  }
}
