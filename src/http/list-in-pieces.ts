/**
 * A long list in JSON, parsed some rows at a time.
 *
 * `JSON.parse` makes all of a page before anybody sees a row of it: several times its bytes, which the collector moves about while
 * they are being made, and which are let go right afterwards. A piece is let go before it is ever moved.
 *
 * Nobody looks for the ends of rows here, which would take as long as parsing does. A piece ends where `}`, a comma and `{` follow
 * each other, and is then parsed as a list of its own. That works out only where the comma stands between two rows of the
 * list: in a text, in a list further in or behind the last row, the piece would lack an end, or have one too many. So what comes
 * out is what parsing the whole would make, or nothing.
 */
import type { TakenList } from "./json-request.ts";
import { utf8Text } from "./response-body.ts";

export interface ParsedList<Row> {
  /** The whole value, with what was made of the rows in their place. */
  readonly value: unknown;
  readonly rows: readonly Row[];
}

/** In bytes. Larger ones are moved about before they are let go; of smaller ones there are too many. */
const customaryLength = 16_384;

/** Rows may hold lists of objects, whose commas look alike. */
const mostTries = 8;

/**
 * @param bytes UTF-8
 * @returns `undefined` where the list does not stand at the beginning, or cannot be parsed so for another reason: what is
 * wrong then, if anything, is for whoever parses the whole to say
 */
export function parseListInPieces<Row>(
  bytes: Buffer,
  { key, take }: TakenList<Row>,
  pieceLength = customaryLength,
): ParsedList<Row> | undefined {
  let start = startOfList(bytes, key);
  if (start === undefined) return undefined;
  const rows: Row[] = [];
  const add = (piece: readonly unknown[]): void => {
    for (const row of piece) rows.push(take(row, rows.length));
  };
  for (;;) {
    const piece = pieceAt(bytes, start, pieceLength);
    if (piece === undefined) break;
    add(piece.rows);
    start = piece.next;
  }
  const end = endOfList(utf8Text(bytes.subarray(start)), key);
  if (end === undefined) return undefined;
  add(end.rows);
  return { value: { ...end.others, [key]: rows }, rows };
}

/** Where the first row begins; `undefined`: something else stands before the list. */
function startOfList(bytes: Buffer, key: string): number | undefined {
  const beginning = bytes.toString("latin1", 0, key.length + 100);
  const [opened, name] = /^[ \t\r\n]*\{[ \t\r\n]*"(\w+)"[ \t\r\n]*:[ \t\r\n]*\[/.exec(beginning) ?? [];
  return name === key ? opened?.length : undefined;
}

interface Piece {
  readonly rows: readonly unknown[];
  /** Where the row behind it begins. */
  readonly next: number;
}

/** Some rows from `start` on, with at least one behind them; `undefined`: the rest is to be parsed at once. */
function pieceAt(bytes: Buffer, start: number, pieceLength: number): Piece | undefined {
  let from = start + pieceLength;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const border = nextBorder(bytes, from);
    if (border === undefined) return undefined;
    const rows = parsedRows(utf8Text(bytes.subarray(start, border.end)));
    if (rows !== undefined) return { rows, next: border.next };
    from = border.next;
  }
  return undefined;
}

const [closing, comma, opening] = [0x7d, 0x2c, 0x7b];

/** The next place where one object ends and another one follows behind a comma. */
function nextBorder(
  bytes: Buffer,
  from: number,
): { readonly end: number; readonly next: number } | undefined {
  for (let at = bytes.indexOf(closing, from); at >= 0; at = bytes.indexOf(closing, at + 1)) {
    const between = afterSpace(bytes, at + 1);
    if (bytes[between] !== comma) continue;
    const next = afterSpace(bytes, between + 1);
    if (bytes[next] === opening) return { end: at + 1, next };
  }
  return undefined;
}

function afterSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return at;
}

function parsedRows(text: string): readonly unknown[] | undefined {
  const rows = parsed(`[${text}]`);
  return Array.isArray(rows) ? rows : undefined;
}

/** The last rows, and what stands beside the list. */
function endOfList(
  text: string,
  key: string,
): { readonly rows: readonly unknown[]; readonly others: object } | undefined {
  let at = text.lastIndexOf("]");
  for (let tries = 0; at >= 0 && tries < mostTries; tries += 1) {
    const rows = parsedRows(text.slice(0, at));
    const others = rows === undefined ? undefined : othersIn(text.slice(at + 1), key);
    if (rows !== undefined) return others === undefined ? undefined : { rows, others };
    at = at === 0 ? -1 : text.lastIndexOf("]", at - 1);
  }
  return undefined;
}

/** Where the list may be named once more, the later one holds. */
function othersIn(text: string, key: string): object | undefined {
  const name = JSON.stringify(key);
  if (text.includes("\\") || text.includes(name)) return undefined;
  const others = parsed(`{${name}:[]${text.trimEnd()}`);
  return typeof others === "object" && others !== null ? others : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
