import type { Teacher } from "../model/teacher.ts";
import { editDistance } from "../model/text.ts";
import type { Clue } from "./clue.ts";
import { fold, withoutUmlauts } from "./fold.ts";
import type { ClassToMatch } from "./match-input.ts";
import type { Reading } from "./reading.ts";
import { otherScripts } from "./surnames.ts";
import { nicknames } from "./words.ts";

/** How a word of a room's name meets a teacher's, and how often it would meet somebody who is not meant (beside namesakes). */
const meetings = {
  full: 0.0005,
  family: 0.002,
  slip: 0.03,
  given: 0.03,
  beginning: 0.08,
  initial: 0.12,
} as const;

/* What a name says against the classes of others, in logarithms. */
const otherTeacher = -3.6;
const perhapsOther = -2.2;
const otherName = -2.5;
const otherNamesake = 3;
const strangerNamed = -2.6;
const perhapsStranger = -1;

type Meeting = keyof typeof meetings;

const rank: readonly Meeting[] = ["full", "family", "slip", "given", "beginning", "initial"];

interface KnownTeacher {
  readonly family: readonly string[];
  readonly given: readonly string[];
  readonly classes: readonly number[];
}

/** What a teacher's name in a room's name says, where it is known who teaches what. */
export class TeacherClues {
  readonly #teachers: readonly KnownTeacher[];
  readonly #comparable: readonly number[];
  readonly #byWord = new Map<string, readonly (readonly [number, Meeting])[]>();

  constructor(classes: readonly ClassToMatch[]) {
    this.#comparable = [...classes.keys()].filter((at) => (classes[at]?.teachers ?? []).length > 0);
    this.#teachers = knownTeachers(classes);
  }

