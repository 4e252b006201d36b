/** A page of this size is not too heavy: whatever fails then fails for another reason. */
export const smallestPage = 10;

/** What the specification takes where no limit is asked for: no server refuses it. */
const customaryPage = 100;

const pagesBeforeGrowth = 8;
const mostPagesBeforeGrowth = 512;

/**
 * How many rows to ask for in a page: half as many once a page was too heavy, and half as many more after some pages in a
 * row that were not. Each time that this was too much doubles how many that takes, so that a server that fails above a
 * certain size is not asked for it again and again.
 */
export class PageSize {
  #rows: number;
  #most: number;
  #goodInARow = 0;
  #goodBeforeGrowth = pagesBeforeGrowth;
  #hasGrown = false;

  /** @param rows at least 2: the first row of a page is the last one of the page before */
  constructor(rows: number) {
    this.#rows = Math.max(2, rows);
    this.#most = this.#rows;
  }

  get rows(): number {
    return this.#rows;
  }

  /** A page came. One that was smaller for another reason says nothing about this size. */
  succeed(limit: number): void {
    if (limit < this.#rows || this.#rows === this.#most) return;
    this.#goodInARow += 1;
    if (this.#goodInARow < this.#goodBeforeGrowth) return;
    this.#rows = Math.min(this.#most, Math.ceil(this.#rows * 1.5));
    this.#goodInARow = 0;
    this.#hasGrown = true;
  }

  /** Pages side by side fail side by side: the size is halved once for all of them. @returns whether to ask again */
  shrink(limit: number): boolean {
    if (limit <= smallestPage) return false;
    if (limit > this.#rows) return true;
    this.#rows = Math.max(smallestPage, Math.floor(limit / 2));
    this.#goodInARow = 0;
    if (this.#hasGrown) this.#goodBeforeGrowth = Math.min(mostPagesBeforeGrowth, this.#goodBeforeGrowth * 2);
    this.#hasGrown = false;
    return true;
  }

  /** A server that refuses a size refuses it for good. @returns whether to ask again */
  refuse(limit: number): boolean {
    if (limit <= customaryPage) return false;
    this.#most = customaryPage;
    this.#rows = Math.min(this.#rows, customaryPage);
    return true;
  }
}
