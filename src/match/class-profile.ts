import { fold } from "./fold.ts";
import type { ClassToMatch, SessionToMatch } from "./match-input.ts";
import { readName } from "./read-name.ts";
import { add, type Reading, roomForm } from "./reading.ts";
import { familyOf } from "./subject-families.ts";

/** A class in the words in which a room's name is taken apart. */
export interface ClassProfile {
  readonly reading: Reading;
  /** Subjects that it counts as, though it is called by a narrower one. */
  readonly families: ReadonlySet<string>;
  /** Its title's words as they are spelt, and what their first letters spell. */
  readonly spelt: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** Every number about it, for numbers of which a room's name does not say what they count. */
  readonly numbers: ReadonlySet<string>;
  /** Those that `2nd` may mean. */
  readonly ordinals: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** It has no subject of its own: a homeroom, an advisory, or a grade's one class. */
  readonly isHomeroom: boolean;
}

/** What all classes of a district are read with: its sessions, and a way to read a title that most others have too. */
export interface TitleReader {
  readonly sessions: ReadonlyMap<string, SessionToMatch>;
  readonly read: (title: string) => Reading;
}

export function titleReader(sessions: readonly SessionToMatch[]): TitleReader {
  const known = new Map<string, Reading>();
  return {
    sessions: new Map(sessions.map((session) => [session.sourcedId, session])),
    read: (title) => {
      const reading = known.get(title) ?? readName(title);
      known.set(title, reading);
      return reading;
    },
  };
}

export function profileOf(found: ClassToMatch, reader: TitleReader): ClassProfile {
  const reading = { ...reader.read(found.title) };
  readRecord(reading, found, reader);
  const names = [found.title, found.courseTitle ?? ""].map(fold);
  const spelt = new Set(names.flatMap((name) => name.split(/[^\p{L}]+/u)).filter((word) => word.length > 2));
  const isOfGrade = reading.words.size === 0 || reader.read(found.title).grades.size > 0;
  const isHomeroom = reading.isHomeroom || (reading.subjects.size === 0 && isOfGrade);
  return {
    reading,
    families: new Set([...reading.subjects].flatMap(familyOf)),
    spelt,
    acronyms: new Set(names.map(acronymOf).filter((letters) => letters.length > 2)),
    numbers: new Set([
      ...reading.numbers,
      ...reading.ordinals,
      ...[...reading.grades, ...reading.periods, ...reading.sections].filter((value) => /^\d+$/.test(value)),
      ...reading.rooms,
    ]),
    ordinals: new Set([...reading.grades, ...reading.periods]),
    codes: new Set([found.classCode ?? "", found.sourcedId].map(codeForm).filter((code) => code.length >= 4)),
    isHomeroom,
  };
}

const codeForm = (code: string): string => fold(code).replace(/[^\p{L}\p{N}]/gu, "");

const acronymOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word === "ap" ? "ap" : word.slice(0, 1)))
    .join("");

/** What the record says outright counts more than what its title says of the same. */
function readRecord(reading: Reading, found: ClassToMatch, { read, sessions }: TitleReader): void {
  const grades = found.grades.map(gradeForm).filter((grade) => grade !== undefined);
  reading.grades = preferred(grades, reading.grades);
  const periods = (found.periods ?? []).flatMap((period) =>
    [...read(`period ${period}`).periods].slice(0, 1),
  );
  reading.periods = preferred(periods, reading.periods);
  for (const room of roomsIn(found.location ?? "")) add(reading, "rooms", room);
  if (reading.terms.size === 0)
    for (const term of found.termIds.flatMap((id) => [...read(sessions.get(id)?.title ?? "").terms]))
      add(reading, "terms", term);
  readCode(reading, found.classCode ?? "");
  for (const subject of [found.courseTitle ?? "", ...(found.subjects ?? [])])
    readSubject(reading, read(subject));
  if (reading.terms.size > 1) reading.terms = new Set();
}

function readSubject(reading: Reading, { isHomeroom, modifiers, subjects }: Reading): void {
  for (const concept of subjects) add(reading, "subjects", concept);
  for (const modifier of modifiers) add(reading, "modifiers", modifier);
  if (isHomeroom) reading.isHomeroom = true;
}

/** What the record says instead of what its title says; a longer list is a course's, and says nothing of the class. */
function preferred(recorded: readonly string[], told: ReadonlySet<string>): ReadonlySet<string> {
  return recorded.length === 0 || (recorded.length > 2 && told.size > 0) ? told : new Set(recorded);
}

/** OneRoster's grade codes (CEDS): IT, PR, PK, TK, KG, 01 to 13. */
function gradeForm(code: string): string | undefined {
  const text = code.trim().toUpperCase();
  if (/^\d{1,2}$/.test(text)) return String(Number(text));
  if (text === "KG" || text === "K") return "K";
  if (text === "TK") return "TK";
  return text === "PK" || text === "PR" || text === "IT" ? "PK" : undefined;
}

const roomsIn = (location: string): readonly string[] =>
  [
    ...fold(location)
      .replace(/(?<![a-z])([a-z])[- ](?=\d)/g, " $1")
      .matchAll(/(?<![\p{L}\d])[a-z]?\d{1,4}[a-z]?(?![\p{L}\d])/gu),
  ].map(([room]) => roomForm(room));

/** Codes often end in what a title leaves out: `0034-6A`, `MAT-04-2`, `…-P3`, `…-AM`. */
function readCode(reading: Reading, code: string): void {
  for (const part of fold(code).split(/[^\p{L}\p{N}]+/u)) {
    const withSection = /^0?(\d{1,2})([a-h])$/.exec(part);
    if (withSection !== null && reading.grades.has(String(Number(withSection[1]))))
      add(reading, "sections", withSection[2] ?? "");
    const period = /^p(\d)$/.exec(part)?.[1];
    if (period !== undefined && reading.periods.size === 0) add(reading, "periods", period);
    if ((part === "am" || part === "pm") && reading.halves.size === 0) add(reading, "halves", part);
  }
}
