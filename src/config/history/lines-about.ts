/**
 * What of a file's text has to be read to know one line of it. A history holds thousands of versions of a file of thousands of
 * lines, and reading YAML takes most of the time: so lines that are plainly other classrooms' are left out before. Only what
 * cannot mean anything else is left out; a file with texts over several lines is read whole.
 */
import { nameAsSeen } from "../../model/text.ts";
import type { LineKey } from "./line-key.ts";

/**
 * The text without lines of other classrooms: each run of them becomes one that stands for all. Equal results of two texts mean
 * that the line that the key means is the same in both.
 * @returns `undefined` where the text has to be read whole
 */
export function linesAbout(text: string, key: LineKey): string | undefined {
  const lines = text.split("\n");
  const wanted = wantedBy(key);
  const kept: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? "";
    const end = endOfItem(lines, index);
    if (end === undefined) {
      if (mayGoOn(line)) return undefined;
      if (!isComment(line) && !expectation.test(line)) kept.push(line);
      index += 1;
      continue;
    }
    const item = lines.slice(index, end);
    if (item.some((one) => isWanted(one, wanted))) kept.push(...item);
    else {
      const other = `${indentOf(line)}- ${otherClassroom}`;
      if (kept.at(-1) !== other) kept.push(other);
    }
    index = end;
  }
  return kept.join("\n");
}

/** The name that stands in the place of all classrooms, or schools, that were left out. */
export const leftOut = "other lines that trace has left out";

const otherClassroom = `{ name: ${leftOut}, policy: leave }`;

const key = "(?:because|classlink|classtag|name|policy|release|term|title|which)";
// What begins with no sign that means something to YAML, and holds none of these, is that text and ends in its line.
const plainStart = "[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`]";
const plainRest = '[^,{}\\[\\]#:"\\\\\\r\\n]';
const plain = `${plainStart}(?:${plainRest}*[^,{}\\[\\]#:"\\\\\\s])?`;
const scalar = `(?:"[^"\\\\\\r\\n]*"|'[^'\\r\\n]*'|${plain})`;
const list = (item: string): string => `\\[ *(?:${item}(?: *, *${item})*)? *\\]`;
const map = (item: string): string => `\\{ *(?:${item}(?: *, *${item})*)? *\\}`;
const pair = `${key}: +(?:${scalar}|${list(scalar)})`;
const ending = " *(?: #[^\\r\\n]*)?\\r?$";
const flowItem = new RegExp(`^ *- ${map(pair)}${ending}`, "u");
const firstPair = new RegExp(`^ *- ${pair}${ending}`, "u");
const nextPair = new RegExp(`^ +${pair}${ending}`, "u");
const scalarOf = new RegExp(`[:,[] *(${scalar})`, "gu");

/** Any key, and escapes: what is kept need not be understood, only end where it stands. */
const anyScalar = `(?:"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*'|${plain})`;
const anyPair = `[\\w-]+: +(?:${anyScalar}|${list(anyScalar)}|${map(`[\\w-]+: +${anyScalar}`)})`;
const wholeLine = new RegExp(`^ *(?:- +)?(?:${anyPair}|${anyScalar}|${map(anyPair)})${ending}`, "u");

/** What a reviewer expects of a school says nothing of a line, and changes with nearly every commit. */
const expectation = new RegExp(`^ +expect: +${map(`[\\w-]+: +${plain}`)}${ending}`, "u");

/** No line of a file that people read is longer. */
const longestLine = 2_000;

/** Where an item ends that is a classroom's, or a school's without classrooms, and nothing else; `undefined`: it may be more. */
function endOfItem(lines: readonly string[], start: number): number | undefined {
  const first = lines[start] ?? "";
  if (first.length > longestLine) return undefined;
  if (flowItem.test(first)) return start + 1;
  if (!firstPair.test(first)) return undefined;
  const depth = indentOf(first).length;
  let end = start + 1;
  while (indentOf(lines[end] ?? "").length === depth + 2 && nextPair.test(lines[end] ?? "")) end += 1;
  let next = end;
  while (next < lines.length && isNothing(lines[next] ?? "")) next += 1;
  return next === lines.length || indentOf(lines[next] ?? "").length <= depth ? end : undefined;
}

const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? "";
const isComment = (line: string): boolean => /^\s*#/.test(line);
const isNothing = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** Whether a text may go on in the next line, as a block or in quotes that stay open: then a line is not what it looks like. */
function mayGoOn(line: string): boolean {
  if (isComment(line) || !/["'|>]/.test(line)) return false;
  if (line.length > longestLine) return true;
  return !wholeLine.test(line) && (/["']/.test(line) || /[|>][-+0-9]*\s*(?: #.*)?$/.test(line));
}

interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

function wantedBy({ classroomId, name, word }: LineKey): Wanted {
  const names = [name, word].filter((one) => one !== undefined);
  const ids = [classroomId, word].filter((one) => one !== undefined);
  return { names: new Set(names.map(nameAsSeen)), ids: new Set(ids) };
}

function isWanted(line: string, { names, ids }: Wanted): boolean {
  for (const [, written = ""] of line.matchAll(scalarOf)) {
    const value = /^["']/.test(written) ? written.slice(1, -1) : written.trim();
    if (ids.has(value) || names.has(nameAsSeen(value))) return true;
  }
  return false;
}
