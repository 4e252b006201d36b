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
 * @throws StateFileError where the file is damaged, or was started from another seed than the one asked for.
 */
export function openState(askedSeed: Seed | undefined, stateFile: string | undefined): OpenState {
  const saved = stateFile === undefined ? undefined : readStateFile(stateFile);
  const seed = askedSeed ?? saved?.seed ?? { kind: "springfield" };
  const contents = seedContents(seed);
  const digest = seedDigest(seed, contents);
  const state = new SandboxState(contents, digest.slice(0, 8));
  if (stateFile === undefined) return { state, startKeeping: () => {}, close: () => {} };
  if (saved !== undefined && saved.seedDigest !== digest) {
    throw new StateFileError(
      `${stateFile} was started from another seed (${saved.seed.kind}), or its seed has changed since: name another file, or remove this one to start again`,
    );
  }
  const transactions = saved?.transactions ?? [];
  for (const transaction of transactions) state.replay(transaction);
  let appender: StateFileAppender | undefined;
  return {
    state,
    startKeeping: () => {
      compactStateFile(stateFile, { seed, seedDigest: digest, transactions });
      const opened = new StateFileAppender(stateFile);
      appender = opened;
      state.recordWith((transaction) => opened.append(transaction));
    },
    close: () => appender?.close(),
  };
}
