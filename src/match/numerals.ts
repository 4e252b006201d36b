import { fold } from "./fold.ts";

const ordinalWords: ReadonlyMap<string, number> = new Map(
  [
    "first primer primero primera premier premiere erste prvni первый الأول الاول",
    "second segundo segunda deuxieme zweite второй الثاني",
    "third tercer tercero tercera troisieme dritte третий الثالث",
    "fourth cuarto cuarta quatrieme vierte четвертый الرابع",
    "fifth quinto quinta cinquieme funfte пятый الخامس",
    "sixth sexto sexta sixieme sechste шестой السادس",
    "seventh septimo septima septieme siebte седьмой السابع",
    "eighth octavo octava huitieme achte восьмой الثامن",
    "ninth noveno novena neuvieme neunte девятый التاسع",
    "tenth decimo decima dixieme zehnte",
    "eleventh",
    "twelfth",
  ].flatMap((line, index) => line.split(" ").map((word) => [fold(word), index + 1] as const)),
);

const cardinalWords: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten"
    .split(" ")
    .map((word, index) => [word, index] as const),
);

const romanNumerals: ReadonlyMap<string, number> = new Map([
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["vi", 6],
  ["vii", 7],
]);

export interface Numeral {
  readonly value: number;
  readonly isOrdinal: boolean;
}

/** `4`, `4th`, `fourth`, `4.`, `4º`, `4ème`, and Roman numerals from II on. */
export function numeralIn(token: string): Numeral | undefined {
  const digits = /^(\d{1,2})(st|nd|rd|th|er|ere|eme|e|o|ro|do|to|st|ste|te|mo|vo|no|й|i|го)?$/.exec(token);
  if (digits !== null) return { value: Number(digits[1]), isOrdinal: digits[2] !== undefined };
  const ordinal = ordinalWords.get(token);
  if (ordinal !== undefined) return { value: ordinal, isOrdinal: true };
  const cardinal = cardinalWords.get(token) ?? romanNumerals.get(token);
  return cardinal === undefined ? undefined : { value: cardinal, isOrdinal: false };
}

const hanDigits = "一二三四五六七八九";

/** `三` and `十一` in digits, so that one pattern reads all scripts. */
export const inDigits = (text: string): string =>
  text.replace(/[一二三四五六七八九十]{1,2}(?=[年班节組组級级])/g, (han) => {
    const tens = han.startsWith("十") ? 10 : 0;
    const unit = hanDigits.indexOf(han.at(-1) ?? "") + 1;
    return String(tens + unit);
  });
