/** What an apply may know of the world around it; the command line's `Context` is one. */
export interface RunContext {
  readonly cwd: string;
  readonly stderr: { write(text: string): unknown };
  now(): Date;
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal;
}

/** What a person who waits is shown. */
export interface RunProgress {
  say(text: string): void;
  end(): void;
}
