import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { escapeHtml, visibleText } from "../../src/render/escape.ts";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { axeFindings, smallTargets } from "../page-findings.ts";
import { hostileText } from "./hostile-text.ts";
import { expectOwnHashes } from "./own-hashes.ts";
import { pageMaking, unpacked } from "./packed.ts";
import {
  archive,
  connect,
  exchange,
  fingerprints,
  forecast,
  lincoln,
  oakHill,
  plan,
  refusal,
  school,
  view,
  warning,
} from "./plan-builder.ts";
import { scenarios } from "./scenarios.ts";

const page = (differs: Partial<Plan> = {}): string => renderPlanHtml([view(differs)], pageMaking);

describe("the HTML report", () => {
  test("runs and styles only what is in it: the policy's hashes are those of its own texts", () => {
    expectOwnHashes(page());
  });

  test("law: whatever the names, no tag, attribute or script comes from them", () => {
    const tags = (html: string): number => html.match(/<[a-zA-Z/!]/g)?.length ?? 0;
    fc.assert(
      fc.property(hostileText, hostileText, (name, reason) => {
        const make = (text: string, why: string): string =>
          page({
            changes: [connect({ name: text, fact: why })],
            refusals: [refusal({ message: why })],
            schools: [school({ name: text })],
          });
        expect(tags(make(name, reason))).toBe(tags(make("x", "y")));
        expect(make(name, reason).match(/<script>/g)).toHaveLength(1);
      }),
    );
  });

  test("law: the page holds every name, and nothing of it ends the packed text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = `Room ${text}`;
        const html = page({ changes: [connect({ name })] });
        expect(unpacked(html)).toHaveLength(1);
        expect(unpacked(html).join()).toContain(JSON.stringify(visibleText(name)).slice(1, -1));
      }),
    );
  });

  test("begins with the worst, tonight, what to do and the numbers that lift a guard, in the comment's words", () => {
    const differs = { changes: [archive()], refusals: [refusal()] };
    const { worst, tonight, toDo } = view(differs);
    const head = page(differs).split("</header>")[0] ?? "";
    for (const says of [worst.says, tonight, toDo]) expect(head).toContain(`<dd>${escapeHtml(says)}</dd>`);
    expect(head).toContain(`<pre># ${lincoln.name}\nexpect: { archive: 1 }</pre>`);
  });

  test("says whose plan it is and from when, to who is sent the file alone", () => {
    const head = page().split("</header>")[0] ?? "";
    expect(head).toContain(
      "Springfield Unified School District · planned 2026-08-03 16:40 (district&#39;s time)",
    );
    expect(page()).toContain("<code>npx --no rollcall plan springfield</code>");
  });

  test("counts changes as the verdict does, and says where they are more rows", () => {
    const swapped = exchange({ name: "Grade 4A", line: 8 }, { name: "Grade 4B", line: 9 });
    expect(page({ changes: [archive(), swapped] })).toContain("<h2>Changes <small>2, in 3 rows</small></h2>");
    expect(page({ changes: [archive()] })).toContain("<h2>Changes <small>1</small></h2>");
  });

  test("adds up the schools above them", () => {
    const [, first = ""] = /<tbody>(<tr>.*?<\/tr>)/.exec(page({ changes: [archive()] })) ?? [];
    expect(first).toMatch(/>2 schools<.*>20\/20<\/td><td class="number">0<\/td><td class="number">1<\/td>/);
  });

  test("counts in the forecast also what comes back and what cannot be told", () => {
    const room = { sourcedId: "0012-1", name: "Room 1" };
    const schools = [forecast({ kept: 5, unarchived: [room], untold: [room] })];
    expect(page({ forecast: { ...plan().forecast, schools } })).toContain(
      "5 kept · 1 unarchived · 0 renamed · 0 created · 0 duplicates · 0 hidden · 1 that cannot be told; ",
    );
  });

  test("every change is in the page, however many, and takes little room", () => {
    const changes = Array.from({ length: 3000 }, (_, line) => connect({ line, name: `Room ${line}` }));
    const html = page({ changes });
    expect(
      unpacked(html)
        .join()
        .match(/Room \d+/g),
    ).toHaveLength(3000);
    expect(html.length / 3000).toBeLessThan(60);
  });

  test("takes no screen of a plan for granted: every scenario is a page", () => {
    for (const make of Object.values(scenarios)) {
      const html = renderPlanHtml([planView(make(), fingerprints)], pageMaking);
      expect(html).toMatch(/^<!doctype html>/);
      expect(html.match(/<section/g)?.length ?? 0).toBe(html.match(/<\/section>/g)?.length ?? 0);
    }
  });
});

