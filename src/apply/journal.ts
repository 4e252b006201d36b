import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { type Change, changeKey } from "../model/change.ts";
import { escapedJson } from "../model/escaped-json.ts";
import type { ChangeOutcome, Outcome, Report } from "../model/report.ts";

/**
 * One line of a journal, in JSON. It is on disk before the write that it announces, so that after a kill nobody has to
 * guess what was begun.
 */
type JournalEntry =
  | ({ readonly event: "begun"; readonly formatVersion: "1.0" } & JournalHeader)
  | { readonly event: "started"; readonly at: string; readonly change: Change }
  | { readonly event: "ended"; readonly at: string; readonly key: string; readonly outcome: Outcome };

export type JournalHeader = Pick<Report, "approval" | "district" | "fingerprint" | "scope" | "startedAt">;

export interface Journal {
  /** @returns whether the change is noted; what is not must not be begun */
  started(change: Change): Promise<boolean>;
  ended(outcome: ChangeOutcome): Promise<void>;
  /** Never fails: what was written to ClassTag is told whatever becomes of the file. */
  close(): Promise<void>;
  /** The first error of the file, after which nothing is noted any more. */
  readonly problem: unknown;
}

/**
 * Begins a journal; an older file of that name is replaced.
 * @throws if the file cannot be written, or is a symbolic link, which leads who knows where
 */
export async function openJournal(file: string, header: JournalHeader, now: () => Date): Promise<Journal> {
  const handle = await open(
    file,
    constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0),
    0o666,
  );
  try {
    await append(handle, { event: "begun", formatVersion: "1.0", ...header });
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

  async close(): Promise<void> {
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

/**
 * The report of an apply that could not write one itself. A change that was begun and never ended has failed as far as
 * anybody knows: whether it was written shows in ClassTag.
 * @returns the lines of the journal as a report, to be validated like one; `undefined` if it has no beginning
 */
export function reportOfJournal(text: string): unknown {
  let header: Record<string, unknown> | undefined;
  let endedAt: unknown;
  const outcomes = new Map<string, { change: unknown; outcome: unknown }>();
  for (const line of text.split("\n")) {
    const entry = entryOf(line);
    if (entry === undefined) continue;
    const { event, ...rest } = entry;
    if (event === "begun") header = rest;
    else endedAt = rest["at"];
    if (event === "started")
      outcomes.set(keyOf(rest["change"]), { change: rest["change"], outcome: interrupted });
    if (event === "ended") {
      const known = outcomes.get(String(rest["key"]));
      if (known !== undefined) known.outcome = rest["outcome"];
    }
  }
  return header === undefined
    ? undefined
    : {
        ...header,
        endedAt: endedAt ?? header["startedAt"],
        outcomes: [...outcomes.values()],
        withheld: [],
        verified: { kind: "unverified", reason: "the apply was interrupted" },
      };
}

const interrupted: Outcome = {
  kind: "failed",
  reason: "the apply was interrupted while it was written; ClassTag shows whether it was",
};

/** The last line of a killed process may be cut. */
function entryOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** `changeKey` of what may be a change; it is validated afterwards, with the report. */
function keyOf(change: unknown): string {
  try {
    return changeKey(change as Change);
  } catch {
    return JSON.stringify(change);
  }
}
