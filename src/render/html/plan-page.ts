import { namesIn } from "../../model/table.ts";
import { compareText } from "../../model/text.ts";
import { commandLine } from "../command-line.ts";
import { escapeHtml } from "../escape.ts";
import { isIn, kindStyle, kindsByHarm, sectionTitles } from "../view/change-kind.ts";
import type { ChangeRow } from "../view/change-row.ts";
import { sharedFile } from "../view/change-row.ts";
import type { PlanView } from "../view/plan-view.ts";
import { count, formatNumber } from "../wording.ts";
import { htmlPage } from "./html-page.ts";
import {
  htmlFacts,
  htmlFindings,
  htmlForecast,
  htmlLoosened,
  htmlRefusals,
  htmlSchools,
} from "./plan-facts.ts";

/**
 * Plans as one page that needs nothing else: the whole of what a comment has no room for, in the comment's order, with a
 * filter. Every row is in the page, whatever its number.
 */
export function renderPlanHtml(views: readonly PlanView[]): string {
  const title = views.map(({ district }) => district.id).join(", ");
  const rows = views.flatMap(rowsOf);
  const filter = rows.length === 0 ? "" : filterForm(rows);
  return htmlPage(
    `Rollcall: ${escapeHtml(title)}`,
    `<main>\n${views.map(head).join("\n")}\n${filter}\n${views.map((view) => plan(view, views.length > 1)).join("\n")}\n</main>`,
  );
}

const rowsOf = (view: PlanView): readonly ChangeRow[] => [
  ...view.settings,
  ...view.schools.flatMap((school) => school.rows),
];

/** What decides whether to read on. */
function head(view: PlanView): string {
  return `<header>
<h1>${escapeHtml(`${view.district.id}: ${view.verdict.headline}`)}</h1>
${htmlFacts(view)}${htmlLoosened(view)}${htmlRefusals(view)}</header>`;
}

function plan(view: PlanView, isOneOfSeveral: boolean): string {
  const rows = rowsOf(view);
  const intended = rows.filter((row) => !row.isDrift);
  const rest = intended.filter((row) => row.doubts.length === 0);
  const name = isOneOfSeveral ? ` of ${view.district.id}` : "";
  const file = sharedFile(rows);
  const section = (title: string, own: readonly ChangeRow[]): string => changeTable(title, own, file);
  return [
    file === undefined ? "" : `<p class="dim">Lines are those of <code>${escapeHtml(file)}</code>.</p>`,
    section(
      `Doubtful: look at these first${name}`,
      intended.filter((row) => row.doubts.length > 0),
    ),
    ...namesIn(sectionTitles).map((one) =>
      section(
        `${sectionTitles[one]}${name}`,
        rest.filter((row) => isIn(one, row)),
      ),
    ),
    section(
      `Drift${name}: live state moved, and the base asks for this as well`,
      rows.filter((row) => row.isDrift),
    ),
    htmlSchools(view),
    htmlForecast(view),
    htmlFindings(view),
    `<footer>Plan <code>${escapeHtml(view.fingerprint)}</code> · planned ${escapeHtml(view.plannedAt)} (district's time) · see it in a terminal with <code>${escapeHtml(commandLine("plan", view))}</code></footer>`,
  ].join("\n");
}

/** @param file the file of all rows, if it is one: its name is not repeated on each */
function changeTable(title: string, rows: readonly ChangeRow[], file: string | undefined): string {
  if (rows.length === 0) return "";
  const hasEvidence = rows.some((row) => evidenceCell(row) !== "");
  return `<section class="changes"><h2>${escapeHtml(title)} <small>${formatNumber(rows.length)}</small></h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Change</th><th scope="col">School</th><th scope="col">What</th><th scope="col">Before → after</th><th scope="col">Class</th>${hasEvidence ? '<th scope="col">Evidence</th>' : ""}<th scope="col">Because</th><th scope="col">Line</th></tr></thead>
<tbody>
${rows.map((row) => tableRow(row, hasEvidence, file)).join("\n")}
</tbody></table></div></section>`;
}

function tableRow(row: ChangeRow, hasEvidence: boolean, file: string | undefined): string {
  const { rune, singular } = kindStyle(row.kind);
  const school = row.school?.name ?? "";
  const doubt = row.doubts.length > 0;
  const line = file === undefined ? row.position : row.position.slice(file.length + 1);
  return `<tr data-kind="${row.kind}" data-school="${escapeHtml(school)}" data-doubt="${doubt ? "yes" : "no"}"><td class="kind ${row.kind}">${escapeHtml(`${rune} ${singular}`)}</td><td>${escapeHtml(school)}</td><th scope="row">${escapeHtml(row.subject)}${row.id === undefined ? "" : ` <span class="dim">${escapeHtml(row.id)}</span>`}</th><td><code>${escapeHtml(row.before)}</code> → <code>${escapeHtml(row.after)}</code></td><td>${classCell(row)}</td>${hasEvidence ? `<td>${evidenceCell(row)}</td>` : ""}<td>${escapeHtml(row.fact)}<span class="dim">${escapeHtml(`${row.rule} · ${row.undo.by}${row.undo.assumed ? " (assumed)" : ""}`)}</span></td><td><code>${escapeHtml(line)}</code></td></tr>`;
}

function classCell({ class: own }: ChangeRow): string {
  if (own === undefined) return "";
  return `${escapeHtml(own.title)} <span class="dim">${escapeHtml([own.sourcedId, own.terms, ...own.details].filter((part) => part !== "").join(" · "))}</span>`;
}

function evidenceCell({ strength, agrees, doubts }: ChangeRow): string {
  const doubt = doubts.map((one) => `<span class="doubt">${escapeHtml(one)}</span>`).join("<br>");
  const support = strength === undefined ? "" : escapeHtml([strength, ...agrees].join(", "));
  return [support, doubt].filter((part) => part !== "").join("<br>");
}

/** Hidden until the script runs: without it every row is there, and nothing to press that does nothing. */
function filterForm(rows: readonly ChangeRow[]): string {
  const kinds = kindsByHarm.filter((kind) => rows.some((row) => row.kind === kind));
  const schools = [...new Set(rows.map((row) => row.school?.name ?? ""))].filter((name) => name !== "");
  const option = (value: string, text: string): string =>
    `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;
  const doubtful = rows.filter((row) => row.doubts.length > 0).length;
  return `<form class="filter" hidden>
<label>Search <input type="search" name="search" placeholder="classroom, id, line, …"></label>
<label>Change <select name="kind">${option("", "all")}${kinds.map((kind) => option(kind, kindStyle(kind).plural)).join("")}</select></label>
<label>School <select name="school">${option("", "all")}${[...schools]
    .sort(compareText)
    .map((name) => option(name, name))
    .join("")}</select></label>
<label class="check"><input type="checkbox" name="doubtful"> only ${escapeHtml(count(doubtful, "doubtful row"))}</label>
<button type="reset">Show all</button><span class="shown" role="status"></span>
</form>`;
}
