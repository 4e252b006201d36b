import { acknowledgementComment } from "../acknowledgement-text.ts";
import { asCalled } from "../command-line.ts";
import { escapeHtml } from "../escape.ts";
import { kindStyle } from "../view/change-kind.ts";
import { forecastTitle } from "../view/forecast-title.ts";
import type { FindingView, PlanView, RefusalView, SchoolView } from "../view/plan-view.ts";
import { inOrderOfHardness, refusalsAtOnce } from "../view/refusal-order.ts";
import { afterFailure, forecastSums, renamedText } from "../view/view-forecast.ts";
import { count, formatNumber } from "../wording.ts";
import { type Column, type Pack, packedTable } from "./packed-table.ts";

/** The worst, tonight and what to do, then the clock, the way back, and what the plan rests on. */
export function htmlFacts(view: PlanView): string {
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ["Worst", [view.worst.says]],
    ["Tonight", view.verdict.kind === "nothing-looked-at" ? [] : [view.tonight]],
    ["To do", [view.toDo]],
    ["Merging", view.totals.changes === 0 ? [] : [view.scale]],
    ["Clock", [view.clock.sentence]],
    [
      "Undo",
      view.undo.map(({ kinds, undo }) => {
        const counted = kinds.map(({ kind, count: number }) => {
          const { singular, plural } = kindStyle(kind);
          return count(number, singular, plural);
        });
        return `${counted.join(", ")}: ${undo.level.replace("-", " ")}, ${undo.by}${undo.assumed ? " (assumed, not documented)" : ""}`;
      }),
    ],
    ["Only", view.onlySchools === undefined ? [] : [view.onlySchools.join(", ")]],
    ["Terms", view.terms],
    ["Read", view.reads],
    ["Plan", [view.fingerprint]],
    ["Takes back", view.takesBack === undefined ? [] : [`the apply of plan ${view.takesBack}`]],
  ];
  const shown = facts.filter(([, texts]) => texts.length > 0);
  return `<dl class="facts">${shown.map(([name, texts]) => `<dt>${name}</dt><dd>${texts.map(escapeHtml).join("<br>")}</dd>`).join("")}</dl>\n`;
}

export function htmlLoosened({ loosened }: PlanView): string {
  if (loosened.length === 0) return "";
  const items = loosened.map(
    ({ what, before, after, position }) =>
      `<li><code>${escapeHtml(what)}</code>: ${escapeHtml(before)} → <strong>${escapeHtml(after)}</strong>${position === undefined ? "" : ` <code>${escapeHtml(position)}</code>`}</li>`,
  );
  return `<div class="box loosened"><p><strong>This change loosens ${escapeHtml(count(loosened.length, "protection"))}.</strong> Until it is merged, guards judge by the stricter of old and new.</p><ul>${items.join("")}</ul></div>\n`;
}

export function htmlRefusals(view: PlanView): string {
  const boxes = inOrderOfHardness(view.refusals).map((refusal) => refusalBox(refusal, view.fingerprint));
  const [shown, rest] = [boxes.slice(0, refusalsAtOnce), boxes.slice(refusalsAtOnce)];
  return `${expectedBox(view)}${shown.join("")}${folded(rest.length, rest.join(""))}`;
}

function expectedBox({ expected }: PlanView): string {
  if (expected.length === 0) return "";
  const lines = expected.map(({ school, yaml }) => escapeHtml(`# ${school}\n${yaml}`));
  const [shown, rest] = [lines.slice(0, refusalsAtOnce), lines.slice(refusalsAtOnce)];
  const more = folded(rest.length, `<pre>${rest.join("\n")}</pre>`);
  return `<div class="box"><p>If it is meant, this goes into the file, on each school, in the place of an <code>expect</code> that is there:</p><pre>${shown.join("\n")}</pre>${more}</div>\n`;
}

/** What is not read at once must not push the changes out of sight. */
const folded = (left: number, content: string): string =>
  left === 0 ? "" : `<details><summary>${formatNumber(left)} more</summary>${content}</details>\n`;

function refusalBox(refusal: RefusalView, fingerprint: string): string {
  const { guard, school, message, wayOut, stands, acknowledgedBy, acknowledgement } = refusal;
  const where = school === undefined ? "" : ` at ${escapeHtml(school)}`;
  if (!stands)
    return `<div class="box lifted"><p><strong>${escapeHtml(guard)}${where}</strong> is acknowledged by ${escapeHtml(acknowledgedBy ?? "")}: ${escapeHtml(message)}</p></div>\n`;
  const paste =
    acknowledgement === undefined
      ? ""
      : `<p>To lift it for exactly this plan, somebody who may write to the repository and made neither the pull request nor its commits comments on it:</p><pre>${escapeHtml(acknowledgementComment(guard, fingerprint))}</pre>`;
  return `<div class="box refused"><p><strong>Refused by ${escapeHtml(guard)}${where}:</strong> ${escapeHtml(message)}</p><p>${escapeHtml(wayOut)}</p>${paste}</div>\n`;
}

