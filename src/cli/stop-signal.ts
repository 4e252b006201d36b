import { type ExitCode, exitCodes } from "./exit-code.ts";

/** Signals that ask the process to stop, and what it comes to where the work was not done by then. */
const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;

type SignalName = keyof typeof codes;

export const stopSignals: readonly SignalName[] = ["SIGINT", "SIGTERM"];

/** Why the process stops: the reason of `Context.signal`. */
export class StopSignal extends Error {
  override readonly name = "StopSignal";
  readonly exitCode: ExitCode;
  /** What a person did, where one did it. */
  readonly by: string;

  constructor(signal: SignalName) {
    super(`stopped by ${signal}`);
    this.exitCode = codes[signal];
    this.by = signal === "SIGINT" ? "Ctrl-C" : signal;
  }
}
