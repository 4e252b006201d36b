/**
 * Reading single fields of OneRoster records. Real servers send references as objects or as flat ids, lists as arrays
 * or comma lists, numbers for text, and leave out what is empty or write `null`: all of that is read here, once.
 * Fields are looked up as own properties, so that a record called `constructor` or `__proto__` finds nothing inherited.
 */
export type Json = Readonly<Record<string, unknown>>;

/** Longer than any id that was seen, by far: GUIDs are 36 characters. */
const longestId = 1_024;

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
 * certain: `12345678901234567890` has already lost some of them.
 */
export function sourcedId(value: unknown): string | undefined {
  const id = typeof value === "number" && !Number.isSafeInteger(value) ? undefined : scalar(value);
  return id === undefined || id === "" || id.length > longestId ? undefined : id;
}

/** A reference `{ sourcedId }`, its id alone, or the flat field of the CSV format, whichever is there. */
export function reference(record: Json, name: string): string | undefined {
  return referenceIn(field(record, name)) ?? sourcedId(field(record, `${name}SourcedId`));
}

/** As `reference`, for a list: `terms`, or `termSourcedIds` as an array or a comma list. */
export function references(record: Json, plural: string, singular: string): readonly string[] {
  const listed = [
    field(record, plural),
    field(record, `${singular}SourcedIds`),
    field(record, `${singular}SourcedId`),
  ];
  for (const value of listed) {
    const ids = items(value).flatMap((item) => referenceIn(item) ?? []);
    if (ids.length > 0) return unique(ids);
  }
  return [];
}

/** An array of texts, or a comma list. */
export function texts(record: Json, name: string): readonly string[] {
  return unique(items(field(record, name)).flatMap((item) => scalar(item)?.trim() || []));
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

function scalar(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
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

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}
