import type { ChangeKind } from "../model/change.ts";
import type { Colours } from "./colours.ts";

/** How a kind of change is shown: one rune per action, whatever it acts on. */
export interface KindStyle {
  readonly rune: string;
  readonly colour: keyof Colours;
  readonly singular: string;
  readonly plural: string;
}

const styles: Readonly<Record<ChangeKind, KindStyle>> = {
  archive: { rune: "▼", colour: "magenta", singular: "archive", plural: "archives" },
  disconnect: { rune: "-", colour: "red", singular: "disconnect", plural: "disconnects" },
  reconnect: { rune: "~", colour: "yellow", singular: "reconnect", plural: "reconnects" },
  exchange: { rune: "⇄", colour: "yellow", singular: "exchange", plural: "exchanges" },
  connect: { rune: "+", colour: "green", singular: "connect", plural: "connects" },
  unarchive: { rune: "▲", colour: "green", singular: "unarchive", plural: "unarchives" },
  "connect-school": {
    rune: "+",
    colour: "cyan",
    singular: "school connection",
    plural: "school connections",
  },
  "set-setting": { rune: "~", colour: "cyan", singular: "setting", plural: "settings" },
};

/** By lasting harm, the worst first: the order of legends and summaries. */
export const kindsByHarm: readonly ChangeKind[] = [
  "disconnect",
  "reconnect",
  "exchange",
  "connect",
  "archive",
  "unarchive",
  "connect-school",
  "set-setting",
];

const takeovers: ReadonlySet<ChangeKind> = new Set(["connect", "reconnect", "exchange"]);

export function kindStyle(kind: ChangeKind): KindStyle {
  return styles[kind];
}

/** Whether the sync owns the classroom from then on. */
export function isTakeover(kind: ChangeKind): boolean {
  return takeovers.has(kind);
}
