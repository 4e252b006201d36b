/** Lets one after another go on, with a distance between them, however many there are that wait. */
export class ClickPace {
  readonly #distanceMs: number;
  readonly #clock: () => number;
  readonly #sleep: (durationMs: number) => Promise<void>;
  #lastAt = Number.NEGATIVE_INFINITY;
  #turn: Promise<void> = Promise.resolve();

  constructor(
    distanceMs: number,
    { clock, sleep }: { clock: () => number; sleep: (durationMs: number) => Promise<void> },
  ) {
    this.#distanceMs = distanceMs;
    this.#clock = clock;
    this.#sleep = sleep;
  }

  next(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#wait());
    return this.#turn;
  }

  /** Once the process is asked to stop, what is under way is finished at once. */
  async #wait(): Promise<void> {
    const left = this.#lastAt + this.#distanceMs - this.#clock();
    if (left > 0) await this.#sleep(left).catch(() => undefined);
    this.#lastAt = this.#clock();
  }
}
