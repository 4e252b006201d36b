import { readFile } from "node:fs/promises";
import path from "node:path";
import { readProblem } from "../../files/io-problem.ts";
import { readWorksheet } from "../../files/worksheet-file.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { pushTo } from "../../model/push-to.ts";
import type { WorksheetCells } from "../../model/worksheet.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";

export interface ReadSheets {
  /** Rows by the id of the district that they name. */
  readonly byDistrict: ReadonlyMap<string, readonly WorksheetCells[]>;
  readonly findings: readonly Diagnostic[];
}

/** Reads all files, each once, so that one that cannot be read does not hide what is wrong with another. */
export async function readSheets(files: readonly string[], { cwd }: Context): Promise<ReadSheets> {
  const byDistrict = new Map<string, WorksheetCells[]>();
  const findings: Diagnostic[] = [];
  for (const file of new Set(files)) {
    const read = readWorksheet(await bytesOf(file, cwd), file);
    findings.push(...read.findings);
    for (const row of read.rows) {
      const id = row.cell("district").trim();
      if (districtId.test(id)) pushTo(byDistrict, id, row);
      else findings.push(unknownDistrict(row, id));
    }
  }
  return { byDistrict, findings };
}

/** As the district file's schema has it; a file is looked for under this name. */
const districtId = /^[a-z0-9][a-z0-9-]*$/;

const unknownDistrict = (row: WorksheetCells, id: string): Diagnostic => ({
  severity: "error",
  code: "worksheet-district-unknown",
  message: `${row.place("district")} (district): ${JSON.stringify(id)} is the id of no district.`,
  hint: "Write the id that the other rows have, or take the row away.",
  at: row.at("district"),
});

async function bytesOf(file: string, cwd: string): Promise<Uint8Array> {
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
