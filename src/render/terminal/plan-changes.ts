import { groupBy } from "../group-by.ts";
import { kindStyle } from "../view/change-kind.ts";
import type { ChangeRow } from "../view/change-row.ts";
import type { PlanView, SchoolView } from "../view/plan-view.ts";
import { count, formatNumber, listSome, share } from "../wording.ts";
import { displayWidth, padEnd, shorten } from "./display-width.ts";
import { foldedSections, isFolded } from "./folded-changes.ts";
import { headLines, paragraph, type TerminalOptions } from "./terminal-page.ts";

/**
 * The changes by school, one line each: rune, name, before → after, class. Why stands beside it where the page is wide
 * enough, else on a dim line below; a fact that all changes of a group share is said once, above them.
 */
export function changeSections(view: PlanView, options: TerminalOptions): readonly (readonly string[])[] {
  const changed = view.schools.filter((school) => school.rows.length > 0);
  if (isFolded(view, options))
    return [...foldedSections(view, changed, options), unchangedLine(view, options)];
  const columns = columnsOf(
    [...view.settings, ...changed.flatMap((school) => school.rows)],
    view.commonTerm,
    options,
  );
  const settings = view.settings.length === 0 ? [] : [options.colours.bold("District settings")];
  return [
    [...settings, ...groupLines(view.settings, columns, options)],
    ...changed.map((school) => [
      ...schoolHeading(school, options),
      ...groupLines(school.rows, columns, options),
    ]),
    unchangedLine(view, options),
  ];
}

function schoolHeading(school: SchoolView, options: TerminalOptions): readonly string[] {
  const facts = [
    school.policy === undefined ? "" : `policy ${school.policy}`,
    `${share(school.decided, school.activeClassrooms, "classroom")} decided`,
    school.unchanged === 0 ? "" : `${formatNumber(school.unchanged)} unchanged`,
    school.blocked === 0 ? "" : `${formatNumber(school.blocked)} blocked`,
    options.verbose === true && school.fingerprint !== undefined ? `plan ${school.fingerprint}` : "",
  ].filter((fact) => fact !== "");
  return headLines(school.name, facts.join(" · "), options);
}

function unchangedLine(view: PlanView, options: TerminalOptions): readonly string[] {
  const unchanged = view.schools.filter((school) => school.rows.length === 0);
  const present = unchanged
    .filter((school) => school.participates && school.isFound)
    .map(
      (school) =>
        `${school.name} (${formatNumber(school.unchanged)} of ${formatNumber(school.listed)} listed as asked)`,
    );
  const lost = unchanged.filter((school) => school.participates && !school.isFound).map(({ name }) => name);
  const absent = unchanged.filter((school) => !school.participates).map((school) => school.name);
  const limit = options.verbose === true ? Number.POSITIVE_INFINITY : 6;
  const sentences = [
    present.length === 0
      ? ""
      : `No changes at ${count(present.length, "school")}: ${listSome(present, limit)}.`,
    lost.length === 0 ? "" : `Not found, so not looked at: ${listSome(lost, limit)}.`,
    absent.length === 0 ? "" : `Not taking part: ${listSome(absent, limit)}.`,
  ].filter((sentence) => sentence !== "");
  return sentences.flatMap((sentence) =>
    paragraph(sentence, { width: options.width, indent: 0, style: options.colours.dim }),
  );
}

/** Columns of the whole plan, so that its schools line up with each other. */
interface Columns {
  readonly subject: number;
  readonly transition: number;
  readonly title: number;
  readonly commonTerm: string | undefined;
}

const gap = "  ";
const rowIndent = 4;
const narrowestSubject = 16;

function columnsOf(
  rows: readonly ChangeRow[],
  commonTerm: string | undefined,
  { width }: TerminalOptions,
): Columns {
  const widest = (limit: number, text: (row: ChangeRow) => string): number =>
    Math.min(
      limit,
      rows.reduce((widestYet, row) => Math.max(widestYet, displayWidth(text(row))), 0),
    );
  return {
    commonTerm,
    subject: widest(Math.max(narrowestSubject, Math.floor(width * 0.34)), (row) =>
      subjectText(row, Number.POSITIVE_INFINITY),
    ),
    transition: widest(Math.floor(width * 0.3), transitionText),
    title: widest(Math.floor(width * 0.4), (row) => classText(row, commonTerm)),
  };
}

/** With its id: the name alone is not what a person looks up, and may be another room's by the time they look. */
function subjectText(row: ChangeRow, columns: number): string {
  const isCut = row.subject.length > columns * 4 || displayWidth(row.subject) > columns;
  if (row.id === undefined) return isCut ? shorten(row.subject, columns) : row.subject;
  const id = ` [${shorten(row.id, longestId)}]`;
  return shorten(row.subject, Math.max(narrowestSubject, columns - displayWidth(id))) + id;
}

const longestId = 60;

function transitionText(row: ChangeRow): string {
  return `${shorten(row.before, longestId)} → ${shorten(row.after, longestId)}`;
}

/** The class, with its id unless the transition already shows it. */
function classText(row: ChangeRow, commonTerm: string | undefined): string {
  if (row.class === undefined) {
    return "";
  }
  const id = row.class.sourcedId === row.after ? "" : `${shorten(row.class.sourcedId, longestId)} `;
  const terms =
    row.class.terms === "" || row.class.terms === commonTerm
      ? ""
      : ` · ${shorten(row.class.terms, longestId)}`;
  return `${id}${shorten(row.class.title, longestId)}${terms}`;
}

