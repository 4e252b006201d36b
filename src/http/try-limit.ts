import { EventEmitter } from "node:events";

/**
 * Ends a try that takes too long, as undici takes a signal. `AbortSignal.timeout` costs as much as all else of a small request:
 * its timer and what the garbage collector notes of it outlive the answer by minutes.
 */
export class TryLimit extends EventEmitter {
  aborted = false;
  reason: unknown;
  readonly #timer: NodeJS.Timeout;

  constructor(durationMs: number) {
    super();
    this.#timer = setTimeout(() => {
      this.aborted = true;
      this.reason = new DOMException("The try took too long", "TimeoutError");
      this.emit("abort");
    }, durationMs);
  }

  /** The try has ended. */
  lift(): void {
    clearTimeout(this.#timer);
  }
}
