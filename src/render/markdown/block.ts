/**
 * A comment on GitHub has a hard limit, and a text that is cut at it ends inside a table or an open tag, with its risk on
 * the part that is gone. So a comment is made of blocks whose rows are whole or absent: every block first gets room to say
 * how many rows it has, then rows are granted by rank until the room is used up.
 */

/** A text, or what makes it once somebody looks at it: a plan may have a hundred thousand rows, and a comment shows some hundreds. */
export type Lazy = string | (() => string);

export const textOf = (text: Lazy): string => (typeof text === "string" ? text : text());

/** Rows that stand or fall with what encloses them, for example a table in a `<details>`. */
export interface BlockGroup {
  readonly open: string;
  readonly rows: readonly Lazy[];
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
  const made = new Map<Lazy, string>();
  const rowText = (row: Lazy): string => {
    const text = made.get(row) ?? textOf(row);
    made.set(row, text);
    return text;
  };
  const whole = takeGroups(block.groups, { room: room + noteRoom, measure, rowText });
  if (whole.rows === total) {
    return { text: whole.text, used: whole.used - noteRoom };
  }
  const part = takeGroups(block.groups, { room, measure, rowText });
  return { text: part.text + block.omitted(total - part.rows), used: part.used };
}

interface Taking {
  readonly room: number;
  readonly measure: Measure;
  readonly rowText: (row: Lazy) => string;
}

interface Taken {
  readonly text: string;
  readonly rows: number;
  readonly used: number;
}

/** Rows from the first one on, for as long as they fit. None is made that nobody asks for. */
function takeGroups(groups: readonly BlockGroup[], { room, ...taking }: Taking): Taken {
  const parts: string[] = [];
  let used = 0;
  let rows = 0;
  for (const group of groups) {
    const taken = takeRows(group, { room: room - used, ...taking });
    parts.push(taken.text);
    used += taken.used;
    rows += taken.rows;
    if (taken.rows < group.rows.length) {
      break;
    }
  }
  return { text: parts.join(""), rows, used };
}

function takeRows({ close, open, rows }: BlockGroup, { room, measure, rowText }: Taking): Taken {
  const texts: string[] = [];
  let used = measure(open) + measure(close);
  for (const row of rows) {
    const text = rowText(row);
    const length = measure(text);
    if (used + length > room) {
      break;
    }
    used += length;
    texts.push(text);
  }
  return texts.length === 0
    ? { text: "", rows: 0, used: 0 }
    : { text: open + texts.join("") + close, rows: texts.length, used };
}
