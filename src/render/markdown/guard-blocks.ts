import { acknowledgementComment } from "../acknowledgement-text.ts";
import { shorten } from "../terminal/display-width.ts";
import type { PlanView, RefusalView } from "../view/plan-view.ts";
import { inOrderOfHardness, refusalsAtOnce } from "../view/refusal-order.ts";
import { count, formatNumber } from "../wording.ts";
import type { Block } from "./block.ts";
import { id, name, omittedNote, sentence } from "./markdown-table.ts";

/** Numbers as the file takes them: what was reviewed as text needs no comment that lifts a guard. */
export function expectedBlock({ expected }: PlanView, elsewhere: string): readonly Block[] {
  if (expected.length === 0) return [];
  const rows = expected.map(({ school, yaml }) => `# ${fenced(school)}\n${yaml}\n`);
  const [first, rest] = [rows.slice(0, refusalsAtOnce), rows.slice(refusalsAtOnce)];
  const omitted = omittedNote("schools", elsewhere);
  const fence = { open: "```yaml\n", close: "```\n\n" };
  const lead =
    "If it is meant, this goes into the file, on each school, in the place of an `expect` that is there:\n\n";
  const folded = {
    open: `<details><summary>${formatNumber(rest.length)} more</summary>\n\n${fence.open}`,
    rows: rest,
    close: `${fence.close}</details>\n\n`,
  };
  return [
    { rank: 0, lead, groups: [{ ...fence, rows: first }], omitted },
    ...(rest.length === 0 ? [] : [{ rank: 2, lead: "", groups: [folded], omitted }]),
  ];
}

/** A name inside a fence: what would end it is not let in. */
const fenced = (text: string): string => shorten(text, longestFenced).replaceAll("`", "'");

const longestFenced = 80;

/** A pull request that protects less says so before anything else is read. */
export function loosenedBlock(
  { loosened }: PlanView,
  place: (position: string) => string,
  elsewhere: string,
): readonly Block[] {
  if (loosened.length === 0) return [];
  const rows = loosened.map(({ what, before, after, position }) => {
    const line = position === undefined ? "" : ` · ${place(position)}`;
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

export function refusalBlocks(
  { refusals, fingerprint }: { readonly refusals: readonly RefusalView[]; readonly fingerprint: string },
  elsewhere: string,
): readonly Block[] {
  const rows = inOrderOfHardness(refusals).map((refusal) => {
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
  return [...ofRank(0, rows.slice(0, refusalsAtOnce)), ...ofRank(4, rows.slice(refusalsAtOnce))];
}
