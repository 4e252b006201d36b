import { compile } from "json-schema-to-typescript";
import { banner } from "./generated-file.ts";
import { mapObjects, type SchemaObject } from "./read-schema.ts";
import { importsOf, withNamedTypes } from "./shared-types.ts";
import type { Target } from "./targets.ts";

/** TypeScript for every definition of a schema and, unless it only holds definitions, for the schema itself. */
export async function generateTypes(schema: SchemaObject, target: Target): Promise<string> {
  const named = withNamedTypes(schema);
  const text = await compile(withoutNotes(named), target.rootType, {
    bannerComment: "",
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: target.hasTuples !== true,
    // A longer bound would be a union of one tuple for each length.
    maxItems: 1,
    style: { printWidth: 110 },
  });
  const withoutEmptyRoot = text.replace(/^export interface \w+ \{\}\n/m, "");
  const imports = importsOf(named, target);
  return `${banner(target)}\n${imports.length === 0 ? "" : `${imports.join("")}\n`}${withoutReferenceNotes(withoutEmptyRoot).trimStart()}`;
}

/** Leaves out examples, which are noise in a type, and titles and the id, which would name types. A property may be called so too. */
function withoutNotes(schema: SchemaObject): object {
  const { $id, ...named } = schema;
  const changed = mapObjects(named, (object) => {
    const { examples, title, ...rest } = object;
    const isNamedTitle = typeof title === "object" ? { title } : {};
    return Array.isArray(examples) || typeof title === "string" ? { ...rest, ...isNamedTitle } : object;
  });
  return typeof changed === "object" && changed !== null ? changed : {};
}

/** The compiler notes under every definition where it is referenced from; the types say so themselves. */
function withoutReferenceNotes(text: string): string {
  return text
    .replace(
      /\/\*\*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n \*\/\n/g,
      "",
    )
    .replace(
      / \*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/g,
      "",
    );
}
