import type { Page } from "playwright-core";
import { AlikeWays, type OneOfMany, type Way, withoutNumbers } from "./alike-ways.ts";

/** The little of the document that is used inside the page. */
interface Shown {
  readonly textContent: string | null;
}

/**
 * Where ways through the pages have led to, so that they are not gone again click by click. A way is remembered with what the
 * page showed there: an address that leads to another tab or another list by now, or always did, is of no use.
 */
export class Ways {
  readonly #known = new Map<string, Way>();
  readonly #useless = new Set<string>();
  readonly #alike = new AlikeWays();

  /** The address of a way that was gone before. */
  addressOf(way: string): string | undefined {
    return this.#known.get(way)?.address;
  }

  /** @param from where it began: where a way does not show in the address, it is gone again each time */
  async remember(page: Page, way: string, from: string): Promise<void> {
    const address = page.url();
    if (address === from || this.#useless.has(way)) return;
    this.#known.set(way, { address, place: await placeOf(page) });
  }

  /** Whether the page that is shown is the one that was shown there. */
  async isThere(page: Page, way: string): Promise<boolean> {
    return JSON.stringify(this.#known.get(way)?.place) === JSON.stringify(await placeOf(page));
  }

  forget(way: string): void {
    this.#known.delete(way);
    this.#useless.add(way);
  }

  /** What was remembered of a school's list may hold for other schools. */
  learn(way: string, list: string, school: OneOfMany): void {
    const known = this.#known.get(way);
    if (known !== undefined) this.#alike.learn(list, school, known);
  }

  /** Takes a way for known that was never gone. @returns whether there is one */
  foretell(way: string, list: string, school: OneOfMany): boolean {
    if (this.#known.has(way) || this.#useless.has(way)) return false;
    const foretold = this.#alike.foretold(list, school);
    if (foretold !== undefined) this.#known.set(way, foretold);
    return foretold !== undefined;
  }

  /** What was foretold of a school was not so, and is not tried with others. */
  forgetAlike(list: string): void {
    this.#alike.forget(list);
  }
}

/** Headings, the tab that is chosen and what is marked as here, without the numbers in them. */
async function placeOf(page: Page): Promise<readonly string[]> {
  const shown = page.locator("h1, h2, h3, [role=heading], [role=tab][aria-selected=true], [aria-current]");
  const texts = await shown.evaluateAll((elements: readonly Shown[]) =>
    elements.map(({ textContent }) => (textContent ?? "").replace(/\s+/gu, " ").trim()),
  );
  return texts.map(withoutNumbers);
}
