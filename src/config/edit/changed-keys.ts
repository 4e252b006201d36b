/** Keys that get another value, or go, in the place where they stand; what lacks them gets them. */
import { isMap, isNode, type Pair, type YAMLMap } from "yaml";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { ValuePath } from "./edit-place.ts";
import { isEvidenceComment } from "./evidence-comment.ts";
import { keysAdded } from "./new-keys.ts";
import { entriesAdded } from "./new-lines.ts";
import { noPlace, type Splice, type Splices } from "./splice.ts";
import { indentationAt, isLastOnLine, lineStart, nextLine } from "./text-lines.ts";
import type { WrittenFile } from "./written-file.ts";
import { endOf, ownPair, writtenNode } from "./written-node.ts";
import { commentLines, isIdKey, valueText } from "./yaml-words.ts";

interface ChangedKeys {
  /** As they are to be; `undefined`: to go. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** As they are; `undefined`: absent. */
  readonly present: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

export function changedKeys(
  file: WrittenFile,
  path: ValuePath,
  { keys, note, present }: ChangedKeys,
): Splices {
  const found = writtenNode(file.document, path);
  if (found.kind === "no-place") return found;
  const { node } = found;
  if (!isMap(node)) return noPlace("it is no set of keys");
  const entries = Object.entries(keys);
  const absent = entries.filter(([key]) => present[key] === undefined);
  const all = entries
    .filter(([key]) => present[key] !== undefined)
    .map(([key, wanted]) => changedKey(file, [...path, key], node, { wanted, present: present[key] }));
  return joined([
    ...(note === undefined ? [] : [noteAbove(file, node, note)]),
    // Before what goes behind the same key.
    ...(absent.length === 0 ? [] : [keysAdded(file, path, Object.fromEntries(absent))]),
    ...all,
  ]);
}

function joined(all: readonly Splices[]): Splices {
  const splices: Splice[] = [];
  for (const one of all) {
    if (one.kind === "no-place") return one;
    splices.push(...one.splices);
  }
  return { kind: "splices", splices };
}

function changedKey(
  file: WrittenFile,
  path: ValuePath,
  owner: YAMLMap,
  { present, wanted }: { readonly present: unknown; readonly wanted: unknown },
): Splices {
  const key = String(path.at(-1));
  const pair = ownPair(owner, key);
  if (pair === undefined) return noPlace(`a merge key or an alias writes its ${key}`);
  if (wanted === undefined) return pairRemoved(file, owner, pair);
  const more = entriesBehind(present, wanted);
  if (more.length > 0)
    return entriesAdded(
      file,
      path,
      more.map((written) => ({ written })),
    );
  return valueReplaced(file, pair, valueText(wanted, isIdKey(key), file.quote));
}

/** The sets of keys that a list gets beside those that it has. */
function entriesBehind(present: unknown, wanted: unknown): readonly object[] {
  if (!Array.isArray(present) || !Array.isArray(wanted) || present.length >= wanted.length) return [];
  const begins: readonly unknown[] = wanted.slice(0, present.length);
  const more: readonly unknown[] = wanted.slice(present.length);
  const objects = more.filter((one): one is object => typeof one === "object" && one !== null);
  return canonicalJson(begins) === canonicalJson(present) && objects.length === more.length ? objects : [];
}

function valueReplaced({ text }: WrittenFile, { value }: Pair, by: string): Splices {
  const start = isNode(value) ? value.range?.[0] : undefined;
  const end = endOf(value, text);
  if (start === undefined || end === undefined) return noPlace("an alias stands for what is to be changed");
  if (text.slice(start, end).includes("\n") && text.slice(start, end).includes("#"))
    return noPlace("a comment stands in what is to be changed; change it by hand");
  return { kind: "splices", splices: [{ at: start, removes: end - start, text: by }] };
}

function pairRemoved({ text }: WrittenFile, owner: YAMLMap, pair: Pair): Splices {
  const start = startOf(pair);
  const end = endOf(pair.value, text) ?? endOf(pair.key, text);
  const before = owner.items[owner.items.indexOf(pair) - 1];
  const behind = before === undefined ? undefined : (endOf(before.value, text) ?? endOf(before.key, text));
  if (start === undefined || end === undefined || behind === undefined)
    return noPlace("it begins with what is to go; take that out by hand");
  if (owner.flow === true)
    return text.slice(behind, start).includes("#")
      ? noPlace("a comment stands before what is to go; take that out by hand")
      : { kind: "splices", splices: [{ at: behind, removes: end - behind, text: "" }] };
  const from = lineStart(text, start);
  if (text.slice(from, start).trim() !== "" || !isLastOnLine(text, end))
    return noPlace("something else stands on its line; take it out by hand");
  return { kind: "splices", splices: [{ at: from, removes: nextLine(text, end) - from, text: "" }] };
}

const startOf = ({ key }: Pair): number | undefined => (isNode(key) ? key.range?.[0] : undefined);

/**
 * In the place of the evidence for what the line said. Where it begins no line of its own there is no room for a comment, and it
 * is done without.
 */
function noteAbove({ lineBreak, text }: WrittenFile, node: YAMLMap, note: string): Splices {
  const start = node.range?.[0] ?? 0;
  const from = lineStart(text, start);
  if (!/^ *(?:- *)?$/.test(text.slice(from, start))) return { kind: "splices", splices: [] };
  const indentation = indentationAt(text, start);
  const lines = commentLines(note).map((line) => `${indentation}${line}${lineBreak}`);
  const above = from === 0 ? 0 : lineStart(text, from - 1);
  const at = isEvidenceComment(text.slice(above, from)) ? above : from;
  return { kind: "splices", splices: [{ at, removes: from - at, text: lines.join("") }] };
}
