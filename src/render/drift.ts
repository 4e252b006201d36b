import type { Change } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Hold, Outlook, SyncLosses } from "../model/drift.ts";
import { changeRows } from "./change-row.ts";
import { driftLead, waitText } from "./drift-lead.ts";
import { markdownCode, visibleText } from "./escape.ts";
import { type Block, fixedBlock, renderBlocks } from "./markdown-block.ts";
import { id, name, rune, sentence, subject, tableBlock, transition } from "./markdown-table.ts";
import { refusalQuotes } from "./refusal-quotes.ts";
import { count, formatInstant } from "./wording.ts";

/** What an issue about one district says. */
export interface DriftText {
  readonly title: string;
  readonly markdown: string;
}

export interface DriftView extends Outlook {
  readonly district: string;
  /** `approved`, `heal` or `all`. */
  readonly schedule: string;
  /** What a person has to be told about the schedule, as a whole sentence. */
  readonly notice?: string;
  readonly readAt: string;
  readonly fingerprint: string;
}

/** GitHub takes 65,536 characters in an issue. */
const limit = 60_000;

/** Everything that is due although the file has not changed, in the order in which somebody has to act. */
export function renderDrift(view: DriftView): DriftText {
  const elsewhere = `rollcall plan ${view.district}`;
  const notice = view.notice === undefined ? "" : `${sentence(view.notice)}\n\n`;
  const blocks: readonly Block[] = [
    fixedBlock(`${driftLead(view)}\n\n${notice}`),
    ...needsSomebody(view, elsewhere),
    ...comesByItself(view, elsewhere),
    ...findingTable("Not to be seen with this read driver", view.unseen, elsewhere),
    fixedBlock(
      `Plan ${markdownCode(view.fingerprint)} · read ${sentence(formatInstant(view.readAt))} · see it whole with ${markdownCode(elsewhere)}. Rollcall closes this issue when nothing is left.\n`,
    ),
  ];
  return {
    title: `Rollcall: ${view.district}: ${summaryOf(view)}`,
    markdown: renderBlocks(blocks, limit, (text) => text.length),
  };
}

function summaryOf(view: DriftView): string {
  const { pending, pendingHold, mendable, mendableHold, standing, byHand, errors, doubts, refusals } = view;
  const lost = view.losses?.classrooms.length ?? 0;
  const parts: readonly (readonly [number, string])[] = [
    [standing.length, `${count(standing.length, "change")} to review`],
    [
      pendingHold?.kind === "guards" ? pending.length : 0,
      `${count(pending.length, "merged change")} held back by ${guardsOf(pendingHold)}`,
    ],
    [byHand.length, `${count(byHand.length, "change")} to make by hand`],
    [errors.length, `${count(errors.length, "line")} that cannot be followed`],
    [refusals.length, `${count(refusals.length, "refusal")} by a guard`],
    [doubts.length, `${count(doubts.length, "doubtful finding")}`],
    [lost, `${count(lost, "classroom")} whose class the sync does not find`],
    [
      pendingHold?.kind === "time" ? pending.length : 0,
      `${count(pending.length, "merged change")} waiting${pendingHold?.kind === "time" ? ` until ${pendingHold.wait.until}` : ""}`,
    ],
    [
      pendingHold === undefined ? pending.length : 0,
      `${count(pending.length, "merged change")} not applied yet`,
    ],
    [
      mendable.length,
      `${count(mendable.length, "change")} that the schedule ${mendableHold === undefined ? "mends" : "would mend"}`,
    ],
  ];
  const said = parts.filter(([number]) => number > 0).map(([, part]) => part);
  return said.length === 0 ? "as the file asks" : said.join(", ");
}

/** The names of guards are Rollcall's own. */
const guardsOf = (hold: Hold | undefined): string =>
  hold?.kind === "guards" ? [...new Set(hold.refusals.map(({ guard }) => guard))].join(" and ") : "";

function needsSomebody(view: DriftView, elsewhere: string): readonly Block[] {
  const { standing, byHand, pending, pendingHold, refusals, losses } = view;
  return [
    ...changeTable("Live state moved, and a review has to decide", standing, elsewhere),
    ...(pendingHold?.kind === "guards" ? heldBlocks(pending, pendingHold, elsewhere) : []),
    ...changeTable("To be made by hand in ClassTag", byHand, elsewhere),
    ...findingTable("Lines that cannot be followed", view.errors, elsewhere),
    ...(refusals.length === 0
      ? []
      : [fixedBlock(`## Guards refuse, although nothing is due\n\n${refusalQuotes(refusals)}`)]),
    ...findingTable("Doubtful, although nothing is due for it", view.doubts, elsewhere),
    ...(losses === undefined ? [] : lossBlocks(losses, elsewhere)),
  ];
}

