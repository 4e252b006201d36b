import type { JSHandle, Locator, Page } from "playwright-core";

/** The little of the document that is used inside the page. */
interface PageNode {
  readonly nodeType: number;
  readonly tagName: string;
  contains(other: PageNode): boolean;
}

interface Shown extends PageNode {
  readonly ownerDocument: { elementFromPoint(x: number, y: number): PageNode | null };
  getBoundingClientRect(): Readonly<Record<"height" | "left" | "top" | "width", number>>;
}

interface Listening {
  addEventListener(type: "click", listen: (event: { target: PageNode }) => void, capture: boolean): void;
}

/** A click that closes one is given so long, and is done again so often while it is there. */
const closingMs = 2_000;
const mostClosing = 10;
/** One thing that is done is taken by announcements so often at most. */
const mostLost = 5;

export interface AnnouncementOptions {
  readonly page: Page;
  /** Absent: the profile knows of none. */
  readonly dialog: Locator | undefined;
  readonly button: (dialog: Locator) => Locator;
  /** Waited for before one is closed. */
  readonly pace: () => Promise<void>;
}

/** Dialogs with news, which may come up at any time, over anything, and between looking and clicking. */
export class Announcements {
  readonly #options: AnnouncementOptions;
  readonly #dialog: Locator | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: AnnouncementOptions) {
    this.#options = options;
    this.#dialog = options.dialog?.first();
  }

  /**
   * From now on they are closed whenever they are in the way, however late they come, and by nothing but this: what waits or
   * clicks looks for them first. Two that did so at once would both close one, and wait for the other's until the time-out.
   */
  async closeAlways(): Promise<void> {
    if (this.#dialog === undefined) return;
    const close = async (): Promise<void> => {
      this.#closing = this.#close();
      await this.#closing;
    };
    // The next may be there by then.
    await this.#options.page.addLocatorHandler(this.#dialog, close, { noWaitAfter: true });
  }

  async #close(): Promise<void> {
    const { button, pace } = this.#options;
    await pace();
    for (let tries = 0; tries < mostClosing && this.#dialog !== undefined; tries += 1) {
      if ((await this.stands()) !== "open") return;
      await button(this.#dialog)
        .click({ timeout: closingMs })
        .catch(() => undefined);
    }
  }

  /** `covered`: something that was opened after it lies over it, so that it is in nobody's way and cannot be closed. */
  async stands(): Promise<"covered" | "none" | "open"> {
    if (this.#dialog === undefined || !(await this.isThere())) return "none";
    return await this.#options.button(this.#dialog).evaluateAll(([button]: Shown[]) => {
      if (button === undefined) return "open";
      const { height, left, top, width } = button.getBoundingClientRect();
      const hit = button.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
      return hit === null || button.contains(hit) ? "open" : "covered";
    });
  }

  /** Closing one may last longer than what it was in the way of, and nothing is done beside it. */
  async closed(): Promise<void> {
    await this.#closing;
  }

  async isThere(): Promise<boolean> {
    return this.#dialog !== undefined && (await this.#dialog.isVisible());
  }

  /** Waits until it is gone: whatever waits has it closed. */
  async gone(timeout: number): Promise<void> {
    await this.#dialog?.waitFor({ state: "hidden", timeout });
    await this.#options.page.waitForLoadState("domcontentloaded", { timeout });
  }

  /** Clicks, and clicks again where one that came up just then took the click. */
  async click(locator: Locator, timeout: number): Promise<void> {
    for (let tries = 0; tries < mostLost; tries += 1) {
      const clicked = this.#dialog === undefined ? undefined : await listenForClicks(this.#options.page);
      await locator.click({ timeout });
      if (clicked === undefined || this.#dialog === undefined || !(await isLost(clicked, this.#dialog)))
        return;
    }
  }

  /** Writes into a field, likewise. Whether it holds what is meant is for the caller to see. */
  async fill(field: Locator, text: string): Promise<void> {
    for (let tries = 0; tries < mostLost; tries += 1) {
      await field.fill(text);
      if ((await field.inputValue()) === text || !(await this.isThere())) return;
    }
  }
}

/** What is clicked on a page, from now on. */
type Clicked = JSHandle<PageNode[]>;

async function listenForClicks(page: Page): Promise<Clicked> {
  return await page.evaluateHandle(() => {
    const clicked: PageNode[] = [];
    (globalThis as unknown as Listening).addEventListener(
      "click",
      ({ target }) => clicked.push(target),
      true,
    );
    return clicked;
  });
}

/**
 * Whether what came up over the page while it was clicked took the click, so that nothing under it was clicked: only then may
 * it be clicked again. A page that is another one by now has had it.
 */
async function isLost(clicked: Clicked, cover: Locator): Promise<boolean> {
  if (!(await cover.isVisible())) return false;
  // Nothing that looks for announcements first, and closes this one.
  const look = cover.evaluateAll(
    ([element]: PageNode[], targets: PageNode[]) =>
      targets.every(
        (target) =>
          target.nodeType !== 1 || ["BODY", "HTML"].includes(target.tagName) || element?.contains(target),
      ),
    clicked,
  );
  return await look.catch(() => false);
}
