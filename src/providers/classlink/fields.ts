/**
 * Reading single fields of OneRoster records. Real servers send references as objects or as flat ids, lists as arrays
 * or comma lists, numbers for text, and leave out what is empty or write `null`: all of that is read here, once.
 * Fields are looked up as own properties, so that a record called `constructor` or `__proto__` finds nothing inherited.
 */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Longer than any id that was seen, by far: GUIDs are 36 characters. A district file takes ids of as many, so that every id
 * that is read can be written.
 */
export const longestId = 1_024;

/** Of a value that is quoted, in characters. */
const longestShown = 60;

export function asObject(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function field(record: Json, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Text, or a number that was written down exactly; anything else is absent. */
export function text(record: Json, name: string): string | undefined {
  return scalar(field(record, name));
}

/** As `text`, with the empty text read as absent. */
export function filledText(record: Json, name: string): string | undefined {
  const value = text(record, name);
  return value === undefined || value.trim() === "" ? undefined : value;
}

/**
 * SOURCED IDs are opaque: they are neither trimmed nor changed in case. A number is taken only where its digits are
 * certain: `12345678901234567890` has already lost some of them. So is a text with half a character of two, which no
 * file and no address can hold; one of blanks only is an empty one.
 */
export function sourcedId(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== "string" || value.trim() === "" || value.length > longestId) return undefined;
  return value.isWellFormed() ? value : undefined;
}

/** What is wrong with a field that is of no use, in words: `is missing`, `is empty`, `is 12345678901234567890`. */
export function fieldState(value: unknown): string {
  if (value === undefined || value === null) return "is missing";
  if (typeof value === "string" && value.trim() === "") return "is empty";
  if (Array.isArray(value)) return "is a list";
  if (typeof value === "object") return "is an object";
  if (typeof value === "string" && value.length > longestId) return `is longer than ${longestId} characters`;
  const shown = JSON.stringify(value) ?? typeof value;
  return `is ${shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown}`;
}

/** A reference `{ sourcedId }`, its id alone, or the flat field of the CSV format, whichever is there. */
export function reference(record: Json, name: string): string | undefined {
  return referenceIn(field(record, name)) ?? sourcedId(field(record, `${name}SourcedId`));
}

/** As `reference`, for a list: `terms`, or `termSourcedIds` as an array or a comma list. */
export function references(record: Json, plural: string, singular: string): readonly string[] {
  const listed = distinct(field(record, plural), referenceIn);
  if (listed.length > 0) return listed;
  const flat = distinct(field(record, `${singular}SourcedIds`), referenceIn);
  return flat.length > 0 ? flat : distinct(field(record, `${singular}SourcedId`), referenceIn);
}

/** An array of texts, or a comma list. */
export function texts(record: Json, name: string): readonly string[] {
  return distinct(field(record, name), trimmed);
}

/** The day of `2026-08-17`, of `2026-08-17T00:00:00.000Z`, of `2026-08-17 00:00:00+09:00`: as written, not shifted. */
export function day(record: Json, name: string): string | undefined {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/s.exec(text(record, name) ?? "");
  if (match === null) return undefined;
  const [, year = "", month = "", dayOfMonth = ""] = match;
  const written = `${year}-${month}-${dayOfMonth}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written;
}

function referenceIn(value: unknown): string | undefined {
  const object = asObject(value);
  return sourcedId(object === undefined ? value : field(object, "sourcedId"));
}

/** Half a character of two could not be written to any file: it is replaced, as it would be there. */
function scalar(value: unknown): string | undefined {
  if (typeof value === "string") return value.isWellFormed() ? value : value.toWellFormed();
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

function trimmed(value: unknown): string | undefined {
  return scalar(value)?.trim() || undefined;
}

/** What can be read of an array, of a comma list or of one value, each once, in its order. */
function distinct(value: unknown, read: (item: unknown) => string | undefined): readonly string[] {
  const list = items(value);
  const found = new Array<string | undefined>(list.length);
  for (let index = 0; index < list.length; index += 1) found[index] = read(list[index]);
  return isDistinct(found) ? found : [...new Set(found.filter((text) => text !== undefined))];
}

/** Nearly every list is short and has each item once: then nothing more has to be made of it. */
function isDistinct(found: readonly (string | undefined)[]): found is readonly string[] {
  if (found.length > 8) return false;
  for (let index = 0; index < found.length; index += 1) {
    const text = found[index];
    if (text === undefined || found.indexOf(text) !== index) return false;
  }
  return true;
}

function items(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "string")
    return value
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  return value === undefined || value === null ? [] : [value];
}
