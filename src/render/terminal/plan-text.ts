import type { Reversibility } from "../../model/change.ts";
import { asCalled, commandLine, stepText } from "../command-line.ts";
import { groupBy } from "../group-by.ts";
import { kindStyle } from "../view/change-kind.ts";
import { forecastTitle } from "../view/forecast-title.ts";
import type { PlanView, RefusalView, VerdictKind } from "../view/plan-view.ts";
import { inOrderOfHardness, refusalsAtOnce } from "../view/refusal-order.ts";
import { afterFailure, renamedText } from "../view/view-forecast.ts";
import { count, formatNumber, listSome } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { displayWidth, padEnd, tied } from "./display-width.ts";
import { changeSections } from "./plan-changes.ts";
import { findingSections } from "./plan-findings.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/**
 * A plan for a terminal. What it rests on comes first and the verdict last, next to the prompt, where the eye is when a
 * long text has scrolled by.
 */
export function renderPlanTerminal(view: PlanView, options: TerminalOptions): string {
  return joinSections([
    heading(view, options),
    ...changeSections(view, options),
    ...findingSections(view, options),
    nextSync(view, options),
    undo(view, options),
    ...refusalBoxes(view, options),
    summary(view, options),
  ]);
}

const labelWidth = 8;

function labelled(label: string, text: string, { colours, width }: TerminalOptions): readonly string[] {
  const [first = "", ...rest] = paragraph(text, { width, indent: 2 + labelWidth });
  return [`  ${colours.dim(padEnd(label, labelWidth))}${first.trimStart()}`, ...rest];
}

function heading(view: PlanView, options: TerminalOptions): readonly string[] {
  const scope = view.onlySchools === undefined ? "" : `, only ${listSome(view.onlySchools, 5)}`;
  const terms = view.terms.length === 0 ? "none in scope" : listSome(view.terms, 5);
  return [
    ...titleLines(view, scope, options),
    ...view.reads.flatMap((read, index) => labelled(index === 0 ? "read" : "", read, options)),
    ...labelled("terms", terms, options),
  ];
}

function titleLines(
  { district, plannedAt }: PlanView,
  scope: string,
  { colours, width }: TerminalOptions,
): readonly string[] {
  const [named, planned] = [`${district.name}${scope}`, `planned ${plannedAt}`];
  return displayWidth(`${district.id}  ${named}  ${planned}`) <= width
    ? [`${colours.bold(district.id)}  ${named}  ${colours.dim(planned)}`]
    : [
        colours.bold(district.id),
        ...paragraph(named, { width, indent: 2 }),
        ...paragraph(planned, { width, indent: 2, style: colours.dim }),
      ];
}

function nextSync({ forecast, totals, verdict }: PlanView, options: TerminalOptions): readonly string[] {
  if (verdict.kind === "nothing-looked-at") {
    return [];
  }
  const { colours } = options;
  const { failure, kept, created, renamed, unarchived, hidden, archived, untold, threshold, assumptions } =
    forecast;
  const limit = options.verbose === true ? Number.POSITIVE_INFINITY : 5;
  const beside = forecast.beside.map(
    ({ existing, title, sourcedId, school }) =>
      `${existing} beside the new ${title} (${sourcedId}) at ${school}`,
  );
  const numbers = [
    `${formatNumber(kept)} kept`,
    `${formatNumber(created)} created`,
    beside.length === 0 ? "" : `${count(beside.length, "duplicate")} among them`,
    renamed.length === 0 ? "" : `${formatNumber(renamed.length)} renamed`,
  ].filter((number) => number !== "");
  const named: readonly (readonly [string, readonly string[]])[] = [
    [count(beside.length, "duplicate"), beside],
    [`${formatNumber(renamed.length)} renamed`, renamed.map(renamedText)],
    [`${formatNumber(unarchived.length)} unarchived, as the setting says`, unarchived],
    [
      `${formatNumber(archived.length)} ${threshold.isExceeded ? "no longer shared, and not archived" : "archived, no longer shared"}`,
      archived,
    ],
    [`${formatNumber(untold.length)} cannot be told, the record of the class cannot be read`, untold],
    [`${formatNumber(hidden.length)} hidden: shared, and the only classroom is archived`, hidden],
  ];
  return [
    ...paragraph(forecastTitle(totals), { width: options.width, indent: 0, style: colours.bold }),
    ...(failure === undefined
      ? []
      : paragraph(afterFailure(failure), { width: options.width, indent: 2, style: colours.red })),
    ...paragraph(`${numbers.join(", ")}; ${threshold.sentence}`, {
      width: options.width,
      indent: 2,
      style: threshold.isExceeded ? colours.red : (line) => line,
    }),
    ...named
      .filter(([, names]) => names.length > 0)
      .flatMap(([label, names]) =>
        paragraph(`${label}: ${listSome(names, limit)}`, {
          width: options.width,
          indent: 4,
        }),
      ),
    ...forecast.brokenAssumptions.flatMap((text) =>
      paragraph(`Assumed, and not so: ${text}.`, { width: options.width, indent: 2, style: colours.red }),
    ),
    ...(assumptions.length === 0
      ? []
      : paragraph(`Assumed, not documented: ${assumptions.join("; ")}.`, {
          width: options.width,
          indent: 2,
          style: colours.dim,
        })),
  ];
}

