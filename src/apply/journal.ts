import { type FileHandle, open } from "node:fs/promises";
import { type Change, changeKey } from "../model/change.ts";
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
  started(change: Change): Promise<void>;
  ended(outcome: ChangeOutcome): Promise<void>;
  close(): Promise<void>;
}

/** Begins a journal; an older file of that name is replaced. */
export async function openJournal(file: string, header: JournalHeader, now: () => Date): Promise<Journal> {
  const handle = await open(file, "w");
  let last: Promise<void> = append(handle, { event: "begun", formatVersion: "1.0", ...header });
  const add = (entry: JournalEntry): Promise<void> => {
    last = last.then(() => append(handle, entry));
    return last;
  };
  await last;
  return {
    started: (change) => add({ event: "started", at: now().toISOString(), change }),
    ended: ({ change, outcome }) =>
      add({ event: "ended", at: now().toISOString(), key: changeKey(change), outcome }),
    close: async () => {
      await last;
      await handle.close();
    },
  };
}

async function append(handle: FileHandle, entry: JournalEntry): Promise<void> {
  await handle.appendFile(`${JSON.stringify(entry)}\n`);
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
