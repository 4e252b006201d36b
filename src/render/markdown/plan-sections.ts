import { namesIn } from "../../model/table.ts";
import { asCalled } from "../command-line.ts";
import { markdownCode } from "../escape.ts";
import { isIn, type Section, sectionTitles } from "../view/change-kind.ts";
import { type ChangeRow, sharedFile } from "../view/change-row.ts";
import { forecastTitle } from "../view/forecast-title.ts";
import type { FindingView, PlanView } from "../view/plan-view.ts";
import { doubtfulFirst } from "../view/worst.ts";
import { formatNumber } from "../wording.ts";
import type { Block, Lazy } from "./block.ts";
import { forecastBlocks, noticeBlock } from "./forecast-section.ts";
import { expectedBlock, loosenedBlock, refusalBlocks } from "./guard-blocks.ts";
import { classCell, id, name, rune, sentence, subject, tableBlock, transition } from "./markdown-table.ts";
import { factsBlock, footerBlock, verdictBlock } from "./plan-head.ts";
import { schoolTable, takeoverBlock } from "./schools-section.ts";

/** Where a plan is shown: at which level its headings stand, and where the reader finds what has no room. */
export interface SectionOptions {
  readonly level: number;
  readonly elsewhere: string;
  /** As of `MarkdownOptions`. */
  readonly filesAt?: string | undefined;
}

/** One plan, ranked by lasting harm and doubt from top to bottom. */
export function planBlocks(view: PlanView, options: SectionOptions): readonly Block[] {
  const page = pageOf(view, options);
  const { elsewhere, heading, place } = page;
  return [
    verdictBlock(view, options.level),
    ...expectedBlock(view, elsewhere),
    ...loosenedBlock(view, place, elsewhere),
    ...refusalBlocks(view, elsewhere),
    factsBlock(view, page.file),
    ...schoolTable(heading("Schools"), view, elsewhere),
    ...findingTable(page, 2, "Errors: nothing is written for these lines", view.findings.error),
    ...doubtfulChanges(page),
    ...doubtfulLines(page),
    ...changesBySection(page),
    ...takeoverBlock(heading("Takeovers"), view, elsewhere),
    ...forecastBlocks(heading(forecastTitle(view.totals)), view, elsewhere),
    ...drifted(page),
    ...noticeBlock(view.findings.notice, place, elsewhere),
    footerBlock(view),
  ];
}

/** What the tables of changes share. */
interface Page {
  readonly view: PlanView;
  readonly rows: readonly ChangeRow[];
  /** The one file of all rows; absent: each row names its own. */
  readonly file: string | undefined;
  readonly elsewhere: string;
  readonly filesAt: string | undefined;
  heading(text: string): string;
  /** `file:line`, a link to it where it is known where the files are. */
  place(position: string): string;
}

function pageOf(view: PlanView, { level, elsewhere, filesAt }: SectionOptions): Page {
  const rows = rowsOf(view);
  return {
    view,
    rows,
    file: sharedFile(rows),
    elsewhere,
    filesAt,
    heading: (text) => `${"#".repeat(level + 1)} ${text}`,
    place: (position) => linked(markdownCode(position), position, filesAt),
  };
}

function lineOf({ file, filesAt }: Page, { position }: ChangeRow): string {
  const shown = markdownCode(file === undefined ? position : position.slice(file.length + 1));
  return linked(shown, position, filesAt);
}

/** A link where the path needs no escaping: what is shown of any other may not be its name. */
function linked(shown: string, position: string, filesAt: string | undefined): string {
  const [, file, line] = /^([\w./-]+):(\d+)/.exec(position) ?? [];
  return file === undefined || filesAt === undefined ? shown : `[${shown}](${filesAt}${file}#L${line})`;
}

const doubtfulChanges = (page: Page): readonly Block[] =>
  tableBlock({
    rank: 3,
    title: page.heading("Doubtful: look at these first"),
    headings: ["", "School", "What", "Before → after", "Class", "Why look twice", "Line"],
    rows: doubtfulFirst(page.rows).map((row) => [
      ...changeCells(row, page.view),
      () => doubtsOf(row),
      () => lineOf(page, row),
    ]),
    elsewhere: page.elsewhere,
  });

const longestDoubts = 3;

function doubtsOf({ doubts }: ChangeRow): string {
  const left = doubts.length - longestDoubts;
  return [
    ...doubts.slice(0, longestDoubts).map(sentence),
    ...(left > 0 ? [`… and ${formatNumber(left)} more`] : []),
  ].join("<br>");
}

const doubtfulLines = (page: Page): readonly Block[] =>
  findingTable(
    page,
    3,
    "Doubtful lines without a change",
    page.view.findings.warning.filter((finding) => !finding.isBesideChange),
  );

function changesBySection(page: Page): readonly Block[] {
  const intended = page.rows.filter((row) => !row.isDrift);
  return namesIn(sectionRanks).flatMap((section) =>
    changeTable(
      page,
      sectionRanks[section],
      sectionTitles[section],
      intended.filter((row) => isIn(section, row)),
    ),
  );
}

const drifted = (page: Page): readonly Block[] =>
  changeTable(
    page,
    4,
    "Drift: live state moved, and the base asks for this as well",
    page.rows.filter((row) => row.isDrift),
  );

const changeTable = (page: Page, rank: number, title: string, rows: readonly ChangeRow[]): readonly Block[] =>
  tableBlock({
    rank,
    title: page.heading(title),
    headings: ["", "School", "What", "Before → after", "Class", "Because", "Line"],
    rows: rows.map((row) => [
      ...changeCells(row, page.view),
      () => sentence(row.fact),
      () => lineOf(page, row),
    ]),
    foldable: sharedColumns,
    elsewhere: page.elsewhere,
  });

/** Takeovers come folded, after the schools. */
const sectionRanks: Readonly<Record<Exclude<Section, "takeovers">, number>> = {
  archives: 4,
  removed: 4,
  unarchives: 5,
  district: 5,
};

/** Rows of the settings, then of the schools; one that touches two schools is shown once. */
function rowsOf(view: PlanView): readonly ChangeRow[] {
  return [...view.settings, ...view.schools.flatMap((school) => school.rows)];
}

const sharedColumns = new Set(["", "Before → after", "Because"]);

function changeCells(row: ChangeRow, view: PlanView): readonly Lazy[] {
  const { school } = row;
  return [
    () => rune(row),
    school === undefined ? "" : () => name(school.name),
    () => subject(row),
    () => transition(row),
    () => classCell(row, view.commonTerm),
  ];
}

function findingTable(
  { elsewhere, heading, place }: Page,
  rank: number,
  title: string,
  findings: readonly FindingView[],
): readonly Block[] {
  return tableBlock({
    rank,
    title: heading(title),
    headings: ["School", "What", "What to do", "Line"],
    rows: findings.map((finding) => [
      () => name(finding.school ?? ""),
      () => `${sentence(finding.message)} ${id(finding.code)}`,
      () => sentence(asCalled(finding.hint ?? "")),
      finding.position === undefined ? "" : place(finding.position),
    ]),
    elsewhere,
  });
}
