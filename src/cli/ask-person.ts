import { createInterface } from "node:readline/promises";

/** The terminal at which a person sits. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Called for Ctrl-C: while a line is typed, the terminal makes no signal of it. */
  interrupt(): void;
}

/**
 * Asks and waits for a line.
 * @returns an empty text where the person ends the input without one
 */
export async function askPerson(
  question: string,
  { input, output, interrupt }: Terminal,
  signal: AbortSignal,
): Promise<string> {
  const line = createInterface({ input, output, terminal: true });
  line.on("SIGINT", interrupt);
  const ended = new Promise<string>((resolve) => line.once("close", () => resolve("")));
  try {
    return await Promise.race([line.question(question, { signal }), ended]);
  } finally {
    line.close();
  }
}
