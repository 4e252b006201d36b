const dayMs = 86_400_000;

/**
 * The day that it is in the simulated district: what the sandbox dates, and the days on which its nights fall. Codes,
 * signatures, tokens and HTTP dates keep the machine's clock, because the client at the other end has no other.
 */
export class Calendar {
  readonly #start: () => Date;
  #daysPassed = 0;

  /** @param start Stands still, or goes on by itself. */
  constructor(start: () => Date) {
    this.#start = start;
  }

  now(): Date {
    return new Date(this.#start().getTime() + this.#daysPassed * dayMs);
  }

  passDay(): void {
    this.#daysPassed += 1;
  }
}
