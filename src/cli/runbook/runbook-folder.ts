import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import { FileError } from "../../files/file-error.ts";
import { codeOf } from "../../files/io-problem.ts";
import { makeFolder } from "../../files/make-folder.ts";
import { type SavedPlan, writePlanFile } from "../../files/plan-file.ts";
import type { Scope } from "../../model/plan.ts";
import type { Runbook } from "../../model/runbook.ts";
import { renderRunbookCsv } from "../../render/runbook/runbook-csv.ts";
import { renderRunbookHtml } from "../../render/runbook/runbook-html.ts";
import { renderRunbookIndex, renderRunbookPage } from "../../render/runbook/runbook-markdown.ts";
import { plainName } from "../../runbook/page-name.ts";
import { CommandFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";

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
  const names = await namesIn(path.resolve(cwd, folder));
  if (names.length === 0 || names.includes("plan.json")) return names.length > 0;
  throw new CommandFailure(`${folder} holds other files, and a runbook replaces what is in its folder.`, {
    exitCode: exitCodes.usage,
    hint: "Name an empty or a new folder with --out.",
  });
}

/** Writes the pages in every form, then the plan that they make; pages of an earlier runbook are gone afterwards. */
export async function writeRunbook(
  folder: string,
  runbook: Runbook,
  saved: SavedPlan,
  cwd: string,
): Promise<void> {
  const root = path.resolve(cwd, folder);
  const pages = path.join(root, "pages");
  try {
    await makeFolder(pages);
    const written = new Set(runbook.pages.map(({ slug }) => `${slug}.md`));
    for (const page of runbook.pages)
      await writeFileAtomic(path.join(pages, `${page.slug}.md`), renderRunbookPage(runbook, page));
    await writeFileAtomic(path.join(root, "README.md"), renderRunbookIndex(runbook));
    await writeFileAtomic(path.join(root, "runbook.csv"), renderRunbookCsv(runbook));
    await writeFileAtomic(path.join(root, "runbook.html"), renderRunbookHtml(runbook));
    await writePlanFile(path.join(root, "plan.json"), saved, cwd);
    const stale = (await namesIn(pages)).filter((name) => /^\d\d+-.*\.md$/.test(name) && !written.has(name));
    for (const name of stale) await rm(path.join(pages, name));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new CommandFailure(
      `The runbook could not be written to ${folder}: ${error instanceof Error ? error.message : String(error)}.`,
      {
        exitCode: exitCodes.findings,
        hint: "Mend it, or name another folder with --out, and run the same command again.",
        cause: error,
      },
    );
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
