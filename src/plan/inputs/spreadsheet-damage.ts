import { shownDateKeys, typedDateKeys } from "../../model/cell-dates.ts";
import { type CellNumber, cellNumbersIn, numberKey, withDigits } from "../../model/cell-numbers.ts";
import { pushTo } from "../../model/push-to.ts";
import { isChangedBySpreadsheets, secondsIn, truthIn } from "../../model/spreadsheet.ts";

/**
 * Finds the ids that a spreadsheet may have turned into another text, because they look like a number, a date, a time or a
 * truth value: `0012` into `12`, `4022.50` into `4022.5`, `1E5` into `1.00E+05`, `123456789012` into `1.23457E+11`, `3-12`
 * into `12-Mar`, `01:30` into `1:30:00 AM`. Only ever used to doubt and to suggest, never to match.
 */
export class DamagedIds {
  readonly #idsByKey = new Map<string, string[]>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) for (const key of new Set(typedKeys(id))) pushTo(this.#idsByKey, key, id);
  }

  /** Those that may have become `text`. */
  of(text: string): readonly string[] {
    return [...new Set(shownKeys(text).flatMap((key) => this.#idsByKey.get(key) ?? []))].filter(
      (id) => id !== text,
    );
  }
}

/**
 * Whether a text is as a spreadsheet leaves it, and not as one only takes it in: a real id of this form may be another one
 * that was changed, and one of another form is not.
 */
export function isSpreadsheetsOwn(text: string): boolean {
  if (!isChangedBySpreadsheets(text)) return false;
  const isOnlyTyped =
    /^[+=@]/.test(text) ||
    /^-?0\d/.test(text) ||
    /^-?\d+[.,]\d*0$/.test(text) ||
    /^\d{1,4}[-/]\d{1,4}$/.test(text) ||
    /^-?\d+e\d+$/i.test(text) ||
    /^[a-z]+$/.test(text);
  return !isOnlyTyped;
}

/** What nobody types and a cell shows: an exponent, an error, a column that is too narrow. */
export const isMadeBySpreadsheets = (text: string): boolean =>
  /^\d(?:[.,]\d+)?e[+-]\d+$/i.test(text) || /^#(?:#+|N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text);

/** A spreadsheet's numbers hold so many digits; the rest become zeros. */
const keptDigits = 15;
/** From so many digits before the decimal sign on, a cell shows a few of them and an exponent. */
const shownInFull = 12;
/** So many digits a cell shows of a number with decimals. */
const shownDigits = 10;
/** With so many digits behind the first one an exponent is shown, by program and by width. */
const shownPlaces = [2, 5, 9, 14] as const;

function typedKeys(id: string): readonly string[] {
  return [
    ...otherKeys(id),
    ...typedDateKeys(id).map((key) => `date ${key}`),
    ...cellNumbersIn(id).flatMap(typedNumberKeys),
  ];
}

function typedNumberKeys(number: CellNumber): readonly string[] {
  const isExponent = number.shownPlaces !== undefined || number.wholeDigits >= shownInFull;
  return [
    `number ${numberKey(withDigits(number, keptDigits, "cut"))}`,
    `number ${numberKey(withDigits(number, keptDigits, "rounded"))}`,
    ...(number.digits.length > Math.max(shownDigits, number.exponent)
      ? [`width ${numberKey(withDigits(number, shownDigits, "rounded"))}`]
      : []),
    ...(isExponent
      ? shownPlaces.map((places) => `shown ${places} ${numberKey(withDigits(number, places + 1, "rounded"))}`)
      : []),
  ];
}

function shownKeys(text: string): readonly string[] {
  return [
    ...otherKeys(text),
    ...shownDateKeys(text).map((key) => `date ${key}`),
    ...cellNumbersIn(text).flatMap(shownNumberKeys),
  ];
}

function shownNumberKeys(number: CellNumber): readonly string[] {
  const places = number.shownPlaces;
  return [
    `number ${numberKey(number)}`,
    ...(number.digits.length >= shownDigits - 1 ? [`width ${numberKey(number)}`] : []),
    // Zeros at the end may be left out: the number was rounded to these places or to more.
    ...(places === undefined
      ? []
      : shownPlaces.filter((most) => most >= places).map((most) => `shown ${most} ${numberKey(number)}`)),
  ];
}

function otherKeys(text: string): readonly string[] {
  const [seconds, truth] = [secondsIn(text), truthIn(text)];
  return [
    ...(seconds === undefined ? [] : [`time ${seconds}`]),
    ...(truth === undefined ? [] : [`truth ${truth}`]),
  ];
}

const monthShown = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const shown = new RegExp(
  [
    `\\d{1,2}-${monthShown}(?:-\\d{2}(?:\\d{2})?)?`,
    `${monthShown}-\\d{2}`,
    "\\d{1,2}([/.])\\d{1,2}\\1(?:\\d{2}|\\d{4})",
    "\\d{4}-\\d{2}-\\d{2}",
    "\\d{1,2}:\\d{2}:\\d{2}(?: [AP]M)?",
  ]
    .map((form) => `^${form}$`)
    .join("|"),
);

/** Whether a text is what a spreadsheet shows in the place of another: people and systems do not write ids so. */
export const isShownInstead = (text: string): boolean =>
  isMadeBySpreadsheets(text) || shown.test(text) || (truthIn(text) !== undefined && /^\p{Lu}+$/u.test(text));
