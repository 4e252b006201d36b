/** Puts entries at the end of what stands in brackets or braces. */
import type { YAMLMap, YAMLSeq } from "yaml";
import { noPlace, type Splice, type Splices } from "./splice.ts";
import { indentationAt, isLastOnLine, lineEnd } from "./text-lines.ts";
import type { WrittenFile } from "./written-file.ts";
import { endOf } from "./written-node.ts";

/** An entry with comments of its own, each a line that begins with `#`. */
export interface FlowEntry {
  readonly text: string;
  readonly above?: readonly string[];
  readonly behind?: string;
}

export function flowEntriesAdded(
  file: WrittenFile,
  collection: YAMLMap | YAMLSeq,
  entries: readonly FlowEntry[],
): Splices {
  const { text } = file;
  const close = (collection.range?.[1] ?? 0) - 1;
  const last: unknown = collection.items.at(-1);
  const end = last === undefined ? (collection.range?.[0] ?? 0) + 1 : flowEnd(last, text);
  if (end === undefined || !/[\]}]/.test(text.charAt(close))) return noPlace("its end was not found");
  const comma = commaBetween(text, end, close);
  if (last === undefined && text.slice(end, close).trim() !== "")
    return noPlace("only a comment stands in it");
  const isOnOwnLine = text.slice(end, close).includes("\n") && isLastOnLine(text, comma ?? end);
  const separator = last === undefined || comma !== undefined ? [] : [{ at: end, text: "," }];
  const splices = isOnOwnLine
    ? linesBelow(file, comma ?? end, end, entries, comma !== undefined)
    : linesWithin(file, comma ?? end, entries, comma !== undefined);
  return { kind: "splices", splices: [...separator, ...splices] };
}

function flowEnd(last: unknown, text: string): number | undefined {
  if (typeof last !== "object" || last === null || !("key" in last) || !("value" in last))
    return endOf(last, text);
  return endOf(last.value, text) ?? endOf(last.key, text);
}

const blanksAndComments = /(?:\s|(?<=\s)#.*)*/y;

/** Behind the comma that follows the last entry, if there is one. */
function commaBetween(text: string, end: number, close: number): number | undefined {
  blanksAndComments.lastIndex = end;
  blanksAndComments.exec(text);
  const at = blanksAndComments.lastIndex;
  return at < close && text.charAt(at) === "," ? at + 1 : undefined;
}

/** On lines of their own below the last entry, indented like it. */
function linesBelow(
  { text, lineBreak }: WrittenFile,
  from: number,
  lastEntry: number,
  entries: readonly FlowEntry[],
  endsInComma: boolean,
): readonly Splice[] {
  const indentation = indentationAt(text, lastEntry);
  const lines = flowLines(entries, endsInComma).map((line) => lineBreak + indentation + line);
  return [{ at: lineEnd(text, from), text: lines.join("") }];
}

/** Between the last entry and a bracket on the same line: a comment in the last place needs a line for the bracket. */
function linesWithin(
  { text, lineBreak }: WrittenFile,
  from: number,
  entries: readonly FlowEntry[],
  endsInComma: boolean,
): readonly Splice[] {
  const start = `${lineBreak}${indentationAt(text, from)}    `;
  const lines = flowLines(entries, endsInComma).map((line) => start + line);
  const needsBreak = entries.at(-1)?.behind !== undefined;
  return [{ at: from, text: lines.join("") + (needsBreak ? start.slice(0, -2) : "") }];
}

/** Entries with commas between them, each with its comments. */
export function flowLines(entries: readonly FlowEntry[], endsInComma: boolean): readonly string[] {
  return entries.flatMap(({ text, above = [], behind }, index) => {
    const comma = index < entries.length - 1 || endsInComma ? "," : "";
    return [...above, `${text}${comma}${behind === undefined ? "" : ` ${behind}`}`];
  });
}
