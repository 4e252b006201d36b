import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "../browser.ts";
import { firstScreens } from "./first-screens.ts";
import { githubHtml, githubPage } from "./github-markdown.ts";

/** What is read, without what only a parser sees. */
const shown = (markdown: string): string =>
  githubHtml(markdown)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

describe.each(Object.entries(firstScreens))("%s", (_, make) => {
  it("answers within the first 1,200 characters what somebody asks who has ten seconds", () => {
    const { answers, markdown } = make();
    const first = shown(markdown).slice(0, 1_200);
    for (const [question, answer] of Object.entries(answers))
      expect(first.includes(answer), `${question}: "${answer}" is not in\n${first}`).toBe(true);
  });
});

describe.skipIf(chromiumPath === undefined)("on a screen 830 px wide and 600 px high", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it("every answer of every state stands without scrolling", async () => {
    const page = await browser.newPage({ viewport: { width: 830, height: 600 } });
    const below: string[] = [];
    for (const [state, make] of Object.entries(firstScreens)) {
      const { answers, markdown } = make();
      await page.setContent(githubPage(markdown));
      for (const answer of Object.values(answers)) {
        const bottom = await page.evaluate<number>(bottomOf(answer));
        if (bottom > 600) below.push(`${state}: "${answer}" ends at ${bottom} px`);
      }
    }
    await page.close();
    expect(below).toEqual([]);
  });
});

/** Where a text ends, in pixels from the top. Written as text: it runs in the page. */
const bottomOf = (text: string): string => `(() => {
  const text = ${JSON.stringify(text)};
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parts = [];
  let whole = "";
  while (nodes.nextNode() !== null) {
    parts.push({ node: nodes.currentNode, begin: whole.length });
    whole += nodes.currentNode.textContent;
  }
  const at = whole.indexOf(text);
  if (at === -1) return Infinity;
  const end = at + text.length - 1;
  const { node, begin } = parts.findLast((part) => part.begin <= end);
  const range = document.createRange();
  range.setStart(node, end - begin);
  range.setEnd(node, end - begin + 1);
  return range.getBoundingClientRect().bottom;
})()`;
