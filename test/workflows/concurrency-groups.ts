interface Member {
  /** Ends what is running. */
  readonly cancel: () => void;
  /** `false`: a newer one took its place while it waited. */
  readonly start: (isTurn: boolean) => void;
}

/**
 * GitHub's concurrency groups: one member runs, at most one waits, and a newer one takes the place of the one that waits.
 * Those of a whole repository.
 */
export class ConcurrencyGroups {
  readonly #running = new Map<string, Member>();
  readonly #waiting = new Map<string, Member>();

  /** Waits for its turn. `undefined`: it never came. Otherwise what must be called at the end. */
  async enter(
    group: string,
    { cancelsRunning, cancel }: { readonly cancelsRunning: boolean; readonly cancel: () => void },
  ): Promise<(() => void) | undefined> {
    const isTurn = await new Promise<boolean>((start) => {
      const member = { cancel, start };
      const running = this.#running.get(group);
      if (running === undefined) {
        this.#running.set(group, member);
        start(true);
        return;
      }
      this.#waiting.get(group)?.start(false);
      this.#waiting.set(group, member);
      if (cancelsRunning) running.cancel();
    });
    return isTurn ? () => this.#leave(group) : undefined;
  }

  #leave(group: string): void {
    const next = this.#waiting.get(group);
    this.#waiting.delete(group);
    if (next === undefined) this.#running.delete(group);
    else {
      this.#running.set(group, next);
      next.start(true);
    }
  }
}
