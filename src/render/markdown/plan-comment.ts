import { compareText } from "../../model/text.ts";
import type { PlanView, VerdictKind } from "../view/plan-view.ts";
import { count, formatNumber } from "../wording.ts";
import { type Block, fixedBlock, leastRoom, type Measure, renderBlocks } from "./block.ts";
import { name, omittedNote, sentence, tableBlock } from "./markdown-table.ts";
import { planBlocks, type SectionOptions } from "./plan-sections.ts";

export interface MarkdownOptions {
  /** The text stays strictly below it. At least 16,384. GitHub: 65,536 characters for a comment, 1 MiB for a job summary. */
  readonly limit?: number;
  readonly unit?: "bytes" | "characters";
  /** Where what has no room can be read, for example "the artifact plan-springfield". */
  readonly elsewhere?: string;
  /** Address of the repository's files at the commit, ended by a slash: lines are links where it is known. */
  readonly filesAt?: string;
}

/** First line of every comment: by it the one comment of a pull request is found again and updated. */
export const commentMarker = "<!-- rollcall:plan -->";

const commentLimit = 65_536;
const smallestLimit = 16_384;

const severity: Readonly<Record<VerdictKind, number>> = {
  refused: 0,
  blocked: 1,
  "nothing-looked-at": 2,
  changes: 3,
  "no-changes": 4,
};

/**
 * The plans of one pull request as one comment: the worst first. Whatever the names and however many the changes, it is
 * below the limit with its tags balanced, and every change is shown or counted.
 *
 * @throws RangeError if the limit is too small for the verdict of one plan.
 */
export function renderPlanMarkdown(views: readonly PlanView[], options: MarkdownOptions = {}): string {
  const { limit = commentLimit, unit = "characters", elsewhere = "the saved plan", filesAt } = options;
  if (limit < smallestLimit) {
    throw new RangeError(`A comment needs room for ${smallestLimit} ${unit} or more; the limit is ${limit}.`);
  }
  const measure: Measure = unit === "characters" ? (text) => text.length : byteLength;
  const opening = `${commentMarker}\n`;
  const room = limit - 1 - measure(opening);
  const [only, ...others] = views;
  if (only === undefined) {
    return `${opening}## Nothing was planned: no district was looked at\n`;
  }
  const blocks =
    others.length === 0
      ? planBlocks(only, { level: 2, elsewhere, filesAt })
      : severalPlans(views, { room, measure, elsewhere, filesAt });
  return `${opening}${renderBlocks(blocks, room, measure).trimEnd()}\n`;
}

function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair is two of the pair's four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** A line for each district, then the plans in full for as many as have room for at least their verdict. */
function severalPlans(
  views: readonly PlanView[],
  {
    room,
    measure,
    ...place
  }: { readonly room: number; readonly measure: Measure } & Omit<SectionOptions, "level">,
): readonly Block[] {
  const sorted = [...views].sort(
    (left, right) =>
      severity[left.verdict.kind] - severity[right.verdict.kind] ||
      left.worst.rank - right.worst.rank ||
      right.totals.doubtful - left.totals.doubtful ||
      compareText(left.district.id, right.district.id),
  );
  const { elsewhere } = place;
  const overview = overviewBlocks(sorted, elsewhere);
  const note = omittedNote("districts with their changes", elsewhere);
  const roomForTable = Math.floor(room / 3);
  let left =
    room - measure(note(views.length)) - overview.reduce((sum, block) => sum + leastRoom(block, measure), 0);
  left -= Math.min(roomForTable, measure(renderBlocks(overview, roomForTable, measure)));
  const shown: Block[] = [];
  let districts = 0;
  for (const view of sorted) {
    const blocks = planBlocks(view, { ...place, level: 3 });
    const least = blocks.reduce((sum, block) => sum + leastRoom(block, measure), 0);
    if (least > left) {
      break;
    }
    left -= least;
    districts += 1;
    shown.push(...blocks);
  }
  const missing = views.length - districts;
  return [...overview, ...shown, ...(missing === 0 ? [] : [fixedBlock(note(missing))])];
}

/** A district without changes whose sync fails is worse than one whose changes wait: the verdict alone does not tell. */
function worstOfAll(views: readonly PlanView[]): string {
  const [first] = [...views].sort((left, right) => left.worst.rank - right.worst.rank);
  return first === undefined
    ? ""
    : `- **Worst:** ${name(first.district.id)}: ${sentence(first.worst.says)}\n- **To do there:** ${sentence(first.toDo)}\n\n`;
}

function overviewBlocks(views: readonly PlanView[], elsewhere: string): readonly Block[] {
  const sum = (select: (view: PlanView) => number): number =>
    views.reduce((total, view) => total + select(view), 0);
  const refused = views.filter((view) => view.verdict.kind === "refused").length;
  const takeovers = sum((view) => view.totals.takeovers);
  const archives = sum((view) => view.totals.archives);
  const disconnects = sum((view) => view.totals.disconnects);
  const doubtful = sum((view) => view.totals.doubtful);
  const blocked = sum((view) => view.totals.blocked);
  const totals = [
    count(takeovers, "takeover"),
    count(archives, "archive"),
    count(disconnects, "disconnect"),
    `${formatNumber(doubtful)} doubtful`,
    `${formatNumber(blocked)} blocked`,
  ].join(" · ");
  const title = `${count(views.length, "district")}, ${formatNumber(refused)} of them refused by a guard`;
  return [
    fixedBlock(`## ${title}\n\n${totals}\n\n${worstOfAll(views)}`),
    ...tableBlock({
      rank: 0,
      title: "**Districts**",
      headings: ["District", "Verdict", "#takeovers", "#archives", "#disconnects", "#doubtful"],
      rows: views.map((view) => [
        name(view.district.id),
        sentence(view.verdict.headline),
        ...[view.totals.takeovers, view.totals.archives, view.totals.disconnects, view.totals.doubtful].map(
          formatNumber,
        ),
      ]),
      elsewhere,
    }),
  ];
}
