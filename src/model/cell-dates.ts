/** The beginnings of months' names in the languages in which spreadsheets are commonly set, by month. */
const monthNames: readonly (readonly string[])[] = [
  ["jan", "ene", "gen"],
  ["feb", "fév", "fev"],
  ["mar", "mär", "mrz", "maa", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aoû", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "out", "ott"],
  ["nov"],
  ["dec", "dez", "déc", "dic"],
];
const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

interface CellDate {
  readonly month: number;
  /** A day, or the year where no day is said; as two digits. */
  readonly second: number;
  /** As two digits. */
  readonly year?: number;
}

/** Every date that spreadsheets may take the text for, or show as this text: months and days in either order. */
function datesIn(text: string): readonly CellDate[] {
  const bare = text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m?\.?| ?z)?$/, "");
  return numericDates(bare) ?? namedDates(bare);
}

function numericDates(text: string): readonly CellDate[] | undefined {
  const match = /^(\d{1,2}|\d{4})([-/.]) ?(\d{1,2}|\d{4})(?:\2 ?(\d{1,2}|\d{4}))?\.?$/.exec(text);
  if (match === null) return undefined;
  const [first = "", , second = "", third] = match.slice(1);
  if (third === undefined) return [...dated(first, second), ...dated(second, first)];
  return [...dated(first, second, third), ...dated(second, first, third), ...dated(second, third, first)];
}

const dated = (month: string, second: string, year?: string): readonly CellDate[] => {
  const isMonth = month.length <= 2 && Number(month) >= 1 && Number(month) <= 12;
  // Where a year stands besides, the other number is a day.
  if (!isMonth || (year !== undefined && second.length > 2)) return [];
  const date = { month: Number(month), second: Number(second) % 100 };
  return [year === undefined ? date : { ...date, year: Number(year) % 100 }];
};

function namedDates(text: string): readonly CellDate[] {
  const words = text.split(/[-/.,\s]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u).filter((word) => word !== "");
  const names = words.filter((word) => !/^\d+$/.test(word));
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const name = names.at(-1) ?? "";
  const month = monthByName.get(name.slice(0, 4)) ?? monthByName.get(name.slice(0, 3));
  // A day of the week may stand in front.
  const isDate = month !== undefined && (names.length === 1 || (names.length === 2 && words[0] === names[0]));
  if (!isDate || name.length > 9 || names.length + numbers.length !== words.length) return [];
  const [first, second, ...others] = numbers;
  if (first === undefined || others.length > 0) return [];
  if (second === undefined) return dated(String(month), first);
  return [...dated(String(month), first, second), ...dated(String(month), second, first)];
}

const keyOf = ({ month, second, year }: CellDate): string =>
  `${month} ${second}${year === undefined ? "" : ` ${year}`}`;

/** Of a text as it was typed. */
export const typedDateKeys = (text: string): readonly string[] => datesIn(text).map(keyOf);

/** Of a text as it is shown: a date of which no year was typed has got that of the day. */
export const shownDateKeys = (text: string): readonly string[] =>
  datesIn(text).flatMap(({ year, ...date }) => [
    keyOf(date),
    ...(year === undefined ? [] : [keyOf({ ...date, year })]),
  ]);
