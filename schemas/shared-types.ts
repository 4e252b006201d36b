import path from "node:path";
import { repository } from "./generated-file.ts";
import { isObject, mapObjects, type SchemaObject } from "./read-schema.ts";
import { type Target, targets } from "./targets.ts";

/** Definitions whose types other schemas' types import, by the schema that makes them. */
const shared: Readonly<Record<string, readonly string[]>> = {
  "schemas/output.schema.json": ["failure", "finding"],
  "schemas/output/forecast.schema.json": ["comparison", "keptForecast"],
};

/** The key of a schema that the compiler takes for a type, and passes over where it does not know it. */
const typeKey = "tsType";
const moduleKey = "x-rollcall-types";

/** As the compiler calls the type of a definition. */
const typeName = (definition: string): string => definition.charAt(0).toUpperCase() + definition.slice(1);

/** What stands for a shared definition where types are made: its name, and where that is declared. */
export function sharedType(other: string, definition: string): SchemaObject | undefined {
  const source = path.relative(repository, other);
  if (shared[source]?.includes(definition) !== true) return undefined;
  const target = targets.find((one) => one.source === source);
  if (target === undefined) throw new Error(`${source} has no types to share`);
  return { [typeKey]: typeName(definition), [moduleKey]: target.types };
}

/**
 * The compiler declares a definition anew wherever it is referred to with a description of its own: the reference becomes the
 * type's name. A definition that is nothing but a shared one is taken out, and is that wherever it is referred to.
 */
export function withNamedTypes(schema: SchemaObject): SchemaObject {
  const definitions = isObject(schema["definitions"]) ? schema["definitions"] : {};
  const own = Object.entries(definitions).filter(([, one]) => !isShared(one));
  const named = mapObjects({ ...schema, definitions: Object.fromEntries(own) }, (object) => {
    const { $ref, ...rest } = object;
    const name = typeof $ref === "string" ? /^#\/definitions\/(\w+)$/.exec($ref)?.[1] : undefined;
    if (name === undefined) return object;
    const definition = definitions[name];
    if (isShared(definition)) return { ...definition, ...rest };
    return Object.keys(rest).length === 0 ? object : { ...rest, [typeKey]: typeName(name) };
  });
  return isObject(named) ? named : schema;
}

const isShared = (schema: unknown): schema is SchemaObject => isObject(schema) && moduleKey in schema;

/** The lines that import the shared types of a schema. */
export function importsOf(schema: SchemaObject, { types }: Target): readonly string[] {
  const names = new Map<string, Set<string>>();
  mapObjects(schema, (object) => {
    const [module, name] = [object[moduleKey], object[typeKey]];
    if (typeof module === "string" && typeof name === "string")
      names.set(module, (names.get(module) ?? new Set()).add(name));
    return object;
  });
  return [...names.keys()].sort().map((module) => {
    const way = path.posix.relative(path.posix.dirname(types), module);
    const listed = [...(names.get(module) ?? [])].sort().join(", ");
    return `import type { ${listed} } from "${way.startsWith(".") ? way : `./${way}`}";\n`;
  });
}
