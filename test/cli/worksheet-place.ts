import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import type { Context } from "../../src/cli/context.ts";
import { csvText } from "../../src/model/csv-text.ts";
import type { WorksheetColumn } from "../../src/model/worksheet.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const districtFile = "districts/springfield.yaml";

/** A sheet as somebody has it open: rows of cells below their headings. */
export class OpenSheet {
  readonly head: readonly string[];
  rows: string[][];

  constructor(text: string) {
    const [head = [], ...rows]: string[][] = parse(text, { bom: true });
    this.head = head;
    this.rows = rows;
  }

  index(column: WorksheetColumn): number {
    const at = this.head.findIndex((heading) => heading.replace(/ \(.*/, "") === column);
    if (at < 0) throw new Error(`there is no column ${column}`);
    return at;
  }

  get(classroom: string, column: WorksheetColumn): string {
    return this.#row(classroom)[this.index(column)] ?? "";
  }

  set(classroom: string, column: WorksheetColumn, value: string): void {
    this.#row(classroom)[this.index(column)] = value;
  }

  #row(classroom: string): string[] {
    const row = this.rows.find((cells) => cells[this.index("classroom")] === classroom);
    if (row === undefined) throw new Error(`there is no row of ${classroom}`);
    return row;
  }

  get text(): string {
    return csvText([this.head, ...this.rows]);
  }
}

/** The sample's services with the file that `init` makes of them, or with the sample's own, and all its worksheets. */
export async function worksheetPlace(made: "by-init" | "sample" = "by-init") {
  const sandbox = await sandboxForTest();
  const cwd = await temporaryFolder();
  const run = (args: readonly string[], values: Partial<Context> = {}) =>
    rollcall(args, { env: sandbox.environment, cwd, ...values });
  await mkdir(path.join(cwd, "districts"));
  const sample = path.resolve(import.meta.dirname, "../..", districtFile);
  if (made === "sample") await copyFile(sample, path.join(cwd, districtFile));
  else await run(["init", "springfield", "--timezone", "America/Chicago"]);
  const exported = await run(["worksheet", "export", "springfield", "--out", "sheets"]);
  expect(exported).toMatchObject({ exitCode: 0, stderr: "" });
  const sheet = async (name: string) => new OpenSheet(await readFile(path.join(cwd, "sheets", name), "utf8"));
  return {
    run,
    sandbox,
    cwd,
    exported,
    sheet,
    yaml: (): Promise<string> => readFile(path.join(cwd, districtFile), "utf8"),
    put: (name: string, content: string | Uint8Array): Promise<void> =>
      writeFile(path.join(cwd, "sheets", name), content),
    take: (...args: readonly string[]) => run(["worksheet", "import", ...args]),
  };
}
