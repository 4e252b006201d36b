import path from "node:path";
import { visibleJson } from "../model/canonical-json.ts";
import { formatVersions } from "./format-versions.ts";
import { type JsonFormat, readJsonFile } from "./read-json.ts";
import type { FetchedRecord } from "./record-file.gen.ts";
import { validateRecordFile } from "./record-file-validator.gen.js";

const recordFormat: JsonFormat<FetchedRecord> = {
  what: "record",
  version: formatVersions.record,
  validate: validateRecordFile,
  remedy: "make it again with rollcall fetch DISTRICT --out FOLDER",
};

export const recordFileName = "record.json";

export const recordText = (record: Omit<FetchedRecord, "formatVersion">): string =>
  `${visibleJson({ formatVersion: formatVersions.record, ...record }, 2)}\n`;

/**
 * Reads `record.json` in the folder that `rollcall fetch` wrote. Paths in it are relative to that folder and lead
 * nowhere else.
 * @throws FileError saying what is wrong with the file
 */
export const readRecord = (folder: string, cwd: string): Promise<FetchedRecord> =>
  readJsonFile(recordFormat, path.join(folder, recordFileName), cwd);
