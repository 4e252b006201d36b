import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageDigest } from "../../src/cli/page-digest.ts";
import type { Worksheet } from "../../src/model/worksheet.ts";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { renderRunbookHtml } from "../../src/render/runbook/runbook-html.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import { renderWorksheetHtml } from "../../src/render/worksheet/worksheet-html.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { pageMaking } from "./packed.ts";
import {
  archive,
  connect,
  fingerprints,
  forecast,
  plan as planOf,
  refusal,
  school,
  view,
  warning,
} from "./plan-builder.ts";
import { runbookFor, runbookScenarios } from "./runbook-scenarios.ts";
import { scenarios } from "./scenarios.ts";

const run = promisify(execFile);
/** Of poppler: what a reader finds on each sheet, and where. */
const hasPdfToText = await run("pdftotext", ["-v"]).then(
  () => true,
  () => false,
);

/** As long as a roster's may be, with and without places to break at. */
const idOf = (at: number): string =>
  at % 2 === 0
    ? `${"c".repeat(76)}${1000 + at}`
    : `6f1c2b9e-77aa-4f0b-9d31-0c5e8a4b${1000 + at}-SPRINGFIELD-2026-27-0012003001`;
const nameOf = (at: number): string =>
  at % 2 === 0
    ? `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ${at}`
    : `AP Comparative Government and Politics with Ms. Featherstonehaugh-Cholmondeley, Room ${at}`;
const academy = {
  key: "sch_1",
  name: "Dr. Martin Luther King Jr. Magnet Academy of Engineering and Performing Arts",
};
const rows = Array.from({ length: 120 }, (_, at) => at);
const ids = rows.map(idOf);

function plan(): string {
  const connects = rows.map((at) =>
    connect({
      key: `cls_${at}`,
      line: at,
      name: nameOf(at),
      school: academy,
      evidence: { sourcedId: idOf(at), title: nameOf(at + 1) },
    }),
  );
  const at = { file: `districts/${"a-district-of-a-long-name-".repeat(4)}.yaml`, line: 7, column: 3 };
  const changes = [...connects, archive({ line: 4000, name: nameOf(1), school: academy })];
  const diagnostics = [warning({ message: `no class has the id ${idOf(0)}`, at })];
  return renderPlanHtml([view({ changes, diagnostics, schools: [school(academy)] })], pageMaking);
}

function runbook(): string {
  const world = runbookScenarios["everything"];
  if (world === undefined) throw new Error("there is no such runbook");
  const made = runbookFor(world());
  const [page] = made.pages.filter(({ sections }) => sections.some(({ steps }) => steps.length > 0));
  const [section] = page?.sections ?? [];
  const [step] = section?.steps ?? [];
  if (page === undefined || section === undefined || step === undefined) throw new Error("there is no step");
  const steps = rows.map((at) => ({
    ...step,
    id: `step-${at}`,
    number: at + 1,
    now: idOf(at),
    paste: idOf(at),
    see: nameOf(at),
  }));
  return renderRunbookHtml({ ...made, pages: [{ ...page, sections: [{ ...section, steps }] }] }, pageDigest);
}

function worksheet(): string {
  const sheet: Worksheet = {
    district: { id: "springfield", name: "Springfield USD" },
    school: academy.name,
    policy: "sync",
    hasOrg: true,
    rows: rows.map((at) => ({
      id: idOf(at),
      name: nameOf(at),
      students: 23,
      createdOn: "2025-08-18",
      level: "probable",
      candidates: [
        { sourcedId: idOf(at), title: nameOf(at), probability: 0.9, agrees: ["room"], disagrees: ["grade"] },
      ],
    })),
    unroomed: [{ sourcedId: idOf(1), title: nameOf(1) }],
  };
  return renderWorksheetHtml(sheet, "academy.csv", pageDigest);
}

/** Each page, and the headings that stand above its rows on every sheet. */
const pages = { plan, runbook, worksheet };
const headings = {
  plan: ["Change", "School", "What", "Before", "After", "Class", "Evidence", "Because", "Line"],
  runbook: ["step", "what", "now", "do"],
  worksheet: ["row", "classroom", "decide", "classes"],
};

