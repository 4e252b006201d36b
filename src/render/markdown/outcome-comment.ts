import type { Change } from "../../model/change.ts";
import type { ChangeOutcome, Outcome, Report, WithheldChange } from "../../model/report.ts";
import { markdownCode, visibleText } from "../escape.ts";
import { changeRows } from "../view/change-row.ts";
import type { OutcomeView } from "../view/outcome-view.ts";
import { count, formatInstant } from "../wording.ts";
import { type Block, fixedBlock, type Lazy, renderBlocks } from "./block.ts";
import { name, rawSentence, rune, sentence, subject, tableBlock, transition } from "./markdown-table.ts";
import { outcomeHeadline, outcomeLead } from "./outcome-lead.ts";
import { renderPlanDiff } from "./plan-diff.ts";
import { refusalQuotes } from "./refusal-quotes.ts";

/** Several districts share a comment of 65,536 characters; one alone never fills it. */
const limit = 30_000;
const diffLimit = 12_000;

/** To the minute, and once where it began and ended in the same. */
function period({ startedAt, endedAt }: Report): string {
  const [start, end] = [formatInstant(startedAt), formatInstant(endedAt)];
  return start === end ? start : `${start} to ${end}`;
}

/** What an apply did, for the pull request that it came from. */
export function renderOutcome(view: OutcomeView): string {
  const { report } = view;
  const { outcomes, withheld } = report;
  const blocks: readonly Block[] = [
    fixedBlock(
      `## ${name(visibleText(report.district))}: ${outcomeHeadline(view)}\n\n${outcomeLead(view)}${facts(view)}`,
    ),
    ...refusedBlocks(view),
    ...staleBlocks(view),
    ...notApplied("Failed", outcomes, "failed"),
    ...notApplied("Conflicts: something else was there, so nothing was written", outcomes, "conflict"),
    ...notApplied("Skipped", outcomes, "skipped"),
    ...withheldBlocks(withheld, view),
    ...byHandBlocks(outcomes),
    ...appliedBlocks(outcomes),
    fixedBlock(`<sub>Plan ${markdownCode(report.fingerprint)} · ${sentence(period(report))}</sub>\n`),
  ];
  return renderBlocks(blocks, limit, (text) => text.length);
}

function facts({ report, notice }: OutcomeView): string {
  const { outcomes, verified } = report;
  const lines = [
    ...(outcomes.length === 0 ? [] : [verifiedSentence(verified)]),
    ...(notice === undefined ? [] : [notice]),
    ...(report.approval.kind === "fingerprint" && report.approval.onePerson === true ? [onePerson] : []),
  ];
  return `${lines.map((line) => `- ${rawSentence(line)}\n`).join("")}\n`;
}

const onePerson =
  "Whoever started this made what it applies, or may have: ROLLCALL_ONE_PERSON allows it, because one person looks after this repository alone.";

function verifiedSentence(verified: Report["verified"]): string {
  switch (verified.kind) {
    case "empty":
      return "Verified: read again and planned again, nothing of it is left.";
    case "remaining":
      return `Read again and planned again: ${count(verified.changes, "change")} left.`;
    case "unverified":
      return `Not verified: ${verified.reason}`;
  }
}

function refusedBlocks({ refused }: OutcomeView): readonly Block[] {
  return refused === undefined
    ? []
    : [
        fixedBlock(
          refusalQuotes(refused.refusals, { fingerprint: refused.fingerprint, where: "in a comment" }),
        ),
      ];
}

function staleBlocks({ approved, planned, stale }: OutcomeView): readonly Block[] {
  return stale === undefined || approved === undefined
    ? []
    : [fixedBlock(`### Reviewed (−) against now (+)\n\n${renderPlanDiff(approved, planned, diffLimit)}`)];
}

function notApplied(
  title: string,
  outcomes: readonly ChangeOutcome[],
  kind: Exclude<Outcome["kind"], "applied" | "by-hand">,
): readonly Block[] {
  const told = outcomes.flatMap(({ change, outcome }) =>
    outcome.kind === kind ? [{ change, says: outcome.reason }] : [],
  );
  return changeTable({ rank: 1, title: `### ${title}`, says: "Why", told });
}

function withheldBlocks(
  withheld: readonly WithheldChange[],
  { stale, refused }: OutcomeView,
): readonly Block[] {
  // The difference, or the guard, has said it already.
  if ((stale !== undefined && withheld.length > 0) || refused !== undefined) return [];
  const told = withheld.map(({ change, reason }) => ({ change, says: reason }));
  return changeTable({ rank: 2, title: "### Withheld", says: "Why", told });
}

const byHandBlocks = (outcomes: readonly ChangeOutcome[]): readonly Block[] =>
  changeTable({
    rank: 2,
    title: "### To make by hand, as the runbook says",
    says: "Way back",
    told: waysBack(outcomes, "by-hand"),
  });

const appliedBlocks = (outcomes: readonly ChangeOutcome[]): readonly Block[] =>
  changeTable({
    rank: 3,
    title: "Applied",
    says: "Way back",
    told: waysBack(outcomes, "applied"),
    isFolded: true,
  });

interface Told {
  readonly change: Change;
  readonly says: string;
}

const waysBack = (outcomes: readonly ChangeOutcome[], kind: Outcome["kind"]): readonly Told[] =>
  changesOf(outcomes, kind).map((change) => ({ change, says: change.undo.by }));

const changesOf = (outcomes: readonly ChangeOutcome[], kind: Outcome["kind"]): readonly Change[] =>
  outcomes.filter(({ outcome }) => outcome.kind === kind).map(({ change }) => change);

/** Counts changes, as the title does: an exchange is one of them, and has a row for each classroom. */
const changeTable = (table: {
  readonly rank: number;
  readonly title: string;
  /** What the last column but one is called. */
  readonly says: string;
  readonly told: readonly Told[];
  readonly isFolded?: boolean;
}): readonly Block[] =>
  tableBlock({
    rank: table.rank,
    title: table.title,
    headings: ["", "School", "What", "Before → after", table.says, "Line"],
    rows: table.told.flatMap(({ change, says }) => rowsOf(change, says)),
    counted: table.told.length,
    foldable: new Set([table.says]),
    isFolded: table.isFolded ?? false,
    elsewhere: "the report",
  });

function rowsOf(change: Change, why: string): readonly (readonly Lazy[])[] {
  return changeRows(change).map((row) => [
    () => rune(row),
    () => (row.school === undefined ? "" : name(row.school.name)),
    () => subject(row),
    () => transition(row),
    () => rawSentence(why),
    () => markdownCode(row.position),
  ]);
}
