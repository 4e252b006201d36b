/** What people and spreadsheets write in a cell, by kind of value. Each gives `undefined` for what it cannot be sure of. */

/** A count; `unknown` where the maker says that it could not be seen. */
export function countIn(cell: string): number | "unknown" | undefined {
  const text = cell.trim().toLowerCase();
  if (isUnknown(text)) return "unknown";
  const digits = text.replace(/(?<=\d)[,. ](?=\d{3}(?:\D|$))/g, "").replace(/[.,]0+$/, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

export const isUnknown = (cell: string): boolean => /^(?:\?+|unknown|n\/?a|not seen)$/i.test(cell.trim());

export function stateIn(cell: string): "active" | "archived" | undefined {
  const text = cell.trim().toLowerCase();
  if (["", "active", "open", "no", "false"].includes(text)) return "active";
  return ["archived", "archive", "graduated", "yes", "true"].includes(text) ? "archived" : undefined;
}

export function switchIn(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase();
  if (["on", "yes", "true", "ticked", "checked", "enabled", "x", "✓", "☑"].includes(text)) return true;
  if (["off", "no", "false", "unticked", "unchecked", "disabled", "☐"].includes(text)) return false;
  return undefined;
}

/** 0 to 100. A share below 1 without a percent sign may be either a fraction or a percentage, so it is neither. */
export function percentIn(cell: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(cell.trim());
  const value = Number((match?.[1] ?? "").replace(",", "."));
  if (match === null || value > 100 || (value > 0 && value < 1 && match[2] === "")) return undefined;
  return value;
}

/** `YYYY-MM-DD`, from ISO 8601, `8/11/2025` (month first, as spreadsheets in the United States write it) or `11.8.2025`. */
export function dayIn(cell: string): string | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (monthFirst !== null) return day(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?: .*)?$/.exec(text);
  return dayFirst === null ? undefined : day(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function day(year = "", month = "", date = ""): string | undefined {
  // Nothing here is older than this century.
  const text = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : undefined;
}

/** `HH:MM`, from `01:00`, `1:00` or `1:00 AM`. */
export function timeIn(cell: string): string | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(cell.trim());
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const whole = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return whole > 23 || Number(match[2]) > 59 ? undefined : `${String(whole).padStart(2, "0")}:${match[2]}`;
}
