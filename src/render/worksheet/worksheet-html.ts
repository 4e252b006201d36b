import { leavesAlone } from "../../model/district.ts";
import type { MatchLevel, SuggestedClass } from "../../model/suggestion.ts";
import { candidateLetters, type Worksheet, type WorksheetRow } from "../../model/worksheet.ts";
import { escapeHtml, visibleText } from "../escape.ts";
import { type Digest, htmlFrame } from "../html/html-frame.ts";
import { count } from "../wording.ts";
import { decisionShown } from "./worksheet-csv.ts";
import { script } from "./worksheet-script.ts";
import { style } from "./worksheet-style.ts";

const said = (text: string): string => escapeHtml(visibleText(text));

/** A row of the page is called as its row of the spreadsheet is, whose first holds the headings. */
const firstRow = 2;

/**
 * What a school's worksheet holds, to be looked at beside it: the classes that each classroom may be, side by side, and what speaks
 * for each. One file that needs no network; without JavaScript every row is there.
 */
export function renderWorksheetHtml(sheet: Worksheet, csv: string, digest: Digest): string {
  const { district, rows, school } = sheet;
  const body = `<main>
<a class="skip" href="#classrooms">To the classrooms</a>
<h1>${said(school)}</h1>
<p class="dim">${said(district.name)} · ${escapeHtml(countsText(rows))}</p>
<p>Which class is each classroom? Decide in the first column of <strong>${said(csv)}</strong>, and send that file back. Nothing changes before somebody has looked at it.</p>
${sheet.hasOrg ? "" : `<p><strong>This school is not connected yet, so there is no class to choose:</strong> what is a club can be left, all else waits.</p>`}
${choicesHtml(sheet)}
<div class="tools" hidden><fieldset><legend>Show</legend>${shownChoices.map(choiceHtml).join("")}</fieldset><label>Find <input type="search" autocomplete="off"></label><button type="button">Print</button></div>
<p class="dim" role="status"></p>
<table id="classrooms" tabindex="-1"><caption class="unseen">Classrooms, and the classes that each may be</caption>
<thead><tr><th scope="col" class="row">row</th><th scope="col" class="room">classroom</th><th scope="col" class="decide">decide</th><th scope="col">classes that it may be</th></tr></thead>
<tbody>
${rows.map((row, at) => rowHtml(row, at + firstRow)).join("\n")}
</tbody></table>
${othersHtml(sheet)}
</main>`;
  return htmlFrame(`Worksheet: ${said(school)}`, body, { style, script }, digest);
}

const shownChoices = [
  ["all", "all"],
  ["open", "to be decided"],
  ["sure", "sure"],
] as const;

const choiceHtml = ([value, label]: (typeof shownChoices)[number]): string =>
  `<label><input type="radio" name="show" value="${value}"${value === "all" ? " checked" : ""}> <span>${label}</span></label>`;

const levels: readonly MatchLevel[] = ["sure", "probable", "choose", "nothing"];

const countsText = (rows: readonly WorksheetRow[]): string =>
  [
    count(rows.length, "classroom"),
    ...levels.map((level) => `${rows.filter((row) => row.level === level).length} ${level}`),
  ].join(" · ");

function choicesHtml({ policy, unroomed }: Worksheet): string {
  const isTaken = policy !== "archive";
  const choices: readonly (readonly [string, string])[] = [
    [
      "a, b, …",
      isTaken
        ? "It is this class: the nightly sync takes the classroom over. What is sure has its letter already; clear it where it is wrong."
        : "It was the classroom of this class: it is archived, as this school's are, and the nightly sync makes a new one.",
    ],
    ...(unroomed.length > 0
      ? [
          [
            "a class's id",
            "It is another class of the school: one of those at the end of this page.",
          ] as const,
        ]
      : []),
    ["leave", "It is a club, a team, or something else that is no class: nobody touches it."],
    ...(isTaken
      ? [
          [
            "archive a",
            "It is last year's classroom of class a: it is archived, and the sync makes a new one.",
          ] as const,
        ]
      : []),
    ["(an empty cell)", "It is not decided yet, and is asked again."],
  ];
  return `<dl>${choices.map(([write, means]) => `<dt>${escapeHtml(write)}</dt><dd>${escapeHtml(means)}</dd>`).join("")}</dl>`;
}

function rowHtml(row: WorksheetRow, number: number): string {
  const { candidates, createdOn, id, level, name, students } = row;
  const marks = [
    ...(students === undefined ? [] : [count(students, "student")]),
    ...(createdOn === undefined ? [] : [`made ${createdOn}`]),
    ...(id === undefined ? [] : [id]),
  ].join(" · ");
  const found =
    level === "nothing" || candidates.length === 0
      ? `<span class="dim">none that fits</span>`
      : `<ol class="candidates">${candidates.map((one, at) => candidateHtml(one, row, at)).join("")}</ol>`;
  return `<tr data-level="${level}"><td class="row">${number}</td><th scope="row" class="room">${said(name)} <span class="level ${level}">${level}</span><span class="marks">${said(marks)}</span></th><td class="decide">${decisionShown(row)}</td><td>${found}</td></tr>`;
}

function candidateHtml(found: SuggestedClass, { level, students: here }: WorksheetRow, at: number): string {
  const { agrees, disagrees, sourcedId, students: there, title } = found;
  const counts = here === undefined || there === undefined ? [] : [`headcount ${here} and ${there}`];
  const evidence = [
    ...agrees.filter((kind) => kind !== "headcount").map((kind) => ["agrees", `${kind} agrees`] as const),
    ...disagrees.map((kind) => ["differs", `${kind} differs`] as const),
    ...counts.map((text) => ["count", text] as const),
  ];
  const items = evidence.map(([kind, text]) => `<li class="${kind}">${escapeHtml(text)}</li>`).join("");
  return `<li${level === "sure" && at === 0 ? ' class="taken"' : ""}><span class="letter">${candidateLetters[at] ?? ""}</span><div>${said(title)}<span class="id">${said(sourcedId)}</span>${items === "" ? "" : `<ul class="evidence">${items}</ul>`}</div></li>`;
}

function othersHtml({ policy, unroomed }: Worksheet): string {
  if (unroomed.length === 0) return "";
  const after = leavesAlone(policy) || policy === "sync" ? ", which the nightly sync makes" : "";
  return `<h2>Classes without a classroom${after}</h2>
<ol class="others">${unroomed.map(({ sourcedId, title }) => `<li>${said(title)} <code>${said(sourcedId)}</code></li>`).join("")}</ol>`;
}
