import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Target } from "./targets.ts";

export type SchemaObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy of a JSON value in which every object has passed through `change`, the innermost ones first. */
export function mapObjects(value: unknown, change: (object: SchemaObject) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)])),
  );
}

/** Reads a schema; that of an OpenAPI description is its `components.schemas`, as the `definitions` of one schema. */
export async function readSchema(file: string, format: Target["format"]): Promise<SchemaObject> {
  const text = await readFile(file, "utf8");
  const schema: unknown = format === "openapi" ? definitionsOfOpenApi(parse(text)) : JSON.parse(text);
  if (!isObject(schema)) throw new Error(`${file}: not a schema`);
  return schema;
}

function definitionsOfOpenApi(description: unknown): unknown {
  const components = isObject(description) ? description["components"] : undefined;
  const schemas = isObject(components) ? components["schemas"] : undefined;
  const definitions = mapObjects(schemas, (object) => {
    const reference = object["$ref"];
    if (typeof reference !== "string") return object;
    return { ...object, $ref: reference.replace("#/components/schemas/", "#/definitions/") };
  });
  return { type: "object", additionalProperties: false, definitions };
}
