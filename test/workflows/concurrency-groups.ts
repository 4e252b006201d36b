interface Member {
  /** Ends what is running. */
  readonly cancel: () => void;
  /** `false`: a newer one took its place while it waited. */
  readonly start: (isTurn: boolean) => void;
}

interface Turn {
  readonly cancelsRunning: boolean;
  /** `queue: max`: all that wait get their turn. */
  readonly isQueue: boolean;
  readonly cancel: () => void;
}

/** So many may wait in a queue; GitHub turns more away. */
const longestQueue = 100;

/**
 * GitHub's concurrency groups: one member runs, and of those that wait a newer one takes the place of an older one, or, in a
 * queue, they come one after the other. Those of a whole repository.
 */
export class ConcurrencyGroups {
  readonly #running = new Map<string, Member>();
  readonly #waiting = new Map<string, readonly Member[]>();

  /** Waits for its turn. `undefined`: it never came. Otherwise what must be called at the end. */
  async enter(group: string, { cancelsRunning, isQueue, cancel }: Turn): Promise<(() => void) | undefined> {
    if (isQueue && cancelsRunning) throw new Error("queue: max and cancel-in-progress exclude each other");
    const isTurn = await new Promise<boolean>((start) => {
      const member = { cancel, start };
      const running = this.#running.get(group);
      if (running === undefined) {
        this.#running.set(group, member);
        start(true);
        return;
      }
      const waiting = this.#waiting.get(group) ?? [];
      if (isQueue && waiting.length === longestQueue) {
        start(false);
        return;
      }
      if (!isQueue) for (const older of waiting) older.start(false);
      this.#waiting.set(group, isQueue ? [...waiting, member] : [member]);
      if (cancelsRunning) running.cancel();
    });
    return isTurn ? () => this.#leave(group) : undefined;
  }

  #leave(group: string): void {
    const [next, ...others] = this.#waiting.get(group) ?? [];
    this.#waiting.set(group, others);
    if (next === undefined) this.#running.delete(group);
    else {
      this.#running.set(group, next);
      next.start(true);
    }
  }
}
