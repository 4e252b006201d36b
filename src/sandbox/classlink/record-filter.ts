import { isJsonObject, type JsonObject } from "../json.ts";
import { ImsxError } from "./imsx-error.ts";

type Predicate = "!=" | "<" | "<=" | "=" | ">" | ">=" | "~";

interface Condition {
  readonly field: string;
  readonly predicate: Predicate;
  readonly value: string;
}

export interface RecordFilter {
  readonly conditions: readonly Condition[];
  readonly joinedBy: "AND" | "OR";
}

const condition = `([A-Za-z][A-Za-z.]*)(!=|>=|<=|=|>|<|~)'(.*?)'`;
const filterPattern = new RegExp(`^\\s*${condition}(?:\\s+(AND|OR)\\s+${condition})?\\s*$`, "s");

/** One or two conditions, as OneRoster 1.1 allows. @throws ImsxError where the text is anything else. */
export function parseFilter(text: string): RecordFilter {
  const [, firstField, first, firstValue, joinedBy, secondField, second, secondValue] =
    filterPattern.exec(text) ?? [];
  const conditions = [
    asCondition(firstField, first, firstValue),
    asCondition(secondField, second, secondValue),
  ].filter((found) => found !== undefined);
  if (conditions.length === 0 || conditions.some(({ value }) => /'\s+(AND|OR)\s+/.test(value))) {
    throw new ImsxError("invalid_filter_field", `filter is not understood: ${text}`);
  }
  return { conditions, joinedBy: joinedBy === "OR" ? "OR" : "AND" };
}

function asCondition(field?: string, predicate?: string, value?: string): Condition | undefined {
  if (field === undefined || value === undefined || !isPredicate(predicate)) return undefined;
  return { field, predicate, value };
}

function isPredicate(text: string | undefined): text is Predicate {
  return text !== undefined && ["!=", "<", "<=", "=", ">", ">=", "~"].includes(text);
}

/** @throws ImsxError where no record has such a field. */
export function checkFilterFields(
  filter: RecordFilter,
  fields: readonly string[],
  allowsReferences: boolean,
): void {
  for (const { field } of filter.conditions) {
    const [first = "", ...rest] = field.split(".");
    if (!fields.includes(first) || (rest.length > 0 && !allowsReferences)) {
      throw new ImsxError("invalid_filter_field", `filter names a field that cannot be filtered: ${field}`);
    }
  }
}

export function passesFilter(record: JsonObject, { conditions, joinedBy }: RecordFilter): boolean {
  const holds = (one: Condition): boolean => isMet(one, fieldTexts(record, one.field));
  return joinedBy === "OR" ? conditions.some(holds) : conditions.every(holds);
}

function isMet({ predicate, value }: Condition, texts: readonly string[]): boolean {
  const whole = texts.join(",");
  switch (predicate) {
    case "=":
      return whole === value || texts.includes(value);
    case "!=":
      return whole !== value && !texts.includes(value);
    case ">":
      return whole > value;
    case ">=":
      return whole >= value;
    case "<":
      return whole < value;
    case "<=":
      return whole <= value;
    case "~":
      return whole.toLowerCase().includes(value.toLowerCase());
  }
}

/** The texts that a field holds, `school.sourcedId` and `terms.sourcedId` included. */
export function fieldTexts(record: JsonObject, field: string): readonly string[] {
  let values: readonly unknown[] = [record];
  for (const name of field.split(".")) {
    values = values
      .flatMap((value) => (isJsonObject(value) ? value[name] : undefined))
      .filter((value) => value !== undefined);
  }
  return values.map(String);
}
