import { editDistance } from "../model/text.ts";
import type { ClassProfile } from "./class-profile.ts";
import { type Clue, chanceOf } from "./clue.ts";
import type { Reading } from "./reading.ts";
import { familyOf } from "./subject-families.ts";

interface Met {
  /** The same for words that the same classes hold. */
  readonly key: string;
  readonly exact: readonly number[];
  /** By a wider or narrower word for it. */
  readonly related: readonly number[];
}

const exactKept = 0.85;
const relatedKept = 0.1;
const otherwiseKept = 0.03;

/** What a room's name says of subject and kind of class. */
export class SubjectClues {
  readonly #profiles: readonly ClassProfile[];
  readonly #byWord = new Map<string, Met>();
  readonly #differing = new Map<string, readonly Clue[]>();
  readonly #homerooms: readonly number[];
  readonly #taught: readonly number[];

  constructor(profiles: readonly ClassProfile[]) {
    this.#profiles = profiles;
    this.#homerooms = [...profiles.keys()].filter((at) => profiles[at]?.isHomeroom);
    this.#taught = [...profiles.keys()].filter((at) => profiles[at]?.isHomeroom !== true);
  }

  of(room: Reading): readonly Clue[] {
    const said = [
      ...[...room.subjects].map((subject) => this.#bySubject(subject)),
      ...[...room.words].map((word) => this.#bySpelling(word)).filter(({ exact }) => exact.length > 0),
    ];
    const found: Clue[] = [];
    const seen = new Set<string>();
    for (const met of said) {
      found.push(this.#subject(met, seen.has(met.key) ? 0.15 : 1));
      seen.add(met.key);
    }
    if (room.isHomeroom) found.push(this.#homeroom());
    else if (said.length === 0) found.push(...this.#unsaid());
    const modifiers = [...room.modifiers].sort();
    const key = `${modifiers.join(" ")} ${said.length > 0}`;
    const differing = this.#differing.get(key) ?? this.#modifiers(modifiers, said.length > 0);
    this.#differing.set(key, differing);
    return [...found, ...differing];
  }

  #subject({ exact, related }: Met, share: number): Clue {
    const all = this.#profiles.length;
    const chance = chanceOf(exact.length, all);
    const near = chanceOf(related.length, all);
    const groups = [
      { classes: exact, weight: share * Math.log(exactKept / chance), agrees: true },
      { classes: related, weight: share * Math.max(-1, Math.log(relatedKept / near)), agrees: true },
    ];
    return {
      kind: "subject",
      groups,
      otherwise: share * Math.log(otherwiseKept / Math.max(0.2, 1 - chance)),
    };
  }

  #homeroom(): Clue {
    const chance = chanceOf(this.#homerooms.length, this.#profiles.length);
    const groups = [{ classes: this.#homerooms, weight: Math.log(0.9 / chance), agrees: true }];
    return { kind: "subject", groups, otherwise: Math.log(0.04 / Math.max(0.2, 1 - chance)) };
  }

  /** A room that names no subject is a homeroom rather than a subject, where homerooms are no small part of all. */
  #unsaid(): readonly Clue[] {
    if (this.#homerooms.length * 4 < this.#profiles.length || this.#taught.length === 0) return [];
    const groups = [{ classes: this.#taught, weight: Math.log(0.15), agrees: false }];
    return [{ kind: "subject", groups, otherwise: Math.log(1.1), isMild: true }];
  }

  #modifiers(modifiers: readonly string[], isSubjectSaid: boolean): readonly Clue[] {
    const all = [...this.#profiles.keys()];
    const said = modifiers.map((modifier): Clue => {
      const classes = all.filter((at) => this.#profiles[at]?.reading.modifiers.has(modifier));
      const weight = Math.log(0.8 / chanceOf(classes.length, all.length));
      return { kind: "subject", groups: [{ classes, weight, agrees: true }], otherwise: -1.6, isMild: true };
    });
    const unsaid = all.filter((at) =>
      [...(this.#profiles[at]?.reading.modifiers ?? [])].some((modifier) => !modifiers.includes(modifier)),
    );
    if (!isSubjectSaid || unsaid.length === 0) return said;
    return [
      ...said,
      { kind: "subject", groups: [], otherwise: Math.log(0.4), comparable: unsaid, isMild: true },
    ];
  }

  #bySubject(subject: string): Met {
    return this.#once(`=${subject}`, (profile) => {
      if (profile.reading.subjects.has(subject)) return "exact";
      return profile.families.has(subject) ||
        familyOf(subject).some((wide) => profile.reading.subjects.has(wide))
        ? "related"
        : undefined;
    });
  }

  #bySpelling(word: string): Met {
    return this.#once(word, (profile) => {
      if (profile.acronyms.has(word)) return "exact";
      if (word.length < 3) return undefined;
      for (const spelt of profile.spelt) if (isSpelling(word, spelt)) return "exact";
      return undefined;
    });
  }

  #once(word: string, meet: (profile: ClassProfile) => "exact" | "related" | undefined): Met {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const met: { exact: number[]; related: number[] } = { exact: [], related: [] };
    for (const [at, profile] of this.#profiles.entries()) {
      const how = meet(profile);
      if (how !== undefined) met[how].push(at);
    }
    const kept = { ...met, key: met.exact.join(" ") };
    this.#byWord.set(word, kept);
    return kept;
  }
}

/** The word itself, its beginning, or a slip of the finger in a long word. */
function isSpelling(word: string, spelt: string): boolean {
  if (word === spelt || (spelt.length > word.length + 1 && spelt.startsWith(word))) return true;
  if (word.length < 5 || spelt.length < 5 || word[0] !== spelt[0]) return false;
  return Math.abs(word.length - spelt.length) <= 1 && editDistance(word, spelt) <= 1;
}
