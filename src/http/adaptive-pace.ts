/**
 * How many requests are under way at a time, as the server bears it.
 *
 * One more after each answer, until the first 429. One fewer than there were is then the ceiling that is remembered, and
 * only now and then is one more tried; of requests that were sent before the last step down no further refusal counts.
 * The refused request alone waits, as it was told to. All wait only where the server says that nothing is left, or where
 * it refuses nearly everything.
 */
import type { Pace, PacedAnswer } from "./pace.ts";
import { isRefusedForNow, rateLimit } from "./rate-limit.ts";
import { parseRetryAfter } from "./retry.ts";

export interface AdaptivePaceOptions {
  /** Requests under way at a time, at most. */
  readonly most: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (durationMs: number) => Promise<void>;
}

const atFirst = 4;
/** Answers in a row before one more than the ceiling is tried. */
const answersBeforeProbe = 60;
/** So many refusals within a second, or as many as are under way, mean that nobody gets through. */
const refusalsBeforePause = 5;
const shortestPauseMs = 1_000;
/** A server that names a longer time is asked once more after this one: it may mean something else by its number. */
const longestPauseMs = 5 * 60_000;

export class AdaptivePace implements Pace {
  readonly #options: AdaptivePaceOptions;
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;
  #window: number;
  #ceiling: number;
  /** What the server said last that may still be sent. */
  #remaining = Number.POSITIVE_INFINITY;
  #isPaused = false;
  /** Nothing is to be sent before. The pause begins with whoever wants to send: a process that is done does not wait. */
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #answersInARow = 0;
  /** Of the requests now under way, those sent before the last step down. */
  #sentBefore = 0;
  #refusedAt: number[] = [];

  constructor(options: AdaptivePaceOptions) {
    this.#options = options;
    this.#window = Math.min(atFirst, options.most);
    this.#ceiling = options.most;
  }

  async begin(): Promise<void> {
    this.#renew();
    if (this.#hasRoom) {
      this.#underWay += 1;
      return;
    }
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#waitOut();
    });
  }

  end(answer: PacedAnswer | undefined): void {
    this.#underWay -= 1;
    const wasSentBefore = this.#sentBefore > 0;
    if (wasSentBefore) this.#sentBefore -= 1;
    if (answer !== undefined) {
      this.#remember(answer);
      if (isRefusedForNow(answer.status, answer.header)) this.#stepDown(answer, wasSentBefore);
      else if (answer.status < 500) this.#stepUp();
    }
    this.#admit();
  }

  get #hasRoom(): boolean {
    return (
      !this.#isPaused &&
      this.#pauseMs <= 0 &&
      this.#underWay < Math.min(this.#window, Math.max(1, this.#remaining))
    );
  }

  #admit(): void {
    while (this.#hasRoom) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#underWay += 1;
      next();
    }
  }

  #remember({ header }: PacedAnswer): void {
    const { remaining, resetMs } = rateLimit(header, this.#options.clock());
    this.#remaining = remaining ?? Number.POSITIVE_INFINITY;
    if (remaining === 0 && resetMs !== undefined && resetMs > 0) this.#pause(resetMs);
  }

  #stepUp(): void {
    this.#answersInARow += 1;
    if (this.#window < this.#ceiling) {
      this.#window += 1;
    } else if (this.#ceiling < this.#options.most && this.#answersInARow >= answersBeforeProbe) {
      this.#ceiling += 1;
      this.#window = this.#ceiling;
      this.#answersInARow = 0;
    }
  }

  #stepDown({ header }: PacedAnswer, wasSentBefore: boolean): void {
    const now = this.#options.clock();
    this.#answersInARow = 0;
    if (!wasSentBefore) {
      this.#ceiling = Math.max(1, this.#window - 1);
      this.#window = this.#ceiling;
      this.#sentBefore = this.#underWay;
    }
    this.#refusedAt = [...this.#refusedAt.filter((moment) => now - moment < 1_000), now];
    if (this.#refusedAt.length < Math.max(refusalsBeforePause, this.#window)) return;
    this.#refusedAt = [];
    this.#pause(parseRetryAfter(header("retry-after"), now) ?? shortestPauseMs);
  }

  get #pauseMs(): number {
    return this.#pausedUntil - this.#options.clock();
  }

  #pause(durationMs: number): void {
    if (this.#isPaused || this.#pauseMs > 0) return;
    this.#pausedUntil = this.#options.clock() + Math.min(durationMs, longestPauseMs);
    this.#waitOut();
  }

  #waitOut(): void {
    if (this.#isPaused || this.#waiting.length === 0 || this.#pauseMs <= 0) return;
    this.#isPaused = true;
    const goOn = (): void => {
      this.#isPaused = false;
      this.#pausedUntil = this.#options.clock();
      this.#renew();
      this.#admit();
    };
    this.#options.sleep(this.#pauseMs).then(goOn, goOn);
  }

  /** A pause that is over, whether anybody waited for its end or not. */
  #renew(): void {
    if (this.#isPaused || this.#pauseMs > 0 || this.#pausedUntil === Number.NEGATIVE_INFINITY) return;
    this.#pausedUntil = Number.NEGATIVE_INFINITY;
    this.#remaining = Number.POSITIVE_INFINITY;
  }
}
