import { type ReportedReadiness, readReadyFile } from "../../files/ready-file.ts";
import { type CommitStatus, setCommitStatus } from "../../github/commit-status.ts";
import { closeGoneIssues, issuesOf, readyIssue, writeIssue } from "../../github/drift-issue.ts";
import type { GitHub } from "../../github/github-client.ts";
import { runUrl } from "../../github/github-settings.ts";
import { ownLogin } from "../../github/own-login.ts";
import { defined } from "../../model/defined.ts";
import type { Readiness } from "../../model/readiness.ts";
import { readyTitle, renderReadyMarkdown } from "../../render/markdown/ready-text.ts";
import { filesEnding } from "../checkout/found-files.ts";
import { publishEach } from "../comment/publish.ts";
import type { Context } from "../context.ts";
import { type ExitCode, mostSevere } from "../exit-code.ts";
import { reportFailure } from "../report-failure.ts";

/** One issue per district says what is in the way of Daily sync, and is closed at go; one status says it of the commit. */
export async function issueOfReadiness(
  github: GitHub,
  place: string,
  districts: readonly string[] | undefined,
  context: Context,
): Promise<ExitCode> {
  const { found, codes } = await readReadyFiles(place, context);
  if (found.length === 0 && districts === undefined) return mostSevere(codes);
  const author = await ownLogin(github);
  const issues = await issuesOf(github, readyIssue, author);
  const steps = found.map(({ readiness }) => async (): Promise<void> => {
    const district = readiness.district.id;
    const isClean = isGo(readiness);
    const text = { title: readyTitle(readiness), markdown: renderReadyMarkdown(readiness) };
    const { kind, url } = await writeIssue(
      github,
      readyIssue,
      { district, isClean, ...text },
      issues,
      author,
    );
    context.stdout.write(`${district}: ready issue ${kind}${url === undefined ? "" : ` ${url}`}\n`);
  });
  const closeGone = async (): Promise<void> => {
    if (districts === undefined) return;
    for (const district of await closeGoneIssues(github, readyIssue, new Set(districts), issues))
      context.stdout.write(`${district}: ready issue closed, no longer managed\n`);
  };
  const writeStatus = async (): Promise<void> => {
    const sha = context.env["GITHUB_SHA"];
    // Where no district is left, there is nothing that could be ready.
    if (sha === undefined || (found.length + codes.length === 0 && districts?.length === 0)) return;
    // A district without a finding is not known: an earlier green of the commit must not stand.
    const missing = (districts ?? []).filter(
      (id) => !found.some(({ readiness }) => readiness.district.id === id),
    );
    const status = readinessStatus(found, missing, codes.length > 0);
    await setCommitStatus(
      github,
      sha,
      { ...status, ...defined({ targetUrl: runUrl(github.settings) }) },
      "rollcall/ready",
    );
    context.stdout.write(`status ${status.state}: ${status.description}\n`);
  };
  return mostSevere([...codes, await publishEach([...steps, closeGone, writeStatus], context)]);
}

/** The verdict of a file counts for nothing beside a check that says otherwise. */
const isGo = ({ checks, verdict }: Readiness): boolean =>
  verdict === "go" && checks.every(({ state }) => state === "ok" || state === "look");

/** Green only where every district that there is was found ready. */
function readinessStatus(
  found: readonly ReportedReadiness[],
  missing: readonly string[],
  isBroken: boolean,
): CommitStatus {
  const against = [
    ...found.filter(({ readiness }) => !isGo(readiness)).map(({ status }) => status),
    ...missing.map((id) => `${id}: not known`),
    ...(isBroken ? ["a finding cannot be read"] : []),
  ];
  if (against.length > 0) return { state: "failure", description: against.join("; ") };
  const ids = found.map(({ readiness }) => readiness.district.id);
  return { state: "success", description: `Go: ${ids.join(", ")}` };
}

async function readReadyFiles(
  place: string,
  context: Context,
): Promise<{ readonly found: readonly ReportedReadiness[]; readonly codes: readonly ExitCode[] }> {
  const found: ReportedReadiness[] = [];
  const codes: ExitCode[] = [];
  for (const file of await filesOf(place, context)) {
    try {
      found.push(...(await readReadyFile(file, context.cwd)));
    } catch (error) {
      // The issues of the other districts are not to wait for it.
      codes.push(await reportFailure(error, context));
    }
  }
  return { found, codes };
}

/** A file that is named may be called anything. */
const filesOf = async (place: string, { cwd }: Context): Promise<readonly string[]> =>
  place.endsWith(".json") ? [place] : await filesEnding([place], ".ready.json", cwd);
