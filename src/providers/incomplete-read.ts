import type { Read } from "../model/read.ts";

/**
 * A listing that came over the wire and cannot be trusted. Thrown inside a driver, where it is far from the place that
 * decides; outside it is always the `incomplete` of a `Read`.
 */
export class IncompleteRead extends Error {
  override readonly name = "IncompleteRead";
  readonly hint: string;
  /** Whether reading everything again may help: data that moved while it was read, as against data that is wrong. */
  readonly mayRestart: boolean;

  constructor(reason: string, hint: string, mayRestart: boolean, options?: ErrorOptions) {
    super(reason, options);
    this.hint = hint;
    this.mayRestart = mayRestart;
  }
}

/** Data that moved under the reader, or that a server made up; only reading again can tell which. */
export function inconsistent(reason: string): IncompleteRead {
  return new IncompleteRead(
    reason,
    "Data may be changing on the server, for example during a nightly import: try again later. If it goes on, report it to those who run the server.",
    true,
  );
}

const mostRestarts = 3;
const firstPauseMs = 1_000;

/** Reads, and starts over where the data moved, three times at most, with growing pauses. */
export async function readWithRestarts<Value>(
  read: () => Promise<Read<Value>>,
  sleep: (durationMs: number) => Promise<void>,
): Promise<Read<Value>> {
  for (let restarts = 0; ; restarts += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof IncompleteRead)) throw error;
      const { hint, mayRestart, message } = error;
      if (!mayRestart) return { kind: "incomplete", reason: message, hint };
      if (restarts === mostRestarts)
        return { kind: "incomplete", reason: `${message}; so it was ${restarts + 1} times in a row`, hint };
      await sleep(firstPauseMs * 2 ** restarts);
    }
  }
}
