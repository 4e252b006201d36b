import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageDigest } from "../../src/cli/page-digest.ts";
import type { Runbook } from "../../src/model/runbook.ts";
import { fromCell } from "../../src/model/spreadsheet.ts";
import { visibleText } from "../../src/render/escape.ts";
import { renderRunbookCsv } from "../../src/render/runbook/runbook-csv.ts";
import { renderRunbookHtml } from "../../src/render/runbook/runbook-html.ts";
import { renderRunbookIndex, renderRunbookPage } from "../../src/render/runbook/runbook-markdown.ts";
import { clockSentence } from "../../src/render/runbook/runbook-words.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { axeFindings, smallTargets } from "../page-findings.ts";
import { githubHtml } from "./github-markdown.ts";
import { hostileText } from "./hostile-text.ts";
import { expectOwnHashes } from "./own-hashes.ts";
import { named, runbookFor, runbookScenarios } from "./runbook-scenarios.ts";

const runbookOf = (scenario: string): Runbook => {
  const world = runbookScenarios[scenario];
  if (world === undefined) throw new Error(`there is no ${scenario}`);
  return runbookFor(world());
};
const stepsOf = ({ pages }: Runbook) =>
  pages.flatMap(({ sections }) => sections.flatMap(({ steps }) => steps));

/** The text that a person works by is a file that a person reviews. `vitest -u` writes it anew. */
describe.each(Object.keys(runbookScenarios))("the runbook %s", (scenario) => {
  test("reads as expected as Markdown", async () => {
    const runbook = runbookOf(scenario);
    const pages = runbook.pages.map((page) => renderRunbookPage(runbook, page));
    await expect([renderRunbookIndex(runbook), ...pages].join("\n")).toMatchFileSnapshot(
      `runbook-cases/${scenario}/expected.md`,
    );
  });

  test("reads as expected as CSV", async () => {
    await expect(renderRunbookCsv(runbookOf(scenario))).toMatchFileSnapshot(
      `runbook-cases/${scenario}/expected.csv`,
    );
  });
});

/** Ids of another kind than the class's own, so that there is something to take away. */
const id = hostileText.filter((one) => one !== "" && one !== "new" && one !== "0012-2");

