import type { Change } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { changeRows } from "./change-row.ts";
import { markdownCode, visibleText } from "./escape.ts";
import { type Block, fixedBlock, renderBlocks } from "./markdown-block.ts";
import { name, rune, sentence, subject, tableBlock, transition } from "./markdown-table.ts";
import { count } from "./wording.ts";

/** What an issue about one district says. */
export interface DriftText {
  readonly title: string;
  readonly markdown: string;
}

export interface DriftView {
  readonly district: string;
  readonly pending: readonly Change[];
  readonly mendable: readonly Change[];
  readonly standing: readonly { readonly change: Change; readonly reason: string }[];
  readonly byHand: readonly { readonly change: Change; readonly reason: string }[];
  readonly errors: readonly Diagnostic[];
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
  const { pending, mendable, standing, byHand, errors } = view;
  const parts = [
    standing.length === 0 ? "" : `${count(standing.length, "change")} to review`,
    byHand.length === 0 ? "" : `${count(byHand.length, "change")} to make by hand`,
    errors.length === 0 ? "" : `${count(errors.length, "line")} that cannot be followed`,
    pending.length === 0 ? "" : `${count(pending.length, "merged change")} not applied yet`,
    mendable.length === 0 ? "" : `${count(mendable.length, "change")} that the schedule mends`,
  ].filter((part) => part !== "");
  const summary = parts.length === 0 ? "as the file asks" : parts.join(", ");
  const elsewhere = `rollcall plan ${view.district}`;
  const table = (title: string, rows: readonly (readonly string[])[]): readonly Block[] =>
    tableBlock({
      rank: 1,
      title: `## ${title}`,
      headings: ["", "School", "What", "Before → after", "Because", "Line"],
      rows,
      foldable: new Set(["Because"]),
      elsewhere,
    });
  const blocks: readonly Block[] = [
    fixedBlock(`${lead(view)}\n\n${view.notice === undefined ? "" : `${sentence(view.notice)}\n\n`}`),
    ...table(
      "Live state moved, and a review has to decide",
      standing.flatMap(({ change, reason }) => rowsOf(change, reason)),
    ),
    ...table(
      "To be made by hand in ClassTag",
      byHand.flatMap(({ change, reason }) => rowsOf(change, reason)),
    ),
    ...tableBlock({
      rank: 1,
      title: "## Lines that cannot be followed",
      headings: ["School", "What", "What to do", "Line"],
      rows: errors.map((one) => [
        name(visibleText(one.school ?? "")),
        sentence(visibleText(one.message)),
        sentence(visibleText(one.hint ?? "")),
        one.at === undefined ? "" : markdownCode(visibleText(`${one.at.file}:${one.at.line}`)),
      ]),
      elsewhere,
    }),
    ...table(
      "Merged and not applied yet",
      pending.flatMap((change) => rowsOf(change, "reviewed and merged")),
    ),
    ...table(
      "Mended by the next scheduled apply",
      mendable.flatMap((change) => rowsOf(change, `the file's schedule is ${view.schedule}`)),
    ),
    fixedBlock(
      `Plan ${markdownCode(view.fingerprint)} · read ${sentence(view.readAt)} · see it whole with ${markdownCode(elsewhere)}. Rollcall closes this issue when nothing is left.\n`,
    ),
  ];
  return {
    title: `Rollcall: ${view.district}: ${summary}`,
    markdown: renderBlocks(blocks, limit, (text) => text.length),
  };
}

function lead({ standing, byHand, errors, pending, mendable }: DriftView): string {
  if (standing.length + byHand.length + errors.length + pending.length + mendable.length === 0)
    return "ClassTag is as the file on the main branch asks.";
  if (standing.length > 0)
    return "ClassTag is not as the file on the main branch asks, and what would put it right needs a person's word: run the apply workflow by hand with the fingerprint below, or change the file so that it says what is there now.";
  if (byHand.length > 0)
    return "ClassTag is not as the file on the main branch asks, and the driver that writes cannot make some of the changes: make them by hand in ClassTag.";
  if (errors.length > 0)
    return "Lines of the file on the main branch cannot be followed. Nothing is written for them until the file or the systems say something else.";
  return pending.length > 0
    ? "Changes were reviewed and merged and are not applied yet. The next scheduled apply writes them, unless a freeze or a guard holds them back; running the apply workflow by hand does the same now."
    : "ClassTag is not as the file on the main branch asks. The next scheduled apply puts it right.";
}

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
