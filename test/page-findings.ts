import axe from "axe-core";
import type { Page } from "playwright-core";

/** All of WCAG 2.2 AA that a program can tell, and good practice. `wcag22aa` turns `target-size` on, which is off by itself. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is in the way of those who hear, enlarge or tap a page: what axe finds, and that it looked at sizes at all. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: unknown =
    await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then((results) => {
    const hasLooked = ["passes", "violations", "incomplete", "inapplicable"].some((kind) => results[kind].some(({ id }) => id === "target-size"));
    const said = results.violations.flatMap(({ id, nodes }) => nodes.map((one) => id + ": " + one.target.join(" ") + " " + one.html.slice(0, 160)));
    return [...said, ...(hasLooked ? [] : ["target-size was not looked at"])];
  })`);
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

/** Whatever is pressed, ticked or typed into and is smaller than 24 by 24 CSS pixels by itself, whatever room is around it. */
export async function smallTargets(page: Page): Promise<unknown> {
  return await page.evaluate(`[...document.querySelectorAll("a[href], button, input, select, summary, textarea")]
    .filter((one) => one.getClientRects().length > 0)
    .filter((one) => one.getBoundingClientRect().width < 24 || one.getBoundingClientRect().height < 24)
    .map((one) => one.outerHTML.slice(0, 160))`);
}