const schoolNumbers: readonly (readonly [string, (schools: readonly SchoolView[]) => string])[] = [
  ["decided", (schools) => `${total(schools, "decided")}/${total(schools, "activeClassrooms")}`],
  ["takeovers", (schools) => total(schools, "takeovers")],
  ["archives", (schools) => total(schools, "archives")],
  ["disconnects", (schools) => total(schools, "disconnects")],
  ["blocked", (schools) => total(schools, "blocked")],
  ["doubtful", (schools) => total(schools, "doubtful")],
  [
    "duplicates",
    (schools) => formatNumber(schools.reduce((sum, { duplicates }) => sum + duplicates.length, 0)),
  ],
  ["new", (schools) => total(schools, "created")],
];

const total = (
  schools: readonly SchoolView[],
  of:
    | "activeClassrooms"
    | "archives"
    | "blocked"
    | "created"
    | "decided"
    | "disconnects"
    | "doubtful"
    | "takeovers",
): string => formatNumber(schools.reduce((sum, school) => sum + school[of], 0));

export function htmlSchools({ schools }: PlanView): string {
  if (schools.length === 0) return "";
  const row = (heading: string, own: readonly SchoolView[]): string =>
    `<tr><th scope="row">${heading}</th>${schoolNumbers.map(([, of]) => `<td class="number">${of(own)}</td>`).join("")}</tr>`;
  const all = schools.length === 1 ? [] : [row(count(schools.length, "school"), schools)];
  const each = schools.map((school) =>
    row(
      `${escapeHtml(school.name)}${school.participates ? "" : ' <span class="dim">does not take part</span>'}`,
      [school],
    ),
  );
  return `<section><h2>Schools <small>${formatNumber(schools.length)}</small></h2><div class="scroll"><table><thead><tr><th scope="col">School</th>${schoolNumbers.map(([heading]) => `<th scope="col" class="number">${heading}</th>`).join("")}</tr></thead><tbody>${[...all, ...each].join("\n")}</tbody></table></div></section>`;
}

export function htmlForecast({ forecast, totals, verdict }: PlanView, pack: Pack): string {
  if (verdict.kind === "nothing-looked-at") return "";
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [
      forecast.threshold.isExceeded
        ? "No longer shared, and more than the threshold lets the sync archive"
        : "Archived by the sync: no longer shared",
      forecast.archived,
    ],
    ["Hidden: shared, and the only classroom is archived", forecast.hidden],
    ["Unarchived by the sync: the setting says so", forecast.unarchived],
    ["Cannot be told: the record of the class cannot be read", forecast.untold],
    [
      "Duplicates that it makes",
      forecast.beside.map(
        ({ existing, sourcedId, title, school }) =>
          `${existing} beside the new ${title} (${sourcedId}) at ${school}`,
      ),
    ],
    ["Renamed", forecast.renamed.map(renamedText)],
    ["Assumed, not documented", forecast.assumptions],
  ];
  const details = lists
    .filter(([, names]) => names.length > 0)
    .map(
      ([title, names]) =>
        `<details><summary>${escapeHtml(title)} (${formatNumber(names.length)})</summary>${textTable(title, names, pack)}</details>`,
    );
  const broken = forecast.brokenAssumptions.map(
    (text) => `<p><strong>Assumed, and not so: ${escapeHtml(text)}.</strong></p>`,
  );
  const failure =
    forecast.failure === undefined
      ? ""
      : `<p><strong>${escapeHtml(afterFailure(forecast.failure))}</strong></p>`;
  return `<section><h2>${forecastTitle(totals)}</h2>${failure}<p>${escapeHtml(forecastSums(forecast))}; ${escapeHtml(forecast.threshold.sentence)}.</p>${broken.join("")}${details.join("")}</section>`;
}

function textTable(title: string, texts: readonly string[], pack: Pack): string {
  const cells = texts.map((text) => [text]);
  return packedTable({ caption: title, columns: [{ name: "text", label: "What", cells }], groups: [] }, pack);
}

export function htmlFindings({ findings }: PlanView, pack: Pack): string {
  const groups: readonly (readonly [string, readonly FindingView[]])[] = [
    ["Errors: nothing is written for these lines", findings.error],
    ["Doubtful lines without a change", findings.warning.filter((one) => !one.isBesideChange)],
    ["Notices", findings.notice],
  ];
  return groups
    .filter(([, own]) => own.length > 0)
    .map(
      ([title, own]) =>
        `<section class="findings"><h2>${title} <small>${formatNumber(own.length)}</small></h2>${findingsTable(title, own, pack)}</section>`,
    )
    .join("\n");
}

function findingsTable(caption: string, findings: readonly FindingView[], pack: Pack): string {
  const columns: readonly Column[] = [
    { name: "school", label: "School", cells: findings.map(({ school = "" }) => [school]) },
    {
      name: "text",
      label: "What",
      cells: findings.map(({ message, hint = "" }) => [message, asCalled(hint)]),
    },
    { name: "line", label: "Line", cells: findings.map(({ position = "", code }) => [position, code]) },
  ];
  return packedTable({ caption, columns, groups: [] }, pack);
}
