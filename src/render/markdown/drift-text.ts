import type { Change } from "../../model/change.ts";
import type { KeptDiagnostic } from "../../model/diagnostic.ts";
import type { Hold, Outlook } from "../../model/drift.ts";
import type { ForecastComparison } from "../../model/forecast-comparison.ts";
import { asCalled, stepText } from "../command-line.ts";
import { markdownCode, visibleText } from "../escape.ts";
import { changeRows } from "../view/change-row.ts";
import { morningTitle } from "../view/night-view.ts";
import { formatInstant } from "../wording.ts";
import { type Block, fixedBlock, type Lazy, renderBlocks } from "./block.ts";
import { driftLead, waitText } from "./drift-lead.ts";
import { lossBlocks } from "./drift-losses.ts";
import { driftTitle, holdText } from "./drift-title.ts";
import { driftToDo } from "./drift-to-do.ts";
import { comparisonBlocks } from "./forecast-markdown.ts";
import { name, rawSentence, rune, sentence, subject, tableBlock, transition } from "./markdown-table.ts";
import { refusalQuotes } from "./refusal-quotes.ts";

/** What an issue about one district says. */
export interface DriftText {
  readonly title: string;
  readonly markdown: string;
}

export interface NightOtherwise {
  readonly comparison: ForecastComparison;
  /** What a person pastes to have the whole of it. */
  readonly step: string;
}

export interface DriftView extends Outlook {
  readonly district: string;
  /** `approved`, `heal` or `all`. */
  readonly schedule: string;
  /** What a person has to be told about the schedule, as a whole sentence. */
  readonly notice?: string;
  /** What came of the night after the last apply, where it is not as forecast. */
  readonly morning?: NightOtherwise;
  readonly readAt: string;
  readonly fingerprint: string;
}

/** GitHub takes 65,536 characters in an issue. */
const limit = 60_000;

/** Everything that is due although the file has not changed, in the order in which somebody has to act. */
export function renderDrift(view: DriftView): DriftText {
  const elsewhere = stepText(`rollcall plan ${view.district}`);
  const notice = view.notice === undefined ? "" : `${sentence(view.notice)}\n\n`;
  const blocks: readonly Block[] = [
    fixedBlock(`${driftLead(view)}\n\n${driftToDo(view)}${notice}`),
    ...needsSomebody(view, elsewhere),
    ...comesByItself(view, elsewhere),
    ...morningBlocks(view),
    ...findingTable("Not to be seen with this read driver", view.unseen, elsewhere),
    fixedBlock(
      `Plan ${markdownCode(view.fingerprint)} · read ${sentence(formatInstant(view.readAt))} · see it whole with ${markdownCode(elsewhere)}. Rollcall closes this issue when nothing is left.\n`,
    ),
  ];
  return {
    title: `Rollcall: ${view.district}: ${driftTitle(view)}${morningNews(view)}`,
    markdown: renderBlocks(blocks, limit, (text) => text.length),
  };
}

function morningNews({ morning }: DriftView): string {
  if (morning === undefined) return "";
  return morning.comparison.night.kind === "missed"
    ? "; the nightly sync has not run"
    : "; the night came otherwise than forecast";
}

const morningBlocks = ({ morning }: DriftView): readonly Block[] =>
  morning === undefined
    ? []
    : [
        fixedBlock(
          `## ${morningTitle(morning.comparison)}\n\n${morning.comparison.night.kind === "missed" ? "" : "What was forecast rests on assumptions; look at what is named here before the next apply.\n\n"}`,
        ),
        ...comparisonBlocks(morning.comparison, markdownCode(morning.step)),
      ];

function needsSomebody(view: DriftView, elsewhere: string): readonly Block[] {
  const { standing, byHand, pending, pendingHold, refusals } = view;
  return [
    ...changeTable("Live state moved, and a review has to decide", standing, elsewhere),
    ...(pendingHold?.kind === "guards" ? heldBlocks(pending, pendingHold, elsewhere) : []),
    ...changeTable("To be made by hand in ClassTag", byHand, elsewhere),
    ...findingTable("Errors: nothing is written for these lines", view.errors, elsewhere),
    ...(refusals.length === 0
      ? []
      : [fixedBlock(`## Guards refuse, although nothing is due\n\n${refusalQuotes(refusals)}`)]),
    ...findingTable("Doubtful, although nothing is due for it", view.doubts, elsewhere),
    ...lossBlocks(view, elsewhere),
  ];
}

