import type { Runbook, RunbookCount, RunbookPage, RunbookSection, RunbookStep } from "../../model/runbook.ts";
import { escapeHtml, visibleText } from "../escape.ts";
import { type Digest, htmlFrame } from "../html/html-frame.ts";
import { count } from "../wording.ts";
import { script } from "./runbook-script.ts";
import { style } from "./runbook-style.ts";
import {
  clockSentence,
  durationText,
  finishToday,
  headText,
  marksText,
  runsOf,
  sourceText,
  stepsOf,
  subjectText,
  supportText,
  togetherText,
  totalMinutes,
  twinsText,
  verbText,
  workText,
} from "./runbook-words.ts";

const said = (text: string): string => escapeHtml(visibleText(text));

/**
 * The whole runbook as one page that needs nothing else. What is ticked and noted stays in the browser, under the plan's
 * fingerprint; on paper every page of the runbook begins a sheet. Without JavaScript everything is there, one below the other.
 */
export function renderRunbookHtml(runbook: Runbook, digest: Digest): string {
  const { district, pages, fingerprint } = runbook;
  const body = `<main data-plan="${said(fingerprint)}" data-district="${said(district.id)}">
<header class="top"><div><h1>${said(district.name)}</h1>
<p class="dim">${pages.length === 0 ? "nothing is left to do by hand" : `${escapeHtml(count(pages.length, "page"))} · about ${durationText(totalMinutes(runbook))} in all`} · ${escapeHtml(sourceText(runbook))}</p></div>
<div class="tools" hidden><span class="kept" role="status"></span><button type="button" data-print="page">Print this page</button><button type="button" data-print="all">Print all</button></div></header>
<p class="clock ${runbook.clock.kind}">${said(clockSentence(runbook.clock, pages))}</p>
${navigation(pages)}
${pages.map((page) => pageHtml(runbook, page)).join("\n")}
</main>`;
  return htmlFrame(`Runbook: ${said(district.id)}`, body, { style, script }, digest);
}

function navigation(pages: readonly RunbookPage[]): string {
  if (pages.length === 0) return "";
  const links = pages.map(
    (page) =>
      `<li><a href="#page-${page.number}" data-page="${page.number}"><span class="name">${said(page.title)}</span><span class="progress">${stepsOf(page).length}</span><span class="work">${escapeHtml(workText(page))}</span></a></li>`,
  );
  return `<nav aria-label="Pages of the runbook"><ol>${links.join("\n")}</ol></nav>`;
}

