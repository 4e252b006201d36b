import { fold } from "./fold.ts";
import { withDigits } from "./numerals.ts";
import { unspacedWords } from "./words.ts";

/** What a name says, taken apart. Everything in it is in folded letters; sets keep the order in which it was written. */
export interface Reading {
  /** `PK`, `TK`, `K`, `1` to `13`. */
  readonly grades: Set<string>;
  /** Numbers, and letters of blocks. */
  readonly periods: Set<string>;
  readonly rooms: Set<string>;
  /** `s1`, `s2` for semesters, whatever they are called; `t1`, `q1` for trimesters and quarters. */
  readonly terms: Set<string>;
  readonly halves: Set<string>;
  /** What tells parallel classes apart: the `a` of `6A`. */
  readonly sections: Set<string>;
  /** Numbers of which the name does not say what they count. */
  readonly numbers: Set<string>;
  /** The same of `2nd` and the like, which count grades and periods only. */
  readonly ordinals: Set<string>;
  /** First calendar years of the school years that it may mean. */
  readonly years: Set<number>;
  readonly subjects: Set<string>;
  readonly modifiers: Set<string>;
  /** Words before which it says Ms, Mr or the like. */
  readonly persons: Set<string>;
  /** All other words that say something. */
  readonly words: Set<string>;
  /** Whole runs without a space, for codes of classes. */
  readonly codes: Set<string>;
  isHomeroom: boolean;
  isClub: boolean;
  /** It speaks of two periods or grades at once. */
  isSeveral: boolean;
}

export const emptyReading = (): Reading => ({
  grades: new Set(),
  periods: new Set(),
  rooms: new Set(),
  terms: new Set(),
  halves: new Set(),
  sections: new Set(),
  numbers: new Set(),
  ordinals: new Set(),
  years: new Set(),
  subjects: new Set(),
  modifiers: new Set(),
  persons: new Set(),
  words: new Set(),
  codes: new Set(),
  isHomeroom: false,
  isClub: false,
  isSeveral: false,
});

/** `012` and `12` are one room. */
export const roomForm = (word: string): string => word.replace(/^([a-z]*)0+(?=\d)/, "$1");

/** Marks in a list of words that say "and". */
export const together = "&";

/** A name in words, years and codes taken out into the reading. */
export function wordsOf(name: string, reading: Reading): readonly string[] {
  let text = ` ${fold(name)} `
    .replace(/['’‘ʼ`´]s(?=[^\p{L}]|$)/gu, " ")
    .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, "");
  text = withoutYears(text, reading.years);
  for (const run of text.split(/[\s()[\]|,;:–—]+/)) {
    const code = run.replace(/[^\p{L}\p{N}]/gu, "");
    if (code.length >= 4 && /\d/.test(code)) reading.codes.add(code);
  }
  return spaced(text)
    .replace(/(?<= )([a-z])-(?=\d{2,4}(?:[^\d]|$))/g, "$1")
    .replace(/(?<=[^\p{L}\d]\d{1,2}|[^\p{L}]k)-(?=[a-f][^\p{L}\d])/gu, "")
    .replace(/#\s*(?=\d)/g, " ")
    .replace(/[&+/]| (?:and|y|et|und|e) /g, ` ${together} `)
    .replace(/(?<=\d)-(?=\d{1,2}[^\d])/g, ` ${together} `)
    .split(/[^\p{L}\p{N}\p{So}&]+/u)
    .filter((word) => word !== "");
}

/** Pictures and known words of scripts without spaces stand alone, and numbers of their grades and classes do. */
function spaced(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  let parted = withDigits(text)
    .replace(/第/g, " ")
    .replace(/(\d{1,2})\s*(年级|年級|学年|학년|年生?)/g, " 年级 $1 ")
    .replace(/(\d{1,2})\s*(班|組|组|반)/g, " 班 $1 ")
    .replace(/(\d{1,2})\s*(교시|节|時間目)/g, " 节 $1 ")
    .replace(/(老师|老師|先生|선생님)/g, " 老师 ")
    .replace(/(教室|교실)\s*(\d{1,4})|(\d{1,4})\s*(?:号)?(?:教室|교실|호실)/g, " room $2$3 ");
  for (const word of unspacedWords) parted = parted.replaceAll(word, ` ${word} `);
  return parted;
}

const isNear = (year: number): boolean => year >= 2015 && year <= 2045;

function withoutYears(text: string, years: Set<number>): string {
  const full = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);
  return text
    .replace(/(?<= )(?:class|promo|promocion|abschluss) (?:of|de) '?(?:20)?\d\d/g, " ")
    .replace(/(?<!\d)'?(20\d\d|\d\d)\s?[-–/]\s?'?(20\d\d|\d\d)(?!\d)/g, (all, from: string, to: string) => {
      if (full(to) !== full(from) + 1 || !isNear(full(from))) return all;
      years.add(full(from));
      return " ";
    })
    .replace(/(?<![\p{L}\d])(?:sy\s?|ay\s?|['’])(20\d\d|\d\d)(?!\d)/gu, (all, year: string) => {
      if (!isNear(full(year))) return all;
      years.add(full(year)).add(full(year) - 1);
      return " ";
    })
    .replace(/(?<![\p{L}\d-])(20\d\d)(?![\d-])/gu, (all, year: string) => {
      if (!isNear(Number(year))) return all;
      years.add(Number(year)).add(Number(year) - 1);
      return " ";
    });
}