function comesByItself(view: DriftView, elsewhere: string): readonly Block[] {
  const { pending, pendingHold, mendable, mendableHold, schedule } = view;
  const merged = allBecause(pending, "reviewed and merged");
  const mended = allBecause(mendable, `the file's schedule is ${schedule}`);
  return [
    ...(pendingHold?.kind === "guards"
      ? []
      : changeTable(
          pendingHold === undefined
            ? "Merged and not applied yet"
            : `Merged, and waiting until ${waitText(pendingHold.wait)}`,
          merged,
          elsewhere,
        )),
    ...(mendable.length > 0 && mendableHold?.kind === "guards" && mendableHold !== pendingHold
      ? [fixedBlock(refusalQuotes(mendableHold.refusals))]
      : []),
    ...changeTable(mendTitle(mendableHold), mended, elsewhere),
  ];
}

const onPullRequest = "in a comment on the pull request that was merged";

function mendTitle(hold: Hold | undefined): string {
  if (hold === undefined) return "Mended by the next scheduled apply";
  return hold.kind === "time"
    ? `Open to the schedule, and waiting until ${waitText(hold.wait)}`
    : "Open to the schedule, and held back by a guard";
}

function heldBlocks(
  pending: readonly Change[],
  { refusals, fingerprint, wait }: Extract<Hold, { kind: "guards" }>,
  elsewhere: string,
): readonly Block[] {
  const because = `held back by ${[...new Set(refusals.map(({ guard }) => guard))].join(" and ")}`;
  return [
    fixedBlock(
      `## Reviewed, and held back by a guard\n\n${refusalQuotes(refusals, { fingerprint, where: onPullRequest })}${
        wait === undefined ? "" : `Even then it waits until ${waitText(wait)}.\n\n`
      }`,
    ),
    ...changeTable("What it holds back", allBecause(pending, because), elsewhere, "###"),
  ];
}

function lossBlocks(losses: SyncLosses, elsewhere: string): readonly Block[] {
  const { classrooms, overThreshold, isSyncKnown } = losses;
  const sync = isSyncKnown ? "The next sync" : "Where Daily sync is on (which cannot be seen here), it";
  const what =
    overThreshold === undefined
      ? `${sync} archives ${classrooms.length === 1 ? "this classroom" : "these classrooms"}: ClassLink no longer shares a class for ${classrooms.length === 1 ? "it" : "them"}.`
      : `${sync} finds no class for these classrooms. They are more than the deletion threshold of ${overThreshold} %, so it archives none and still creates new ones: duplicates pile up every night.`;
  return [
    fixedBlock(
      `## What the next sync does not find\n\n${what} If the classes have ended, that is as it should be. If not, have them shared again, or name their new ids in the file, before the sync runs; pausing Daily sync gives time.\n\n`,
    ),
    ...tableBlock({
      rank: 1,
      title: "### Connected to a class that is not shared",
      headings: ["School", "Classroom", "SOURCED ID"],
      rows: classrooms.map((one) => [
        name(visibleText(one.school)),
        name(visibleText(one.name)),
        id(visibleText(one.sourcedId)),
      ]),
      elsewhere,
    }),
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
  hashes = "##",
): readonly Block[] =>
  tableBlock({
    rank: 1,
    title: `${hashes} ${title}`,
    headings: ["", "School", "What", "Before → after", "Because", "Line"],
    rows: changes.flatMap(({ change, reason }) => rowsOf(change, reason)),
    foldable: new Set(["Because"]),
    elsewhere,
  });

const findingTable = (title: string, findings: readonly Diagnostic[], elsewhere: string): readonly Block[] =>
  tableBlock({
    rank: 1,
    title: `## ${title}`,
    headings: ["School", "What", "What to do", "Line"],
    rows: findings.map((one) => [
      name(visibleText(one.school ?? "")),
      sentence(visibleText(one.message)),
      sentence(visibleText(one.hint ?? "")),
      one.at === undefined ? "" : markdownCode(visibleText(`${one.at.file}:${one.at.line}`)),
    ]),
    elsewhere,
  });

function rowsOf(change: Change, reason: string): readonly (readonly string[])[] {
  return changeRows(change).map((row) => [
    rune(row),
    row.school === undefined ? "" : name(row.school.name),
    subject(row),
    transition(row),
    sentence(visibleText(reason)),
    markdownCode(row.position),
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
    markdown: `Nobody could see whether ClassTag is as the file on the main branch asks, and ${since}. Until that is mended, nothing is planned or written, and drift goes unseen.\n\n- **Why:** ${sentence(visibleText(reason.replace(/\s+/g, " ")))}\n- **What to do:** run ${markdownCode(`rollcall validate ${district}`)}, then ${markdownCode(`rollcall plan ${district}`)} with the environment's credentials; a credential that ran out is the commonest cause.\n`,
  };
}
