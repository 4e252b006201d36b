import { fold } from "./fold.ts";
import { inDigits } from "./numerals.ts";
import { pastYear } from "./room-age.ts";
import { knownWords, unspacedWords } from "./words.ts";

/** What a name says, taken apart. Everything in it is in folded letters; sets keep the order in which it was written. */
export interface Reading {
  /** `PK`, `TK`, `K`, `1` to `13`. */
  grades: ReadonlySet<string>;
  /** Numbers, and letters of blocks. */
  periods: ReadonlySet<string>;
  rooms: ReadonlySet<string>;
  /** `s1`, `s2` for semesters, whatever they are called; `t1`, `q1` for trimesters and quarters. */
  terms: ReadonlySet<string>;
  halves: ReadonlySet<string>;
  /** What tells parallel classes apart: the `a` of `6A`. */
  sections: ReadonlySet<string>;
  /** Numbers of which the name does not say what they count. */
  numbers: ReadonlySet<string>;
  /** The same of `2nd` and the like, which count grades and periods only. */
  ordinals: ReadonlySet<string>;
  /** First calendar years of the school years that it may mean. */
  years: ReadonlySet<number>;
  subjects: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
  /** Words before which it says Ms, Mr or the like. */
  persons: ReadonlySet<string>;
  /** All other words that say something. */
  words: ReadonlySet<string>;
  /** Whole runs without a space, for codes of classes. */
  codes: ReadonlySet<string>;
  isHomeroom: boolean;
  isClub: boolean;
  /** It speaks of two periods or grades at once. */
  isSeveral: boolean;
}

/** What a name may say several things of, by name. */
type SaidKind = {
  [Kind in keyof Reading]: Reading[Kind] extends ReadonlySet<string> ? Kind : never;
}[keyof Reading];

const nothing: ReadonlySet<string> = new Set();
const noYears: ReadonlySet<number> = new Set();

/** Most names say few kinds of things, and a district has very many names: what nobody says shares one empty set. */
export const emptyReading = (): Reading => ({
  grades: nothing,
  periods: nothing,
  rooms: nothing,
  terms: nothing,
  halves: nothing,
  sections: nothing,
  numbers: nothing,
  ordinals: nothing,
  years: noYears,
  subjects: nothing,
  modifiers: nothing,
  persons: nothing,
  words: nothing,
  codes: nothing,
  isHomeroom: false,
  isClub: false,
  isSeveral: false,
});

/** Adds what a name says. */
export function add(reading: Reading, kind: SaidKind, value: string): void {
  if (!reading[kind].has(value)) reading[kind] = new Set([...reading[kind], value]);
}

function addYears(reading: Reading, ...years: readonly number[]): void {
  reading.years = new Set([...reading.years, ...years]);
}

/** `012` and `12` are one room. */
export const roomForm = (word: string): string => word.replace(/^([a-z]*)0+(?=\d)/, "$1");

/** `MsRivera` is written in a hurry. */
const honorificAhead = /(?<!\p{L})(Mr|Mrs|Ms|Miss|Dr|Coach|Mme)(?=\p{Lu}\p{Ll})/gu;

/** `Alg2H` and `SS7`: a subject and its number, and perhaps that it is for honors; `Rivera3`: a longer word and its number. */
function parted(word: string): readonly string[] {
  const [, longer = "", number = ""] = /^(\p{L}{4,})(\d{1,2})$/u.exec(word) ?? [];
  if (longer !== "") return [longer, number];
  const [, letters = "", digits = "", rest = ""] = /^([a-z]{2,})(\d{1,3})(h?)$/.exec(word) ?? [];
  if (!knownWords.has(letters)) return [word];
  return [letters, digits, ...(rest === "" ? [] : ["honors"])];
}

/** Marks in a list of words that say "and". */
export const together = "&";

/** A name in words, years and codes taken out into the reading. */
export function wordsOf(name: string, reading: Reading): readonly string[] {
  let text = ` ${fold(name.replace(honorificAhead, "$1 "))} `
    .replace(/['’‘ʼ`´]s(?=[^\p{L}]|$)/gu, " ")
    .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, "");
  text = withoutYears(text, reading).replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, "$1");
  for (const run of text.split(/[\s()[\]|,;:–—]+/)) {
    const code = run.replace(/[^\p{L}\p{N}]/gu, "");
    if (code.length >= 4 && /\d/.test(code)) add(reading, "codes", code);
  }
  return spaced(text)
    .replace(/(?<= )([a-z])-(?=\d{2,4}(?:[^\d]|$))/g, "$1")
    .replace(/(?<=[^\p{L}\d]\d{1,2}|[^\p{L}]k)-(?=[a-f][^\p{L}\d])/gu, "")
    .replace(/#\s*(?=\d)/g, " ")
    .replace(/[&+/]| (?:and|y|et|und|e) /g, ` ${together} `)
    .replace(/(?<=\d)-(?=\d{1,2}[^\d])/g, ` ${together} `)
    .split(/[^\p{L}\p{N}\p{So}&]+/u)
    .filter((word) => word !== "")
    .flatMap(parted);
}

/** Pictures and known words of scripts without spaces stand alone, and numbers of their grades and classes do. */
function spaced(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  let apart = inDigits(text)
    .replace(/第/g, " ")
    .replace(/(\d{1,2})\s*(年级|年級|学年|학년|年生?)/g, " 年级 $1 ")
    .replace(/(\d{1,2})\s*(班|組|组|반)/g, " 班 $1 ")
    .replace(/(\d{1,2})\s*(교시|节|時間目)/g, " 节 $1 ")
    .replace(/(老师|老師|先生|선생님)/g, " 老师 ")
    .replace(/(教室|교실)\s*(\d{1,4})|(\d{1,4})\s*(?:号)?(?:教室|교실|호실)/g, " room $2$3 ");
  for (const word of unspacedWords) apart = apart.replaceAll(word, ` ${word} `);
  return apart;
}

const isNear = (year: number): boolean => year >= 2015 && year <= 2045;

function withoutYears(text: string, reading: Reading): string {
  const full = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);
  const told = text.replace(
    /(?<!\p{L})(?:last year|previous year|prior year|old|prev|archived?|ano pasado|annee derniere|an dernier|letztes jahr)(?!\p{L})/gu,
    () => {
      addYears(reading, pastYear);
      return " ";
    },
  );
  if (!/\d\d/.test(told)) return told;
  return told
    .replace(/(?<= )(?:class|promo|promocion|abschluss) (?:of|de) '?(?:20)?\d\d/g, " ")
    .replace(/(?<!\d)'?(20\d\d|\d\d)\s?[-–/]\s?'?(20\d\d|\d\d)(?!\d)/g, (all, from: string, to: string) => {
      if (full(to) !== full(from) + 1 || !isNear(full(from))) return all;
      addYears(reading, full(from));
      return " ";
    })
    .replace(/(?<![\p{L}\d])(?:sy\s?|ay\s?|['’])(20\d\d|\d\d)(?!\d)/gu, (all, year: string) => {
      if (!isNear(full(year))) return all;
      addYears(reading, full(year), full(year) - 1);
      return " ";
    })
    .replace(/(?<![\p{L}\d-])(20\d\d)(?![\d-])/gu, (all, year: string) => {
      if (!isNear(Number(year))) return all;
      addYears(reading, Number(year), Number(year) - 1);
      return " ";
    });
}
