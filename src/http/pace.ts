/** What an answer tells about how fast one may ask. */
export interface PacedAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
}

/** Whose turn it is to send. Every try of a request takes a turn, so that one that waits to be tried again holds up nobody. */
export interface Pace {
  /** Waits for a turn. Each turn is given back by `end`, whatever became of the try. */
  begin(): Promise<void>;
  /** @param answer `undefined`: none came */
  end(answer: PacedAnswer | undefined): void;
}
