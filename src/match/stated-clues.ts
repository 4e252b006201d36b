import type { EvidenceKind } from "../model/suggestion.ts";
import type { ClassProfile } from "./class-profile.ts";
import { type Clue, chanceOf } from "./clue.ts";
import type { Reading } from "./reading.ts";

type StatedField = "grades" | "halves" | "periods" | "rooms" | "sections" | "terms";

/** How often a room's own class says the same, where both say something. */
const fields: readonly (readonly [EvidenceKind, StatedField, number])[] = [
  ["grade", "grades", 0.97],
  ["half-day", "halves", 0.97],
  ["period", "periods", 0.95],
  ["room", "rooms", 0.94],
  ["section", "sections", 0.95],
  ["term", "terms", 0.97],
];

const looseNumberKept = 0.85;
const codeKept = 0.98;

/** Where most classes have a period, say, a room that names one is rarely that of a class without. */
const unusual = Math.log(0.3);

/** Numbers, letters and codes, where what is equal is written equal. */
export class StatedClues {
  readonly #byField: ReadonlyMap<StatedField, ValueIndex>;
  readonly #numbers: ValueIndex;
  readonly #ordinals: ValueIndex;
  readonly #codes: ValueIndex;

  constructor(profiles: readonly ClassProfile[]) {
    this.#byField = new Map(
      fields.map(([, field]) => [field, new ValueIndex(profiles.map(({ reading }) => reading[field]))]),
    );
    this.#numbers = new ValueIndex(profiles.map(({ numbers }) => numbers));
    this.#ordinals = new ValueIndex(profiles.map(({ ordinals }) => ordinals));
    this.#codes = new ValueIndex(profiles.map(({ codes }) => codes));
  }

  of(room: Reading): readonly Clue[] {
    const found: Clue[] = [];
    for (const [kind, field, kept] of fields) {
      const index = this.#byField.get(field);
      if (room[field].size > 0 && index !== undefined) found.push(...index.clues(kind, room[field], kept));
    }
    for (const number of room.numbers) {
      const known = this.#numbers.has(number) ? number : (/^[ab](\d)$/.exec(number)?.[1] ?? number);
      found.push(...this.#numbers.clues("number", new Set([known]), looseNumberKept));
    }
    for (const ordinal of room.ordinals)
      found.push(...this.#ordinals.clues("number", new Set([ordinal]), looseNumberKept));
    const codes = [...room.codes].filter((code) => this.#codes.has(code));
    if (codes.length > 0) found.push(...this.#codes.clues("code", new Set(codes), codeKept));
    return found;
  }
}

class ValueIndex {
  readonly #classesOf = new Map<string, number[]>();
  readonly #comparable: number[] = [];
  readonly #silent: number[] = [];
  /** Rooms of a school say the same few things over and over. */
  readonly #said = new Map<string, readonly Clue[]>();

  constructor(sets: readonly ReadonlySet<string>[]) {
    for (const [at, values] of sets.entries()) {
      (values.size > 0 ? this.#comparable : this.#silent).push(at);
      for (const value of values) {
        const classes = this.#classesOf.get(value);
        if (classes === undefined) this.#classesOf.set(value, [at]);
        else classes.push(at);
      }
    }
  }

  has(value: string): boolean {
    return this.#classesOf.has(value);
  }

  clues(kind: EvidenceKind, values: ReadonlySet<string>, kept: number): readonly Clue[] {
    const words = [...values].join(" ");
    const found = this.#said.get(words) ?? this.#weigh(kind, values, kept);
    this.#said.set(words, found);
    return found;
  }

  #weigh(kind: EvidenceKind, values: ReadonlySet<string>, kept: number): readonly Clue[] {
    const comparable = this.#comparable;
    if (comparable.length === 0) return [];
    const classes = [...new Set([...values].flatMap((value) => this.#classesOf.get(value) ?? []))];
    const chance = chanceOf(classes.length, comparable.length);
    const isUsual = comparable.length > this.#silent.length;
    const agreement: Clue = {
      kind,
      groups: [{ classes, weight: Math.log(kept / chance), agrees: true }],
      otherwise: Math.log((1 - kept) / (1 - chance)),
      comparable,
    };
    return isUsual
      ? [agreement, { kind, groups: [], otherwise: unusual, comparable: this.#silent, isMild: true }]
      : [agreement];
  }
}
