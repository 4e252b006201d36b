import { escapedJson } from "../model/escaped-json.ts";
import type { DriftFile } from "./drift-file.gen.ts";
import { validateDriftFile } from "./drift-file-validator.gen.js";
import { formatVersions } from "./format-versions.ts";
import { type JsonFormat, parsedJson, readJsonFile } from "./read-json.ts";

const driftFormat: JsonFormat<DriftFile> = {
  what: "finding of drift",
  version: formatVersions.drift,
  validate: validateDriftFile,
  remedy: "make it again with rollcall drift --out",
};

/** What was found of one district. */
export type DriftFinding = Readonly<Omit<DriftFile, "formatVersion">>;

export const driftFileText = (finding: DriftFinding): string =>
  `${escapedJson(JSON.stringify({ formatVersion: formatVersions.drift, ...finding }, null, 2))}\n`;

/** @throws FileError saying what is wrong with the file */
export async function readDriftFile(file: string, cwd: string): Promise<DriftFinding> {
  const { formatVersion: _, ...finding } = await readJsonFile(driftFormat, file, cwd);
  return finding;
}

/** When a district was read completely, whatever else its finding says: that is believed by whoever reads the file. */
export function lastReadIn(text: string): string | undefined {
  const value = parsedJson(text);
  const time: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, "lastReadAt") : undefined;
  return typeof time === "string" && !Number.isNaN(Date.parse(time)) ? time : undefined;
}
