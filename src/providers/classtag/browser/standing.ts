import type { Page } from "playwright-core";

/** Texts of what stands on a page as an alert. Most of it may have been there for long. */
export async function alertsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.getByRole("alert").allTextContents();
  return texts.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "");
}

/** Texts that were not there before, or not so often. */
export function newTexts(before: readonly string[], now: readonly string[]): readonly string[] {
  const left = [...before];
  return now.filter((text) => {
    const index = left.indexOf(text);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}
