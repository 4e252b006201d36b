/**
 * Pictures of what a reviewer sees, to be looked at: `npm run look -- FOLDER`. Comments are set as GitHub
 * sets them, by a GitHub-flavoured parser and its style sheet.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pageDigest } from "../../src/cli/page-digest.ts";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { renderRunbookHtml } from "../../src/render/runbook/runbook-html.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import { launchChromium } from "../browser.ts";
import { firstScreens } from "./first-screens.ts";
import { githubPage } from "./github-markdown.ts";
import { pageMaking } from "./packed.ts";
import { fingerprints } from "./plan-builder.ts";
import { runbookFor, runbookScenarios } from "./runbook-scenarios.ts";
import { scenarios } from "./scenarios.ts";

const folder = path.resolve(process.argv[2] ?? "screenshots");
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

for (const [name, make] of Object.entries(firstScreens))
  for (const scheme of ["dark", "light"] as const)
    await picture(`first-screen ${name} ${scheme}`, githubPage(make().markdown), 830, scheme);
for (const [name, make] of Object.entries(scenarios)) {
  const views = [planView(make(), fingerprints)];
  await picture(`${name}-report`, renderPlanHtml(views, pageMaking), 1280, "light");
}
const [first] = Object.values(scenarios);
if (first !== undefined) {
  const report = renderPlanHtml([planView(first(), fingerprints)], pageMaking);
  await picture("report-dark", report, 1280, "dark");
  await picture("report-narrow", report, 400, "light");
}
for (const [name, make] of Object.entries(runbookScenarios)) {
  const runbook = renderRunbookHtml(runbookFor(make()), pageDigest);
  await picture(`runbook-${name}`, runbook, 1360, "light");
  await picture(`runbook-${name}-narrow`, runbook, 400, "dark");
}
await browser.close();
