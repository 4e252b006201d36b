import { link, readFile, rename, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { FileError } from "../files/file-error.ts";
import { codeOf, whatHelps, writeProblem } from "../files/io-problem.ts";
import { createFile } from "../files/new-file.ts";
import { parsedJson } from "../files/read-json.ts";
import { lockBeside } from "../files/report-file.ts";
import { DistrictError } from "./district-error.ts";
import type { RunContext } from "./run-context.ts";

/** Who holds a lock, as its file says it. */
interface Holder {
  readonly host: string;
  readonly process: number;
  readonly since: string;
}

/** Files of the locks that this process holds. */
const heldHere = new Set<string>();

/**
 * Does something as the only apply that writes a report and its journal. What a killed one left behind on this machine
 * is no hindrance.
 * @throws DistrictError saying who holds the lock
 */
export async function asOnlyApply<Result>(
  reportFile: string | undefined,
  context: RunContext,
  work: () => Promise<Result>,
): Promise<Result> {
  if (reportFile === undefined) return await work();
  const shown = lockBeside(reportFile);
  const file = path.resolve(context.cwd, shown);
  const own: Holder = { host: hostname(), process: process.pid, since: context.now().toISOString() };
  await take(file, `${JSON.stringify(own)}\n`, shown);
  heldHere.add(file);
  try {
    return await work();
  } finally {
    heldHere.delete(file);
    await unlink(file).catch(() => undefined);
  }
}

async function take(file: string, text: string, shown: string): Promise<void> {
  if (await made(file, text, shown)) return;
  const found = await readFile(file, "utf8").catch(() => "");
  const holder = holderIn(found);
  if (!isGone(file, holder)) throw held(shown, holder);
  await removeStale(file, found, shown);
  if (!(await made(file, text, shown)))
    throw held(shown, holderIn(await readFile(file, "utf8").catch(() => "")));
}

async function made(file: string, text: string, shown: string): Promise<boolean> {
  try {
    await createFile(file, text);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw unwritable(shown, error);
  }
}

function unwritable(shown: string, cause: unknown): FileError {
  const reason = writeProblem(cause);
  return new FileError(`The lock could not be written to ${shown}: ${reason}.`, {
    fault: "unwritable",
    reason,
    hint: whatHelps(cause, "Name a report in a folder that may be written."),
    cause,
  });
}

/** Two that find the same stale lock must not take away each other's new one. */
async function removeStale(file: string, stale: string, shown: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
    const found = await readFile(aside, "utf8").catch(() => undefined);
    if (found !== stale) await link(aside, file).catch(() => undefined);
    await unlink(aside);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw unwritable(shown, error);
  }
}

function holderIn(text: string): Holder | undefined {
  const value = parsedJson(text);
  if (typeof value !== "object" || value === null) return undefined;
  const { host, process: id, since }: Partial<Record<keyof Holder, unknown>> = value;
  if (typeof host !== "string" || typeof id !== "number" || typeof since !== "string") return undefined;
  return { host, process: id, since };
}

/** Only of this machine can it be told that a process has ended. */
function isGone(file: string, holder: Holder | undefined): boolean {
  if (holder === undefined || holder.host !== hostname()) return false;
  // The number of this process is no other's: that one has ended, and its number was given out again.
  if (holder.process === process.pid) return !heldHere.has(file);
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

function held(shown: string, holder: Holder | undefined): DistrictError {
  const who =
    holder === undefined
      ? "a file that does not say whose it is"
      : `process ${holder.process} on ${holder.host}, since ${holder.since}`;
  return new DistrictError(`Nothing was written: another apply holds ${shown} (${who}).`, {
    code: "held",
    hint: `Wait until it has ended, or name another file with --report. If no such apply is running any more, remove ${shown}.`,
  });
}
