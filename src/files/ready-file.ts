import { escapedJson } from "../model/escaped-json.ts";
import type { Readiness } from "../model/readiness.ts";
import { formatVersions } from "./format-versions.ts";
import { type JsonFormat, readJsonFile } from "./read-json.ts";
import type { ReadyFile } from "./ready-file.gen.ts";
import { validateReadyFile } from "./ready-file-validator.gen.js";

const readyFormat: JsonFormat<ReadyFile> = {
  what: "finding of readiness",
  version: formatVersions.ready,
  validate: validateReadyFile,
  remedy: "make it again with rollcall ready --out",
};

/** One district, with its verdict in one line. */
export interface ReportedReadiness {
  readonly readiness: Readiness;
  readonly status: string;
}

/** For `rollcall issue --ready`: `schemas/ready.schema.json`. Ends with a line break. */
export function readyFileText(districts: readonly ReportedReadiness[]): string {
  const file: ReadyFile = {
    formatVersion: formatVersions.ready,
    districts: districts.map(({ readiness: { district, checks, ...found }, status }) => ({
      ...district,
      status,
      ...found,
      checks: checks.map((one) => ({ ...one, names: [...one.names], steps: [...one.steps] })),
    })),
  };
  return `${escapedJson(JSON.stringify(file, null, 2))}\n`;
}

/** @throws FileError saying what is wrong with the file */
export async function readReadyFile(file: string, cwd: string): Promise<readonly ReportedReadiness[]> {
  const { districts } = await readJsonFile(readyFormat, file, cwd);
  return districts.map(({ id, name, status, ...found }) => ({
    status,
    readiness: { district: { id, name }, ...found },
  }));
}
