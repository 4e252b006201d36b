import { commandLine, stepText } from "../command-line.ts";
import { escapeHtml } from "../escape.ts";
import type { PlanView } from "../view/plan-view.ts";
import { type Digest, htmlFrame } from "./html-frame.ts";
import type { Pack } from "./packed-table.ts";
import {
  htmlFacts,
  htmlFindings,
  htmlForecast,
  htmlLoosened,
  htmlRefusals,
  htmlSchools,
} from "./plan-facts.ts";
import { htmlChanges } from "./plan-rows.ts";
import { script } from "./report-script.ts";
import { style } from "./report-style.ts";

/** What the page needs of the platform. */
export interface PageMaking {
  readonly digest: Digest;
  readonly pack: Pack;
}

/**
 * Plans as one page that needs nothing else: the whole of what a comment has no room for, in the comment's order, with a
 * filter. Every row is in the page, whatever its number; it is packed, and drawn where somebody looks.
 */
export function renderPlanHtml(views: readonly PlanView[], { digest, pack }: PageMaking): string {
  const title = views.map(({ district }) => district.id).join(", ");
  const body = [
    ...views.map(head),
    noRows(views),
    htmlChanges(views, pack),
    ...views.map((view) => rest(view, pack)),
  ];
  const main = `<main>\n${body.join("\n")}\n</main>`;
  return htmlFrame(`Rollcall: ${escapeHtml(title)}`, main, { style, script }, digest);
}

/** What decides whether to read on. */
function head(view: PlanView): string {
  return `<header>
<h1>${escapeHtml(`${view.district.id}: ${view.verdict.headline}`)}</h1>
<p class="dim">${escapeHtml(`${view.district.name} · planned ${view.plannedAt} (district's time)`)}</p>
${htmlFacts(view)}${htmlLoosened(view)}${htmlRefusals(view)}</header>`;
}

/** Shown until the script has unpacked the rows: whoever runs none learns why, and where else they stand. */
function noRows(views: readonly PlanView[]): string {
  const commands = views.map(
    (view) => `<code>${escapeHtml(stepText(commandLine("plan", view)))} --verbose</code>`,
  );
  return `<p class="box" id="no-rows">The single rows are packed into this page, so that it stays small, and a script in it unpacks them. Here it does not run: this page needs JavaScript, and a browser of 2023 or later. The summary and the schools are below; a terminal shows every row: ${commands.join(", ")}</p>`;
}

const rest = (view: PlanView, pack: Pack): string =>
  [
    htmlSchools(view),
    htmlForecast(view, pack),
    htmlFindings(view, pack),
    `<footer>Plan <code>${escapeHtml(view.fingerprint)}</code> · see it in a terminal with <code>${escapeHtml(stepText(commandLine("plan", view)))}</code></footer>`,
  ].join("\n");
