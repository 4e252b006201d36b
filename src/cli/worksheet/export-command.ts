import { checkNewFile, writeNewFile } from "../../files/new-file.ts";
import { worksheetExportJson } from "../../files/output/worksheet-export-output.ts";
import type { OutputFile } from "../../files/output-file.ts";
import type { District } from "../../model/district.ts";
import { nameSome } from "../../model/text.ts";
import type { Worksheet, WrittenWorksheet } from "../../model/worksheet.ts";
import { districtWords, stepText } from "../../render/command-line.ts";
import { visibleText } from "../../render/escape.ts";
import { renderExportedWorksheets } from "../../render/terminal/worksheets.ts";
import { renderWorksheetCsv } from "../../render/worksheet/worksheet-csv.ts";
import { renderWorksheetHtml } from "../../render/worksheet/worksheet-html.ts";
import { plainName } from "../../runbook/page-name.ts";
import { loadValidDistricts } from "../checkout/chosen-districts.ts";
import { scopeOf } from "../checkout/scope.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { pageDigest } from "../page-digest.ts";
import { orPrintFailure } from "../printed-failure.ts";
import { suggestFor } from "../suggest/suggest-for.ts";
import { schoolWorksheets } from "./school-worksheets.ts";

export interface WorksheetExportOptions {
  readonly school: readonly string[];
  readonly out: string;
  readonly envFile?: string;
  readonly teachers?: string;
  readonly json?: true;
}

/** Writes a spreadsheet and a page for each school with undecided classrooms, and nothing over a file that is there. */
export async function exportWorksheets(
  name: string,
  options: WorksheetExportOptions,
  context: Context,
): Promise<ExitCode> {
  const districts = await loadValidDistricts([name], context);
  if (districts === undefined) return exitCodes.findings;
  const district = onlyOne(districts);
  const scope = scopeOf(district, options.school, districts) ?? { kind: "district" };
  const { sheets, suggested } = await orPrintFailure(district.id, context, async () => {
    const made = await suggestFor(district, scope, options, context);
    const written = named(schoolWorksheets(district, made), options.out);
    await writeAll(written, options.out, context);
    return { sheets: written, suggested: made };
  });
  const { untold } = suggested;
  const view = { district, folder: options.out, sheets, teachers: suggested.suggestions.teachers };
  if (options.json === true) context.stdout.write(worksheetExportJson(view));
  else context.stdout.write(renderExportedWorksheets(view, await terminalStyle(context, context.stdout)));
  if (untold.length === 0) return exitCodes.ok;
  const step = stepText(`rollcall plan ${districtWords(district.id, context.calling)}`, context.calling);
  context.stderr.write(
    `${visibleText(`warning  ${district.id}: there is no worksheet for ${nameSome(untold)}, which ClassTag does not show or of which not all can be read.`)}\n         ${step} says why.\n`,
  );
  return exitCodes.findings;
}

function onlyOne(districts: readonly District[]): District {
  const [district, ...others] = districts;
  if (district === undefined || others.length > 0)
    throw usageFailure(
      "Worksheets are written for one district at a time.",
      `Name one of ${districts.map(({ id }) => id).join(", ")}.`,
    );
  return district;
}

/** Names of files that every system takes; of schools whose names come out the same, the later ones get a number. */
function named(sheets: readonly Worksheet[], folder: string): readonly WrittenWorksheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = plainName(sheet.school);
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`;
    taken.add(name);
    const inFolder = (file: string): string => `${folder.replace(/\/+$/, "")}/${file}`;
    return { sheet, csv: inFolder(`${name}.csv`), page: inFolder(`${name}.html`) };
  });
}

/** All of them, or none where one is there already: somebody may have decided in it. */
async function writeAll(sheets: readonly WrittenWorksheet[], below: string, { cwd }: Context): Promise<void> {
  const texts = sheets.flatMap(({ csv, page, sheet }) => [
    [csv, renderWorksheetCsv(sheet)] as const,
    [page, renderWorksheetHtml(sheet, csv.slice(csv.lastIndexOf("/") + 1), pageDigest)] as const,
  ]);
  const outputOf = (file: string): OutputFile => ({ what: "the worksheet", file, makesFolders: true, below });
  for (const [file] of texts) await checkNewFile(outputOf(file), cwd);
  for (const [file, text] of texts) await writeNewFile(outputOf(file), text, cwd);
}