describe.skipIf(chromiumPath === undefined)("the HTML report in Chromium", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(path.join(tmpdir(), "rollcall-report-"));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const changes = [
    connect({ line: 1, name: "Ms Rivera Room 12" }),
    connect({
      line: 2,
      name: "Algebra",
      school: oakHill,
      evidence: { support: { strength: "none", agrees: [], disagrees: [] } },
    }),
    connect({ line: 3, name: "Музыка" }),
    archive({ line: 4, name: "Old 4B" }),
  ];
  const schools = [school(), school({ name: oakHill.name, key: oakHill.key })];
  const many = Array.from({ length: 500 }, (_, line) =>
    connect({ line, name: `Room ${line}`, key: `cls_${"0f9a".repeat(9)}_${line}` }),
  );

  /** Opens a report as somebody does who double-clicks it, and says what went wrong and what it asked the network for. */
  async function open(html: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const opened = await context.newPage();
    const problems: string[] = [];
    opened.on("console", (message) => problems.push(message.text()));
    opened.on("pageerror", (error) => problems.push(error.message));
    opened.on("request", (request) => {
      if (!request.url().startsWith("file:")) problems.push(request.url());
    });
    const file = path.join(folder, "springfield.html");
    await writeFile(file, html);
    await opened.goto(pathToFileURL(file).href);
    if (options.javaScriptEnabled !== false) await opened.locator("#no-rows").waitFor({ state: "detached" });
    return { page: opened, problems, close: () => context.close() };
  }

  const shown = async (opened: Page): Promise<readonly string[]> =>
    await opened.locator(".changes tbody th.subject").allInnerTexts();
  const rowIndex = async (opened: Page): Promise<number> =>
    Number(await opened.locator("tr:focus").getAttribute("aria-rowindex"));

  test("finds, filters, and shows all again; nothing is asked of the network and nothing is reported", async () => {
    const { page: opened, problems, close } = await open(page({ changes, schools }));
    expect(await shown(opened)).toHaveLength(4);
    await opened.getByLabel("Find").fill("rivera 12");
    expect((await shown(opened)).join()).toContain("Ms Rivera");
    expect(await shown(opened)).toHaveLength(1);
    await opened.getByLabel("Find").fill("CLS_4");
    expect((await shown(opened)).join()).toContain("Old 4B");
    await opened.getByRole("button", { name: "Show all" }).click();
    await opened.getByText("4 rows").waitFor();
    await opened.getByLabel("Change").selectOption("archive");
    expect((await shown(opened)).join()).toContain("Old 4B");
    await opened.getByLabel("Change").selectOption("");
    await opened.getByLabel("School").selectOption("Lincoln Elementary (3)");
    expect(await shown(opened)).toHaveLength(3);
    await opened.getByLabel("School").selectOption("");
    await opened.getByLabel("only 1 doubtful row").check();
    expect((await shown(opened)).join()).toContain("Algebra");
    await opened.getByText("1 of 4 rows").waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test("keeps schools of one name apart, each named with what tells it from the others", async () => {
    const old = { key: "sch_7", name: lincoln.name };
    const shelby = { ...plan().district, id: "shelby" };
    const views = [
      view({ changes: [connect({ key: "a", line: 1 }), connect({ key: "b", line: 2, school: oakHill })] }),
      view({
        district: shelby,
        changes: [connect({ key: "a", line: 1 }), connect({ key: "c", line: 2, school: old })],
      }),
    ];
    const { page: opened, close } = await open(renderPlanHtml(views, pageMaking));
    const named = [
      "Lincoln Elementary · shelby · sch_1001",
      "Lincoln Elementary · shelby · sch_7",
      "Lincoln Elementary · springfield",
      "Oak Hill Middle",
    ];
    expect(await opened.getByLabel("School").locator("option").allInnerTexts()).toEqual([
      "all",
      ...named.map((name) => `${name} (1)`),
    ]);
    const cells = async () =>
      (await opened.locator(".changes td.school").allInnerTexts()).map((text) =>
        text.replaceAll("\n", " · "),
      );
    expect([...(await cells())].sort()).toEqual(named);
    for (const name of named) {
      await opened.getByLabel("School").selectOption(`${name} (1)`);
      expect(await cells()).toEqual([name]);
      await opened.getByRole("button", { name: "Show all" }).click();
      await opened.getByText("4 rows").waitFor();
    }
    await close();
  });

  test("offers no choice that finds nothing", async () => {
    const { page: opened, close } = await open(page({ changes: [connect()] }));
    expect(await opened.getByRole("checkbox").count()).toBe(0);
    expect(await opened.getByRole("combobox").count()).toBe(0);
    await close();
  });

  test("a choice says how many rows it leaves beside the others, and one that leaves none cannot be chosen", async () => {
    const { page: opened, close } = await open(page({ changes, schools }));
    const options = (label: string) => opened.getByLabel(label).locator("option").allInnerTexts();
    const closed = (label: string) => opened.getByLabel(label).locator("option:disabled").allInnerTexts();
    expect(await options("Change")).toEqual(["all", "connects (3)", "archives (1)"]);
    expect(await options("School")).toEqual(["all", "Lincoln Elementary (3)", "Oak Hill Middle (1)"]);
    await opened.getByLabel("Change").selectOption("archive");
    expect(await opened.getByLabel("no doubtful row here").isDisabled()).toBe(true);
    expect(await closed("School")).toEqual(["Oak Hill Middle (none here)"]);
    expect(await closed("Change")).toEqual([]);
    await opened.getByRole("button", { name: "Show all" }).click();
    await opened.getByLabel("only 1 doubtful row").check();
    expect(await closed("Change")).toEqual(["archives (none here)"]);
    await opened.getByLabel("Find").fill("nothing like it");
    // What is chosen can always be taken back.
    await opened.getByLabel("no doubtful row here").uncheck();
    await opened.getByText("No row matches").waitFor();
    await close();
  });

  test("shows before and after side by side, each under its heading", async () => {
    const { page: opened, close } = await open(page({ changes: [archive()] }));
    expect(await opened.getByRole("row", { name: "Old 4B" }).getByRole("cell").allInnerTexts()).toEqual(
      expect.arrayContaining(["active", "archived"]),
    );
    expect(await opened.getByRole("columnheader").allInnerTexts()).toEqual(
      expect.arrayContaining(["Before", "After"]),
    );
    await close();
  });

  test("draws only what is looked at, and tells a screen reader how many rows there are", async () => {
    const { page: opened, close } = await open(page({ changes: many }));
    expect((await shown(opened)).length).toBeLessThan(200);
    expect(await opened.locator(".changes table").getAttribute("aria-rowcount")).toBe("502");
    await opened.evaluate("document.querySelector('.changes tbody:last-child').scrollIntoView()");
    await opened.getByRole("rowheader", { name: /^Room 499\b/ }).waitFor();
    await close();
  });

  test("a long name in what it begins with does not push the rest out of a narrow window", async () => {
    const { page: opened, close } = await open(
      page({ changes: [connect()], diagnostics: [warning({ message: "x".repeat(300) })] }),
      {
        viewport: { width: 720, height: 800 },
      },
    );
    expect(
      await opened.evaluate(
        "[...document.querySelectorAll('.facts dd')].every((one) => one.getBoundingClientRect().right <= innerWidth && one.scrollWidth <= one.clientWidth)",
      ),
    ).toBe(true);
    await close();
  });

  test("on a telephone what is to be pasted is seen whole, and a second district stands apart", async () => {
    const refused = view({ changes: [connect()], refusals: [refusal()] });
    const { page: opened, close } = await open(renderPlanHtml([refused, refused], pageMaking), {
      viewport: { width: 360, height: 800 },
    });
    const pasted = await opened
      .locator("pre")
      .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
    expect(Math.max(...pasted)).toBe(0);
    const [above, below] = await opened
      .locator("main > header")
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
      );
    expect((below?.[0] ?? 0) - (above?.[1] ?? 0)).toBeGreaterThan(30);
    await close();
  });

  test("arrow keys go from row to row, and the row with the focus stays when it is out of sight", async () => {
    const { page: opened, close } = await open(page({ changes: many }));
    await opened.locator(".changes tbody tr").first().focus();
    for (let press = 0; press < 3; press += 1) await opened.keyboard.press("ArrowDown");
    expect(await rowIndex(opened)).toBe(5);
    await opened.keyboard.press("End");
    expect(await rowIndex(opened)).toBe(502);
    await opened.evaluate("scrollTo(0, 0)");
    await opened.getByRole("rowheader", { name: /^Room 0\b/ }).waitFor();
    expect(await rowIndex(opened)).toBe(502);
    await opened.keyboard.press("Home");
    expect(await rowIndex(opened)).toBe(2);
    await close();
  });

  test.each([
    ["Letter", 816],
    ["A4", 794],
  ])("on %s all rows of the filter are there, and no column is lost", async (_, width) => {
    const { page: opened, close } = await open(page({ changes: [...many, ...changes] }), {
      viewport: { width: width - 68, height: 1000 },
    });
    await opened.getByLabel("Change").selectOption("connect");
    await opened.emulateMedia({ media: "print" });
    await expect.poll(() => shown(opened)).toHaveLength(503);
    expect(await opened.locator("form :is(label, input, select, button):visible").count()).toBe(0);
    expect(await opened.locator("form").innerText()).toMatch(/^503 of \d+ rows$/);
    expect(await opened.locator(".changes thead th:visible").count()).toBe(9);
    expect(
      await opened.evaluate(
        "[...document.querySelectorAll('.packed :is(th, td)')].filter((cell) => cell.getBoundingClientRect().right > innerWidth + 1 || cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent).slice(0, 5)",
      ),
    ).toEqual([]);
    await close();
  });

  test("a line of a split district stands beside its file, or below it whole", async () => {
    const inFiles = (...names: readonly string[]) =>
      names.map((name, row) => {
        const one = connect({ name, key: `cls_${row}` });
        const file = `districts/springfield/schools/${name}.yaml`;
        return { ...one, why: { ...one.why, at: { file, line: 1501, column: 3 } } };
      });
    const { page: opened, close } = await open(
      page({ changes: inFiles("0259", "lincolnelementaryschool") }),
      {
        viewport: { width: 1100, height: 800 },
      },
    );
    const cells = ".changes tbody td.place > span";
    expect(await opened.locator(cells).allTextContents()).toEqual([
      "0259.yaml:1501",
      "lincolnelementaryschool.yaml:1501",
    ]);
    // The lines that the text after the file's name takes.
    const lines = `[...document.querySelectorAll("${cells}")].map((one) => { const range = document.createRange(); range.selectNodeContents(one.lastChild); return new Set([...range.getClientRects()].map(({ top }) => top)).size; })`;
    expect(await opened.evaluate(lines)).toEqual([1, 1]);
    const whole = `new Set([...document.querySelector("${cells}").getClientRects()].map(({ top }) => top)).size`;
    expect(await opened.evaluate(whole)).toBe(1);
    await close();
  });

  test("a row that fills half a sheet of paper may go on on the next, and no other", async () => {
    const message = "the class meets in room 14, ".repeat(60);
    const { page: opened, close } = await open(
      page({
        changes: [connect(), connect({ line: 41, key: "cls_41" })],
        diagnostics: [warning({ message })],
      }),
    );
    await opened.emulateMedia({ media: "print" });
    expect(
      await opened.evaluate(
        "[...document.querySelectorAll('.changes tbody tr:not(.group)')].map((row) => getComputedStyle(row).breakInside)",
      ),
    ).toEqual(["auto", "avoid"]);
    await close();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing where the reader's pages are %s",
    async (colorScheme) => {
      const diagnostics = [warning({ at: { file: "f", line: 9, column: 1 } })];
      const { page: opened, close } = await open(
        page({ changes, schools, diagnostics, refusals: [refusal()] }),
        {
          colorScheme,
        },
      );
      expect(await axeFindings(opened)).toEqual([]);
      expect(await opened.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
        colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(13, 17, 23)",
      );
      await close();
    },
  );

  test.each([1280, 830, 390])(
    "is no wider than a window of %i, and what is pressed is large enough",
    async (width) => {
      const { page: opened, close } = await open(page({ changes: [...changes, ...many], schools }), {
        viewport: { width, height: 800 },
      });
      expect(await opened.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(await smallTargets(opened)).toEqual([]);
      await close();
    },
  );

  test("without JavaScript the summary and the schools are there, why the rows are not, and nothing to press that does nothing", async () => {
    const { page: opened, close } = await open(page({ changes, schools }), { javaScriptEnabled: false });
    await opened.getByRole("rowheader", { name: lincoln.name }).waitFor();
    expect(await opened.locator("#no-rows").innerText()).toContain("this page needs JavaScript");
    expect(await opened.locator("form.filter:visible, table:visible .change").count()).toBe(0);
    await close();
  });

  test("hostile names are shown and do nothing", async () => {
    const name = `<img src=x onerror="document.title='owned'"></script><script>document.title='owned'</script>\u2028\u202Eevil`;
    const { page: opened, problems, close } = await open(page({ changes: [connect({ name })] }));
    expect(await opened.title()).not.toBe("owned");
    expect((await shown(opened)).join()).toContain(
      "</script><script>document.title='owned'</script>\\u2028\\u202Eevil",
    );
    expect(problems).toEqual([]);
    await close();
  });
});

test("says once in which folder the files of a split district lie", () => {
  const at = (file: string) => ({ file: `districts/springfield/schools/${file}.yaml`, line: 7, column: 3 });
  const [one, other] = [connect({ line: 7 }), connect({ line: 8, name: "Room 8" })];
  const changes = [
    { ...one, why: { ...one.why, at: at("lincoln") } },
    { ...other, why: { ...other.why, at: at("oak-hill") } },
  ];
  const html = renderPlanHtml([view({ changes })], pageMaking);
  expect(html).toContain("Lines are those of files in <code>districts/springfield/schools/</code>");
  expect(unpacked(html).join()).toContain("lincoln.yaml:7");
  expect(unpacked(html).join()).not.toContain("districts/springfield/schools/");
});
