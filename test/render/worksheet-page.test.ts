import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageDigest } from "../../src/cli/page-digest.ts";
import type { MatchLevel } from "../../src/model/suggestion.ts";
import type { Worksheet, WorksheetRow } from "../../src/model/worksheet.ts";
import { renderWorksheetHtml } from "../../src/render/worksheet/worksheet-html.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { axeFindings, smallTargets } from "../page-findings.ts";
import { hostileText } from "./hostile-text.ts";

const levels: readonly MatchLevel[] = ["probable", "choose", "nothing", "sure"];

const candidate = (sourcedId: string, title: string) => ({
  sourcedId,
  title,
  students: 24,
  probability: 0.9,
  agrees: ["room", "teacher"] as const,
  disagrees: ["grade"] as const,
});

/** A school of so many classrooms, a quarter of each level. */
const sheetOf = (size: number, name = "Room"): Worksheet => ({
  district: { id: "springfield", name: "Springfield USD" },
  school: `Lincoln ${name}`,
  policy: "sync",
  hasOrg: true,
  rows: Array.from({ length: size }, (_, at): WorksheetRow => {
    const level = levels[Math.floor((at * levels.length) / size)] ?? "sure";
    const shown = { choose: 6, probable: 2, sure: 1, nothing: 0 }[level];
    return {
      id: `cls_${at}`,
      name: `${name} ${at + 1}`,
      students: 23,
      createdOn: "2025-08-18",
      level,
      candidates: Array.from({ length: shown }, (_, place) =>
        candidate(`0012-${at}-${place}`, `Grade ${place} ${name}`),
      ),
    };
  }),
  unroomed: [{ sourcedId: "0012-MUS", title: `Music ${name}` }],
});

const page = (sheet: Worksheet): string => renderWorksheetHtml(sheet, "lincoln.csv", pageDigest);

test("law: whatever the names and ids, the page has no tag that is not its own", () => {
  const tags = (html: string): number => html.match(/<[a-zA-Z/!]/g)?.length ?? 0;
  const own = tags(page(sheetOf(8)));
  fc.assert(
    fc.property(hostileText, (name) => {
      expect(tags(page(sheetOf(8, name)))).toBe(own);
    }),
  );
});

