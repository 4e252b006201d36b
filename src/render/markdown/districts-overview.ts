import { namesIn } from "../../model/table.ts";
import type { PlanView, Totals, VerdictKind } from "../view/plan-view.ts";
import { scaleSentence } from "../view/verdict.ts";
import { count, formatNumber } from "../wording.ts";
import { type Block, fixedBlock } from "./block.ts";
import { name, sentence, tableBlock } from "./markdown-table.ts";

/**
 * What stands above the plans of several districts: how many of which verdict, where it is worst, and a line for each.
 * @throws TypeError where there are none
 */
export function overviewBlocks(views: readonly PlanView[], elsewhere: string): readonly Block[] {
  const totals = views.map((view) => view.totals).reduce(plus);
  const scale = totals.changes === 0 ? "" : `${scaleSentence(totals)}\n\n`;
  return [
    fixedBlock(`## ${titleOf(views, totals)}\n\n${worstOfAll(views)}${scale}`),
    ...tableBlock({
      rank: 0,
      title: "**Districts**",
      headings: ["District", "Verdict", "#changes", "#takeovers", "#archives", "#disconnects", "#doubtful"],
      rows: views.map((view) => [
        name(view.district.id),
        sentence(view.verdict.headline),
        ...numbersOf(view.totals),
      ]),
      totals: [`**${count(views.length, "district")}**`, "", ...numbersOf(totals).map((one) => `**${one}**`)],
      elsewhere,
    }),
  ];
}

function plus(left: Totals, right: Totals): Totals {
  const sum: { -readonly [What in keyof Totals]: number } = { ...left };
  for (const what of namesIn(right)) sum[what] += right[what];
  return sum;
}

const numbersOf = ({ changes, takeovers, archives, disconnects, doubtful }: Totals): readonly string[] =>
  [changes, takeovers, archives, disconnects, doubtful].map(formatNumber);

/** In the order in which somebody has to act. */
const verdicts: Readonly<Record<VerdictKind, string>> = {
  refused: "refused by a guard",
  blocked: "blocked by errors",
  "nothing-looked-at": "not looked at",
  changes: "with changes ready",
  "no-changes": "without changes",
};

/** The lower, the sooner somebody has to act. */
export const urgency = ({ verdict }: PlanView): number => namesIn(verdicts).indexOf(verdict.kind);

/** "3 districts: 1 refused by a guard, 2 with changes ready; 217 changes, 12 doubtful" */
function titleOf(views: readonly PlanView[], { changes, doubtful }: Totals): string {
  const parts = namesIn(verdicts).flatMap((kind) => {
    const number = views.filter(({ verdict }) => verdict.kind === kind).length;
    return number === 0 ? [] : [`${formatNumber(number)} ${verdicts[kind]}`];
  });
  const doubts = doubtful === 0 ? "" : `, ${formatNumber(doubtful)} doubtful`;
  return `${count(views.length, "district")}: ${parts.join(", ")}; ${count(changes, "change")}${doubts}`;
}

/** A district without changes whose sync fails is worse than one whose changes wait: the verdict alone does not tell. */
function worstOfAll(views: readonly PlanView[]): string {
  const [first] = [...views].sort((left, right) => left.worst.rank - right.worst.rank);
  if (first === undefined) return "";
  const tonight =
    first.verdict.kind === "nothing-looked-at" ? "" : `- **Tonight there:** ${sentence(first.tonight)}\n`;
  return `- **Worst:** ${name(first.district.id)}: ${sentence(first.worst.says)}\n${tonight}- **To do there:** ${sentence(first.toDo)}\n\n`;
}
