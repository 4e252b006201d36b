import { compareText } from "../../model/text.ts";
import type { PlanView } from "../view/plan-view.ts";
import { type Block, fixedBlock, leastRoom, type Measure, renderBlocks } from "./block.ts";
import { overviewBlocks, urgency } from "./districts-overview.ts";
import { omittedNote } from "./markdown-table.ts";
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
      urgency(left) - urgency(right) ||
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