function groupLines(
  rows: readonly ChangeRow[],
  columns: Columns,
  options: TerminalOptions,
): readonly string[] {
  const groups = groupBy(rows, (row) =>
    [row.step, row.kind, row.rule, kindStyle(row.kind).isWhole ? row.change : ""].join("\u0000"),
  );
  return [...groups.values()].flatMap((group) => oneGroup(group, columns, options));
}

function oneGroup(rows: readonly ChangeRow[], columns: Columns, options: TerminalOptions): readonly string[] {
  const [first] = rows;
  if (first === undefined) {
    return [];
  }
  const isFactShared = rows.length > 1 && rows.every((row) => row.fact === first.fact);
  const style = kindStyle(first.kind);
  const how = style.isWhole
    ? `${style.singular} of ${rows.length}, all or none`
    : count(rows.length, style.singular, style.plural);
  const mains = rows.map((row) => mainLine(row, columns, options));
  const mainWidth = rowIndent + columns.subject + columns.transition + columns.title + 3 * gap.length;
  const starts = mains.map((main) => Math.max(mainWidth, main.width + gap.length));
  const fits = (whys: readonly string[]): boolean =>
    whys.every((why, index) => (starts[index] ?? 0) + displayWidth(why) <= options.width);
  const { whys, shared } = whysOf(rows, isFactShared, fits);
  const isBeside = fits(whys);
  const heading = `# ${[how, first.rule, ...shared].join(" · ")}`;
  const dimmed = { width: options.width, indent: 6, style: options.colours.dim };
  const isUndoShared = rows.length > 1 && rows.every((row) => undoText(row) === undoText(first));
  const undoOfAll =
    isUndoShared && options.verbose === true ? `each: step ${first.step} · ${undoText(first)}` : "";
  return [
    ...paragraph(heading, { ...dimmed, indent: 2 }),
    ...(undoOfAll === "" ? [] : paragraph(undoOfAll, { ...dimmed, indent: 4 })),
    ...rows.flatMap((row, index) => {
      const { styled, width } = mains[index] ?? { styled: "", width: 0 };
      const why = whys[index] ?? "";
      const besideIt = " ".repeat((starts[index] ?? 0) - width) + options.colours.dim(why);
      return [
        ...(isBeside ? [styled + besideIt] : [styled, ...paragraph(why, dimmed)]),
        ...details(row, isUndoShared, options),
        ...row.onlyStated.flatMap((stated) => paragraph(stated, { ...dimmed, mark: "· " })),
        ...row.doubts.flatMap((doubt) =>
          paragraph(doubt, { ...dimmed, mark: "? ", style: options.colours.yellow }),
        ),
      ];
    }),
  ];
}

/** What is said at each row, and what once for all of them; where that keeps rows to one line, the file is one of them. */
function whysOf(
  rows: readonly ChangeRow[],
  isFactShared: boolean,
  fits: (whys: readonly string[]) => boolean,
): { readonly whys: readonly string[]; readonly shared: readonly string[] } {
  const [first] = rows;
  const positions = rows.map((row) => row.position);
  if (first === undefined || !isFactShared) {
    return { whys: rows.map((row) => `${row.position} · ${row.fact}`), shared: [] };
  }
  const fileOf = (position: string): string => position.slice(0, position.lastIndexOf(":"));
  const file = fileOf(first.position);
  if (fits(positions) || !positions.every((position) => fileOf(position) === file)) {
    return { whys: positions, shared: [first.fact] };
  }
  return {
    whys: positions.map((position) => position.slice(file.length)),
    shared: [first.fact, file],
  };
}

function mainLine(
  row: ChangeRow,
  columns: Columns,
  { colours }: TerminalOptions,
): { readonly styled: string; readonly width: number } {
  const style = kindStyle(row.kind);
  const paint = colours[style.colour];
  const subject = padEnd(subjectText(row, columns.subject), columns.subject);
  const before = shorten(row.before, longestId);
  const after = shorten(row.after, longestId);
  const title = classText(row, columns.commonTerm);
  const padding = " ".repeat(
    title === "" ? 0 : Math.max(0, columns.transition - displayWidth(transitionText(row))) + gap.length,
  );
  const width =
    rowIndent +
    displayWidth(subject) +
    gap.length +
    displayWidth(transitionText(row)) +
    padding.length +
    displayWidth(title);
  return {
    styled: `  ${paint(style.rune)} ${subject}${gap}${colours.dim(`${before} →`)} ${paint(after)}${padding}${title}`,
    width,
  };
}

const undoText = ({ undo }: ChangeRow): string =>
  `${undo.level}: ${undo.by}${undo.assumed ? " (assumed)" : ""}`;

/** @param isUndoSaid once for all rows of the group, with the step */
function details(
  row: ChangeRow,
  isUndoSaid: boolean,
  { colours, verbose, width }: TerminalOptions,
): readonly string[] {
  if (verbose !== true) return [];
  const own = row.class?.details ?? [];
  const facts = isUndoSaid ? own : [`step ${row.step}`, ...own, undoText(row)];
  return facts.length === 0 ? [] : paragraph(facts.join(" · "), { width, indent: 6, style: colours.dim });
}
