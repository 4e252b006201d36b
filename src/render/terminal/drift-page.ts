import type { Change } from "../../model/change.ts";
import type { KeptDiagnostic } from "../../model/diagnostic.ts";
import type { Hold, Outlook } from "../../model/drift.ts";
import type { ForecastComparison } from "../../model/forecast-comparison.ts";
import { asCalled, districtWords, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { kindStyle } from "../view/change-kind.ts";
import { type ChangeRow, changeRows } from "../view/change-row.ts";
import { morningTitle } from "../view/night-view.ts";
import { formatInstant, formatNumber } from "../wording.ts";
import { shorten } from "./display-width.ts";
import { comparisonSections } from "./forecast-text.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/** What is due although the file has not changed. */
interface DriftPage extends Outlook {
  readonly district: string;
  readonly readAt: string;
  readonly fingerprint: string;
  /** What a person has to be told about the schedule, as a whole sentence. */
  readonly notice?: string;
  /** What came of the night after the last apply, where it is not as forecast. */
  readonly morning?: { readonly comparison: ForecastComparison };
}

const shownPerSection = 10;
const longestText = 60;

/** Drift for a terminal, in the order in which somebody has to act; the title last, next to the prompt. */
export function renderDriftTerminal(view: DriftPage, title: string, options: TerminalOptions): string {
  const { colours, width } = options;
  const { byHand, doubts, errors, losses, mendable, pending, standing, unseen } = view;
  const step = stepText(`rollcall plan ${districtWords(view.district, options.calling)}`, options.calling);
  return joinSections([
    changeSection("Live state moved, and a review has to decide", standing, options),
    changeSection(heldTitle("Merged", view.pendingHold), withoutReason(pending), options),
    changeSection("To be made by hand in ClassTag", byHand, options),
    findingSection("Lines that cannot be followed", errors, options),
    [...(view.refusals.length === 0 ? [] : [colours.bold("Guards refuse, although nothing is due")])].concat(
      view.refusals.flatMap(({ guard, message }) =>
        paragraph(visibleText(`${guard}: ${message}`), { width, indent: 4 }),
      ),
    ),
    findingSection("Doubtful, although nothing is due for it", doubts, options),
    section(
      "The next sync does not find the classes of these classrooms",
      (losses?.classrooms ?? []).map(
        ({ name, school, sourcedId }) =>
          () =>
            paragraph(visibleText(`${name} · ${sourcedId} · ${school}`), { width, indent: 4 }),
      ),
      options,
    ),
    changeSection(heldTitle("Open to the schedule", view.mendableHold), withoutReason(mendable), options),
    ...morningSections(view.morning?.comparison, options),
    findingSection("Not to be seen with this read driver", unseen, options),
    view.notice === undefined ? [] : paragraph(visibleText(view.notice), { width, indent: 0 }),
    [
      ...paragraph(visibleText(title), { width, indent: 0, style: colours.bold }),
      `  ${colours.dim("read")}    ${formatInstant(visibleText(view.readAt))}`,
      `  ${colours.dim("plan")}    ${view.fingerprint}`,
      `  ${colours.dim("next")}    ${step}`,
    ],
  ]);
}

function morningSections(
  morning: ForecastComparison | undefined,
  options: TerminalOptions,
): readonly (readonly string[])[] {
  return morning === undefined
    ? []
    : [[options.colours.bold(morningTitle(morning))], ...comparisonSections(morning, options)];
}

/** What a change waits for, where it does. */
function heldTitle(what: string, hold: Hold | undefined): string {
  if (hold === undefined) return `${what}: the next scheduled apply writes these`;
  if (hold.kind === "time") return `${what}, and held until ${visibleText(hold.wait.until)}`;
  return `${what}, and held back by ${hold.refusals.map(({ guard }) => guard).join(", ")}`;
}

interface Reasoned {
  readonly change: Change;
  readonly reason: string;
}

const withoutReason = (changes: readonly Change[]): readonly Reasoned[] =>
  changes.map((change) => ({ change, reason: "" }));

type Entry = () => readonly string[];

/** The first of many, and how to see all. */
function section(
  title: string,
  entries: readonly Entry[],
  { colours, verbose }: TerminalOptions,
): readonly string[] {
  if (entries.length === 0) return [];
  const limit = verbose === true || entries.length === shownPerSection + 1 ? entries.length : shownPerSection;
  const left = entries.length - Math.min(limit, entries.length);
  return [
    colours.bold(`${title}: ${formatNumber(entries.length)}`),
    ...entries.slice(0, limit).flatMap((entry) => entry()),
    ...(left === 0 ? [] : [colours.dim(`    … and ${formatNumber(left)} more (--verbose shows all)`)]),
  ];
}

function changeSection(
  title: string,
  changes: readonly Reasoned[],
  options: TerminalOptions,
): readonly string[] {
  const { colours, width } = options;
  const because = (reason: string, indent: number): readonly string[] =>
    reason === "" ? [] : paragraph(visibleText(reason), { width, indent, style: colours.dim });
  const [shared = ""] = changes.map(({ reason }) => reason);
  const isShared = changes.every(({ reason }) => reason === shared);
  const entries = changes.flatMap(({ change, reason }) =>
    changeRows(change).map(
      (row): Entry =>
        () => [
          ...paragraph(rowText(row), { width, indent: 4, mark: `${kindStyle(row.kind).rune} ` }),
          ...(isShared ? [] : because(reason, 6)),
        ],
    ),
  );
  const [heading, ...lines] = section(title, entries, options);
  return heading === undefined ? [] : [heading, ...(isShared ? because(shared, 2) : []), ...lines];
}

function rowText({ after, before, id, position, school, subject }: ChangeRow): string {
  const named = `${shorten(subject, longestText)}${id === undefined ? "" : ` [${shorten(id, longestText)}]`}`;
  const place = school === undefined || school.key === id ? [] : [shorten(school.name, longestText)];
  const change = `${named}  ${shorten(before, longestText)} → ${shorten(after, longestText)}`;
  return [change, ...place, position].join(" · ");
}

function findingSection(
  title: string,
  findings: readonly KeptDiagnostic[],
  options: TerminalOptions,
): readonly string[] {
  const { calling, width } = options;
  const entries = findings.map(
    ({ at, hint, message }): Entry =>
      () => [
        ...paragraph(visibleText(`${message}${at === undefined ? "" : ` (${at.file}:${at.line})`}`), {
          width,
          indent: 4,
        }),
        ...(hint === undefined
          ? []
          : paragraph(asCalled(visibleText(hint), calling), { width, indent: 6, mark: "→ " })),
      ],
  );
  return section(title, entries, options);
}
