import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { codeOf, readProblem } from "../../files/io-problem.ts";
import { inputName, standardStream } from "../../files/standard-stream.ts";
import { readWorksheet } from "../../files/worksheet-file.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { pushTo } from "../../model/push-to.ts";
import type { WorksheetCells } from "../../model/worksheet.ts";
import { isBlankDecision } from "../../worksheet/decision-in.ts";
import { pathsInDistricts } from "../checkout/read-district-files.ts";
import { workingTree } from "../checkout/working-tree.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";

export interface ReadSheets {
  /** Rows by the id of the district that they name. */
  readonly byDistrict: ReadonlyMap<string, readonly WorksheetCells[]>;
  readonly findings: readonly Diagnostic[];
}

/** Reads all files, each once, so that one that cannot be read does not hide what is wrong with another. */
export async function readSheets(files: readonly string[], context: Context): Promise<ReadSheets> {
  const { cwd } = context;
  const byDistrict = new Map<string, WorksheetCells[]>();
  const findings: Diagnostic[] = [];
  const place = (file: string): string => (file === standardStream ? file : path.resolve(cwd, file));
  const once = new Map(files.map((file) => [place(file), file]));
  for (const file of once.values()) {
    const read = readWorksheet(await bytesOf(file, context), inputName(file));
    findings.push(...read.findings);
    const elsewhere = new Set<string>();
    for (const row of read.rows) {
      const id = row.cell("district").trim();
      // A remark below the table, or a sum, decides nothing.
      if (id === "" && isBlankDecision(row.cell("decide"))) continue;
      if (!districtId.test(id)) findings.push(unknownDistrict(row, id));
      else if (await isHere(id, cwd)) pushTo(byDistrict, id, row);
      else if (!elsewhere.has(id)) {
        elsewhere.add(id);
        findings.push(otherDistrict(row, id));
      }
    }
  }
  return { byDistrict, findings };
}

/** As the district file's schema has it; a file is looked for under this name. */
const districtId = /^[a-z0-9][a-z0-9-]*$/;

/** Whether there is a file of the district, whatever is in it. */
async function isHere(id: string, cwd: string): Promise<boolean> {
  const paths = await pathsInDistricts(workingTree(cwd), id);
  const found = await Promise.all(
    paths.map((one) =>
      stat(path.resolve(cwd, one)).then(
        () => true,
        (error: unknown) => codeOf(error) !== "ENOENT",
      ),
    ),
  );
  return found.includes(true);
}

const districtFinding = (row: WorksheetCells, why: string, hint: string): Diagnostic => ({
  severity: "error",
  code: "worksheet-district-unknown",
  message: `${row.place("district")} (district): ${why}.`,
  hint,
  at: row.at("district"),
});

const unknownDistrict = (row: WorksheetCells, id: string): Diagnostic =>
  districtFinding(
    row,
    `${JSON.stringify(id)} is the id of no district`,
    "Write the id that the other rows have, or take the row away.",
  );

const otherDistrict = (row: WorksheetCells, id: string): Diagnostic =>
  districtFinding(
    row,
    `there is no file of a district ${JSON.stringify(id)} here`,
    "Leave this sheet out, and import it where its district's file is.",
  );

async function bytesOf(file: string, { cwd, input }: Context): Promise<Uint8Array> {
  if (file === standardStream && input !== undefined) return await input();
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (cause) {
    throw new CommandFailure(`The worksheet ${file} cannot be read: ${readProblem(cause)}.`, {
      exitCode: exitCodes.findings,
      hint: "Name the CSV files that came back, as in rollcall worksheet import worksheets/*.csv.",
      cause,
    });
  }
}
