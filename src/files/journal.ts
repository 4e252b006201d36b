import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setImmediate as nextTurnOfLoop } from "node:timers/promises";
import { type Change, changeKey } from "../model/change.ts";
import { escapedJson } from "../model/escaped-json.ts";
import type { ChangeOutcome, Outcome, Report } from "../model/report.ts";
import { formatVersions } from "./format-versions.ts";

/**
 * One line of a journal, in JSON. It is on disk before the write that it announces, so that after a kill nobody has to
 * guess what was begun.
 */
type JournalEntry =
  | ({ readonly event: "begun"; readonly formatVersion: string } & JournalHeader)
  | { readonly event: "started"; readonly at: string; readonly change: Change }
  | { readonly event: "ended"; readonly at: string; readonly key: string; readonly outcome: Outcome }
  /** Nothing of the run is left to do, and its report is written: without it, the next run of the same apply goes on with it. */
  | { readonly event: "completed"; readonly at: string };

export type JournalHeader = Pick<Report, "approval" | "district" | "fingerprint" | "scope" | "startedAt">;

export interface Journal {
  /** @returns whether the change is noted; what is not must not be begun */
  started(change: Change): Promise<boolean>;
  ended(outcome: ChangeOutcome): Promise<void>;
  /** Never fails, like the others: what was written to ClassTag is told whatever becomes of the file. */
  close(): Promise<void>;
  /** The first error of the file, after which nothing is noted any more. */
  readonly problem: unknown;
}

/**
 * Begins a run in a journal: behind the earlier ones of the same apply, or in the place of a file that nobody needs.
 * @throws if the file cannot be written, or is a symbolic link, which leads who knows where
 */
export async function openJournal(
  file: string,
  place: "append" | "replace",
  header: JournalHeader,
  now: () => Date,
): Promise<Journal> {
  const how = place === "append" ? constants.O_APPEND : constants.O_TRUNC;
  const handle = await open(file, constants.O_CREAT | how | writing, 0o666);
  try {
    // The last line of a killed run may be cut: what comes behind it begins on a line of its own.
    if (place === "append") await handle.appendFile("\n");
    await append(handle, { event: "begun", formatVersion: formatVersions.journal, ...header });
  } catch (error) {
    await handle.close();
    throw error;
  }
  return new OpenJournal(handle, now);
}

/**
 * Notes that nothing of the last run is left to do. Not before its report is written: until then the journal is all that tells
 * of it, and the next run has to go on with it. What is not on disk for certain is taken away again: the run then counts as
 * unfinished, as whoever catches the error says.
 */
export async function completeJournal(file: string, now: () => Date): Promise<void> {
  const handle = await open(file, constants.O_APPEND | writing);
  try {
    const { size } = await handle.stat();
    try {
      await append(handle, { event: "completed", at: now().toISOString() });
    } catch (error) {
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

/** A symbolic link leads who knows where. */
const writing = constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);

class OpenJournal implements Journal {
  problem: unknown;
  readonly #handle: FileHandle;
  readonly #now: () => Date;
  /** Noted, and not on its way to the disk yet. */
  #waiting: JournalEntry[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(handle: FileHandle, now: () => Date) {
    this.#handle = handle;
    this.#now = now;
  }

  async started(change: Change): Promise<boolean> {
    await this.#add({ event: "started", at: this.#now().toISOString(), change });
    return this.problem === undefined;
  }

  async ended({ change, outcome }: ChangeOutcome): Promise<void> {
    await this.#add({ event: "ended", at: this.#now().toISOString(), key: changeKey(change), outcome });
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#handle.close().catch((error: unknown) => {
      this.problem ??= error;
    });
  }

  /**
   * In the order of the calls. What is noted in one turn of the loop, or while the disk is waited for, goes to it together: writes
   * side by side, and the end of one with the start of the next, then wait once. A line may be cut where the disk was full, so
   * nothing is put behind it.
   */
  #add(entry: JournalEntry): Promise<void> {
    this.#waiting.push(entry);
    if (this.#waiting.length === 1) this.#last = this.#last.then(() => this.#putDown());
    return this.#last;
  }

  async #putDown(): Promise<void> {
    await nextTurnOfLoop();
    const entries = this.#waiting;
    this.#waiting = [];
    if (this.problem !== undefined) return;
    try {
      await append(this.#handle, ...entries);
    } catch (error) {
      this.problem = error;
    }
  }
}

async function append(handle: FileHandle, ...entries: readonly JournalEntry[]): Promise<void> {
  await handle.appendFile(entries.map((entry) => `${escapedJson(JSON.stringify(entry))}\n`).join(""));
  await handle.datasync();
}
