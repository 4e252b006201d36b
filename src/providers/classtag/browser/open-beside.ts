import type { BrowserContext, Page } from "playwright-core";

/** The little of a window that is used inside the page. */
interface Shown {
  open(address: string): { opener: unknown } | null;
}

/**
 * A further tab, opened by a page: then it has what an app keeps of the session for that tab alone. The two know nothing of
 * each other. Where the page may not open any, it is an empty one.
 */
export async function openBeside(page: Page, context: BrowserContext): Promise<Page> {
  const opened: Page[] = [];
  const note = (one: Page): void => void opened.push(one);
  page.on("popup", note);
  try {
    await page.evaluate(() => {
      const tab = (globalThis as unknown as Shown).open("about:blank");
      if (tab !== null) tab.opener = null;
    });
    for (let waited = 0; waited < mostLooks && opened.length === 0; waited += 1)
      await page.waitForTimeout(lookEveryMs);
  } finally {
    page.off("popup", note);
  }
  return opened[0] ?? (await context.newPage());
}

const lookEveryMs = 25;
const mostLooks = 40;
