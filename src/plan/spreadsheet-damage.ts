import { pushTo } from "./push-to.ts";

/**
 * Finds the ids that a spreadsheet may have turned into another text, because they look like a number or a date: `0012`
 * into `12`, `1E5` into `1.00E+05`, `123456789012` into `1.23457E+11`, `3-12` into `12-Mar`. Only ever used to doubt and to
 * suggest, never to match.
 */
export class DamagedIds {
  readonly #idsByKey = new Map<string, string[]>();

  constructor(ids: Iterable<string>) {
    for (const id of ids)
      for (const key of [...numberKeys(id), ...typedDateKeys(id)]) pushTo(this.#idsByKey, key, id);
  }

  /** Those that may have become `text`. */
  of(text: string): readonly string[] {
    const keys = [...numberKeys(text), ...shownDateKeys(text)];
    return [...new Set(keys.flatMap((key) => this.#idsByKey.get(key) ?? []))].filter((id) => id !== text);
  }
}

/** What nobody types and a cell shows: an exponent, an error, a column that is too narrow. */
export const isMadeBySpreadsheets = (text: string): boolean =>
  /^\d(?:[.,]\d+)?e[+-]\d+$/i.test(text) || /^#(?:#+|N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text);

const digits = /^\d+$/;
const scientific = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** From so many digits on, a cell shows six of them and an exponent. */
const shownInFull = 12;
/** A spreadsheet's numbers hold so many digits; the rest become zeros. */
const keptDigits = 15;

function numberKeys(text: string): readonly string[] {
  const isWhole = digits.test(text);
  if (!isWhole && !scientific.test(text)) return [];
  const value = Number(text.replace(",", "."));
  if (!Number.isFinite(value)) return [];
  const whole = text.replace(/^0+(?=\d)/, "");
  const keys = [isWhole ? `number ${whole}` : `number ${value < 1e21 ? BigInt(Math.round(value)) : value}`];
  if (isWhole && whole.length > keptDigits)
    keys.push(`number ${whole.slice(0, keptDigits).padEnd(whole.length, "0")}`);
  if (!isWhole || whole.length >= shownInFull)
    keys.push(...[5, 2].map((places) => `shown ${value.toExponential(places)}`));
  return keys;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What a spreadsheet would take for a date as it was typed: `3-12`, `3-2026`, `3-12-05`. */
function typedDateKeys(text: string): readonly string[] {
  const match = /^(\d{1,2})[-/.](\d{1,2}|\d{4})(?:[-/.](\d{1,2}|\d{4}))?$/.exec(text);
  if (match === null) return [];
  const [month, second] = [Number(match[1]), Number(match[2])];
  return match[3] === undefined ? [dateKey(month, second)] : [dateKey(month, second, Number(match[3]))];
}

/** What a spreadsheet shows of a date: `12-Mar`, `Mar-26`, `3/12/2026`, `2026-03-12`. */
function shownDateKeys(text: string): readonly string[] {
  const dayMonth = /^(\d{1,2})[-/. ]([a-z]{3})[a-z]*(?:[-/., ]+(\d{2,4}))?$/i.exec(text);
  if (dayMonth !== null) return bothKeys(monthNumber(dayMonth[2]), Number(dayMonth[1]), dayMonth[3]);
  const monthSecond = /^([a-z]{3})[a-z]*[-/. ](\d{1,4})$/i.exec(text);
  if (monthSecond !== null) return [dateKey(monthNumber(monthSecond[1]), Number(monthSecond[2]))];
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return bothKeys(Number(iso[2]), Number(iso[3]), iso[1]);
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(text);
  return slashes === null ? [] : bothKeys(Number(slashes[1]), Number(slashes[2]), slashes[3]);
}

const monthNumber = (name = ""): number => months.indexOf(name.toLowerCase()) + 1;

/** A date of which no year was typed is shown with that of the day on which it was typed. */
const bothKeys = (month: number, day: number, year: string | undefined): readonly string[] => [
  dateKey(month, day),
  ...(year === undefined ? [] : [dateKey(month, day, Number(year))]),
];

const dateKey = (month: number, second: number, year?: number): string =>
  `date ${month} ${second % 100}${year === undefined ? "" : ` ${year % 100}`}`;
