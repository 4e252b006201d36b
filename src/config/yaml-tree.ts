/**
 * js-yaml gives the values fast and the events they are made of, with offsets. This tree finds the event of any value,
 * so that the place of a finding costs neither a second parse nor the ten times slower parser that keeps positions.
 *
 * A node is the index of the event that opens it. Siblings are skipped in one step and the items of a list are
 * indexed once, so that any number of look-ups stays linear in the size of the file.
 */
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { SourceText } from "./source-text.ts";

export type YamlNode = number;

/** What was read between the first event and the last. `ends` holds the closing event of each collection. */
export interface YamlStructure {
  readonly ends: Int32Array;
  /** The node that each alias stands for. */
  readonly aliasTargets: ReadonlyMap<YamlNode, YamlNode>;
}

export class YamlTree {
  readonly source: SourceText;
  readonly root: YamlNode = 1;
  readonly #events: readonly Event[];
  readonly #structure: YamlStructure;
  readonly #items = new Map<YamlNode, readonly YamlNode[]>();
  #nodesByOffset: Map<number, YamlNode> | undefined;

  constructor(source: SourceText, events: readonly Event[], structure: YamlStructure) {
    this.source = source;
    this.#events = events;
    this.#structure = structure;
  }

  /** The value under a key, its own or a merged one. */
  child(node: YamlNode, key: string): YamlNode | undefined {
    const mapping = this.#resolve(node);
    if (!this.#is(mapping, EVENT_ID.MAPPING)) return undefined;
    let merged: YamlNode | undefined;
    for (const [keyNode, value] of this.#pairs(mapping)) {
      const text = this.scalarText(keyNode);
      if (text === key) return value;
      if (text === "<<") merged ??= this.#mergedChild(value, key);
    }
    return merged;
  }

  /** The key itself, where the mapping writes it (a merged key stands elsewhere and is not found). */
  keyNode(node: YamlNode, key: string): YamlNode | undefined {
    const mapping = this.#resolve(node);
    if (!this.#is(mapping, EVENT_ID.MAPPING)) return undefined;
    for (const [keyNode] of this.#pairs(mapping)) if (this.scalarText(keyNode) === key) return keyNode;
    return undefined;
  }

  item(node: YamlNode, index: number): YamlNode | undefined {
    const sequence = this.#resolve(node);
    if (!this.#is(sequence, EVENT_ID.SEQUENCE)) return undefined;
    const items = this.#items.get(sequence) ?? this.#children(sequence);
    this.#items.set(sequence, items);
    return items[index];
  }

  /** The node at a path, or the nearest one above it that is written in the file. */
  nodeAt(path: readonly string[], start: YamlNode = this.root): YamlNode {
    let node = start;
    for (const step of path) {
      const next = this.child(node, step) ?? (/^\d+$/.test(step) ? this.item(node, Number(step)) : undefined);
      if (next === undefined) return node;
      if (this.offsetOf(next) === undefined) return this.keyNode(node, step) ?? node;
      node = next;
    }
    return node;
  }

  /** Where a node begins, its quote included; `undefined` for a value that is not written at all, as after `key:`. */
  offsetOf(node: YamlNode): number | undefined {
    const event = this.#events[node];
    if (event === undefined) return undefined;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        if (event.valueStart < 0) return undefined;
        return isQuoted(event.style) ? event.valueStart - 1 : event.valueStart;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return event.start;
      case EVENT_ID.ALIAS:
        return event.anchorStart - 1;
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
        return undefined;
    }
  }

  /** The mapping that begins at an offset, the outermost one. */
  mappingAt(offset: number): YamlNode | undefined {
    this.#nodesByOffset ??= this.#indexMappings();
    return this.#nodesByOffset.get(offset);
  }

  /** A scalar as it stands in the file, without its quotes; `undefined` for collections and values not written. */
  sourceText(node: YamlNode): string | undefined {
    const event = this.#events[this.#resolve(node)];
    if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined;
    return this.source.text.slice(event.valueStart, event.valueEnd);
  }

  scalarText(node: YamlNode): string | undefined {
    const event = this.#events[node];
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(this.source.text, event) : undefined;
  }

  /** Whether a value is left out, as after `key:`. */
  isOmitted(node: YamlNode): boolean {
    const event = this.#events[this.#resolve(node)];
    return event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
  }

  /** Every key that its mapping has written before, with the first of them. */
  *repeatedKeys(): Generator<{ readonly key: YamlNode; readonly first: YamlNode }> {
    for (const [node, event] of this.#events.entries()) {
      if (event.type !== EVENT_ID.MAPPING) continue;
      const seen = new Map<string, YamlNode>();
      for (const [key] of this.#pairs(node)) {
        const text = this.scalarText(key);
        if (text === undefined) continue;
        const first = seen.get(text);
        if (first === undefined) seen.set(text, key);
        else yield { key, first };
      }
    }
  }

  #mergedChild(value: YamlNode, key: string): YamlNode | undefined {
    const source = this.#resolve(value);
    if (this.#is(source, EVENT_ID.MAPPING)) return this.child(source, key);
    if (!this.#is(source, EVENT_ID.SEQUENCE)) return undefined;
    for (const item of this.#children(source)) {
      const found = this.child(item, key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #resolve(node: YamlNode): YamlNode {
    return this.#structure.aliasTargets.get(node) ?? node;
  }

  #is(node: YamlNode, type: Event["type"]): boolean {
    return this.#events[node]?.type === type;
  }

  #next(node: YamlNode): YamlNode {
    const end = this.#structure.ends[node] ?? 0;
    return (end === 0 ? node : end) + 1;
  }

  #children(collection: YamlNode): readonly YamlNode[] {
    const end = this.#structure.ends[collection] ?? 0;
    const children: YamlNode[] = [];
    for (let node = collection + 1; node < end; node = this.#next(node)) children.push(node);
    return children;
  }

  *#pairs(mapping: YamlNode): Generator<readonly [key: YamlNode, value: YamlNode]> {
    const end = this.#structure.ends[mapping] ?? 0;
    for (let key = mapping + 1; key < end; ) {
      const value = this.#next(key);
      yield [key, value];
      key = this.#next(value);
    }
  }

  #indexMappings(): Map<number, YamlNode> {
    const nodes = new Map<number, YamlNode>();
    for (const [node, event] of this.#events.entries()) {
      if (event.type === EVENT_ID.MAPPING && !nodes.has(event.start)) nodes.set(event.start, node);
    }
    return nodes;
  }
}

function isQuoted(style: number): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}
