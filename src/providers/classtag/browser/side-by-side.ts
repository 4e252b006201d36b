/** Does one thing after another. */
export interface Hand<Item, Result> {
  /** @throws HandLost */
  work(item: Item): Promise<Result>;
  /** Nobody needs what it is doing any more. */
  stop(): void;
}

/** A hand that can do nothing more, through no fault of what it did: another does it. */
export class HandLost extends Error {
  override readonly name = "HandLost";
}

/**
 * Does the same with each item, several at a time. What comes of it is what would come of one after another: results in the
 * order of the items, and where some fail, the error of the first of those, with nothing begun or ended that comes after it.
 * @param first is never lost, and does what others leave
 */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  first: Hand<Item, Result>,
  others: readonly Hand<Item, Result>[],
): Promise<readonly Result[]> {
  const work = new SharedWork<Item, Result>(items);
  await Promise.all([first, ...others].map((hand) => work.share(hand)));
  await work.share(first);
  return work.results();
}

class SharedWork<Item, Result> {
  /** Nobody has begun these; in order. */
  readonly #left: { readonly index: number; readonly item: Item }[];
  readonly #results = new Map<number, Result>();
  readonly #atWork = new Map<Hand<Item, Result>, number>();
  #failure: { readonly index: number; readonly error: unknown } | undefined;

  constructor(items: readonly Item[]) {
    this.#left = items.map((item, index) => ({ index, item }));
  }

  async share(hand: Hand<Item, Result>): Promise<void> {
    for (let next = this.#take(); next !== undefined; next = this.#take()) {
      const { index, item } = next;
      this.#atWork.set(hand, index);
      try {
        this.#results.set(index, await hand.work(item));
      } catch (error) {
        if (error instanceof HandLost) {
          this.#left.push(next);
          this.#left.sort((left, right) => left.index - right.index);
          return;
        }
        this.#fail(index, error);
      } finally {
        this.#atWork.delete(hand);
      }
    }
  }

  results(): readonly Result[] {
    if (this.#failure !== undefined) throw this.#failure.error;
    return [...this.#results].sort(([left], [right]) => left - right).map(([, result]) => result);
  }

  /** What comes before a failure may fail as well, and is done; what comes after it is not. */
  #take(): { readonly index: number; readonly item: Item } | undefined {
    const [next] = this.#left;
    return next === undefined || next.index > this.#firstFailed() ? undefined : this.#left.shift();
  }

  #fail(index: number, error: unknown): void {
    if (index > this.#firstFailed()) return;
    this.#failure = { index, error };
    for (const [hand, its] of this.#atWork) if (its > index) hand.stop();
  }

  #firstFailed(): number {
    return this.#failure?.index ?? Number.POSITIVE_INFINITY;
  }
}