describe.skipIf(chromiumPath === undefined)("the page of 400 classrooms, in Chromium", () => {
  let browser: Browser;
  let folder: string;
  let url: string;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(path.join(tmpdir(), "rollcall-worksheet-"));
    await writeFile(path.join(folder, "lincoln.html"), page(sheetOf(400)));
    await writeFile(path.join(folder, "small.html"), page(sheetOf(24)));
    url = pathToFileURL(`${folder}/`).href;
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens it as somebody does who double-clicks the file; nothing may go wrong, and nothing be asked for. */
  async function opened(
    { name = "lincoln", ...options }: BrowserContextOptions & { readonly name?: string },
    look: (shown: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const shown = await context.newPage();
    const problems: string[] = [];
    shown.on("console", (message) => problems.push(message.text()));
    shown.on("pageerror", (error) => problems.push(error.message));
    shown.on("request", (request) => {
      if (!request.url().startsWith("file:")) problems.push(request.url());
    });
    await shown.goto(`${url}${name}.html`);
    await look(shown);
    expect(problems).toEqual([]);
    await context.close();
  }
  const rows = (shown: Page) => shown.locator("tr[data-level]:visible");

  test("is worked by keys alone: to the rows, through what is shown, to a name", async () => {
    await opened({}, async (shown) => {
      await shown.keyboard.press("Tab");
      expect(await shown.locator(":focus").innerText()).toBe("To the classrooms");
      await shown.keyboard.press("Enter");
      expect(await shown.evaluate("document.activeElement.id")).toBe("classrooms");
      await shown.keyboard.press("Shift+Tab");
      await shown.keyboard.press("Shift+Tab");
      await shown.keyboard.press("Shift+Tab");
      expect(await shown.evaluate("document.activeElement.value")).toBe("all");
      await shown.keyboard.press("ArrowRight");
      expect(await rows(shown).count()).toBe(300);
      expect(await shown.getByRole("status").innerText()).toBe("300 of 400 shown");
      await shown.keyboard.press("ArrowRight");
      expect(await rows(shown).count()).toBe(100);
      await shown.keyboard.press("Tab");
      await shown.keyboard.type("rööm cls_399");
      expect(await rows(shown).locator("th").allInnerTexts()).toEqual([
        expect.stringMatching(/^Room 400 sure/),
      ]);
    });
  });

  test("a choice says how many rows it shows, and one that would show none cannot be chosen", async () => {
    await opened({}, async (shown) => {
      const labels = () => shown.getByRole("group", { name: "Show" }).locator("label").allInnerTexts();
      expect((await labels()).map((label) => label.trim())).toEqual([
        "all (400)",
        "to be decided (300)",
        "sure (100)",
      ]);
      await shown.getByLabel("Find").fill("cls_399");
      expect(await shown.getByLabel("to be decided (none here)").isDisabled()).toBe(true);
      await shown.getByLabel("sure (1)").check();
      await shown.getByLabel("Find").fill("cls_10");
      expect(await shown.getByRole("status").innerText()).toBe("0 of 400 shown");
      await shown.getByLabel("all (11)").check();
      expect(await rows(shown).count()).toBe(11);
    });
  });

  test("tells who hears it what is what: row, classroom, and each candidate by its letter", async () => {
    await opened({}, async (shown) => {
      const table = shown.getByRole("table", { name: "Classrooms, and the classes that each may be" });
      expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
        "row",
        "classroom",
        "decide",
        "classes that it may be",
      ]);
      const row = shown
        .getByRole("row")
        .filter({ has: shown.getByRole("rowheader", { name: /^Room 101 choose/ }) });
      expect(await row.getByRole("cell").first().innerText()).toBe("102");
      const items = row.locator("ol.candidates > li");
      expect(await items.count()).toBe(6);
      expect((await items.last().innerText()).split(/\n+/)).toEqual([
        "f",
        "Grade 5 Room",
        "0012-100-5",
        "room agrees",
        "teacher agrees",
        "grade differs",
        "headcount 23 and 24",
      ]);
      expect(await shown.getByRole("searchbox", { name: "Find" }).count()).toBe(1);
      expect(await shown.getByRole("group", { name: "Show" }).getByRole("radio").count()).toBe(3);
    });
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing where the reader's pages are %s",
    async (colorScheme) => {
      await opened({ name: "small", colorScheme }, async (shown) => {
        expect(await shown.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
          colorScheme === "dark" ? "rgb(13, 17, 23)" : "rgb(255, 255, 255)",
        );
        expect(await axeFindings(shown)).toEqual([]);
        await shown.locator(".skip").focus();
        expect(await smallTargets(shown)).toEqual([]);
      });
    },
  );

  test("prints every row whole with room to write, and nothing to press", async () => {
    await opened({}, async (shown) => {
      await shown.emulateMedia({ media: "print" });
      expect(await rows(shown).count()).toBe(400);
      expect(await shown.locator("button:visible, input:visible, .skip:visible").count()).toBe(0);
      expect(await shown.evaluate(`getComputedStyle(document.querySelector("tbody tr")).breakInside`)).toBe(
        "avoid",
      );
      expect(await shown.evaluate(`getComputedStyle(document.querySelector("thead")).display`)).toBe(
        "table-header-group",
      );
      expect(
        await shown.evaluate(
          `getComputedStyle(document.querySelector("td.decide"), "::after").borderBottomStyle`,
        ),
      ).toBe("solid");
    });
  });

  test("without JavaScript every row is there, and nothing to press that does nothing", async () => {
    await opened({ javaScriptEnabled: false }, async (shown) => {
      expect(await rows(shown).count()).toBe(400);
      expect(await shown.locator("button:visible, input:visible").count()).toBe(0);
    });
  });

  test.each([1200, 830, 390])(
    "fits a window of %i px, with ids as long as a roster's may be",
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const shown = await context.newPage();
      await shown.setContent(page(sheetOf(8, "c".repeat(90))));
      expect(await shown.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await context.close();
    },
  );
});
