import { groupBy } from "../group-by.ts";
import { kindStyle, kindsByHarm } from "../view/change-kind.ts";
import { type ChangeRow, countDoubtful } from "../view/change-row.ts";
import type { PlanView, SchoolView } from "../view/plan-view.ts";
import { count, formatNumber } from "../wording.ts";
import { displayWidth, padEnd, shorten, tied } from "./display-width.ts";
import { paragraph, type TerminalOptions } from "./terminal-page.ts";

/** Up to so many changes are read one by one; of more, a person asks where to look. */
const shownInFull = 200;
const shownSchools = 25;
const shownDoubts = 10;
const longestName = 32;
const longestText = 60;

export const isFolded = ({ totals }: PlanView, { verbose }: TerminalOptions): boolean =>
  verbose !== true && totals.changes > shownInFull;

/**
 * A large plan: a line for each school, those first at which there is most to look at, then the first changes that are
 * doubtful. All of it is a screenful or two, however large the plan is.
 */
export function foldedSections(
  view: PlanView,
  changed: readonly SchoolView[],
  options: TerminalOptions,
): readonly (readonly string[])[] {
  return [
    settingLines(view.settings, options),
    schoolLines(changed, options),
    doubtLines(changed, options),
    paragraph("--verbose shows every change; --school NAME only those of one school.", {
      width: options.width,
      indent: 0,
      style: options.colours.dim,
    }),
  ];
}

function settingLines(rows: readonly ChangeRow[], { colours, width }: TerminalOptions): readonly string[] {
  if (rows.length === 0) return [];
  return [
    colours.bold("District settings"),
    ...rows.flatMap(({ after, before, subject }) =>
      paragraph(`${subject}  ${tied(`${before} → ${after}`)}`, { width, indent: 2 }),
    ),
  ];
}

function schoolLines(schools: readonly SchoolView[], options: TerminalOptions): readonly string[] {
  const { colours } = options;
  const ordered = [...schools].sort(
    (left, right) =>
      right.blocked - left.blocked || right.doubtful - left.doubtful || right.rows.length - left.rows.length,
  );
  const shown = ordered.length === shownSchools + 1 ? ordered : ordered.slice(0, shownSchools);
  const left = ordered.slice(shown.length);
  const column = Math.max(0, ...shown.map(({ name }) => displayWidth(shorten(name, longestName))));
  return [
    ...paragraph(`${count(schools.length, "school")} with changes, those to look at first`, {
      width: options.width,
      indent: 0,
      style: colours.bold,
    }),
    ...shown.flatMap((school) => {
      const name = padEnd(shorten(school.name, longestName), column);
      const [first = "", ...rest] = paragraph(schoolFacts(school), {
        width: options.width,
        indent: column + 4,
      });
      return [`  ${name}  ${first.trimStart()}`, ...rest];
    }),
    ...(left.length === 0
      ? []
      : paragraph(
          `… and ${count(left.length, "school")} more with ${count(
            left.reduce((sum, { rows }) => sum + rows.length, 0),
            "change",
          )}`,
          { width: options.width, indent: 2, style: colours.dim },
        )),
  ];
}

function schoolFacts({ blocked, doubtful, rows }: SchoolView): string {
  const byKind = groupBy(rows, ({ kind }) => kind);
  const kinds = kindsByHarm.flatMap((kind) => {
    const own = byKind.get(kind)?.length ?? 0;
    const { plural, rune, singular } = kindStyle(kind);
    return own === 0 ? [] : [`${rune} ${count(own, singular, plural)}`];
  });
  return [
    ...kinds,
    doubtful === 0 ? "" : `? ${formatNumber(doubtful)} doubtful`,
    blocked === 0 ? "" : `✗ ${formatNumber(blocked)} blocked`,
  ]
    .filter((fact) => fact !== "")
    .map(tied)
    .join(" · ");
}

function doubtLines(schools: readonly SchoolView[], options: TerminalOptions): readonly string[] {
  const { colours, width } = options;
  const doubtful = schools.flatMap(({ name, rows }) =>
    rows.filter(({ doubts }) => doubts.length > 0).map((row) => ({ name, row })),
  );
  if (doubtful.length === 0) return [];
  const shown = doubtful.slice(0, doubtful.length === shownDoubts + 1 ? doubtful.length : shownDoubts);
  const left = doubtful.length - shown.length;
  return [
    colours.bold(`Doubtful: ${count(countDoubtful(doubtful.map(({ row }) => row)), "change")}`),
    ...shown.flatMap(({ name, row }) => [
      ...paragraph(rowText(row, name), { width, indent: 4, mark: `${kindStyle(row.kind).rune} ` }),
      ...row.doubts.flatMap((doubt) =>
        paragraph(doubt, { width, indent: 6, mark: "? ", style: colours.yellow }),
      ),
    ]),
    ...(left === 0 ? [] : [colours.dim(`    … and ${formatNumber(left)} more`)]),
  ];
}

/** With its id, its class and its place: the name alone is not what a person looks up. */
function rowText({ after, before, class: found, id, position, subject }: ChangeRow, school: string): string {
  const named = `${shorten(subject, longestText)}${id === undefined ? "" : ` [${shorten(id, longestText)}]`}`;
  const title = found === undefined ? "" : `, ${shorten(found.title, longestText)}`;
  return `${named}  ${shorten(before, longestText)} → ${shorten(after, longestText)}${title} · ${shorten(school, longestText)} · ${position}`;
}