describe("whatever the names and ids", () => {
  test("law: a Markdown page has no element and no link that is not its own", () => {
    const shape = (name: string, oldId: string): readonly string[] => {
      const runbook = runbookFor(named(name, oldId));
      const html = runbook.pages.map((page) => githubHtml(renderRunbookPage(runbook, page))).join("");
      return [...html.replace(/<!--[\s\S]*?-->/g, "").matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)/g)]
        .map(([, tag = ""]) => tag)
        .filter((tag) => tag !== "code");
    };
    const own = shape("Room", "old");
    expect(own).not.toContain("a");
    fc.assert(
      fc.property(hostileText, id, (name, oldId) => {
        expect(shape(name, oldId)).toEqual(own);
      }),
    );
  });

  test("law: the list of pages has no element and no link that is not its own", () => {
    const links = (name: string): readonly string[] =>
      [
        ...githubHtml(renderRunbookIndex(runbookFor(named(name, "old")))).matchAll(
          /<(?:a href="([^"]*)"|img|script)/g,
        ),
      ].map(([, href = ""]) => href.replace(/\d\d-[a-z0-9-]+(?=\.md$)/, "page"));
    expect(links("Room")).toEqual(["pages/page.md", "runbook.html", "runbook.csv"]);
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(links(name)).toEqual(links("Room"));
      }),
    );
  });

  test("law: an HTML page has no tag, attribute or script that is not its own, and copies the exact id", () => {
    const tags = (html: string): number => html.match(/<[a-zA-Z/!]/g)?.length ?? 0;
    const page = (name: string, oldId: string): string =>
      renderRunbookHtml(runbookFor(named(name, oldId)), pageDigest);
    const own = tags(page("Room", "old"));
    fc.assert(
      fc.property(hostileText, id, (name, oldId) => {
        const html = page(name, oldId);
        expect(tags(html)).toBe(own);
        expect(html.match(/<script>/g)).toHaveLength(1);
      }),
    );
  });

  test("law: no cell of the CSV is a formula, and every id comes back exactly", () => {
    fc.assert(
      fc.property(hostileText, id, (name, oldId) => {
        const runbook = runbookFor(named(name, oldId));
        const [head = [], ...rows]: readonly (readonly string[])[] = parse(renderRunbookCsv(runbook), {
          bom: true,
        });
        expect(rows.flat().filter((cell) => /^[\s\uFEFF]*[=+@-]/.test(cell))).toEqual([]);
        const paste = rows.map(
          (row) => fromCell(row[head.findIndex((cell) => cell.startsWith("paste"))] ?? "").text,
        );
        expect(paste).toEqual(stepsOf(runbook).map((step) => step.paste ?? ""));
      }),
    );
  });

  test("law: every classroom and every id of the plan is on its page", () => {
    fc.assert(
      fc.property(hostileText, id, (name, oldId) => {
        const runbook = runbookFor(named(name, oldId));
        const html = renderRunbookHtml(runbook, pageDigest);
        for (const { paste = "" } of stepsOf(runbook))
          expect(html).toContain(visibleText(paste).replace(/[&<>"'`]/g, (one) => `&#${one.charCodeAt(0)};`));
      }),
    );
  });
});

test.each(["off", "unknown", "on"] as const)(
  "says while Daily sync is %s what families notice at once",
  (kind) => {
    const { pages } = runbookOf("everything");
    expect(clockSentence({ kind }, pages)).toMatch(/amilies notice 2 archives and 1 unarchive at once/);
    expect(clockSentence({ kind }, [])).not.toContain("at once");
  },
);

describe("the page to click by", () => {
  test("runs and styles only what is in it: the policy's hashes are those of its own texts", () => {
    expectOwnHashes(renderRunbookHtml(runbookOf("everything"), pageDigest));
  });
});

describe.skipIf(chromiumPath === undefined)("the page to click by, in Chromium", () => {
  let browser: Browser;
  let folder: string;
  let url: string;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(path.join(tmpdir(), "rollcall-runbook-"));
    await writeFile(
      path.join(folder, "runbook.html"),
      renderRunbookHtml(runbookOf("everything"), pageDigest),
    );
    url = pathToFileURL(path.join(folder, "runbook.html")).href;
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens it as somebody does who double-clicks the file, and says what went wrong and what it asked for. */
  async function open(context: BrowserContext, hash = "") {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) problems.push(request.url());
    });
    await page.goto(`${url}${hash}`);
    return { page, problems };
  }
  const shownTitles = (page: Page): Promise<readonly string[]> =>
    page.locator("section.page:visible h2").allInnerTexts();

  test("shows one page at a time, and keeps what is ticked and noted when it is closed and opened again", async () => {
    const context = await browser.newContext();
    const { page, problems } = await open(context);
    expect(await shownTitles(page)).toEqual(["The district, before any school"]);
    await page.getByRole("link", { name: /^Lincoln/ }).click();
    await page.getByRole("heading", { name: "Lincoln", exact: true }).waitFor();
    expect(await shownTitles(page)).toEqual(["Lincoln"]);
    await page.getByLabel("Ms Rivera Room 12").check();
    await page
      .getByRole("textbox", { name: /^What was different in step/ })
      .first()
      .fill("was gone");
    await page.getByRole("link", { name: /^Lincoln 1 of/ }).waitFor();
    await page.close();

    const again = await open(context, "#page-2");
    expect(await again.page.getByLabel("Ms Rivera Room 12").isChecked()).toBe(true);
    expect(
      await again.page
        .getByRole("textbox", { name: /^What was different in step/ })
        .first()
        .inputValue(),
    ).toBe("was gone");
    expect([...problems, ...again.problems]).toEqual([]);
    await context.close();
  });

  test("copies exactly the id, and the notes of a page", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = await open(context, "#page-2");
    const clipboard = (): Promise<unknown> => page.evaluate("navigator.clipboard.readText()");
    await page.getByRole("button", { name: "Copy 0012-003-1" }).click();
    await page.getByText("Copied").waitFor();
    expect(await clipboard()).toBe("0012-003-1");
    await page
      .getByRole("textbox", { name: "What was different in step 1", exact: true })
      .last()
      .fill("no such row");
    await page.locator("#page-2").getByRole("button", { name: "Copy my notes" }).click();
    await expect.poll(clipboard).toContain("no such row");
    await context.close();
  });

  test("without JavaScript every page is there, and nothing to press that does nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await open(context);
    expect(await shownTitles(page)).toHaveLength(runbookOf("everything").pages.length);
    expect(await page.locator("button:visible").count()).toBe(0);
    await context.close();
  });

  test("on paper every page is there with its boxes, and no button", async () => {
    const context = await browser.newContext();
    const { page } = await open(context);
    await page.emulateMedia({ media: "print" });
    expect(await shownTitles(page)).toHaveLength(runbookOf("everything").pages.length);
    expect(await page.locator("button:visible").count()).toBe(0);
    expect(await page.locator("[data-box]:visible").count()).toBe(stepsOf(runbookOf("everything")).length);
    await context.close();
  });

  test("is dark where the reader is, and fits a telephone", async () => {
    const context = await browser.newContext({ colorScheme: "dark", viewport: { width: 390, height: 800 } });
    const { page } = await open(context, "#page-2");
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(13, 17, 23)");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    // There is no head of a table: each field says by itself what it is for.
    expect(
      await page.evaluate(
        "getComputedStyle(document.querySelector('.step td:last-child'), '::before').content",
      ),
    ).toBe('"different? note it: "');
    await context.close();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing where the reader's pages are %s",
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme });
      const { page } = await open(context, "#page-2");
      // All pages of the runbook, one below the other, and what is folded.
      await page.evaluate("document.querySelector('main').classList.remove('paged')");
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await axeFindings(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await context.close();
    },
  );

  /** Ids as long as a roster's may be, with and without places to break at, in the place of every short one. */
  const longIds = (runbook: Runbook): Runbook => ({
    ...runbook,
    pages: runbook.pages.map((one) => ({
      ...one,
      sections: one.sections.map((section) => ({
        ...section,
        steps: section.steps.map((step, at) => {
          const id =
            at % 2 === 0
              ? "6f1c2b9e-77aa-4f0b-9d31-0c5e8a4b2f10-SPRINGFIELD-2026-27-0012003001"
              : "c".repeat(80);
          return { ...step, now: id, ...(step.paste === undefined ? {} : { paste: id }) };
        }),
      })),
    })),
  });

  test.each([
    ["screen", 1200],
    ["screen", 830],
    ["screen", 720],
    ["screen", 390],
    ["print", 703],
    ["print", 725],
  ] as const)(
    "holds long ids on a %s of %i px: nothing is cut, and an id is copied whole",
    async (media, width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.setContent(renderRunbookHtml(longIds(runbookOf("everything")), pageDigest));
      await page.emulateMedia({ media });
      // All pages of the runbook, one below the other.
      await page.evaluate("document.querySelector('main').classList.remove('paged')");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      const cut = await page.evaluate(`[...document.querySelectorAll(".page *:not(.unseen)")]
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || (one.matches("td, code, button, label") && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline"))
      .map((one) => one.outerHTML.slice(0, 120))`);
      expect(cut).toEqual([]);
      const narrow = await page.evaluate(
        `[...document.querySelectorAll(".step td:is(.now, .do)")].filter((one) => one.getBoundingClientRect().width < 100).length`,
      );
      expect(narrow).toBe(0);
      const selected = await page.evaluate(
        `(() => { getSelection().selectAllChildren([...document.querySelectorAll(".step .do code")].find((one) => one.textContent.includes("SPRINGFIELD"))); return String(getSelection()); })()`,
      );
      expect(selected).toBe("6f1c2b9e-77aa-4f0b-9d31-0c5e8a4b2f10-SPRINGFIELD-2026-27-0012003001");
      await context.close();
    },
  );
});
