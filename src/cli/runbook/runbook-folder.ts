import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { FileError } from "../../files/file-error.ts";
import { codeOf, writeProblem } from "../../files/io-problem.ts";
import { checkOutputFile, type OutputFile, writeOutputFile } from "../../files/output-file.ts";
import { type SavedPlan, writePlanFile } from "../../files/plan-file.ts";
import type { Scope } from "../../model/plan.ts";
import type { Runbook } from "../../model/runbook.ts";
import { renderRunbookCsv } from "../../render/runbook/runbook-csv.ts";
import { renderRunbookHtml } from "../../render/runbook/runbook-html.ts";
import { renderRunbookIndex, renderRunbookPage } from "../../render/runbook/runbook-markdown.ts";
import { plainName } from "../../runbook/page-name.ts";
import { CommandFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";
import { pageDigest } from "../page-digest.ts";

/**
 * Where a district's runbook lies, as it is typed: with a slash at the end. That of some schools lies beside the district's,
 * whose pages somebody may be working through.
 */
export function runbookFolder(district: string, out: string | undefined, scope?: Scope): string {
  if (out !== undefined) return out.endsWith("/") ? out : `${out}/`;
  const schools = scope?.kind === "schools" ? `.${plainName(scope.schools.join(" "))}` : "";
  return `runbooks/${district}${schools}/`;
}

/** The plan whose changes the pages make: what `runbook status` compares with ClassTag. */
export const planOfRunbook = (folder: string): string => `${folder}plan.json`;

/**
 * Pages of an earlier runbook are replaced, so a folder with anything else in it is not ours to write to.
 * @returns whether there is a runbook in it already
 */
export async function checkRunbookFolder(folder: string, cwd: string): Promise<boolean> {
  for (const file of ["plan.json", `${pages}1.md`]) await checkOutputFile(partOf(folder, file), cwd);
  const names = await namesIn(path.resolve(cwd, folder));
  if (names.length === 0 || names.includes("plan.json")) return names.length > 0;
  throw new CommandFailure(`${folder} holds other files, and a runbook replaces what is in its folder.`, {
    exitCode: exitCodes.usage,
    hint: "Name an empty or a new folder with --out.",
  });
}

const pages = "pages/";

const partOf = (folder: string, file: string): OutputFile => ({
  what: "the runbook",
  file: `${folder}${file}`,
  below: folder,
  makesFolders: true,
});

/** Writes the pages in every form, then the plan that they make; pages of an earlier runbook are gone afterwards. */
export async function writeRunbook(
  folder: string,
  runbook: Runbook,
  saved: SavedPlan,
  cwd: string,
): Promise<void> {
  const put = (file: string, text: string): Promise<void> => writeOutputFile(partOf(folder, file), text, cwd);
  try {
    const written = new Set(runbook.pages.map(({ slug }) => `${slug}.md`));
    for (const page of runbook.pages) await put(`${pages}${page.slug}.md`, renderRunbookPage(runbook, page));
    await put("README.md", renderRunbookIndex(runbook));
    await put("runbook.csv", renderRunbookCsv(runbook));
    await put("runbook.html", renderRunbookHtml(runbook, pageDigest));
    await writePlanFile(planOfRunbook(folder), saved, cwd);
    const names = await namesIn(path.resolve(cwd, folder, pages));
    const stale = names.filter((name) => /^\d\d+-.*\.md$/.test(name) && !written.has(name));
    for (const name of stale) await rm(path.resolve(cwd, folder, pages, name));
  } catch (error) {
    const reason = error instanceof FileError ? error.reason : writeProblem(error);
    throw new CommandFailure(`The runbook could not be written to ${folder}: ${reason}.`, {
      exitCode: exitCodes.findings,
      hint: "Mend it, or name another folder with --out, and run the same command again.",
      cause: error,
    });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
