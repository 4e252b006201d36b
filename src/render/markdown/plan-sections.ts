import { namesIn } from "../../model/table.ts";
import { acknowledgementComment } from "../acknowledgement-text.ts";
import { asCalled, commandLine } from "../command-line.ts";
import { escapeMarkdown, markdownCode } from "../escape.ts";
import { shorten } from "../terminal/display-width.ts";
import { isIn, kindStyle, type Section, sectionTitles } from "../view/change-kind.ts";
import { type ChangeRow, sharedFile } from "../view/change-row.ts";
import { forecastTitle } from "../view/forecast-title.ts";
import type { FindingView, PlanView, RefusalView } from "../view/plan-view.ts";
import { doubtfulFirst } from "../view/worst.ts";
import { count, formatNumber, listSome } from "../wording.ts";
import { type Block, fixedBlock } from "./block.ts";
import { forecastBlocks, noticeBlock } from "./forecast-section.ts";
import {
  classCell,
  id,
  name,
  omittedNote,
  rune,
  sentence,
  subject,
  tableBlock,
  transition,
} from "./markdown-table.ts";
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
  const { elsewhere, heading } = page;
  return [
    verdictBlock(view, options),
    ...expectedBlock(view, elsewhere),
    ...loosenedBlock(view, elsewhere),
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
    ...noticeBlock(view.findings.notice, elsewhere),
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
      doubtsOf(row),
      lineOf(page, row),
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
    rows: rows.map((row) => [...changeCells(row, page.view), sentence(row.fact), lineOf(page, row)]),
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

/** A pull request that protects less says so before anything else is read. */
function loosenedBlock({ loosened }: PlanView, elsewhere: string): readonly Block[] {
  if (loosened.length === 0) return [];
  const rows = loosened.map(({ what, before, after, position }) => {
    const line = position === undefined ? "" : ` · ${markdownCode(position)}`;
    return `> - ${id(what)}: ${sentence(before)} → **${sentence(after)}**${line}\n`;
  });
  const lead = `> [!WARNING]\n> **This change loosens ${count(loosened.length, "protection")}.** Until it is merged, guards judge by the stricter of old and new.\n>\n`;
  return [
    {
      rank: 1,
      lead,
      groups: [{ open: "", rows, close: "\n" }],
      omitted: (left) => `> - … and ${formatNumber(left)} more, see ${elsewhere}\n\n`,
    },
  ];
}

const sharedColumns = new Set(["", "Before → after", "Because"]);

function changeCells(row: ChangeRow, view: PlanView): readonly string[] {
  const school = row.school === undefined ? "" : name(row.school.name);
  return [rune(row), school, subject(row), transition(row), classCell(row, view.commonTerm)];
}

/** What has to be found in ten seconds. */
function verdictBlock(view: PlanView, { level }: SectionOptions): Block {
  const title = `${"#".repeat(level)} ${name(view.district.id)}: ${sentence(view.verdict.headline)}`;
  const lines = [
    `**Worst:** ${sentence(view.worst.says)}`,
    ...(view.verdict.kind === "nothing-looked-at" ? [] : [`**Tonight:** ${sentence(view.tonight)}`]),
    `**To do:** ${sentence(view.toDo)}`,
  ];
  return fixedBlock(`${title}\n\n${bullets(lines, "*")}`);
}

/** Another marker begins another list: two that follow each other with one marker are set as one, with twice the space. */
const bullets = (lines: readonly string[], marker: "-" | "*" = "-"): string =>
  `${lines.map((line) => `${marker} ${line}\n`).join("")}\n`;

/** Numbers as the file takes them: what was reviewed as text needs no comment that lifts a guard. */
function expectedBlock({ expected }: PlanView, elsewhere: string): readonly Block[] {
  if (expected.length === 0) return [];
  const rows = expected.map(({ school, yaml }) => `# ${fenced(school)}\n${yaml}\n`);
  const [first, rest] = [rows.slice(0, shownAtOnce), rows.slice(shownAtOnce)];
  const omitted = omittedNote("schools", elsewhere);
  const fence = { open: "```yaml\n", close: "```\n\n" };
  const lead = "If it is meant, this goes into the file, on each school:\n\n";
  const folded = {
    open: `<details><summary>${formatNumber(rest.length)} more</summary>\n\n${fence.open}`,
    rows: rest,
    close: `${fence.close}</details>\n\n`,
  };
  return [
    { rank: 0, lead, groups: [{ ...fence, rows: first }], omitted },
    ...(rest.length === 0 ? [] : [{ rank: 4, lead: "", groups: [folded], omitted }]),
  ];
}

/** Of what guards say: the table of the schools has room before more of it. */
const shownAtOnce = 5;

/** A name inside a fence: what would end it is not let in. */
const fenced = (text: string): string => shorten(text, longestFenced).replaceAll("`", "'");

const longestFenced = 80;

function factsBlock(view: PlanView, file: string | undefined): Block {
  const lines = [
    view.totals.changes === 0 ? "" : `**Merging:** ${sentence(view.scale)}`,
    `**Clock:** ${sentence(view.clock.sentence)}`,
    view.takesBack === undefined ? "" : `**Takes back:** the apply of plan ${markdownCode(view.takesBack)}`,
    ...(view.undo.length === 0 ? [] : [`**Undo:** ${undoSentence(view)}`]),
    view.onlySchools === undefined || view.onlySchools.length === 0
      ? ""
      : `**Only:** ${sentence(listSome(view.onlySchools, 5))}`,
    `**Terms:** ${sentence(view.terms.length === 0 ? "none in scope" : listSome(view.terms, 4))}`,
    `**Plan:** ${markdownCode(view.fingerprint)} · ${sentence(view.reads.join(" · "))}`,
    file === undefined ? "" : `**Lines** are those of ${markdownCode(file)}`,
  ].filter((line) => line !== "");
  return fixedBlock(bullets(lines));
}

const undoWays = 6;

function undoSentence(view: PlanView): string {
  const ways = view.undo.slice(0, undoWays).map(({ kinds, undo: { level, by, assumed } }) => {
    const counted = kinds.map((one) => {
      const style = kindStyle(one.kind);
      return count(one.count, style.singular, style.plural);
    });
    return `${counted.join(", ")} **${level.replace("-", " ")}**: ${sentence(by)}${assumed ? " (assumed, not documented)" : ""}`;
  });
  const left = view.undo.length - ways.length;
  return ways.join(" · ") + (left > 0 ? ` · and ${left} other ways` : "");
}

/** What nobody can lift comes before what somebody has. */
function weight({ stands, acknowledgement, endsWithTime }: RefusalView): number {
  if (!stands) return 2;
  return acknowledgement === undefined && !endsWithTime ? 0 : 1;
}

function refusalBlocks(
  { refusals, fingerprint }: { readonly refusals: readonly RefusalView[]; readonly fingerprint: string },
  elsewhere: string,
): readonly Block[] {
  const rows = [...refusals]
    .sort((left, right) => weight(left) - weight(right))
    .map((refusal) => {
      const at = refusal.school === undefined ? "" : ` at ${name(refusal.school)}`;
      const lines = refusal.stands
        ? [
            "[!CAUTION]",
            `**Refused by ${id(refusal.guard)}${at}:** ${sentence(refusal.message)}`,
            "",
            sentence(refusal.wayOut),
            ...(refusal.acknowledgement === undefined
              ? []
              : [
                  "",
                  "To lift it for exactly this plan, somebody who may write here and made neither this pull request nor its commits comments:",
                  "```text",
                  acknowledgementComment(refusal.guard, fingerprint),
                  "```",
                ]),
          ]
        : [
            "[!NOTE]",
            `**${id(refusal.guard)}${at} is acknowledged** by ${sentence(refusal.acknowledgedBy ?? "")}: ${sentence(refusal.message)}`,
          ];
      return `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
    });
  const omitted = omittedNote("findings of guards", elsewhere);
  const ofRank = (rank: number, some: readonly string[]): readonly Block[] =>
    some.length === 0 ? [] : [{ rank, lead: "", groups: [{ open: "", rows: some, close: "" }], omitted }];
  return [...ofRank(0, rows.slice(0, shownAtOnce)), ...ofRank(4, rows.slice(shownAtOnce))];
}

function findingTable(
  { elsewhere, filesAt, heading }: Page,
  rank: number,
  title: string,
  findings: readonly FindingView[],
): readonly Block[] {
  return tableBlock({
    rank,
    title: heading(title),
    headings: ["School", "What", "What to do", "Line"],
    rows: findings.map((finding) => [
      name(finding.school ?? ""),
      `${sentence(finding.message)} ${id(finding.code)}`,
      sentence(asCalled(finding.hint ?? "")),
      finding.position === undefined ? "" : linked(markdownCode(finding.position), finding.position, filesAt),
    ]),
    elsewhere,
  });
}

function footerBlock(view: PlanView): Block {
  const outside = `${count(view.unmanaged.classrooms, "classroom")} and ${count(view.unmanaged.schools, "school")} outside the file, never touched`;
  const unchanged = `${formatNumber(view.totals.unchanged)} of ${count(view.totals.listed, "listed classroom")} unchanged`;
  return fixedBlock(
    `<sub>${escapeMarkdown(`${unchanged} · ${outside} · planned ${view.plannedAt} (district's time)`)} · reproduce with ${markdownCode(shorten(commandLine("plan", view), 300))}</sub>\n\n`,
  );
}