  of(room: Reading): readonly Clue[] {
    if (this.#comparable.length === 0) return [];
    const best = this.#meetingsOf(room);
    if (best.size === 0) return this.#ofStranger(room);
    const groups = rank.flatMap((meeting) => {
      const classes = this.#classesMet(best, meeting);
      if (classes.length === 0) return [];
      const chance = classes.length / (this.#comparable.length + 1) + meetings[meeting];
      return [{ classes, weight: Math.log(1 / Math.min(1, chance)), agrees: true, meeting }];
    });
    const strongest = groups[0]?.meeting;
    const isPlain = strongest === "full" || strongest === "family";
    const met = new Set<number>();
    const apart = groups.map(({ classes, weight, agrees, meeting }) => {
      const own = classes.filter((at) => !met.has(at));
      for (const at of own) met.add(at);
      const isLesser = isPlain && meeting !== "full" && meeting !== "family";
      const isNamesake = strongest === "full" && meeting === "family";
      const told = isNamesake ? weight - otherNamesake : weight;
      return { classes: own, weight: isLesser ? otherName : told, agrees: agrees && !isLesser };
    });
    return [
      {
        kind: "teacher",
        groups: apart,
        otherwise: isPlain ? otherTeacher : perhapsOther,
        comparable: this.#comparable,
      },
    ];
  }

  /** Nobody of that name teaches here: who left, or a name nobody can know. */
  #ofStranger(room: Reading): readonly Clue[] {
    const otherwise = room.persons.size > 0 ? strangerNamed : room.words.size > 0 ? perhapsStranger : 0;
    if (otherwise === 0) return [];
    const isMild = room.persons.size === 0;
    return [{ kind: "teacher", groups: [], otherwise, comparable: this.#comparable, isMild }];
  }

  #classesMet(best: ReadonlyMap<number, Meeting>, meeting: Meeting): readonly number[] {
    const teachers = [...best].filter(([, met]) => met === meeting).map(([teacher]) => teacher);
    return [...new Set(teachers.flatMap((teacher) => this.#teachers[teacher]?.classes ?? []))];
  }

  #meetingsOf({ persons, words }: Reading): ReadonlyMap<number, Meeting> {
    const best = new Map<number, Meeting>();
    for (const word of [...persons, ...words])
      for (const [teacher, meeting] of this.#meet(word))
        if (persons.has(word) || isTelling(word, meeting))
          best.set(teacher, together(best.get(teacher), meeting));
    return best;
  }

  #meet(word: string): readonly (readonly [number, Meeting])[] {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const found: (readonly [number, Meeting])[] = [];
    for (const [at, teacher] of this.#teachers.entries()) {
      const meeting = meetingOf(word, teacher);
      if (meeting !== undefined) found.push([at, meeting]);
    }
    this.#byWord.set(word, found);
    return found;
  }
}

/** Whether a word that no "Ms" or "Mr" stands before may be meant for a teacher. */
const isTelling = (word: string, meeting: Meeting): boolean =>
  meeting === "family" || meeting === "given" || (meeting === "slip" && word.length > 4);

/** Of two words that meet one teacher the better one counts, and a first name with a surname counts more than either. */
function together(before: Meeting | undefined, meeting: Meeting): Meeting {
  if (before === undefined) return meeting;
  const both = [before, meeting];
  if (both.includes("family") && both.includes("given")) return "full";
  return rank.indexOf(meeting) < rank.indexOf(before) ? meeting : before;
}

function knownTeachers(classes: readonly ClassToMatch[]): readonly KnownTeacher[] {
  const byName = new Map<string, { readonly teacher: Teacher; readonly classes: number[] }>();
  for (const [at, { teachers }] of classes.entries())
    for (const teacher of teachers ?? []) {
      const name = `${fold(teacher.familyName)}\n${fold(teacher.givenName ?? "")}`;
      const before = byName.get(name);
      if (before === undefined) byName.set(name, { teacher, classes: [at] });
      else before.classes.push(at);
    }
  return [...byName.values()].map(({ teacher, classes: taught }) => ({
    family: familyForms(teacher.familyName),
    given: givenForms(teacher.givenName ?? ""),
    classes: taught,
  }));
}

const partsOf = (name: string): readonly string[] =>
  fold(name)
    .replace(/['’‘ʼ`´]/g, "")
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 0);

const notTelling = new Set([
  "van",
  "von",
  "der",
  "de",
  "del",
  "la",
  "los",
  "di",
  "da",
  "el",
  "al",
  "san",
  "den",
  "dos",
  "bin",
  "jr",
  "sr",
  "iii",
]);

function familyForms(name: string): readonly string[] {
  const parts = partsOf(name);
  const telling = parts.length > 1 ? parts.filter((part) => !notTelling.has(part)) : parts;
  const forms = new Set([...telling, parts.join("")]);
  for (const form of [...forms])
    for (const other of [withoutUmlauts(form), ...(otherScripts.get(form) ?? [])]) forms.add(fold(other));
  return [...forms];
}

function givenForms(name: string): readonly string[] {
  const parts = partsOf(name);
  return [...new Set(parts.flatMap((part) => [part, ...(nicknames.get(part) ?? [])]))];
}

function meetingOf(word: string, { family, given }: KnownTeacher): Meeting | undefined {
  if (family.includes(word) || (word.length > 5 && family.includes(withoutUmlauts(word)))) return "family";
  if (given.includes(word)) return "given";
  if (/^[\p{Script=Han}\p{Script=Hangul}]/u.test(word))
    return family.some((name) => word.startsWith(name)) ? "family" : undefined;
  if (family.some((name) => isSlip(word, name))) return "slip";
  if (word.length === 1) return family[0]?.startsWith(word) === true ? "initial" : undefined;
  if (word.length === 2 && family[0]?.[0] === word[1] && given[0]?.[0] === word[0]) return "initial";
  return word.length >= 3 && family.some((name) => name.length > word.length && name.startsWith(word))
    ? "beginning"
    : undefined;
}

function isSlip(word: string, name: string): boolean {
  const longest = Math.max(word.length, name.length);
  if (longest < 4 || Math.abs(word.length - name.length) > 2 || word.length < 3) return false;
  const most = longest >= 8 ? 2 : 1;
  if (word[0] !== name[0] && word[1] !== name[1] && word[1] !== name[0]) return false;
  return editDistance(word, name) <= most;
}
