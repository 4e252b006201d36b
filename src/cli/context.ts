import type { StandardInput } from "../files/standard-stream.ts";
import type { Calling } from "../render/command-line.ts";

/** Where a command writes. `write` takes finished text; nothing else prints, but for `tellRunner`. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}

/** Everything that a command may know of the world, so that it can be run in a test as it is run in a terminal. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** For the steps that are printed; absent: as the README calls it. */
  readonly calling?: Calling;
  /** `--no-color`: whatever the environment says. */
  readonly withoutColours?: boolean;
  /** `--quiet`: no progress, no notices, and from `validate` nothing where all is well. */
  readonly isQuiet?: boolean;
  /** The command that is asked for JSON, which is all that it then prints on `stdout`; absent: it speaks to people. */
  readonly jsonOf?: string | undefined;
  /** All of standard input, for a command that takes `-` in the place of a file. */
  readonly input?: StandardInput;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  now(): Date;
  /** Waits between tries; ends early with a rejection when the process is asked to stop. */
  sleep(durationMs: number): Promise<void>;
  /** Asks the person at the terminal; absent where there is nobody to ask. */
  ask?(question: string): Promise<string>;
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal;
}
