import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
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
  /** Nothing of the run is left to do: without it, the next run of the same apply goes on where this one stopped. */
  | { readonly event: "completed"; readonly at: string };

export type JournalHeader = Pick<Report, "approval" | "district" | "fingerprint" | "scope" | "startedAt">;

export interface Journal {
  /** @returns whether the change is noted; what is not must not be begun */
  started(change: Change): Promise<boolean>;
  ended(outcome: ChangeOutcome): Promise<void>;
  /**
   * Never fails: what was written to ClassTag is told whatever becomes of the file.
   * @param isComplete whether nothing of the run is left to do
   */
  close(isComplete: boolean): Promise<void>;
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
  const handle = await open(
    file,
    constants.O_WRONLY | constants.O_CREAT | how | (constants.O_NOFOLLOW ?? 0),
    0o666,
  );
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

class OpenJournal implements Journal {
  problem: unknown;
  readonly #handle: FileHandle;
  readonly #now: () => Date;
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

  async close(isComplete: boolean): Promise<void> {
    if (isComplete) await this.#add({ event: "completed", at: this.#now().toISOString() });
    await this.#last;
    await this.#handle.close().catch((error: unknown) => {
      this.problem ??= error;
    });
  }

  /** One after the other. A line may be cut where the disk was full, so nothing is put behind it. */
  #add(entry: JournalEntry): Promise<void> {
    this.#last = this.#last.then(async () => {
      if (this.problem !== undefined) return;
      try {
        await append(this.#handle, entry);
      } catch (error) {
        this.problem = error;
      }
    });
    return this.#last;
  }
}

async function append(handle: FileHandle, entry: JournalEntry): Promise<void> {
  await handle.appendFile(`${escapedJson(JSON.stringify(entry))}\n`);
  await handle.datasync();
}
