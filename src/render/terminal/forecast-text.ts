import type {
  ComparedCount,
  ComparedName,
  ForecastComparison,
  ForecastOfDistrict,
  Surprise,
} from "../../model/forecast-comparison.ts";
import { groupBy } from "../group-by.ts";
import { visibleName } from "../view/change-row.ts";
import {
  comparedText,
  kindText,
  missedText,
  namedText,
  nightTitle,
  nightView,
  verdictText,
} from "../view/night-view.ts";
import { afterFailure } from "../view/view-forecast.ts";
import { formatInstant, formatNumber } from "../wording.ts";
import { padEnd } from "./display-width.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

type Forecasted = Extract<ForecastOfDistrict, { readonly forecast: unknown }>;
type Compared = Extract<ForecastOfDistrict, { readonly comparison: unknown }>;

/** The next night, school by school, with what it rests on. */
export function forecastTerminal({ id, forecast, learnt }: Forecasted, options: TerminalOptions): string {
  const { colours, width } = options;
  const view = nightView(forecast, learnt);
  return joinSections([
    [
      `${colours.bold(id)}  the next nightly sync, as if nothing were applied  ${colours.dim(`ClassTag ${formatInstant(forecast.at)}`)}`,
      ...syncLine(forecast.dailySync.enabled, options),
      ...(view.failure === undefined
        ? []
        : paragraph(afterFailure(view.failure), { width, indent: 2, style: colours.red })),
    ],
    ...view.schools.map(({ school, sums, groups }) => [
      `${colours.bold(school)}  ${sums}`,
      ...groups.flatMap(({ label, rows }) => rowsUnder(label, rows, options)),
    ]),
    paragraph(view.threshold, { width, indent: 0 }),
    [
      "Assumed, not documented",
      ...view.assumptions.flatMap(({ id: name, says }) => labelled(name, says, options)),
    ],
  ]);
}

function syncLine(enabled: boolean | "unknown", { width }: TerminalOptions): readonly string[] {
  if (enabled === true) return [];
  const text =
    enabled === false
      ? "Daily sync is off: this comes once a person turns it on."
      : "Whether Daily sync is on cannot be seen.";
  return paragraph(text, { width, indent: 2 });
}

const mostNamed = 5;
const mostOfAll = 20;
const labelWidth = 16;

function rowsUnder(label: string, rows: readonly string[], options: TerminalOptions): readonly string[] {
  const shown = options.verbose === true ? rows : rows.slice(0, mostNamed);
  const rest = rows.length - shown.length;
  return [
    ...shown.map((row, index) => `  ${padEnd(index === 0 ? label : "", labelWidth)}${row}`),
    ...(rest === 0 ? [] : [`  ${padEnd("", labelWidth)}… and ${formatNumber(rest)} more: --verbose`]),
  ];
}

const labelled = (label: string, text: string, { width, colours }: TerminalOptions): readonly string[] => [
  `  ${colours.dim(label)}`,
  ...paragraph(text, { width, indent: 4 }),
];

/** What came of a night, and last what it says of each assumption where there was one. */
export function comparisonTerminal(compared: Compared, options: TerminalOptions): string {
  const { id, comparison } = compared;
  const { colours, width } = options;
  const { night } = comparison;
  return joinSections([
    [
      `${colours.bold(id)}  ${nightTitle(comparison)}  ${colours.dim(comparedText(compared))}`,
      ...(night.kind === "none" || night.kind === "not-to-be-seen"
        ? paragraph(`${night.because}. Nothing tonight tested an assumption.`, { width, indent: 2 })
        : []),
    ],
    ...comparisonSections(comparison, options),
  ]);
}

/** The parts of a comparison that stand below whose it is. */
export function comparisonSections(
  comparison: ForecastComparison,
  options: TerminalOptions,
): readonly (readonly string[])[] {
  const { night, counts, surprises, since, notKnown } = comparison;
  const missed = missedText(comparison);
  return [
    missed === undefined ? [] : paragraph(missed, { width: options.width, indent: 2 }),
    ...countLines(night.kind === "passed" ? counts : []),
    surpriseLines(surprises, options),
    named(
      "Changed in ClassLink since, not by the night",
      since.filter(({ by }) => by === "classlink"),
      options,
    ),
    named(
      "Changed by hand since, not by the night",
      since.filter(({ by }) => by === "hand"),
      options,
    ),
    named("Not known", notKnown, options),
    night.kind === "passed" ? assumptionLines(comparison, options) : [],
  ];
}

