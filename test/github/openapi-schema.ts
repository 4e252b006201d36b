import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";

/**
 * GitHub's published description (OpenAPI 3.0), read once per process. Only the schemas that an operation needs are
 * converted to JSON Schema and compiled, because the whole is 13 MB.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const objectAt = (value: unknown, ...keys: readonly string[]): JsonObject => {
  const found = valueAt(value, ...keys);
  return isObject(found) ? found : {};
};

export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found: unknown = value;
  for (const key of keys) found = isObject(found) ? found[key] : undefined;
  return found;
}

let loaded: JsonObject | undefined;

export function description(): JsonObject {
  if (loaded === undefined) {
    const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
    const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
    loaded = isObject(parsed) ? parsed : {};
  }
  return loaded;
}

/** What a reference stands for; anything else as it is. */
export function resolved(schema: unknown): JsonObject {
  const reference = valueAt(schema, "$ref");
  if (typeof reference !== "string") return isObject(schema) ? schema : {};
  return resolved(valueAt(description(), ...reference.split("/").slice(1)));
}

const kept = new Set([
  "type",
  "enum",
  "required",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
]);

/** As JSON Schema: `nullable` becomes a choice, and `oneOf` an `anyOf`, because GitHub's choices overlap. */
function converted(schema: unknown, definitions: Map<string, unknown>): unknown {
  if (!isObject(schema)) return schema;
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = reference.replace(/^#\//, "").replaceAll("/", ".");
    if (!definitions.has(name)) {
      definitions.set(name, {});
      definitions.set(name, converted(resolved(schema), definitions));
    }
    return { $ref: `#/$defs/${name}` };
  }
  const parts = Object.entries(schema).flatMap(([key, value]) => convertedKeyword(key, value, definitions));
  const result = Object.fromEntries(parts);
  return schema["nullable"] === true ? { anyOf: [result, { type: "null" }] } : result;
}

function convertedKeyword(
  key: string,
  value: unknown,
  definitions: Map<string, unknown>,
): readonly (readonly [string, unknown])[] {
  const convert = (one: unknown): unknown => converted(one, definitions);
  if (kept.has(key)) return [[key, value]];
  if (key === "properties" && isObject(value))
    return [[key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, convert(one)]))]];
  if (key === "items" || key === "additionalProperties") return [[key, convert(value)]];
  if (!Array.isArray(value)) return [];
  if (key === "allOf") return [[key, value.map(convert)]];
  return key === "anyOf" || key === "oneOf" ? [["anyOf", value.map(convert)]] : [];
}

const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
const compiled = new Map<unknown, ValidateFunction>();

/** What is wrong with a value, or `undefined`. */
export function faultIn(schema: unknown, value: unknown): string | undefined {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    const definitions = new Map<string, unknown>();
    const whole = converted(schema, definitions);
    validate = ajv.compile({ allOf: [whole], $defs: Object.fromEntries(definitions) });
    compiled.set(schema, validate);
  }
  if (validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath === "" ? "the value" : first?.instancePath} ${first?.message}`;
}

/** `value` with whatever else the schema requires, so that a test states only what matters to it. */
export function completed(schema: unknown, value: unknown): unknown {
  const whole = merged(schema);
  if (value === undefined) return example(whole);
  if (Array.isArray(value)) return value.map((item: unknown) => completed(whole["items"], item));
  if (!isObject(value)) return value;
  const properties = objectAt(whole, "properties");
  const required = Array.isArray(whole["required"]) ? whole["required"] : [];
  const result: Record<string, unknown> = {};
  for (const name of required)
    if (typeof name === "string" && !(name in value)) result[name] = completed(properties[name], undefined);
  for (const [name, one] of Object.entries(value))
    result[name] = name in properties ? completed(properties[name], one) : one;
  return result;
}

/** References followed, `allOf` joined, the first of several choices taken. */
function merged(schema: unknown): JsonObject {
  const own = resolved(schema);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => {
    const list = own[key];
    if (!Array.isArray(list)) return [];
    return key === "allOf" ? list : list.slice(0, 1);
  });
  let whole = own;
  for (const part of parts.map(merged))
    whole = {
      ...part,
      ...whole,
      properties: { ...objectAt(part, "properties"), ...objectAt(whole, "properties") },
      required: [...listAt(whole, "required"), ...listAt(part, "required")],
    };
  return whole;
}

const listAt = (value: JsonObject, key: string): readonly unknown[] => {
  const list = value[key];
  return Array.isArray(list) ? list : [];
};

function example(schema: JsonObject): unknown {
  if (schema["nullable"] === true) return null;
  const [first] = listAt(schema, "enum");
  if (first !== undefined) return first;
  switch (schema["type"]) {
    case "string":
      if (schema["format"] === "date-time") return "2026-01-01T00:00:00Z";
      return schema["format"] === "uri" ? "https://github.example/" : "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    default:
      return completed(schema, {});
  }
}
