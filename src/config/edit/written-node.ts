/** Where a value is really written: what an alias or a merge key repeats has no place of its own to add to. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { ValuePath } from "./edit-place.ts";

export type WrittenNode =
  | { readonly kind: "node"; readonly node: Node; readonly inFlow: boolean }
  | { readonly kind: "no-place"; readonly why: string };

export function writtenNode(document: Document.Parsed, path: ValuePath): WrittenNode {
  let node: unknown = document.contents;
  let inFlow = false;
  for (const step of path) {
    if (isMap(node) || isSeq(node)) inFlow ||= node.flow === true;
    const next: unknown = isSeq(node) && typeof step === "number" ? node.items[step] : valueUnder(node, step);
    if (next === undefined) return { kind: "no-place", why: repeated };
    node = next;
  }
  if (!isNode(node) || isAlias(node)) return { kind: "no-place", why: repeated };
  return { kind: "node", node, inFlow };
}

const repeated = "an alias or a merge key stands in its place, which repeats what is written elsewhere";

const valueUnder = (node: unknown, key: string | number): unknown =>
  isMap(node) ? ownPair(node, String(key))?.value : undefined;

/** The pair that a mapping writes itself. */
export const ownPair = (mapping: YAMLMap, key: string): Pair | undefined =>
  mapping.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** Where what is written of a node ends, comments and blank lines behind it left out. */
export function endOf(node: unknown, text: string): number | undefined {
  if (isBlock(node)) {
    const last: unknown = node.items.at(-1);
    return endOf(isNode(last) ? last : lastOf(last), text);
  }
  const end = isNode(node) ? node.range?.[1] : undefined;
  return end === undefined ? undefined : text.slice(0, end).trimEnd().length;
}

const isBlock = (node: unknown): node is YAMLMap | YAMLSeq =>
  (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;

function lastOf(pair: unknown): unknown {
  if (typeof pair !== "object" || pair === null || !("key" in pair) || !("value" in pair)) return undefined;
  return pair.value ?? pair.key;
}

/** The column that the entries of a collection in block style begin at. */
export function entryColumn(collection: YAMLMap | YAMLSeq): number | undefined {
  const token = collection.srcToken;
  return token?.type === "block-seq" || token?.type === "block-map" ? token.indent : undefined;
}
