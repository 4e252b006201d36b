import { readFile } from "node:fs/promises";
import path from "node:path";
import { exitCodes } from "../cli/exit-code.ts";
import { CommandFailure } from "../cli/failure.ts";
import { newerVersionIn } from "./format-version.ts";
import type { FetchedRecord } from "./record-file.gen.ts";
import { validateRecordFile } from "./record-file-validator.gen.js";

export const recordFileName = "record.json";

/**
 * Reads `record.json` in the folder that `rollcall fetch` wrote. Paths in it are relative to that folder and lead
 * nowhere else.
 * @throws CommandFailure saying what is wrong with the file
 */
export async function readRecord(folder: string, cwd: string): Promise<FetchedRecord> {
  const file = path.join(folder, recordFileName);
  const failure = (reason: string, cause?: unknown): CommandFailure =>
    new CommandFailure(`${file} cannot be used: ${reason}.`, {
      exitCode: exitCodes.findings,
      hint: "Make it again with rollcall fetch DISTRICT --out FOLDER.",
      cause,
    });
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((cause: unknown) => {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw failure(isMissing ? "there is no such file" : String(cause), cause);
  });
  const value = parsed(text);
  if (value === undefined) throw failure("it is not JSON");
  const version = newerVersionIn(value, 2);
  if (version !== undefined) throw failure(`it has the format version ${version}, and this Rollcall reads 2`);
  if (!validateRecordFile(value)) {
    const [first] = validateRecordFile.errors ?? [];
    throw failure(`${first?.instancePath || "it"} ${first?.message ?? "is no record"}`);
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
