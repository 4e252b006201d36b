import type {
  ComparedName,
  ForecastComparison,
  ForecastOfDistrict,
  JudgedAssumption,
} from "../../model/forecast-comparison.ts";
import { shellWord, stepText } from "../command-line.ts";
import { markdownCode } from "../escape.ts";
import { shorten } from "../terminal/display-width.ts";
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
import { type Block, fixedBlock, renderBlocks } from "./block.ts";
import { longestName, name, sentence, tableBlock } from "./markdown-table.ts";

/** GitHub takes 65,536 characters in an issue or a comment. */
const limit = 60_000;

/** The next night of a district for an issue or a comment. */
export function forecastMarkdown({
  id,
  forecast,
  learnt,
}: Extract<ForecastOfDistrict, { readonly forecast: unknown }>): string {
  const view = nightView(forecast, learnt);
  const elsewhere = stepText(`rollcall forecast ${id} --verbose`);
  const failure = view.failure === undefined ? "" : `**${sentence(afterFailure(view.failure))}**\n\n`;
  return whole([
    fixedBlock(
      `## ${name(id)}: the next nightly sync, as if nothing were applied\n\nClassTag ${sentence(formatInstant(forecast.at))}\n\n${failure}`,
    ),
    ...tableBlock({
      rank: 1,
      title: "### By school",
      headings: ["School", "What the sync does"],
      rows: view.schools.map(({ school, sums }) => [name(school), sentence(sums)]),
      elsewhere,
    }),
    ...tableBlock({
      rank: 2,
      title: "### By name",
      headings: ["School", "What", "Classroom"],
      rows: view.schools.flatMap(({ school, groups }) =>
        groups.flatMap(({ label, rows }) => rows.map((row) => [name(school), label, sentence(row)])),
      ),
      elsewhere,
    }),
    fixedBlock(`${sentence(view.threshold)}.\n\n`),
    ...tableBlock({
      rank: 1,
      title: "### Assumed, not documented",
      headings: ["Name", "Assumption"],
      rows: view.assumptions.map((one) => [markdownCode(one.id), sentence(one.says)]),
      elsewhere,
    }),
  ]);
}

/**
 * What came of a night, for an issue.
 * @param report the file that it was compared with
 */
export function comparisonMarkdown(
  compared: Extract<ForecastOfDistrict, { readonly comparison: unknown }>,
  report: string,
): string {
  const { id, comparison } = compared;
  const { night } = comparison;
  const why = night.kind === "none" || night.kind === "not-to-be-seen" ? ` ${sentence(night.because)}.` : "";
  return whole([
    fixedBlock(
      `## ${name(id)}: the night after the apply: ${nightTitle(comparison)}\n\nCompared: ${sentence(comparedText(compared))}.${why}\n\n`,
    ),
    ...comparisonBlocks(
      comparison,
      markdownCode(stepText(`rollcall forecast --compare ${shellWord(report)} --verbose`)),
    ),
  ]);
}

/** The parts of a comparison that an issue shows, the most urgent first. */
export function comparisonBlocks(comparison: ForecastComparison, elsewhere: string): readonly Block[] {
  const { night, counts, surprises, since, notKnown, assumptions } = comparison;
  const missed = missedText(comparison, sentence);
  return [
    ...(missed === undefined ? [] : [fixedBlock(`${missed}\n\n`)]),
    ...namedTable("### Otherwise than forecast", surprises, elsewhere),
    ...tableBlock({
      rank: 2,
      title: "### Assumptions",
      headings: ["Name", "The night", "Assumption"],
      rows: (night.kind === "passed" ? assumptions : []).map(assumptionRow),
      elsewhere,
    }),
    ...tableBlock({
      rank: 4,
      title: "### By school",
      headings: ["School", "What", "Forecast", "Found", "Changed since", "Not known"],
      rows: (night.kind === "passed" ? counts : []).map((one) => [
        name(visibleName(one.school)),
        kindText(one.kind),
        ...[one.forecast, one.found, one.since, one.notKnown].map(formatNumber),
      ]),
      elsewhere,
    }),
    ...namedTable(
      "### Changed in ClassLink since, not by the night",
      since.filter(({ by }) => by === "classlink"),
      elsewhere,
    ),
    ...namedTable(
      "### Changed by hand since, not by the night",
      since.filter(({ by }) => by === "hand"),
      elsewhere,
    ),
    ...namedTable("### Not known", notKnown, elsewhere),
  ];
}

const assumptionRow = (one: JudgedAssumption): readonly string[] => [
  markdownCode(one.id),
  sentence(verdictText(one, 5)),
  sentence(one.says),
];

const shortName = (text: string): string => shorten(visibleName(text), longestName);

const namedTable = (title: string, all: readonly ComparedName[], elsewhere: string): readonly Block[] =>
  tableBlock({
    rank: 3,
    title,
    headings: ["School", "What"],
    rows: all.map((one) => [name(visibleName(one.school)), sentence(namedText(one, shortName))]),
    elsewhere,
  });

const whole = (blocks: readonly Block[]): string => renderBlocks(blocks, limit, (text) => text.length);
