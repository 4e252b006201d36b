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

interface Announcement {
  readonly dialog: Locator;
  /** In it. */
  readonly button: Locator;
}

export interface AnnouncementOptions {
  readonly page: Page;
  readonly known: readonly Announcement[];
  /** Waited for before one is closed. */
  readonly pace: () => Promise<void>;
}

/** Dialogs with news, which may come up at any time, over anything, and between looking and clicking. */
export class Announcements {
  readonly #options: AnnouncementOptions;
  #closing: Promise<void> | undefined;

  constructor(options: AnnouncementOptions) {
    this.#options = options;
  }

  /**
   * From now on they are closed whenever they are in the way, however late they come, and by nothing but this: what waits or
   * clicks looks for them first. Two that did so at once would both close one, and wait for the other's until the time-out.
   */
  async closeAlways(): Promise<void> {
    const { known, page } = this.#options;
    for (const one of known) {
      const close = async (): Promise<void> => {
        this.#closing = this.#close(one);
        await this.#closing;
      };
      // The next may be there by then.
      await page.addLocatorHandler(one.dialog, close, { noWaitAfter: true });
    }
  }

  async #close(one: Announcement): Promise<void> {
    await this.#options.pace();
    for (let tries = 0; tries < mostClosing; tries += 1) {
      if ((await standing(one)) !== "open") return;
      await one.button.click({ timeout: closingMs }).catch(() => undefined);
    }
  }

  /** How many are in the way, and how many in nobody's because something that was opened after them lies over them. */
  async stand(): Promise<{ readonly open: number; readonly covered: number }> {
    const found: string[] = [];
    for (const one of this.#options.known) found.push(await standing(one));
    const number = (state: string): number => found.filter((one) => one === state).length;
    return { open: number("open"), covered: number("covered") };
  }

  /** Closing one may last longer than what it was in the way of, and nothing is done beside it. */
  async closed(): Promise<void> {
    await this.#closing;
  }

  async isThere(): Promise<boolean> {
    for (const { dialog } of this.#options.known) if (await dialog.isVisible()) return true;
    return false;
  }

  /** Waits until none is in the way: whatever waits has them closed. */
  async gone(timeout: number): Promise<void> {
    for (const one of this.#options.known)
      if ((await standing(one)) === "open") await one.dialog.waitFor({ state: "hidden", timeout });
    await this.#options.page.waitForLoadState("domcontentloaded", { timeout });
  }

  /** Clicks, and clicks again where one that came up just then took the click. */
  async click(locator: Locator, timeout: number): Promise<void> {
    const { known, page } = this.#options;
    for (let tries = 0; tries < mostLost; tries += 1) {
      const clicked = known.length === 0 ? undefined : await listenForClicks(page);
      await locator.click({ timeout });
      if (clicked === undefined || !(await this.#isLost(clicked))) return;
    }
  }

  async #isLost(clicked: Clicked): Promise<boolean> {
    for (const { dialog } of this.#options.known) if (await isLost(clicked, dialog)) return true;
    return false;
  }

  /** Writes into a field, likewise. Whether it holds what is meant is for the caller to see. */
  async fill(field: Locator, text: string): Promise<void> {
    for (let tries = 0; tries < mostLost; tries += 1) {
      await field.fill(text);
      if ((await field.inputValue()) === text || !(await this.isThere())) return;
    }
  }
}

/** `covered`: something that was opened after it lies over it, so that it is in nobody's way and cannot be closed. */
async function standing({ button, dialog }: Announcement): Promise<"covered" | "none" | "open"> {
  if (!(await dialog.isVisible())) return "none";
  return await button.evaluateAll(([element]: Shown[]) => {
    if (element === undefined) return "open";
    const { height, left, top, width } = element.getBoundingClientRect();
    const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    return hit === null || element.contains(hit) ? "open" : "covered";
  });
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
