/**
 * A comment on GitHub has a hard limit, and a text that is cut at it ends inside a table or an open tag, with its risk on
 * the part that is gone. So a comment is made of blocks whose rows are whole or absent: every block first gets room to say
 * how many rows it has, then rows are granted by rank until the room is used up.
 */

/** Rows that stand or fall with what encloses them, for example a table in a `<details>`. */
export interface BlockGroup {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
}

export interface Block {
  /** Rows of a lower rank are granted first. */
  readonly rank: number;
  /** Always shown. Like every text of a block it ends with what separates it from the next. */
  readonly lead: string;
  readonly groups: readonly BlockGroup[];
  /** Stands in for `left` rows that found no room. Never shorter for a larger number. */
  readonly omitted: (left: number) => string;
}

/** Text that is always shown. */
export function fixedBlock(lead: string): Block {
  return { rank: 0, lead, groups: [], omitted: () => "" };
}

/** Length of a text in the unit of the limit. */
export type Measure = (text: string) => number;

/** Room that a block takes when none of its rows is shown. */
export function leastRoom(block: Block, measure: Measure): number {
  const rows = rowCount(block);
  return measure(block.lead) + (rows === 0 ? 0 : measure(block.omitted(rows)));
}

/** The blocks in their order, as many rows as fit into `room`. What is left out is counted in its block. */
export function renderBlocks(blocks: readonly Block[], room: number, measure: Measure): string {
  let left = room - blocks.reduce((total, block) => total + leastRoom(block, measure), 0);
  const byRank = [...blocks.keys()].sort((one, other) => rankOf(blocks, one) - rankOf(blocks, other));
  const texts = new Map<number, string>();
  for (const index of byRank) {
    const block = blocks[index];
    if (block !== undefined) {
      const granted = grantRows(block, left, measure);
      left -= granted.used;
      texts.set(index, block.lead + granted.text);
    }
  }
  return Array.from(blocks.keys(), (index) => texts.get(index) ?? "").join("");
}

const rankOf = (blocks: readonly Block[], index: number): number => blocks[index]?.rank ?? 0;

function rowCount(block: Block): number {
  return block.groups.reduce((total, group) => total + group.rows.length, 0);
}

/** `used` is beyond the least room of the block; it is negative where the note of what is left out is not needed. */
function grantRows(
  block: Block,
  room: number,
  measure: Measure,
): { readonly text: string; readonly used: number } {
  const total = rowCount(block);
  if (total === 0) {
    return { text: "", used: 0 };
  }
  const noteRoom = measure(block.omitted(total));
  const whole = block.groups.map((group) => group.open + group.rows.join("") + group.close).join("");
  const wholeRoom = measure(whole);
  if (wholeRoom <= room + noteRoom) {
    return { text: whole, used: wholeRoom - noteRoom };
  }
  const parts: string[] = [];
  let used = 0;
  let shown = 0;
  for (const group of block.groups) {
    const taken = takeRows(group, room - used, measure);
    if (taken.rows.length === 0) {
      break;
    }
    parts.push(group.open, ...taken.rows, group.close);
    used += taken.used;
    shown += taken.rows.length;
    if (taken.rows.length < group.rows.length) {
      break;
    }
  }
  return { text: parts.join("") + block.omitted(total - shown), used };
}

function takeRows(
  group: BlockGroup,
  room: number,
  measure: Measure,
): { readonly rows: readonly string[]; readonly used: number } {
  let used = measure(group.open) + measure(group.close);
  let taken = 0;
  for (const row of group.rows) {
    const length = measure(row);
    if (used + length > room) {
      break;
    }
    used += length;
    taken += 1;
  }
  return taken === 0 ? { rows: [], used: 0 } : { rows: group.rows.slice(0, taken), used };
}