function comesByItself(view: DriftView, elsewhere: string): readonly Block[] {
  const { pending, pendingHold, mendable, mendableHold, schedule } = view;
  const merged = allBecause(pending, "reviewed and merged");
  const mended = allBecause(mendable, `the file's schedule is ${schedule}`);
  const [mergedTitle, mendedTitle] = [
    pendingHold === undefined
      ? "Merged: the next scheduled apply writes these"
      : `Merged, and ${holdText(pendingHold)}`,
    mendableHold === undefined
      ? "Mended by the next scheduled apply"
      : `Open to the schedule, and ${holdText(mendableHold)}`,
  ];
  const isSaid = mendableHold?.kind !== "guards" || mendableHold === pendingHold || mendable.length === 0;
  return [
    ...(pendingHold?.kind === "guards" ? [] : changeTable(mergedTitle, merged, elsewhere, "folded")),
    ...(isSaid ? [] : [fixedBlock(refusalQuotes(mendableHold.refusals))]),
    ...changeTable(mendedTitle, mended, elsewhere, "folded"),
  ];
}

const onPullRequest = "in a comment on the pull request that was merged";

function heldBlocks(
  pending: readonly Change[],
  hold: Extract<Hold, { kind: "guards" }>,
  elsewhere: string,
): readonly Block[] {
  const { refusals, fingerprint, wait } = hold;
  return [
    fixedBlock(
      `## Reviewed, and held back by a guard\n\n${refusalQuotes(refusals, { fingerprint, where: onPullRequest })}${
        wait === undefined ? "" : `Even then it waits until ${waitText(wait)}.\n\n`
      }`,
    ),
    ...changeTable("What it holds back", allBecause(pending, holdText(hold)), elsewhere, "###"),
  ];
}

interface Reasoned {
  readonly change: Change;
  readonly reason: string;
}

const allBecause = (changes: readonly Change[], reason: string): readonly Reasoned[] =>
  changes.map((change) => ({ change, reason }));

const changeTable = (
  title: string,
  changes: readonly Reasoned[],
  elsewhere: string,
  hashes: "##" | "###" | "folded" = "##",
): readonly Block[] =>
  tableBlock({
    rank: hashes === "folded" ? 2 : 1,
    title: hashes === "folded" ? title : `${hashes} ${title}`,
    isFolded: hashes === "folded",
    headings: ["", "School", "What", "Before → after", "Because", "Line"],
    rows: changes.flatMap(({ change, reason }) => rowsOf(change, reason)),
    counted: changes.length,
    foldable: new Set(["Because"]),
    elsewhere,
  });

const findingTable = (
  title: string,
  findings: readonly KeptDiagnostic[],
  elsewhere: string,
): readonly Block[] =>
  tableBlock({
    rank: 1,
    title: `## ${title}`,
    headings: ["School", "What", "What to do", "Line"],
    rows: findings.map((one) => [
      name(visibleText(one.school ?? "")),
      rawSentence(one.message),
      rawSentence(asCalled(one.hint ?? "")),
      one.at === undefined ? "" : markdownCode(visibleText(`${one.at.file}:${one.at.line}`)),
    ]),
    elsewhere,
  });

function rowsOf(change: Change, reason: string): readonly (readonly Lazy[])[] {
  return changeRows(change).map((row) => [
    () => rune(row),
    () => (row.school === undefined ? "" : name(row.school.name)),
    () => subject(row),
    () => transition(row),
    () => rawSentence(reason),
    () => markdownCode(row.position),
  ]);
}

/** An alarm: for a long time nobody could see whether live state is as the file asks. */
export function renderUnread(district: string, reason: string, lastReadAt: string | undefined): DriftText {
  const since =
    lastReadAt === undefined
      ? "no complete read is on record"
      : `the last complete read was ${markdownCode(visibleText(lastReadAt))}`;
  return {
    title: `Rollcall: ${district}: live state cannot be read`,
    markdown: `Nobody could see whether ClassTag is as the file on the main branch asks, and ${since}. Until that is mended, nothing is planned or written, and drift goes unseen.\n\n- **Why:** ${rawSentence(reason.replace(/\s+/g, " "))}\n- **What to do:** run ${markdownCode(stepText(`rollcall validate ${district}`))}, then ${markdownCode(stepText(`rollcall plan ${district}`))} with the environment's credentials; a credential that ran out is the commonest cause.\n`,
  };
}