const undoColours: Readonly<Record<Reversibility["level"], keyof Colours>> = {
  hardly: "red",
  "by-hand": "yellow",
  reversible: "green",
};
const undoIndent = 14;

/** The legend of the runes, by how the changes can be taken back. */
function undo(view: PlanView, { colours, width }: TerminalOptions): readonly string[] {
  if (view.undo.length === 0) {
    return [];
  }
  return [
    colours.bold("Undo"),
    ...view.undo.flatMap(({ kinds, undo: { level, by, assumed } }) => {
      const counted = kinds.map((one) => {
        const style = kindStyle(one.kind);
        return tied(`${style.rune} ${count(one.count, style.singular, style.plural)}`);
      });
      const text = `${counted.join(", ")}: ${by}${assumed ? " (assumed, not documented)" : ""}`;
      const [first = "", ...rest] = paragraph(text, { width, indent: undoIndent });
      const label = padEnd(level.replace("-", " "), undoIndent - 2);
      return [`  ${colours[undoColours[level]](label)}${first.trimStart()}`, ...rest];
    }),
  ];
}

function refusalBoxes({ refusals }: PlanView, options: TerminalOptions): readonly (readonly string[])[] {
  const { colours, verbose, width } = options;
  const ordered = inOrderOfHardness(refusals);
  const limit = verbose === true || ordered.length === refusalsAtOnce + 1 ? ordered.length : refusalsAtOnce;
  const left = ordered.slice(limit);
  const more = `… and ${formatNumber(left.length)} more findings of guards: ${listSome(
    [...groupBy(left, ({ guard }) => guard)].map(([guard, own]) => `${formatNumber(own.length)} of ${guard}`),
    5,
  )} (--verbose shows all)`;
  return [
    ...ordered.slice(0, limit).map((refusal) => refusalBox(refusal, options)),
    left.length === 0 ? [] : paragraph(more, { width, indent: 2, style: colours.dim }),
  ];
}

function refusalBox(refusal: RefusalView, { calling, colours, width }: TerminalOptions): readonly string[] {
  const paint = refusal.stands ? colours.red : colours.dim;
  const at = refusal.school === undefined ? "" : ` at ${refusal.school}`;
  const title = refusal.stands ? `Refused by ${refusal.guard}${at}` : `${refusal.guard}${at}: acknowledged`;
  const inner = width - 2;
  const lines = [
    ...paragraph(title, { width: inner, indent: 0, style: colours.bold }),
    ...paragraph(refusal.message, { width: inner, indent: 0 }),
    ...(refusal.stands ? paragraph(asCalled(refusal.wayOut, calling), { width: inner, indent: 0 }) : []),
    ...(refusal.acknowledgedBy === undefined
      ? []
      : paragraph(`by ${refusal.acknowledgedBy}`, { width: inner, indent: 0 })),
    ...(refusal.acknowledgement === undefined
      ? []
      : [
          ...paragraph("To acknowledge it for exactly this plan:", { width: inner, indent: 0 }),
          `  ${colours.bold(refusal.acknowledgement)}`,
        ]),
  ];
  return lines.map((line) => `${paint("┃")} ${line}`);
}

const verdictColours: Readonly<Record<VerdictKind, keyof Colours>> = {
  refused: "red",
  blocked: "red",
  changes: "yellow",
  "no-changes": "green",
  "nothing-looked-at": "red",
};

function summary(view: PlanView, options: TerminalOptions): readonly string[] {
  const { colours, width } = options;
  const { verdict, totals } = view;
  const paint = colours[verdictColours[verdict.kind]];
  const canApply = totals.changes > 0 && verdict.kind !== "refused";
  const unmanaged = `${count(view.unmanaged.classrooms, "classroom")} and ${count(view.unmanaged.schools, "school")} outside the file, never touched`;
  return [
    ...paragraph(`${view.district.id}: ${verdict.headline}`, {
      width,
      indent: 0,
      style: (line) => colours.bold(paint(line)),
    }),
    ...labelled("worst", view.worst.says, options),
    ...(verdict.kind === "nothing-looked-at" ? [] : labelled("tonight", view.tonight, options)),
    ...(totals.changes === 0 ? [] : labelled("writes", view.scale, options)),
    ...labelled("clock", view.clock.sentence, options),
    ...labelled("others", unmanaged, options),
    ...labelled("plan", view.fingerprint, options),
    ...(canApply ? nextLines(view, options) : []),
  ];
}

/** On one line of its own where it is longer than what is left beside its label: what is pasted must be whole. */
function nextLines(view: PlanView, { calling, colours, width }: TerminalOptions): readonly string[] {
  const command = commandLine("apply", view, calling);
  // Which file a revert was saved in, the view does not know.
  const step = view.takesBack === undefined ? stepText(command, calling) : asCalled(command, calling);
  return 2 + labelWidth + displayWidth(step) <= width
    ? [`  ${colours.dim(padEnd("next", labelWidth))}${step}`]
    : [`  ${colours.dim("next")}`, `  ${step}`];
}
