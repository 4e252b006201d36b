import type { ChangeKind } from "../../model/change.ts";
import { namesIn } from "../../model/table.ts";
import type { Colours } from "../terminal/colours.ts";

/** How a kind of change is shown: one rune per action, whatever it acts on. */
interface KindStyle {
  readonly rune: string;
  readonly colour: keyof Colours;
  readonly singular: string;
  readonly plural: string;
  readonly section: Section;
  /** Whether its rows are written all or none. */
  readonly isWhole: boolean;
}

/** Under which heading changes are shown where they have one of their own, in the order of the headings. */
export type Section = "archives" | "district" | "removed" | "takeovers" | "unarchives";

export const sectionTitles: Readonly<Record<Section, string>> = {
  archives: "Archives",
  removed: "Connections removed or replaced",
  takeovers: "Takeovers",
  unarchives: "Unarchives",
  district: "Settings and school connections",
};

/** By lasting harm, the worst first: the order of legends and summaries. */
const styles: Readonly<Record<ChangeKind, KindStyle>> = {
  disconnect: style("-", "red", "disconnect", "disconnects", "removed"),
  reconnect: style("~", "yellow", "reconnect", "reconnects", "removed"),
  exchange: style("⇄", "yellow", "exchange", "exchanges", "removed", true),
  connect: style("+", "green", "connect", "connects", "takeovers"),
  archive: style("▼", "magenta", "archive", "archives", "archives"),
  unarchive: style("▲", "green", "unarchive", "unarchives", "unarchives"),
  "connect-school": style("+", "cyan", "school connection", "school connections", "district"),
  "set-setting": style("~", "cyan", "setting", "settings", "district"),
};

function style(
  rune: string,
  colour: keyof Colours,
  singular: string,
  plural: string,
  section: Section,
  isWhole = false,
): KindStyle {
  return { rune, colour, singular, plural, section, isWhole };
}

export const kindsByHarm: readonly ChangeKind[] = namesIn(styles);

export function kindStyle(kind: ChangeKind): KindStyle {
  return styles[kind];
}

export const isIn = (section: Section, { kind }: { readonly kind: ChangeKind }): boolean =>
  styles[kind].section === section;
