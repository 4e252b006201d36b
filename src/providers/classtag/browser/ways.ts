import type { Page } from "playwright-core";

interface Way {
  readonly address: string;
  readonly place: string;
}

/** The little of the document that is used inside the page. */
interface Shown {
  readonly textContent: string | null;
}

/**
 * Where ways through the pages have led to, so that they are not gone again click by click. A way is remembered with what the
 * page showed there: an address that leads to another tab or another list by now, or always did, is of no use.
 */
export class Ways {
  readonly #page: Page;
  readonly #known = new Map<string, Way>();
  readonly #useless = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** The address of a way that was gone before. */
  addressOf(way: string): string | undefined {
    return this.#known.get(way)?.address;
  }

  /** @param from where it began: where a way does not show in the address, it is gone again each time */
  async remember(way: string, from: string): Promise<void> {
    const address = this.#page.url();
    if (address === from || this.#useless.has(way)) return;
    this.#known.set(way, { address, place: await placeOf(this.#page) });
  }

  /** Whether the page that is shown is the one that was shown there. */
  async isThere(way: string): Promise<boolean> {
    return this.#known.get(way)?.place === (await placeOf(this.#page));
  }

  forget(way: string): void {
    this.#known.delete(way);
    this.#useless.add(way);
  }
}

/** Headings, the tab that is chosen and what is marked as here, without the numbers in them. */
async function placeOf(page: Page): Promise<string> {
  const shown = page.locator("h1, h2, h3, [role=heading], [role=tab][aria-selected=true], [aria-current]");
  const texts = await shown.evaluateAll((elements: readonly Shown[]) =>
    elements.map(({ textContent }) => (textContent ?? "").replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim()),
  );
  return JSON.stringify(texts);
}
