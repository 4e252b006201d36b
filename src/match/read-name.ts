import { numeralIn } from "./numerals.ts";
import { add, emptyReading, type Reading, roomForm, together, wordsOf } from "./reading.ts";
import { early, halfWords, partWords, termWords } from "./stated-words.ts";
import {
  fillers,
  gradeWords,
  honorifics,
  type KnownWord,
  knownWords,
  periodWords,
  roomWords,
  sectionWords,
} from "./words.ts";

/** Takes a classroom's name or a class's title apart. Both are people's words, and both are read by the same rules. */
export function readName(name: string): Reading {
  const reading = emptyReading();
  const words = wordsOf(name, reading);
  let at = 0;
  while (at < words.length) at += readAt(words, at, reading);
  reading.isSeveral ||= reading.periods.size > 1 || reading.grades.size > 1 || reading.terms.size > 1;
  return reading;
}

/** Reads what begins at a word, and says how many words that was. */
function readAt(words: readonly string[], at: number, reading: Reading): number {
  for (const reader of readers) {
    const read = reader(words, at, reading);
    if (read > 0) return read;
  }
  return 1;
}

type Reader = (words: readonly string[], at: number, reading: Reading) => number;

const readEarly: Reader = (words, at, reading) => {
  const [first = "", second = ""] = words.slice(at, at + 2);
  const pair = early.get(`${first} ${second}`);
  const grade = pair ?? early.get(first);
  if (grade === undefined) return 0;
  add(reading, "grades", grade);
  return pair === undefined ? 1 : 2;
};

const readTerm: Reader = (words, at, reading) => {
  const [first = "", second = ""] = words.slice(at, at + 2);
  const half = halfWords.get(first);
  if (half !== undefined) {
    add(reading, "halves", half);
    return 1;
  }
  const term = termWords.get(first);
  if (term !== undefined) {
    add(reading, "terms", term);
    return 1;
  }
  const isFollowed = !partWords.has(first) && numeralIn(words[at + 2] ?? "") !== undefined;
  const part = partWords.get(first) ?? (isFollowed ? undefined : partWords.get(second));
  const number = numeralIn(partWords.has(first) ? second : first);
  if (part === undefined || number === undefined || number.value > 4) return 0;
  add(reading, "terms", `${part}${number.value}`);
  return 2;
};

/** Words such as `Period`, with the number or the letter behind or before them, and what is added by "and". */
const readCounted: Reader = (words, at, reading) => {
  const [first = "", second = ""] = words.slice(at, at + 2);
  const kind = keyKind(first);
  if (kind !== undefined) {
    const read = readList(words, at + 1, kind, reading);
    return read === 0 && kind !== "grade" && !knownWords.has(first) ? 1 : read === 0 ? 0 : read + 1;
  }
  const numeral = numeralIn(first);
  if (numeral !== undefined && second === together) return readBoth(words, at, reading);
  const behind = second === "hr" || second === "hrs" ? "period" : keyKind(second);
  if (numeral === undefined || (behind !== "grade" && behind !== "period")) return 0;
  if (!numeral.isOrdinal && numeralIn(words[at + 2] ?? "") !== undefined) return 0;
  addTo(reading, behind, String(numeral.value));
  return 2;
};

/** `4th & 5th Grade`: the first of two that share the word behind them. */
function readBoth(words: readonly string[], at: number, reading: Reading): number {
  const kind = keyKind(words[at + 3] ?? "");
  const [first, second] = [numeralIn(words[at] ?? ""), numeralIn(words[at + 2] ?? "")];
  if (first === undefined || second === undefined || (kind !== "grade" && kind !== "period")) return 0;
  addTo(reading, kind, String(first.value));
  addTo(reading, kind, String(second.value));
  return 4;
}

type Counted = "grade" | "period" | "room" | "section";

const keyKind = (word: string): Counted | undefined =>
  roomWords.has(word)
    ? "room"
    : periodWords.has(word) || word === "p"
      ? "period"
      : gradeWords.has(word)
        ? "grade"
        : sectionWords.has(word)
          ? "section"
          : undefined;

function readList(words: readonly string[], from: number, kind: Counted, reading: Reading): number {
  let at = from;
  let read = 0;
  while (at < words.length && addTo(reading, kind, words[at] ?? "")) {
    at += 1;
    read = at - from;
    if (words[at] !== together) break;
    at += 1;
  }
  return read;
}

function addTo(reading: Reading, kind: Counted, word: string): boolean {
  const numeral = numeralIn(word);
  if (kind === "room") {
    if (!/^[a-z]{0,2}\d{1,4}[a-z]?$/.test(word)) return false;
    add(reading, "rooms", roomForm(word));
    return true;
  }
  if (kind === "grade") {
    const grade =
      early.get(word) ?? (numeral !== undefined && numeral.value <= 13 ? String(numeral.value) : undefined);
    const withSection = /^(\d{1,2})([a-h])$/.exec(word);
    if (grade !== undefined) add(reading, "grades", grade);
    else if (withSection !== null) {
      add(reading, "grades", String(Number(withSection[1])));
      add(reading, "sections", withSection[2] ?? "");
    } else return false;
    return true;
  }
  const value = numeral === undefined ? (/^[a-h]$/.test(word) ? word : undefined) : String(numeral.value);
  if (value === undefined) return false;
  add(reading, kind === "period" ? "periods" : "sections", value);
  return true;
}

