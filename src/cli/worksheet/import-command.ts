import type { FailedDistrict } from "../../files/envelope.ts";
import { worksheetImportJson } from "../../files/output/worksheet-import-output.ts";
import { namedAgain } from "../../files/standard-stream.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { ImportedWorksheets, WorksheetCells } from "../../model/worksheet.ts";
import { renderDiagnosticsTerminal } from "../../render/terminal/diagnostics.ts";
import { fileDiff } from "../../render/terminal/file-diff.ts";
import { renderImportedWorksheets } from "../../render/terminal/worksheets.ts";
import { withoutMark } from "../../worksheet/shown-ids.ts";
import { loadValidFiles } from "../checkout/chosen-districts.ts";
import { eachDistrict } from "../checkout/each-district.ts";
import { writeEdited } from "../checkout/edit-files.ts";
import { type FilesWithLines, filesWith } from "../checkout/files-with-lines.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { withServices } from "../services/with-services.ts";
import { readOpenSchools } from "../suggest/read-open-schools.ts";
import type { DecidedLine } from "./decided-lines.ts";
import { type JudgedSheets, judgeSheets, lineFinding, schoolsNamed } from "./judge-sheets.ts";
import { readSheets } from "./read-sheets.ts";

export interface WorksheetImportOptions {
  readonly envFile?: string;
  readonly write?: true;
  readonly json?: true;
}

/** Shows what worksheets that came back decide, as lines of the districts' files; adds them where asked, and nothing is wrong. */
export async function importWorksheets(
  files: readonly string[],
  options: WorksheetImportOptions,
  context: Context,
): Promise<ExitCode> {
  const { byDistrict, findings } = await readSheets(files, context);
  const ids = [...byDistrict.keys()].sort();
  const loaded = ids.length === 0 ? { districts: [], files: [] } : await loadValidFiles(ids, context);
  if (loaded === undefined) return exitCodes.findings;
  const decided: DecidedDistrict[] = [];
  const { code, failures } = await eachDistrict(loaded.districts, context, async (district) => {
    decided.push(await decide(district, byDistrict.get(district.id) ?? [], loaded.files, options, context));
    return exitCodes.ok;
  });
  const wrong = [...findings, ...decided.flatMap((one) => one.findings)];
  // What is wrong with one sheet may be wrong with all: a column that was sorted by itself looks right in most of its rows.
  const isWritten = options.write === true && wrong.length === 0 && code === exitCodes.ok;
  await showDifferences(decided, options, context);
  if (isWritten) await writeEdited({ changed: decided.flatMap(({ made }) => made.changed) }, context);
  await say({ decided, failures, files, isWritten, wrong }, options, context);
  return wrong.length > 0 ? mostSevere([code, exitCodes.findings]) : code;
}

interface DecidedDistrict {
  readonly district: District;
  readonly rows: number;
  readonly judged: JudgedSheets;
  readonly made: FilesWithLines<DecidedLine>;
  readonly findings: readonly Diagnostic[];
}

async function decide(
  district: District,
  rows: readonly WorksheetCells[],
  files: readonly SourceFile[],
  options: WorksheetImportOptions,
  context: Context,
): Promise<DecidedDistrict> {
  const scope = { kind: "schools", schools: schoolsNamed(rows, district) } as const;
  const open = await withServices(district, options, context, ({ services }) =>
    readOpenSchools(district, scope, services, context),
  );
  const judged = judgeSheets(rows, open);
  const made = await filesWith(judged.lines, district, { files, reads: open.reads }, context);
  const unwritten = made.unwritten.map(({ line, why }) =>
    lineFinding(
      line,
      "worksheet-line-refused",
      `no line can be written: ${why}`,
      "Clear the cell, and decide it in the district's file by hand.",
    ),
  );
  return { district, rows: rows.length, judged, made, findings: [...judged.findings, ...unwritten] };
}

interface Outcome {
  readonly decided: readonly DecidedDistrict[];
  readonly failures: readonly FailedDistrict[];
  readonly files: readonly string[];
  readonly isWritten: boolean;
  readonly wrong: readonly Diagnostic[];
}

async function say(
  { decided, failures, files, isWritten, wrong }: Outcome,
  options: WorksheetImportOptions,
  context: Context,
): Promise<void> {
  if (options.json === true) {
    const districts = decided.map((one) => ofFile(one, isWritten));
    context.stdout.write(worksheetImportJson(districts, { failures, findings: wrong }));
    return;
  }
  const style = await terminalStyle(context, context.stdout);
  if (wrong.length > 0)
    context.stderr.write(
      `${renderDiagnosticsTerminal(wrong, { ...(await terminalStyle(context, context.stderr)), verbose: true })}\n`,
    );
  const again = files.map((file) => namedAgain(file, "WORKSHEET.csv"));
  const asked = {
    files: again.map(({ name }) => name),
    clause: again.map(({ clause }) => clause).join(""),
    wrong: wrong.length,
  };
  for (const one of decided)
    context.stdout.write(renderImportedWorksheets(viewOf(one, isWritten), asked, style));
}

/** The difference is shown before it is made; in JSON's way it goes to where errors go. */
async function showDifferences(
  decided: readonly DecidedDistrict[],
  { json }: WorksheetImportOptions,
  context: Context,
): Promise<void> {
  const out = json === true ? context.stderr : context.stdout;
  const { colours } = await terminalStyle(context, out);
  for (const { made } of decided)
    for (const { after, before, path } of made.changed)
      out.write(`${fileDiff(path, before, after, colours)}\n`);
}

const viewOf = (
  { district, judged, made, rows }: DecidedDistrict,
  isWritten: boolean,
): ImportedWorksheets => ({
  district: { id: district.id, name: district.name },
  rows,
  undecided: judged.undecided.length,
  cleared: judged.undecided
    .filter((row) => row.cell("how sure").trim().toLowerCase() === "sure")
    .map((row) => withoutMark(row.cell("classroom"))),
  present: judged.present,
  repeated: judged.repeated,
  decided: made.written.map(({ classroom, school }) => ({ school: school.name, name: classroom.name })),
  files: made.changed.map(({ path }) => path),
  isWritten,
});

const ofFile = ({ district, judged, made }: DecidedDistrict, isWritten: boolean) => ({
  district: district.id,
  name: district.name,
  undecided: judged.undecided.length,
  present: judged.present,
  decided: made.written.map(
    ({ row, school, written: { because, classlink, which: _, release: __, ...line } }) => ({
      file: row.at().file,
      line: row.at().line,
      school: school.name,
      ...line,
      ...(typeof classlink === "string" && { classlink }),
      ...(because !== undefined && { because: [...because] }),
    }),
  ),
  written: isWritten ? made.changed.map(({ path }) => path) : [],
});
