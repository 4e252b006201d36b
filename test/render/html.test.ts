import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { script, scriptHash, style, styleHash } from "../../src/render/html/html-page.ts";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { hostileText } from "./hostile-text.ts";
import {
  archive,
  connect,
  fingerprints,
  lincoln,
  oakHill,
  refusal,
  school,
  view,
  warning,
} from "./plan-builder.ts";
import { scenarios } from "./scenarios.ts";

const page = (differs: Partial<Plan> = {}): string => renderPlanHtml([view(differs)]);

describe("the HTML report", () => {
  test("runs and styles only what is in it: the policy's hashes are those of its own texts", () => {
    const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    expect(styleHash).toBe(hash(style));
    expect(scriptHash).toBe(hash(script));
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

  test("every change is in the page, however many", () => {
    const changes = Array.from({ length: 3000 }, (_, line) => connect({ line, name: `Room ${line}` }));
    expect(page({ changes }).match(/<tr data-kind=/g)).toHaveLength(3000);
  });

  test("takes no screen of a plan for granted: every scenario is a page", () => {
    for (const make of Object.values(scenarios)) {
      const html = renderPlanHtml([planView(make(), fingerprints)]);
      expect(html).toMatch(/^<!doctype html>/);
      expect(html.match(/<section/g)?.length ?? 0).toBe(html.match(/<\/section>/g)?.length ?? 0);
    }
  });
});

describe.skipIf(chromiumPath === undefined)("the HTML report in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

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

  /** Opens a report and says what went wrong on the page, and what it asked the network for. */
  async function open(html: string, options: { readonly colorScheme?: "dark" | "light" } = {}) {
    const context = await browser.newContext({ ...options, javaScriptEnabled: true });
    const opened = await context.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    opened.on("console", (message) => problems.push(message.text()));
    opened.on("pageerror", (error) => problems.push(error.message));
    opened.on("request", (request) => requests.push(request.url()));
    await opened.setContent(html);
    return { page: opened, problems, requests, close: () => context.close() };
  }

  const shown = async (opened: Page): Promise<readonly string[]> =>
    await opened.locator("tr[data-kind]:visible th").allInnerTexts();

  test("searches, filters, and shows all again; nothing is asked of the network and nothing is reported", async () => {
    const {
      page: opened,
      problems,
      requests,
      close,
    } = await open(page({ changes, schools: [school(), school({ name: oakHill.name, key: oakHill.key })] }));
    expect(await shown(opened)).toHaveLength(4);
    await opened.getByLabel("Search").fill("rivera 12");
    expect((await shown(opened)).join()).toContain("Ms Rivera");
    expect(await shown(opened)).toHaveLength(1);
    await opened.getByRole("button", { name: "Show all" }).click();
    await opened.getByText("4 rows").waitFor();
    await opened.getByLabel("Change").selectOption("archive");
    expect((await shown(opened)).join()).toContain("Old 4B");
    await opened.getByLabel("Change").selectOption("");
    await opened.getByLabel("School").selectOption(lincoln.name);
    expect(await shown(opened)).toHaveLength(3);
    await opened.getByLabel("School").selectOption("");
    await opened.getByLabel("only 1 doubtful row").check();
    expect((await shown(opened)).join()).toContain("Algebra");
    await opened.getByText("1 of 4 rows").waitFor();
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("about:") && !url.startsWith("data:"))).toEqual([]);
    await close();
  });

  test("is dark where the reader is", async () => {
    const background = async (colorScheme: "dark" | "light"): Promise<string> => {
      const { page: opened, close } = await open(page({ changes }), { colorScheme });
      const colour = await opened.evaluate("getComputedStyle(document.body).backgroundColor");
      await close();
      return String(colour);
    };
    expect(await background("light")).toBe("rgb(255, 255, 255)");
    expect(await background("dark")).toBe("rgb(13, 17, 23)");
  });

  test("without JavaScript all rows are there, and nothing to press that does nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    await opened.setContent(
      page({ changes, diagnostics: [warning({ at: { file: "f", line: 9, column: 1 } })] }),
    );
    expect(await shown(opened)).toHaveLength(4);
    expect(await opened.locator("form.filter:visible").count()).toBe(0);
    await context.close();
  });

  test("hostile names are shown and do nothing", async () => {
    const name = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
    const { page: opened, requests, close } = await open(page({ changes: [connect({ name })] }));
    expect(await opened.title()).not.toBe("owned");
    expect((await shown(opened)).join()).toContain("<img src=x");
    expect(requests.filter((url) => !url.startsWith("about:"))).toEqual([]);
    await close();
  });
});