const joined: readonly (readonly [RegExp, Counted])[] = [
  [/^(?:p|per|pd|prd|period|blk|block|hr|hour)(\d{1,2})$/, "period"],
  [/^(?:r|rm|room|rn|rom)(\d{1,4}[a-z]?)$/, "room"],
  [/^(?:g|gr|grade|grd)(\d{1,2}[a-h]?)$/, "grade"],
  [/^(?:sec|sect)(\d{1,2})$/, "section"],
];

/** Abbreviations written together: `P4`, `Rm12`, `G3`, `6A`; and a number behind them that "and" adds. */
const readJoined: Reader = (words, at, reading) => {
  const word = words[at] ?? "";
  const kindergarten = /^k([a-f])$/.exec(word)?.[1];
  if (kindergarten !== undefined) {
    add(reading, "grades", "K");
    add(reading, "sections", kindergarten);
    return 1;
  }
  for (const [pattern, kind] of joined) {
    const value = pattern.exec(word)?.[1];
    if (value === undefined || !addTo(reading, kind, value)) continue;
    if (words[at + 1] !== together || kind === "room") return 1;
    const more = readList(words, at + 2, kind, reading);
    return more === 0 ? 1 : more + 2;
  }
  const withSection = /^(\d{1,2})([a-df-h])$/.exec(word);
  if (withSection === null || Number(withSection[1]) > 13) return 0;
  add(reading, "grades", String(Number(withSection[1])));
  add(reading, "sections", withSection[2] ?? "");
  return 1;
};

/** Parts of surnames that never stand for one. */
const particles = new Set([
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
  "st",
  "san",
  "den",
  "dos",
  "bin",
  "le",
]);

const readPerson: Reader = (words, at, reading) => {
  if (!honorifics.has(words[at] ?? "")) return 0;
  if (words[at] === "老师") {
    const before = words[at - 1];
    if (before === undefined || !reading.words.has(before)) return 1;
    reading.words = new Set([...reading.words].filter((word) => word !== before));
    add(reading, "persons", before);
    return 1;
  }
  let next = at + 1;
  while (particles.has(words[next] ?? "") && isNamePart(words[next + 1]) && !isKnown(words[next + 1]))
    next += 1;
  const name = words[next];
  if (!isNamePart(name)) return 1;
  add(reading, "persons", name);
  return next - at + 1;
};

const isKnown = (word = ""): boolean =>
  knownWords.has(word) || early.has(word) || keyKind(word) !== undefined;

/** "Co-taught" is no Vietnamese teacher. */
const noNames = new Set(["taught", "teach", "teaching", "teacher", "teachers", "op"]);

const isNamePart = (word: string | undefined): word is string =>
  word !== undefined &&
  /^\p{L}+$/u.test(word) &&
  numeralIn(word) === undefined &&
  !honorifics.has(word) &&
  !noNames.has(word);

const readKnown: Reader = (words, at, reading) => {
  for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
    const known = knownWords.get(words.slice(at, at + length).join(" "));
    if (known === undefined) continue;
    addKnown(reading, known);
    if (words[at]?.startsWith("ap") === true && known.concept.endsWith("history"))
      add(reading, "modifiers", "ap");
    return length;
  }
  return 0;
};

function addKnown(reading: Reading, { kind, concept }: KnownWord): void {
  if (kind === "club") reading.isClub = true;
  else if (kind === "homeroom") reading.isHomeroom = true;
  else if (kind === "subject") add(reading, "subjects", concept);
  else add(reading, "modifiers", concept);
}

const readRest: Reader = (words, at, reading) => {
  const word = words[at] ?? "";
  if (word === "i" && reading.subjects.size > 0) add(reading, "numbers", "1");
  if (word === together || fillers.has(word) || particles.has(word) || gradeWords.has(word)) return 1;
  const numeral = numeralIn(word);
  if (numeral !== undefined) {
    add(reading, numeral.isOrdinal ? "ordinals" : "numbers", String(numeral.value));
    if (words[at + 1] === together && numeralIn(words[at + 2] ?? "") !== undefined) reading.isSeveral = true;
  } else if (/^(?:\d+|[a-z]\d{1,4}[a-z]?|\d{2,4}[a-z])$/.test(word)) add(reading, "numbers", roomForm(word));
  else if (/^[a-z]$/.test(word)) readLetter(words, at, reading);
  else if (/\p{L}/u.test(word)) add(reading, "words", word);
  return 1;
};

/** A letter behind a grade is a section; by itself it is somebody's initial, and says too little. */
function readLetter(words: readonly string[], at: number, reading: Reading): void {
  const before = words[at - 1] ?? "";
  const letter = words[at] ?? "";
  if (letter <= "f" && (early.has(before) || numeralIn(before) !== undefined))
    add(reading, "sections", letter);
}

const readers: readonly Reader[] = [
  readPerson,
  readEarly,
  readTerm,
  readJoined,
  readCounted,
  readKnown,
  readRest,
];