function pageHtml(runbook: Runbook, page: RunbookPage): string {
  const support = supportText(page);
  return `<section class="page ${page.kind}" id="page-${page.number}" aria-labelledby="title-${page.number}">
<header><h2 id="title-${page.number}">${said(page.title)}</h2>
<p class="head">${escapeHtml(headText(runbook, page))} · <strong>${escapeHtml(finishToday)}</strong></p>
<p class="paper dim">${escapeHtml(sourceText(runbook))}<br>${said(clockSentence(runbook.clock, [page]))}</p>
${page.note === undefined ? "" : `<p class="note">${said(page.note)}</p>`}</header>
${countsHtml("Before you begin", page, "before", "If a number differs, stop: somebody was here since.")}
${page.sections.map((section) => sectionHtml(section)).join("\n")}
${countsHtml("When you are done", page, "expected", "If a number differs, look through the steps again before you leave.")}
<div class="sign"><label>initials <input type="text" size="6" autocomplete="off" data-keep="initials-${page.number}"></label><label>day and time <input type="text" size="14" autocomplete="off" data-keep="time-${page.number}"></label><button type="button" class="tool" data-notes="${page.number}" hidden>Copy my notes</button></div>
${nextLink(runbook, page)}${support === undefined ? "" : `<details class="support"><summary>If ids cannot be taken away: text for ClassTag's support</summary><pre>${escapeHtml(support)}</pre><button type="button" class="tool" data-copy="${escapeHtml(support)}" hidden>Copy</button></details>`}
</section>`;
}

function nextLink({ pages }: Runbook, { number }: RunbookPage): string {
  const next = pages[number];
  return next === undefined
    ? ""
    : `<p class="next"><a href="#page-${next.number}">Next: ${said(next.title)} →</a></p>`;
}

function countsHtml(title: string, page: RunbookPage, at: "before" | "expected", otherwise: string): string {
  if (page.counts.length === 0) return "";
  const items = page.counts.map((one, index) => countHtml(one, at, `count-${at}-${page.number}-${index}`));
  return `<div class="counts"><h3>${title}</h3><ul>${items.join("")}</ul><p class="dim">${otherwise}</p></div>`;
}

function countHtml(one: RunbookCount, at: "before" | "expected", keep: string): string {
  const number = one[at];
  const what = escapeHtml(one.what);
  return number === "unknown"
    ? `<li><label><input type="text" inputmode="numeric" size="4" data-keep="${keep}"> ${what} (nobody could see how many: note it)</label></li>`
    : `<li><label><input type="checkbox" data-keep="${keep}"> ${what}: <strong>${number}</strong></label></li>`;
}

function sectionHtml(section: RunbookSection): string {
  const isList = section.steps.every(({ paste }) => paste === undefined);
  const columns = isList ? ["now", "then you see"] : ["now", "do", "then you see"];
  return `<section class="place"><h3><span class="letter">${section.letter}</span> ${said(section.title)}</h3>
<p class="path">${section.path.map((part) => `<span>${said(part)}</span>`).join('<span class="arrow"> → </span>')}</p>
${section.hint === undefined ? "" : `<p>${said(section.hint)}</p>`}
<table><thead><tr><th scope="col"><span class="unseen">done</span></th><th scope="col" class="number">step</th><th scope="col">what</th>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}<th scope="col" class="saw">different? note it</th></tr></thead>
${runsOf(section.steps)
  .map(
    (run) =>
      `<tbody${run.length > 1 ? ' class="together"' : ""}>${run.length > 1 ? `<tr class="run"><td colspan="${columns.length + 4}">${escapeHtml(togetherText(run))}</td></tr>` : ""}${run.map((step) => stepHtml(step, isList)).join("\n")}</tbody>`,
  )
  .join("\n")}
</table>
<p class="otherwise">${said(section.otherwise)}</p></section>`;
}

function stepHtml(step: RunbookStep, isList: boolean): string {
  const { id, number, object, now, see, line } = step;
  const marks = object.kind === "classroom" ? marksText(object) : "";
  const twins = twinsText(step);
  const keep = `step-${said(id)}`;
  const name = `<label for="box-${number}-${escapeHtml(domId(id))}"><strong>${escapeHtml(subjectText(step))}</strong></label>`;
  return `<tr class="step ${step.action}" data-step="${keep}"><td><input type="checkbox" id="box-${number}-${escapeHtml(domId(id))}" data-keep="${keep}" data-box></td><td class="number">${number}</td><td title="${said(line)}">${name}${marks === "" ? "" : ` <span class="marks">${escapeHtml(marks)}</span>`}${twins === "" ? "" : `<span class="twins">${escapeHtml(twins)}</span>`}</td><td class="now">${said(now)}</td>${isList ? "" : `<td class="do">${doHtml(step)}</td>`}<td>${said(see)}</td><td class="saw"><input type="text" aria-label="What was different in step ${number}" autocomplete="off" data-keep="note-${said(id)}"></td></tr>`;
}

function doHtml(step: RunbookStep): string {
  const { paste, meaning, action } = step;
  const verb = escapeHtml(verbText(step));
  if (paste === undefined) return verb;
  const button =
    action === "remove-id"
      ? ""
      : `<button type="button" class="tool copy" data-copy="${escapeHtml(paste)}" aria-label="Copy ${said(paste)}" hidden>Copy</button>`;
  return `<span class="verb">${verb}</span> <span class="value"><code>${said(paste)}</code>${button}</span>${meaning === undefined ? "" : `<span class="meaning">${said(meaning)}</span>`}`;
}

/** Letters for an id attribute; the number in front keeps two that come out the same apart. */
const domId = (id: string): string => id.replace(/[^\w-]+/g, "-");
