import { changeKey } from "../model/change.ts";
import type { Outcome } from "../model/report.ts";
import type { JournalHeader } from "./journal.ts";
import { validateChange } from "./plan-file-validator.gen.js";
import { parsedJson } from "./read-json.ts";

/** One run of an apply as its journal tells it. Nothing of it is validated yet: that is done with the report made of it. */
export interface JournalRun {
  readonly header: Readonly<Record<string, unknown>>;
  readonly endedAt: unknown;
  readonly outcomes: readonly { readonly change: unknown; readonly outcome: unknown }[];
  /** Nothing of it was left to do. */
  readonly isComplete: boolean;
}

/**
 * The runs of a journal, oldest first. A change that was begun and never ended has failed as far as anybody knows:
 * whether it was written shows in ClassTag.
 */
export function runsOfJournal(text: string): readonly JournalRun[] {
  const runs: OpenRun[] = [];
  for (const line of text.split("\n")) {
    const entry = entryOf(line);
    if (entry === undefined) continue;
    const { event, ...rest } = entry;
    if (event === "begun") runs.push(new OpenRun(rest));
    else runs.at(-1)?.add(event, rest);
  }
  return runs;
}

class OpenRun implements JournalRun {
  readonly header: Readonly<Record<string, unknown>>;
  endedAt: unknown;
  isComplete = false;
  readonly #outcomes = new Map<string, { change: unknown; outcome: unknown }>();

  constructor(header: Readonly<Record<string, unknown>>) {
    this.header = header;
    this.endedAt = header["startedAt"];
  }

  get outcomes(): JournalRun["outcomes"] {
    return [...this.#outcomes.values()];
  }

  add(event: unknown, { at, change, key, outcome }: Readonly<Record<string, unknown>>): void {
    this.endedAt = at;
    if (event === "completed") this.isComplete = true;
    if (event === "started") this.#outcomes.set(keyOf(change), { change, outcome: interrupted });
    if (event === "ended") {
      const known = this.#outcomes.get(String(key));
      if (known !== undefined) known.outcome = outcome;
    }
  }
}

/** By which a run is known to be one of the same apply. */
export type RunIdentity = Pick<JournalHeader, "approval" | "district" | "scope">;

/**
 * The last runs of a journal that are one apply with a run that comes after them: on the word of the same reviewed plan,
 * or, where the word names no plan, as long as something of them was left to do.
 */
export function runsContinued(
  runs: readonly JournalRun[],
  header: Readonly<Record<string, unknown>> | RunIdentity,
): readonly JournalRun[] {
  const own: JournalRun[] = [];
  let next: Readonly<Record<string, unknown>> = { ...header };
  for (const run of [...runs].reverse()) {
    if (!isContinued(run, next)) break;
    own.unshift(run);
    next = run.header;
  }
  return own;
}

function isContinued({ header, isComplete }: JournalRun, next: Readonly<Record<string, unknown>>): boolean {
  const isSame = ["district", "scope", "approval"].every(
    (member) => JSON.stringify(header[member]) === JSON.stringify(next[member]),
  );
  return isSame && (!isComplete || namesPlan(header["approval"]));
}

const namesPlan = (approval: unknown): boolean =>
  typeof approval === "object" && approval !== null && "fingerprint" in approval;

/**
 * The report of an apply that could not write one itself.
 * @returns the last apply of the journal as a report, to be validated like one; `undefined` if it has no beginning
 */
export function reportOfJournal(text: string): unknown {
  const runs = runsOfJournal(text);
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const earlier = inOrder(runsContinued(runs.slice(0, -1), last.header));
  return {
    ...last.header,
    endedAt: last.endedAt,
    outcomes: last.outcomes,
    ...(earlier.length === 0 ? {} : { earlier }),
    withheld: [],
    verified: { kind: "unverified", reason: "the apply was interrupted" },
  };
}

/** What runs did, one after the other: each numbers its steps from 1. */
function inOrder(runs: readonly JournalRun[]): JournalRun["outcomes"] {
  let before = 0;
  return runs.flatMap(({ outcomes }) => {
    const moved = outcomes.map(({ change, outcome }) => ({ change: stepsLater(change, before), outcome }));
    before = moved.reduce((last, { change }) => Math.max(last, stepOf(change)), before);
    return moved;
  });
}

const stepOf = (change: unknown): number =>
  typeof change === "object" && change !== null && "step" in change && typeof change.step === "number"
    ? change.step
    : 0;

const stepsLater = (change: unknown, steps: number): unknown =>
  typeof change === "object" && change !== null ? { ...change, step: stepOf(change) + steps } : change;

const interrupted: Outcome = {
  kind: "failed",
  reason: "the apply was interrupted while it was written; ClassTag shows whether it was",
};

/** The last line of a killed process may be cut. */
function entryOf(line: string): Record<string, unknown> | undefined {
  const value = parsedJson(line);
  return typeof value === "object" && value !== null ? { ...value } : undefined;
}

/** `changeKey` of what may be a change: it is said what is wrong with it when the report is read. */
const keyOf = (change: unknown): string =>
  validateChange(change) ? changeKey(change) : JSON.stringify(change);
