/** Keys that a line or the district lacks, each behind those that it usually follows. */
import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import type { ValuePath } from "./edit-place.ts";
import { noPlace, type Splice, type Splices } from "./splice.ts";
import { isLastOnLine, lineEnd } from "./text-lines.ts";
import type { WrittenFile } from "./written-file.ts";
import { endOf, entryColumn, writtenNode } from "./written-node.ts";
import { pairText } from "./yaml-words.ts";

/** The order in which a line says things, and a district. */
const usualOrder = [
  "version",
  "district",
  "name",
  "which",
  "classtag",
  "policy",
  "release",
  "classlink",
  "title",
  "term",
  "because",
  "timezone",
  "terms",
  "drivers",
  "settings",
  "sync",
  "freeze",
  "schedule",
  "guards",
];

export function keysAdded(
  file: WrittenFile,
  path: ValuePath,
  keys: Readonly<Record<string, unknown>>,
): Splices {
  const found = writtenNode(file.document, path);
  if (found.kind === "no-place") return found;
  const { node } = found;
  if (!isMap(node)) return noPlace("it is no set of keys");
  const splices: Splice[] = [];
  for (const [key, value] of inUsualOrder(keys)) {
    const end = endOfPair(pairBefore(node, key), file.text);
    const splice = end === undefined ? undefined : pairAt(file, node, end, pairText(key, value, file.quote));
    if (splice === undefined) return noPlace("there is no room behind its keys; add them by hand");
    splices.push(splice);
  }
  return { kind: "splices", splices };
}

const inUsualOrder = (keys: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => usualOrder.indexOf(left) - usualOrder.indexOf(right));

/** Of the pairs that the key may follow, the one that is written last; else the last of all. */
function pairBefore(mapping: YAMLMap, key: string): Pair | undefined {
  const before = new Set(usualOrder.slice(0, usualOrder.indexOf(key)));
  return (
    mapping.items.findLast((pair) => isScalar(pair.key) && before.has(String(pair.key.value))) ??
    mapping.items.at(-1)
  );
}

const endOfPair = (pair: Pair | undefined, text: string): number | undefined =>
  pair === undefined ? undefined : (endOf(pair.value, text) ?? endOf(pair.key, text));

function pairAt(
  { text, lineBreak }: WrittenFile,
  mapping: YAMLMap,
  end: number,
  pair: string,
): Splice | undefined {
  if (mapping.flow === true) return { at: end, text: `, ${pair}` };
  const column = entryColumn(mapping);
  const isScalarKeys = mapping.items.every(({ key }) => isScalar(key));
  if (column === undefined || !isScalarKeys || !isLastOnLine(text, end)) return undefined;
  return { at: lineEnd(text, end), text: `${lineBreak}${" ".repeat(column)}${pair}` };
}
