import { csvText } from "../../model/csv-text.ts";
import type { Runbook, RunbookPage, RunbookSection, RunbookStep } from "../../model/runbook.ts";
import { toCell } from "../../model/spreadsheet.ts";
import { withoutNull } from "../escape.ts";
import { arrow, twinsText, verbText } from "./runbook-words.ts";

interface Row {
  readonly runbook: Runbook;
  readonly page: RunbookPage;
  readonly section: RunbookSection;
  readonly step: RunbookStep;
}

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ["done", () => ""],
  ["page", ({ page }) => String(page.number)],
  ["where", ({ page }) => page.title],
  ["section", ({ section }) => section.letter],
  ["step", ({ step }) => String(step.number)],
  ["path", ({ section }) => section.path.join(arrow)],
  ["school", ({ step: { object } }) => (object.kind === "classroom" ? object.school : "")],
  ["what", ({ step: { object } }) => object.name],
  ["students", ({ step: { object } }) => (object.kind === "classroom" ? String(object.students ?? "") : "")],
  ["made", ({ step: { object } }) => (object.kind === "classroom" ? (object.createdOn ?? "") : "")],
  ["not to be taken for", ({ step }) => twinsText(step)],
  ["now", ({ step }) => step.now],
  ["do", ({ step }) => verbText(step)],
  ["paste (without an apostrophe in front)", ({ step }) => step.paste ?? ""],
  ["stands for", ({ step }) => step.meaning ?? ""],
  ["then you see", ({ step }) => step.see],
  ["if it is different", ({ section }) => section.otherwise],
  ["what was different", () => ""],
  ["line", ({ step }) => step.line],
  ["step id", ({ step }) => step.id],
  ["classroom id", ({ step: { object } }) => (object.kind === "setting" ? "" : object.key)],
  ["plan", ({ runbook }) => runbook.fingerprint],
];

/** The columns whose cells are what a person copies or a program reads: they come back exactly as they were. */
const plain = new Set(["done", "page", "step", "students", "section", "made", "what was different"]);

/**
 * Every step as a row, for a spreadsheet. What one would run as a formula, or turn into a number or a date, has an apostrophe in
 * front: an id is what follows it, exactly.
 */
export function renderRunbookCsv(runbook: Runbook): string {
  const rows = runbook.pages.flatMap((page) =>
    page.sections.flatMap((section) => section.steps.map((step): Row => ({ runbook, page, section, step }))),
  );
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) =>
      columns.map(([heading, cell]) => {
        const text = cell(row);
        return text === "" || plain.has(heading) ? text : toCell(text);
      }),
    ),
  ];
  return withoutNull(csvText(lines));
}
