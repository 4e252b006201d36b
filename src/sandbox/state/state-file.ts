/**
 * The state on disk: a file of JSON lines. The first line says the format and the seed that everything started from;
 * each further line is one transaction, appended before its effect can be seen by anybody. A line is either whole or
 * torn by a kill, and a torn last line was never answered, so it is left out. At start the file is written anew with
 * the latest change of each resource only. Nothing is flushed to the disk itself: a killed process loses nothing, a
 * power cut may.
 */
import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
} from "node:fs";
import writeFileAtomic from "write-file-atomic";
import { rosterCollections } from "../classlink/roster.ts";
import { decodeNightVariant, NightFormatError } from "../decode-night-variant.ts";
import { isJsonObject, parseJson } from "../json.ts";
import { decodeSeed, type Seed } from "../seed/seed.ts";
import type { Revisions, Transaction } from "./sandbox-state.ts";
import { latestChanges, type StateChange } from "./state-change.ts";

/** 2 keeps the calendar and the night as well; a file of 1 has none of either. */
const formatVersion = 2;
const readableVersions: readonly unknown[] = [1, formatVersion];

/** The state file cannot be used; the message says which line is wrong and what to do. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

export interface SavedState {
  readonly seed: Seed;
  /** Digest of the seed's contents, so that a CSV folder that has changed is noticed. */
  readonly seedDigest: string;
  readonly transactions: readonly Transaction[];
}

/** `undefined` where there is no file yet. @throws StateFileError */
export function readStateFile(path: string): SavedState | undefined {
  if (!existsSync(path)) return undefined;
  const lines = readText(path).split("\n");
  // What follows the last line break is empty, or torn.
  lines.pop();
  const [first, ...rest] = lines;
  if (first === undefined) return undefined;
  const { seed, seedDigest } = decodeHeader(path, first);
  const transactions = rest.map((line, index) => decodeTransaction(path, index + 2, line));
  return { seed, seedDigest, transactions };
}

/** Writes the file anew: header, then the latest change of each resource. */
export function compactStateFile(path: string, { seed, seedDigest, transactions }: SavedState): void {
  const latest = latestChanges(transactions.flatMap(({ changes }) => changes));
  const revisions = transactions.at(-1)?.revisions;
  const lines = [JSON.stringify({ format: "rollcall-sandbox", version: formatVersion, seed, seedDigest })];
  if (revisions !== undefined) {
    for (const change of latest) lines.push(JSON.stringify({ revisions, changes: [change] }));
  }
  try {
    writeFileAtomic.sync(path, `${lines.join("\n")}\n`);
  } catch (cause) {
    throw new StateFileError(`${path} cannot be written (${reasonOf(cause)}): name another file`, { cause });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new StateFileError(`${path} cannot be read (${reasonOf(cause)}): name another file`, { cause });
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** Appends to a compacted file. A line that could not be written whole is cut off again before the error is thrown. */
export class StateFileAppender {
  readonly #file: number;
  #bytes: number;

  constructor(path: string) {
    this.#file = openSync(path, "a");
    this.#bytes = fstatSync(this.#file).size;
  }

  append(transaction: Transaction): void {
    const line = Buffer.from(`${JSON.stringify(transaction)}\n`);
    try {
      appendFileSync(this.#file, line);
      this.#bytes += line.length;
    } catch (error) {
      ftruncateSync(this.#file, this.#bytes);
      throw error;
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

function decodeHeader(path: string, line: string): Pick<SavedState, "seed" | "seedDigest"> {
  const header = parseJson(line);
  if (!isJsonObject(header) || header["format"] !== "rollcall-sandbox") {
    throw new StateFileError(`${path} is not a sandbox state file: name another file, or move this one away`);
  }
  if (!readableVersions.includes(header["version"]) || typeof header["seedDigest"] !== "string") {
    throw new StateFileError(
      `${path}:1 has a format that this version does not read: start with another file`,
    );
  }
  return { seed: decodeSeed(header["seed"]), seedDigest: header["seedDigest"] };
}

function decodeTransaction(path: string, number: number, line: string): Transaction {
  const value = parseJson(line);
  const revisions = isJsonObject(value) ? decodeRevisions(value["revisions"]) : undefined;
  const changes = isJsonObject(value) ? value["changes"] : undefined;
  if (revisions === undefined || !Array.isArray(changes) || !changes.every(isStateChange)) {
    throw new StateFileError(`${path}:${number} is damaged: remove the file to start from the seed again`);
  }
  return { revisions, changes };
}

function decodeRevisions(value: unknown): Revisions | undefined {
  if (!isJsonObject(value)) return undefined;
  const { classTag, roster } = value;
  return typeof classTag === "number" && typeof roster === "number" ? { classTag, roster } : undefined;
}

/** The file is the sandbox's own: only what would be applied wrongly without a word is looked at. */
function isStateChange(value: unknown): value is StateChange {
  if (!isJsonObject(value)) return false;
  const { kind, value: after, id, sourcedId, collection } = value;
  const isCollection = rosterCollections.some((known) => known === collection);
  switch (kind) {
    case "district":
    case "school":
    case "classroom":
      return isJsonObject(after) && typeof after["id"] === "string";
    case "classroom-removed":
      return typeof id === "string";
    case "roster-record":
      return isCollection && isJsonObject(after) && typeof after["sourcedId"] === "string";
    case "roster-record-removed":
      return isCollection && typeof sourcedId === "string";
    case "answer":
      return isJsonObject(after) && typeof after["key"] === "string" && typeof after["request"] === "string";
    case "calendar":
      return isCalendar(after);
    case "night":
      return isNight(after);
    default:
      return false;
  }
}

function isCalendar(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { beganAt, daysPassed } = value;
  const isDated =
    beganAt === undefined || (typeof beganAt === "string" && !Number.isNaN(Date.parse(beganAt)));
  return isDated && typeof daysPassed === "number" && Number.isInteger(daysPassed) && daysPassed >= 0;
}

function isNight(value: unknown): boolean {
  try {
    decodeNightVariant(value);
    return true;
  } catch (error) {
    if (error instanceof NightFormatError) return false;
    throw error;
  }
}
