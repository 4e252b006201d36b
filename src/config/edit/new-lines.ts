/** Lines for classrooms, in the style that the school's other lines have. */
import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { ValuePath } from "./edit-place.ts";
import type { NewEntry } from "./file-edit.ts";
import { type FlowEntry, flowEntriesAdded, flowLines } from "./flow-entries.ts";
import { noPlace, type Splices } from "./splice.ts";
import { endWithComments, indentationAt, isLastOnLine } from "./text-lines.ts";
import type { WrittenFile } from "./written-file.ts";
import { endOf, entryColumn, ownPair, writtenNode } from "./written-node.ts";
import { commentLines, pairsOf } from "./yaml-words.ts";

/** Lines of a school. */
export function linesAdded(file: WrittenFile, school: ValuePath, lines: readonly NewEntry[]): Splices {
  const found = writtenNode(file.document, school);
  if (found.kind === "no-place") return found;
  const { node } = found;
  if (!isMap(node)) return noPlace("the school is no set of keys");
  return ownPair(node, "classrooms") === undefined
    ? withKey(file, node, lines)
    : entriesAdded(file, [...school, "classrooms"], lines);
}

/** Entries at the end of a list that is there. */
export function entriesAdded(file: WrittenFile, path: ValuePath, lines: readonly NewEntry[]): Splices {
  const found = writtenNode(file.document, path.slice(0, -1));
  if (found.kind === "no-place") return found;
  const { node, inFlow } = found;
  const list: unknown = isMap(node) ? ownPair(node, String(path.at(-1)))?.value : undefined;
  if (!isMap(node) || !isSeq(list)) return noPlace("an alias stands for its list");
  if (list.flow !== true) return belowLast(file, list, lines);
  const isEmpty = list.items.length === 0 && !inFlow && node.flow !== true;
  return isEmpty
    ? inPlaceOfBrackets(file, node, list, lines)
    : flowEntriesAdded(file, list, entriesOf(file, lines));
}

/** The school gets the key. */
function withKey(file: WrittenFile, school: YAMLMap, lines: readonly NewEntry[]): Splices {
  if (school.flow === true) {
    const list = flowEntry(file, school, lines);
    return flowEntriesAdded(file, school, [{ text: list }]);
  }
  const column = entryColumn(school);
  const end = endOf(school, file.text);
  if (column === undefined || end === undefined) return noPlace("the end of the school was not found");
  const key = `${" ".repeat(column)}classrooms:`;
  return below(file, end, column, [key, ...blockLines(file, lines, column + stepOf(file), true)]);
}

/** `classrooms: [ … ]` inside of a school in braces, in which a comment would need a line. */
function flowEntry(file: WrittenFile, school: YAMLMap, lines: readonly NewEntry[]): string {
  const { lineBreak } = file;
  const indentation = `${indentationAt(file.text, school.range?.[0] ?? 0)}      `;
  const all = flowLines(entriesOf(file, lines), false);
  return `classrooms: [${all.map((line) => lineBreak + indentation + line).join("")}${lineBreak}${indentation}]`;
}

function belowLast(file: WrittenFile, list: YAMLSeq, lines: readonly NewEntry[]): Splices {
  const column = entryColumn(list);
  const end = endOf(list, file.text);
  if (column === undefined || end === undefined) return noPlace("the end of its list was not found");
  return below(file, end, column, blockLines(file, lines, column, isOneLiner(list)));
}

/** An empty list says that there is none, which is no longer so: the brackets go, and what stands behind them stays. */
function inPlaceOfBrackets(
  file: WrittenFile,
  school: YAMLMap,
  list: YAMLSeq,
  lines: readonly NewEntry[],
): Splices {
  const { text } = file;
  const [start = 0, end = 0] = list.range ?? [];
  const column = entryColumn(school);
  if (column === undefined || text.slice(start + 1, end - 1).trim() !== "")
    return noPlace("its empty list holds a comment; write the first line by hand");
  const from = text.slice(0, start).trimEnd().length;
  const added = below(file, end, column, blockLines(file, lines, column + stepOf(file), true));
  if (added.kind === "no-place") return added;
  return { kind: "splices", splices: [{ at: from, removes: end - from, text: "" }, ...added.splices] };
}

function below(file: WrittenFile, end: number, column: number, lines: readonly string[]): Splices {
  const { text } = file;
  if (!isLastOnLine(text, end)) return noPlace("something else follows on the line that it ends on");
  const added = lines.map((line) => file.lineBreak + line).join("");
  return { kind: "splices", splices: [{ at: endWithComments(text, end, column), text: added }] };
}

function blockLines(
  { quote }: WrittenFile,
  lines: readonly NewEntry[],
  column: number,
  isOneLine: boolean,
): readonly string[] {
  const indentation = " ".repeat(column);
  return lines.flatMap(({ written, comment }) => {
    const pairs = pairsOf(written, quote);
    const [first = "", ...rest] = isOneLine ? [`{ ${pairs.join(", ")} }`] : pairs;
    const notes = comment === undefined ? [] : commentLines(comment.text);
    const isBehind = comment?.stands === "behind";
    return [
      ...(isBehind ? [] : notes.map((note) => indentation + note)),
      `${indentation}- ${first}${isBehind ? ` ${notes.join(" ")}` : ""}`,
      ...rest.map((pair) => `${indentation}  ${pair}`),
    ];
  });
}

const entriesOf = ({ quote }: WrittenFile, lines: readonly NewEntry[]): readonly FlowEntry[] =>
  lines.map(({ written, comment }) => {
    const text = `{ ${pairsOf(written, quote).join(", ")} }`;
    if (comment === undefined) return { text };
    const notes = commentLines(comment.text);
    return comment.stands === "behind" ? { text, behind: notes.join(" ") } : { text, above: notes };
  });

/** Most of the lines decide. */
function isOneLiner({ items }: YAMLSeq): boolean {
  const inBraces = items.filter((item) => isMap(item) && item.flow === true).length;
  return 2 * inBraces >= items.length;
}

/** How far lists are indented under their keys, as the file does it with its schools. */
function stepOf({ document }: WrittenFile): number {
  const { contents } = document;
  const schools = isMap(contents) ? ownPair(contents, "schools")?.value : undefined;
  const list = isSeq(schools) && schools.items.length > 0 ? entryColumn(schools) : undefined;
  const keys = isMap(contents) ? entryColumn(contents) : undefined;
  return list === undefined || keys === undefined ? 2 : list - keys;
}
