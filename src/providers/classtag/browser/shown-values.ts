/** Numbers and days as pages write them. */

/** With or without separators, and with the word for what is counted: `1,024 students`; `undefined` where it is none. */
export function shownCount(text: string): number | undefined {
  const isNumber = /^(\d{1,9}|\d{1,3}([,.'\s]\d{3}){1,2})(\s\p{L}{4,})?$/u.test(text);
  return isNumber ? Number(text.replace(/\D/gu, "")) : undefined;
}

/** `15`, `15 %`, `12.5%` or `12,5`; `undefined` where it is no percentage. */
export function shownPercent(text: string): number | undefined {
  const [, written] = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/u.exec(text.trim()) ?? [];
  const number = written === undefined ? Number.NaN : Number(written.replace(",", "."));
  return number >= 0 && number <= 100 ? number : undefined;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * @param format `YYYY-MM-DD`, `M/D/YYYY`, `MMM D, YYYY`
 * @returns the day as `YYYY-MM-DD`; `undefined` where the text is none in that format
 */
export function writtenDay(format: string, text: string): string | undefined {
  const holes = /YYYY|MMMM|MMM|MM|M|DD|D/gu;
  const names: readonly string[] = format.match(holes) ?? [];
  const fixed = format.split(holes).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  const shapes = names.map((name) =>
    /MMM/u.test(name) ? "(\\p{L}+)" : name.length === 1 ? "(\\d{1,2})" : `(\\d{${name.length}})`,
  );
  const pattern = new RegExp(`^${fixed.map((part, index) => part + (shapes[index] ?? "")).join("")}$`, "u");
  const parts = pattern.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const partOf = (first: string): string => parts[names.findIndex((name) => name.startsWith(first))] ?? "";
  const written = partOf("M");
  const month = /^\d/u.test(written)
    ? Number(written)
    : months.findIndex((name) => (names.includes("MMMM") ? name : name.slice(0, 3)) === written) + 1;
  const day = `${partOf("Y")}-${String(month).padStart(2, "0")}-${partOf("D").padStart(2, "0")}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day ? undefined : day;
}
