import { readFile } from "node:fs/promises";
import path from "node:path";
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

/** What stands for a definition of another schema, given by its path; `undefined`: the definition itself. */
type StandIn = (other: string, definition: string) => SchemaObject | undefined;

/**
 * Reads a schema, with what it refers to in other files in place; that of an OpenAPI description is its
 * `components.schemas`, as the `definitions` of one schema.
 */
export async function readSchema(
  file: string,
  format: Target["format"],
  standIn: StandIn = () => undefined,
): Promise<SchemaObject> {
  const text = await readFile(file, "utf8");
  const schema: unknown =
    format === "openapi" ? definitionsOfOpenApi(parse(text)) : await whole(JSON.parse(text), file, standIn);
  if (!isObject(schema)) throw new Error(`${file}: not a schema`);
  return schema;
}

async function whole(schema: unknown, file: string, standIn: StandIn): Promise<unknown> {
  const names = new Set<string>();
  mapObjects(schema, (object) => {
    const [name = ""] = otherIn(object);
    if (name !== "") names.add(name);
    return object;
  });
  const others = new Map<string, unknown>();
  for (const name of names)
    others.set(name, JSON.parse(await readFile(path.join(path.dirname(file), name), "utf8")));
  return mapObjects(schema, (object) => {
    const [name, definition] = otherIn(object);
    if (name === undefined || definition === undefined) return object;
    const other = others.get(name);
    const definitions = isObject(other) ? other["definitions"] : undefined;
    if (!isObject(definitions) || definitions[definition] === undefined)
      throw new Error(`${file}: ${name} has no definition ${definition}`);
    return standIn(path.join(path.dirname(file), name), definition) ?? definitions[definition];
  });
}

/** `settings.schema.json#/definitions/settingName` in its two parts; neither, where an object refers to nothing else. */
const otherIn = ({ $ref }: SchemaObject): readonly (string | undefined)[] =>
  typeof $ref === "string" ? (/^([\w./-]+)#\/definitions\/(\w+)$/.exec($ref)?.slice(1) ?? []) : [];

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
