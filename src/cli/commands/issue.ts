import { readFile } from "node:fs/promises";
import path from "node:path";
import type { DriftFile } from "../../github/drift-file.gen.ts";
import { validateDriftFile } from "../../github/drift-file-validator.gen.js";
import { driftIssues, writeDriftIssue } from "../../github/drift-issue.ts";
import { ownLogin } from "../../github/own-login.ts";
import { publishEach, writeSummary } from "../comment/publish.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import { CommandFailure } from "../failure.ts";
import { newerVersionIn } from "../format-version.ts";
import { filesEnding } from "../found-files.ts";
import { askGitHub, connectForNames } from "../github.ts";
import { reportFailure } from "../report-failure.ts";

export interface IssueOptions {
  /** Folder of `<district>.drift.json` files. */
  readonly drift: string;
}

/** Opens, updates or closes one issue per district, as `rollcall drift` found it. */
export async function issue({ drift: folder }: IssueOptions, context: Context): Promise<ExitCode> {
  const github = await connectForNames(context);
  const drifts: DriftFile[] = [];
  const codes: ExitCode[] = [];
  for (const file of await filesEnding([folder], ".drift.json", context.cwd)) {
    try {
      drifts.push(await readDriftFile(file, context.cwd));
    } catch (error) {
      // The issues of the other districts are not to wait for it.
      codes.push(await reportFailure(error, context));
    }
  }
  if (drifts.length === 0) return mostSevere(codes);
  await writeSummary(github, ({ limit }) => summaryText(drifts, limit), context);
  const author = await askGitHub(() => ownLogin(github));
  const issues = await askGitHub(() => driftIssues(github, author));
  const steps = drifts.map((drift) => async (): Promise<void> => {
    const found = { ...drift, isClean: drift.state === "clean" };
    const { kind, url } = await writeDriftIssue(github, found, issues, author);
    context.stdout.write(`${drift.district}: ${kind}${url === undefined ? "" : ` ${url}`}\n`);
  });
  return mostSevere([...codes, await publishEach(steps, context)]);
}

/** The districts that are not clean, whole as far as there is room. */
function summaryText(drifts: readonly DriftFile[], limit: number): string {
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

async function readDriftFile(file: string, cwd: string): Promise<DriftFile> {
  const failure = (reason: string): CommandFailure =>
    new CommandFailure(`${file} cannot be used: ${reason}.`, {
      exitCode: exitCodes.findings,
      hint: "Make it again with rollcall drift --out.",
    });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path.resolve(cwd, file), "utf8"));
  } catch (error) {
    throw failure(error instanceof SyntaxError ? "it is not JSON" : String(error));
  }
  const version = newerVersionIn(value);
  if (version !== undefined) throw failure(`it has the format version ${version}, and this Rollcall reads 1`);
  if (!validateDriftFile(value)) {
    const [first] = validateDriftFile.errors ?? [];
    throw failure(`${first?.instancePath || "it"} ${first?.message ?? "is no finding of drift"}`);
  }
  return value;
}
