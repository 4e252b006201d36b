import type { CalendarDays } from "../calendar.ts";
import type { SandboxOptions } from "../sandbox-options.ts";
import { type Seed, seedContents, seedDigest } from "../seed/seed.ts";
import { SandboxState } from "./sandbox-state.ts";
import { compactStateFile, readStateFile, StateFileAppender, StateFileError } from "./state-file.ts";

export interface OpenState {
  readonly state: SandboxState;
  /** From now on every write is kept in the file. To be called once it is sure that this process will serve the state. */
  readonly startKeeping: () => void;
  readonly close: () => void;
}

/**
 * The state of the seed with everything that was written since.
 * @throws StateFileError where the file is damaged, or was started from another seed or day than the one asked for.
 */
export function openState(options: Pick<SandboxOptions, "now" | "seed" | "stateFile">): OpenState {
  const { now, stateFile } = options;
  const saved = stateFile === undefined ? undefined : readStateFile(stateFile);
  const seed: Seed = options.seed ?? saved?.seed ?? { kind: "springfield" };
  const contents = seedContents(seed);
  const digest = seedDigest(seed, contents);
  const state = new SandboxState(contents, digest.slice(0, 8));
  const begin = (): void => {
    if (now !== undefined && state.calendar.beganAt === undefined)
      state.commit([{ kind: "calendar", value: { beganAt: now.toISOString(), daysPassed: 0 } }]);
  };
  if (stateFile === undefined) return { state, startKeeping: begin, close: () => {} };
  if (saved !== undefined && saved.seedDigest !== digest) {
    throw new StateFileError(
      `${stateFile} was started from another seed (${saved.seed.kind}), or its seed has changed since: name another file, or remove this one to start again`,
    );
  }
  const transactions = saved?.transactions ?? [];
  for (const transaction of transactions) state.replay(transaction);
  refuseOtherDay(stateFile, state.calendar, now);
  let appender: StateFileAppender | undefined;
  return {
    state,
    startKeeping: () => {
      compactStateFile(stateFile, { seed, seedDigest: digest, transactions });
      const opened = new StateFileAppender(stateFile);
      appender = opened;
      state.recordWith((transaction) => opened.append(transaction));
      begin();
    },
    close: () => appender?.close(),
  };
}

/** A calendar that was begun goes on; set to another day, what was dated by it would lie ahead of it or far behind. */
function refuseOtherDay(stateFile: string, kept: CalendarDays, now: Date | undefined): void {
  const { beganAt, daysPassed } = kept;
  const hasBegun = beganAt !== undefined || daysPassed > 0;
  if (now === undefined || !hasBegun || beganAt === now.toISOString()) return;
  const course = beganAt === undefined ? "goes by the clock" : `began on ${beganAt}`;
  throw new StateFileError(
    `${stateFile} keeps a calendar that ${course}: leave --now out to go on with it, or name another file`,
  );
}
