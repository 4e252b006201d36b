import { InertLines } from "../github/inert-lines.ts";
import type { OutputStream } from "./context.ts";
import { HeldOutput } from "./held-output.ts";
import { NotedOutput } from "./noted-output.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether GitHub's runner, or one that is like it, reads what is printed. */
function isInJob(env: Environment): boolean {
  const value = env["GITHUB_ACTIONS"];
  return value !== undefined && value !== "";
}

/** A stream that the runner reads: text is kept from being a command, and a command is said to be one. */
class JobOutput implements OutputStream {
  readonly #stream: OutputStream;
  readonly #lines = new InertLines();

  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  write(text: string): unknown {
    return this.#stream.write(this.#lines.of(text));
  }

  /** A command begins its line, and what follows it begins one as well. */
  command(lines: string): void {
    this.#stream.write(this.#lines.isBlank ? lines : `\n${lines}`);
    this.#lines.of("\n");
  }

  get isTTY(): boolean {
    return this.#stream.isTTY === true;
  }

  get columns(): number | undefined {
    return this.#stream.columns;
  }
}

/** A stream as everything is to be printed to it. Outside a job that is the stream as it is. */
export const outputOn = (stream: OutputStream, env: Environment): OutputStream =>
  isInJob(env) && !(stream instanceof JobOutput) ? new JobOutput(stream) : stream;

/**
 * Prints what the runner is meant to carry out, and nothing else does.
 * @param lines whole lines, made by `github/workflow-commands.ts`
 */
export function tellRunner(stream: OutputStream, lines: string): void {
  if (stream instanceof HeldOutput || stream instanceof NotedOutput) tellRunner(stream.beneath, lines);
  else if (stream instanceof JobOutput) stream.command(lines);
  else stream.write(lines);
}
