/**
 * One pass over the events before any value is made of them: a few lines of anchors and aliases can stand for billions
 * of values ("billion laughs"), so what they stand for is counted first, merges included.
 */
import { EVENT_ID, type Event } from "js-yaml";
import { hasTwoReadings } from "./two-readings.ts";
import type { YamlNode, YamlStructure } from "./yaml-tree.ts";
import { readsDifferentlyInYaml11 } from "./yaml11-text.ts";

/** Twice what 200,000 mappings take, each with all of its keys. */
export const mostValues = 5_000_000;

export interface EventScan extends YamlStructure {
  readonly documents: number;
  readonly hasDirectives: boolean;
  /** Aliases without an anchor before them. */
  readonly unknownAliases: readonly YamlNode[];
  /** Aliases inside what they stand for. */
  readonly endlessAliases: readonly YamlNode[];
  /** The alias at which the values, aliases written out, came to be too many. */
  readonly overBudgetAt: YamlNode | undefined;
  /** Unquoted texts that a YAML 1.1 reader would take for something else. */
  readonly doubtfulTexts: readonly DoubtfulText[];
  /** Texts over several lines in which not all readers see the same. */
  readonly ambiguousTexts: readonly YamlNode[];
}

interface DoubtfulText {
  readonly node: YamlNode;
  readonly text: string;
  /** The key that the text is the value, or in the list, of. */
  readonly key: string;
}

interface Frame {
  readonly node: YamlNode;
  readonly isMapping: boolean;
  readonly anchor: Anchor | undefined;
  /** The key under which the collection stands, or the latest one inside it. */
  key: YamlNode;
  isAtKey: boolean;
  values: number;
}

interface Anchor {
  readonly node: YamlNode;
  /** Number of values that it stands for, itself included; `undefined` while it is still open. */
  values: number | undefined;
}

export function scanEvents(text: string, events: readonly Event[]): EventScan {
  const scan = new Scan(text, events);
  for (let node = 0; node < events.length; node += 1) scan.read(node);
  return scan;
}

class Scan implements EventScan {
  readonly ends: Int32Array;
  readonly aliasTargets = new Map<YamlNode, YamlNode>();
  readonly unknownAliases: YamlNode[] = [];
  readonly endlessAliases: YamlNode[] = [];
  readonly doubtfulTexts: DoubtfulText[] = [];
  readonly ambiguousTexts: YamlNode[] = [];
  documents = 0;
  hasDirectives = false;
  overBudgetAt: YamlNode | undefined;
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #anchors = new Map<string, Anchor>();
  readonly #frames: Frame[] = [];
  /** Of the line that was looked at last; texts come in the order of the file. */
  #lineEnd = -1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
    this.ends = new Int32Array(events.length);
  }

  read(node: YamlNode): void {
    const event = this.#events[node];
    if (event === undefined) return;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.documents += 1;
        this.hasDirectives ||= event.directives.length > 0;
        this.#open(node, false, undefined);
        return;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        this.#open(node, event.type === EVENT_ID.MAPPING, this.#anchor(node, event, undefined));
        return;
      case EVENT_ID.SCALAR:
        if (event.style === 1 && event.valueStart >= 0 && event.tagStart < 0) {
          this.#inspect(node, event.valueStart, event.valueEnd);
        }
        if (this.#spansLines(event.valueStart, event.valueEnd)) {
          if (hasTwoReadings(this.#text, event.valueStart, event.valueEnd)) this.ambiguousTexts.push(node);
        }
        this.#anchor(node, event, 1);
        this.#add(node, 1);
        return;
      case EVENT_ID.ALIAS:
        this.#add(node, this.#follow(node, this.#text.slice(event.anchorStart, event.anchorEnd)));
        return;
      case EVENT_ID.POP:
        this.#close(node);
        return;
    }
  }

  #anchor(
    node: YamlNode,
    event: { readonly anchorStart: number; readonly anchorEnd: number },
    values: number | undefined,
  ): Anchor | undefined {
    if (event.anchorStart < 0) return undefined;
    const anchor = { node, values };
    this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }

  #follow(node: YamlNode, name: string): number {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) this.unknownAliases.push(node);
    else if (anchor.values === undefined) this.endlessAliases.push(node);
    else this.aliasTargets.set(node, anchor.node);
    return anchor?.values ?? 1;
  }

  #open(node: YamlNode, isMapping: boolean, anchor: Anchor | undefined): void {
    const key = this.#frames.at(-1)?.key ?? 0;
    this.#frames.push({ node, isMapping, anchor, key, isAtKey: true, values: 1 });
  }

  #close(end: YamlNode): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.ends[frame.node] = end;
    if (frame.anchor !== undefined) frame.anchor.values = frame.values;
    this.#add(frame.node, frame.values);
  }

  #add(node: YamlNode, values: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    frame.values += values;
    if (frame.values > mostValues) this.overBudgetAt ??= node;
    if (!frame.isMapping) return;
    if (frame.isAtKey) frame.key = node;
    frame.isAtKey = !frame.isAtKey;
  }

  #spansLines(start: number, end: number): boolean {
    if (this.#lineEnd < start) {
      const next = this.#text.indexOf("\n", start);
      this.#lineEnd = next === -1 ? this.#text.length : next;
    }
    return this.#lineEnd < end;
  }

  #inspect(node: YamlNode, start: number, end: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || (frame.isMapping && frame.isAtKey)) return;
    if (!readsDifferentlyInYaml11(this.#text, start, end)) return;
    const key = this.#events[frame.key];
    const keyText = key?.type === EVENT_ID.SCALAR ? this.#text.slice(key.valueStart, key.valueEnd) : "";
    this.doubtfulTexts.push({ node, text: this.#text.slice(start, end), key: keyText });
  }
}