describe.skipIf(chromiumPath === undefined || !hasPdfToText)("printed by Chromium", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(path.join(tmpdir(), "rollcall-printed-"));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const textOf = async (file: string, ...options: readonly string[]): Promise<string> =>
    (await run("pdftotext", [...options, file, "-"], { maxBuffer: 100_000_000 })).stdout;

  describe.each(["plan", "runbook", "worksheet"] as const)("the %s", (name) => {
    test.each(["Letter", "A4"])("on upright %s has every id whole, under its headings", async (format) => {
      const html = path.join(folder, `${name}.html`);
      const pdf = path.join(folder, `${name}-${format}.pdf`);
      await writeFile(html, pages[name]());
      const page = await browser.newPage();
      await page.goto(pathToFileURL(html).href);
      await page.locator("#no-rows").waitFor({ state: "detached" });
      await page.pdf({ path: pdf, format });
      await page.close();

      const said = (await textOf(pdf, "-raw")).replaceAll(/\s/g, "");
      expect(ids.filter((id) => !said.includes(id))).toEqual([]);

      // Nothing is cut off at the right: all words end before the sheet does.
      const boxes = await textOf(pdf, "-bbox");
      const [, width = ""] = /<page width="([\d.]+)"/.exec(boxes) ?? [];
      const right = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, edge = ""]) => Number(edge));
      expect(right.length).toBeGreaterThan(1000);
      expect(Math.max(...right)).toBeLessThan(Number(width) - 20);

      // Every sheet on which rows go on begins with the headings, and none ends with them.
      const sheets = (await textOf(pdf, "-layout")).split("\f").filter((sheet) => sheet.trim() !== "");
      expect(sheets.length).toBeGreaterThan(5);
      const headed = sheets.map((sheet) =>
        sheet.split("\n").findIndex((line) => isHeading(line, headings[name])),
      );
      expect(headed.slice(1, -2).filter((line) => line < 0 || line > 2)).toEqual([]);
      for (const [at, sheet] of sheets.entries()) {
        const lines = sheet.trimEnd().split("\n");
        expect(isHeading(lines.at(-1) ?? "", headings[name]), `sheet ${at + 1} ends with headings`).toBe(
          false,
        );
      }
    });
  });

  const printed = async (html: string, prepare: (page: Page) => Promise<unknown> = async () => undefined) => {
    const file = path.join(folder, "other.html");
    const pdf = path.join(folder, "other.pdf");
    await writeFile(file, html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.locator("#no-rows").waitFor({ state: "detached" });
    await prepare(page);
    await page.pdf({ path: pdf, format: "A4" });
    const folded = await page.locator("details:not([open])").count();
    await page.close();
    return { text: await textOf(pdf, "-layout"), folded };
  };

  test("a plan has on paper what is folded on the screen, where it is folded again afterwards", async () => {
    const refusals = rows.slice(0, 12).map((at) => refusal({ message: `would archive ${at} of 999` }));
    const renamed = rows.map((at) => ({ from: `Old ${at}.`, to: `New ${at}.` }));
    const html = renderPlanHtml(
      [
        view({
          changes: [archive({ school: academy })],
          refusals,
          forecast: { ...planOf().forecast, schools: [forecast({ renamed })] },
        }),
      ],
      pageMaking,
    );
    const { text, folded } = await printed(html);
    expect(rows.slice(0, 12).filter((at) => !text.includes(`would archive ${at} of 999`))).toEqual([]);
    expect(rows.filter((at) => !text.includes(`Old ${at}.`) || !text.includes(`New ${at}.`))).toEqual([]);
    expect(folded).toBeGreaterThan(1);
  });

  test("what stands above the changes stands on the sheet of the first one", async () => {
    const refused = scenarios["refused"];
    if (refused === undefined) throw new Error("there is no such plan");
    const html = renderPlanHtml([planView(refused(), fingerprints)], pageMaking);
    const sheets = (await printed(html)).text.split("\f");
    const [sheet = "", ...others] = sheets.filter((one) => /^ *Changes 5$/m.test(one));
    expect(others).toEqual([]);
    expect(sheet).toContain("5 rows");
    expect(sheet).toContain("Old 41");
  });

  test("a plan of more rows than anybody leafs through has the first of them on paper, and says so", async () => {
    const changes = Array.from({ length: 1_300 }, (_, at) =>
      connect({ key: `cls_${at}`, line: at, name: `Room ${at}.`, school: academy }),
    );
    const html = renderPlanHtml([view({ changes, schools: [school(academy)] })], pageMaking);
    const { text } = await printed(html);
    expect(text).toMatch(/Printed are the first 9\d\d of 1,300 rows; filter, to print others\./);
    expect(text).toContain("Room 950.");
    expect(text).not.toContain("Room 1001.");
    expect(text.split("\f").length).toBeLessThan(150);
    const last = await printed(html, (page) => page.getByLabel("Find").fill("1299."));
    expect(last.text).toContain("Room 1299.");
    expect(last.text).not.toContain("Printed are");
  });

  test("a plan that is filtered says on paper how many of its rows are there", async () => {
    const { text } = await printed(pages.plan(), (page) => page.getByLabel("Find").fill(idOf(4)));
    expect(text).toContain("1 of 121 rows");
  });
});

const isHeading = (line: string, words: readonly string[]): boolean =>
  words.every((word) => line.split(/\s+/).includes(word));
