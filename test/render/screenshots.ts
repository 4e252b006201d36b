/**
 * Pictures of what a reviewer sees, to be looked at: `npx tsx test/render/screenshots.ts FOLDER`. Comments are set as GitHub
 * sets them, by a GitHub-flavoured parser and its style sheet.
 */
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { renderRunbookHtml } from "../../src/render/runbook/runbook-html.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import { launchChromium } from "../browser.ts";
import { githubHtml } from "./github-markdown.ts";
import { pack } from "./packed.ts";
import { fingerprints } from "./plan-builder.ts";
import { runbookFor, runbookScenarios } from "./runbook-scenarios.ts";
import { scenarios } from "./scenarios.ts";

const folder = path.resolve(process.argv[2] ?? "screenshots");
const styleSheet = await readFile(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"),
  "utf8",
);
await mkdir(folder, { recursive: true });
const browser = await launchChromium();

async function picture(
  name: string,
  html: string,
  width: number,
  colorScheme: "dark" | "light",
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 1200 }, colorScheme });
  await page.setContent(html);
  // A report draws its rows when it has unpacked them.
  await page.locator("#no-rows").waitFor({ state: "detached" });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
}

const comment = (markdown: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${styleSheet} body { margin: 0 auto; width: 860px; padding: 20px; background: var(--bgColor-default); }</style><body class="markdown-body">${githubHtml(markdown)}`;

for (const [name, make] of Object.entries(scenarios)) {
  const views = [planView(make(), fingerprints)];
  await picture(`${name}-comment`, comment(renderPlanMarkdown(views)), 900, "light");
  await picture(`${name}-report`, renderPlanHtml(views, pack), 1280, "light");
}
const [first] = Object.values(scenarios);
if (first !== undefined) {
  const report = renderPlanHtml([planView(first(), fingerprints)], pack);
  await picture("report-dark", report, 1280, "dark");
  await picture("report-narrow", report, 400, "light");
}
for (const [name, make] of Object.entries(runbookScenarios)) {
  const runbook = renderRunbookHtml(runbookFor(make()));
  await picture(`runbook-${name}`, runbook, 1360, "light");
  await picture(`runbook-${name}-narrow`, runbook, 400, "dark");
}
await browser.close();
