/**
 * The numbers that spreadsheets take a text for, in digits: floating point would make two of them one. `digits` has no zero
 * at either end; the value is 0.DIGITS times ten to the power of `exponent`.
 */
export interface CellNumber {
  readonly sign: "" | "-";
  readonly digits: string;
  readonly exponent: number;
  /** Digits behind the first one where it was written with an exponent, as in `1.23E+11`. */
  readonly shownPlaces?: number;
  /** Digits before the decimal sign, as it was written. */
  readonly wholeDigits: number;
}

const core = /^(?:\d[\d.,'’ ]*|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** Every number that the text may be: with a point or a comma for decimals, a sign, a currency, a percent sign, thousands. */
export function cellNumbersIn(text: string): readonly CellNumber[] {
  const { sign, rest, percent } = bareNumber(text);
  if (!core.test(rest)) return [];
  const [mantissa = "", power = ""] = rest.split(/e/i);
  const readings = new Set([
    mantissa.replace(/[,'’ ]/g, ""),
    mantissa.replace(/[.'’ ]/g, "").replace(",", "."),
  ]);
  return [...readings].flatMap((one) => {
    const match = /^(\d*)(?:\.(\d*))?$/.exec(one);
    return match === null ? [] : [numberOf(sign, match[1] ?? "", match[2] ?? "", power, percent)];
  });
}

function bareNumber(text: string) {
  let rest = text.normalize("NFKC").trim();
  const inBrackets = /^\((.*)\)$/.exec(rest);
  if (inBrackets !== null) rest = (inBrackets[1] ?? "").trim();
  const percent = /^%|%$/.test(rest);
  rest = withoutCurrency(rest.replace(/^%\s*|\s*%$/g, ""));
  const isNegative = inBrackets !== null || /^[-\u2212]|-$/.test(rest);
  rest = withoutCurrency(rest.replace(/^[-+\u2212]\s*|-$/g, ""));
  return { sign: isNegative ? ("-" as const) : ("" as const), rest, percent };
}

const withoutCurrency = (text: string): string => text.replace(/^[A-Z]{0,3}\p{Sc}\s*|\s*\p{Sc}$/gu, "");

function numberOf(
  sign: CellNumber["sign"],
  whole: string,
  decimals: string,
  power: string,
  percent: boolean,
): CellNumber {
  const all = `${whole}${decimals}`;
  const leading = /^0*/.exec(all)?.[0].length ?? 0;
  const digits = all.slice(leading).replace(/0+$/, "");
  const exponent = whole.length - leading + (power === "" ? 0 : Number(power)) - (percent ? 2 : 0);
  return {
    sign: digits === "" ? "" : sign,
    digits,
    exponent: digits === "" ? 0 : exponent,
    wholeDigits: whole.length,
    ...(power === "" ? {} : { shownPlaces: decimals.length }),
  };
}

/** The number cut or rounded to so many digits. */
export function withDigits(number: CellNumber, most: number, how: "cut" | "rounded"): CellNumber {
  if (number.digits.length <= most) return number;
  const kept = number.digits.slice(0, most);
  const isUp = how === "rounded" && (number.digits[most] ?? "0") >= "5";
  if (!isUp) return { ...number, digits: kept.replace(/0+$/, "") };
  const next = String(BigInt(kept) + 1n);
  return {
    ...number,
    digits: next.replace(/0+$/, ""),
    exponent: number.exponent + (next.length - kept.length),
  };
}

export const numberKey = ({ sign, digits, exponent }: CellNumber): string => `${sign}${digits}e${exponent}`;
