import { defined } from "./defined.ts";
import type { SourcePosition } from "./diagnostic.ts";
import type { Mapping } from "./district.ts";

/** What tells a line's classroom and class from others, whatever becomes of their names and ids. */
export interface PinKeys {
  readonly classtag?: string;
  readonly title?: string;
  readonly term?: string;
}

/** A line that lacks some of it: what that is in live state, or why it is not certain, as a clause. */
export type LinePin = PlacedLine &
  ({ readonly kind: "pin"; readonly keys: PinKeys } | { readonly kind: "left"; readonly why: string });

interface PlacedLine {
  readonly at: SourcePosition;
  readonly school: string;
  readonly name: string;
}

export interface Pins {
  readonly district: { readonly id: string; readonly name: string };
  /** Lines that were looked at. */
  readonly of: number;
  /** Those that lack something, in the order of the file. */
  readonly lines: readonly LinePin[];
}

/** What of a pin a line does not have; title and term are a class's, so that a line without one lacks neither. */
export function absentPins({ classroomId, sourcedId, title, term }: Mapping): readonly (keyof PinKeys)[] {
  const needed: readonly (keyof PinKeys)[] =
    typeof sourcedId === "string" ? ["classtag", "title", "term"] : ["classtag"];
  const present = defined({ classtag: classroomId, title, term });
  return needed.filter((key) => present[key] === undefined);
}