function countLines(counts: readonly ComparedCount[]): readonly (readonly string[])[] {
  if (counts.length === 0) return [];
  const kindWidth = Math.max(10, ...counts.map(({ kind }) => kindText(kind).length)) + 2;
  return [
    [...groupBy(counts, ({ school }) => school)].flatMap(([school, own]) => [
      visibleName(school),
      ...own.map(
        (one) =>
          `  ${padEnd(kindText(one.kind), kindWidth)}forecast ${padEnd(formatNumber(one.forecast), 6)}found ${formatNumber(one.found)}${besideText(one)}`,
      ),
    ]),
  ];
}

function besideText({ since, notKnown }: Pick<ComparedCount, "notKnown" | "since">): string {
  const texts = [
    since === 0 ? "" : `${formatNumber(since)} changed since`,
    notKnown === 0 ? "" : `${formatNumber(notKnown)} not known`,
  ].filter((text) => text !== "");
  return texts.length === 0 ? "" : ` (${texts.join(", ")})`;
}

/** What came otherwise against one broken rule came so for one reason, which stands with the rule: a few names will do. */
function surpriseLines(all: readonly Surprise[], options: TerminalOptions): readonly string[] {
  if (all.length === 0) return [];
  return [
    options.colours.bold("Otherwise than forecast"),
    ...[...groupBy(all, ({ against }) => against)].flatMap(([against, alike]) =>
      namedRows(alike, against === undefined ? mostOfAll : mostNamed, options),
    ),
  ];
}

function named(title: string, all: readonly ComparedName[], options: TerminalOptions): readonly string[] {
  return all.length === 0 ? [] : [options.colours.bold(title), ...namedRows(all, mostOfAll, options)];
}

function namedRows(
  all: readonly ComparedName[],
  most: number,
  { width, verbose }: TerminalOptions,
): readonly string[] {
  const shown = verbose === true ? all : all.slice(0, most);
  const rest = all.length - shown.length;
  return [
    ...shown.flatMap((one) =>
      paragraph(`${one.school === "" ? "" : `${visibleName(one.school)}: `}${namedText(one)}`, {
        width,
        indent: 2,
        hanging: 2,
      }),
    ),
    ...(rest === 0 ? [] : [`  … and ${formatNumber(rest)} more: --verbose`]),
  ];
}

const verdictOrder = ["broken", "cannot-be-told", "held", "untested"] as const;

/** What was shown, the worst first; of the rest the names will do. */
function assumptionLines(
  { assumptions }: ForecastComparison,
  { colours, width, verbose }: TerminalOptions,
): readonly string[] {
  const style = {
    held: colours.green,
    broken: colours.red,
    "cannot-be-told": colours.yellow,
    untested: colours.dim,
  };
  const isWhole = verbose === true;
  const told = verdictOrder.flatMap((kind) =>
    assumptions.filter(({ verdict }) => verdict.kind === kind && (isWhole || kind !== "untested")),
  );
  const untested = isWhole ? [] : assumptions.filter(({ verdict }) => verdict.kind === "untested");
  return [
    colours.bold("What the night says of each assumption"),
    ...told.flatMap((one) => [
      ...paragraph(`${one.id}  ${verdictText(one, isWhole ? Number.POSITIVE_INFINITY : mostNamed)}`, {
        width,
        indent: 2,
        hanging: 4,
        style: style[one.verdict.kind],
      }),
      ...paragraph(one.says, { width, indent: 4, style: colours.dim }),
    ]),
    ...(untested.length === 0
      ? []
      : paragraph(`nothing tonight tested ${untested.map(({ id }) => id).join(", ")}`, {
          width,
          indent: 2,
          hanging: 2,
          style: style.untested,
        })),
  ];
}
