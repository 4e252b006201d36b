/**
 * The schemas of district and school files as an editor wants them. An editor takes more from a schema than whether a file is
 * valid: what it writes when a key is chosen, what it says of each value, what it says of a wrong one. Other readers refuse a
 * schema with words that they do not know, so that `schemas/district.schema.json` has none of them, and this is made of it.
 * A test drives yaml-language-server over both files.
 */
import { patternWords, valueWords, wholeEntries } from "./editor-words.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { mergedAlternatives } from "./merged-alternatives.ts";
import { isObject, type SchemaObject } from "./read-schema.ts";

const note =
  "Written by Rollcall for editors: rollcall workflows writes this file, and rollcall validate keeps it fresh. Changes here are lost.";

/** Both refer to nothing outside of themselves, so that each works wherever it lies. */
export function editorSchemas(district: SchemaObject, school: SchemaObject): readonly GeneratedFile[] {
  const { $schema, $id, definitions, ...root } = district;
  if (!isObject(definitions)) throw new Error("the district schema has no definitions");
  const editorDefinitions = Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      forEditor(mergedAlternatives(objectOf(definition)), name, definitions),
    ]),
  );
  const begin = { $schema, $comment: note };
  return [
    file("district", {
      ...begin,
      ...forEditor(root, "", definitions),
      definitions: editorDefinitions,
    }),
    file("school", {
      ...begin,
      ...objectOf(editorDefinitions["WrittenSchool"]),
      title: school["title"],
      description: school["description"],
      definitions: editorDefinitions,
    }),
  ];
}

const file = (name: string, schema: SchemaObject): GeneratedFile => ({
  path: `schemas/editor/${name}.schema.json`,
  text: `${JSON.stringify(schema, null, 2)}\n`,
});

const objectOf = (value: unknown): SchemaObject => (isObject(value) ? value : {});

/** @param at where it stands: the definition, and the keys below it */
function forEditor(schema: SchemaObject, at: string, definitions: SchemaObject): SchemaObject {
  // An editor writes every default into a new entry, also those that nobody wants there; descriptions say what they are.
  const { default: _, ...rest } = schema;
  const { properties, items } = rest;
  if (isObject(properties)) {
    const own = Object.entries(properties).map(([key, property]) => [
      key,
      isObject(property) ? forProperty(property, at === "" ? key : `${at}/${key}`, definitions) : property,
    ]);
    const { examples, ...described } = rest;
    const entries = wholeEntries[at];
    if (Array.isArray(rest["type"])) {
      const { pattern, type, title, description, ...rules } = described;
      const errorMessage = `${wordsOf(String(pattern)).message} Or write the keys ${Object.keys(properties).join(", ")}.`;
      const ofObject = { ...rules, properties: Object.fromEntries(own) };
      const said = { pattern, errorMessage, patternErrorMessage: errorMessage };
      return { title, description, type, ...said, allOf: [ofObject], defaultSnippets: entries };
    }
    return {
      ...described,
      properties: Object.fromEntries(own),
      ...(entries !== undefined && { defaultSnippets: entries }),
    };
  }
  if (isObject(items)) {
    const { examples, ...described } = rest;
    return { ...described, items: forEditor(items, `${at}/*`, definitions) };
  }
  return forValue(rest, at);
}

/**
 * What is written when a key with a set of keys or a list is chosen: the keys that it must have, with the cursor in the first,
 * or the beginning of an entry. An editor makes that of `properties` and `items` by rules of its own, without quotes, unless
 * they stand one level deeper.
 */
function forProperty(property: SchemaObject, at: string, definitions: SchemaObject): SchemaObject {
  const schema = forEditor(property, at, definitions);
  const { $ref, title, description, ...rules } = schema;
  // What an editor offers for a list it would offer inside of its entries as well, so that a list offers nothing.
  if (isObject(rules["items"])) return { description, type: "array", allOf: [{ ...rules }] };
  const target = objectOf(
    typeof $ref === "string" ? definitions[$ref.replace("#/definitions/", "")] : property,
  );
  const body = skeleton(target, definitions, tabStops());
  if (typeof body !== "object" || Object.keys(body).length === 0) return schema;
  return {
    description: description ?? target["description"],
    allOf: [typeof $ref === "string" ? { $ref } : { ...(title !== undefined && { title }), ...rules }],
    // As a class, which is the kind of what an editor makes of the keys by itself: the two are then shown as one.
    defaultSnippets: [
      { label: target["title"], description: target["description"], suggestionKind: 7, body },
    ],
  };
}

/** Numbers for the places of the cursor. */
function tabStops(): () => string {
  let latest = 0;
  return () => {
    latest += 1;
    return `$${latest}`;
  };
}

type Skeleton = string | number | readonly Skeleton[] | { readonly [key: string]: Skeleton };

/** The least that a value may be: keys that it must have, lists with one entry, and places for the cursor. */
function skeleton(schema: SchemaObject, definitions: SchemaObject, next: () => string): Skeleton {
  const { $ref, properties, required, items, pattern, const: only, enum: choice } = schema;
  if (typeof $ref === "string")
    return skeleton(objectOf(definitions[$ref.replace("#/definitions/", "")]), definitions, next);
  if (typeof only === "number") return only;
  if (isObject(properties)) {
    const keys = Array.isArray(required) ? required.map(String) : [];
    return Object.fromEntries(
      keys.map((key) => [key, skeleton(objectOf(properties[key]), definitions, next)]),
    );
  }
  if (isObject(items)) {
    const entry = skeleton(items, definitions, next);
    return [entry];
  }
  const isText = choice === undefined && hasType(schema, "string");
  return isText && isInQuotes(pattern) ? `^"${next()}"` : next();
}

const hasType = ({ type }: SchemaObject, name: string): boolean =>
  Array.isArray(type) ? type.includes(name) : type === name;

/** A text without a pattern may hold anything, also what YAML would take for something else. */
const isInQuotes = (pattern: unknown): boolean => typeof pattern !== "string" || wordsOf(pattern).inQuotes;

function wordsOf(pattern: string): { readonly message: string; readonly inQuotes: boolean } {
  const words = patternWords[pattern];
  if (words === undefined) throw new Error(`schemas/editor-words.ts says nothing of the pattern ${pattern}`);
  return words;
}

function forValue(schema: SchemaObject, at: string): SchemaObject {
  const { examples, ...rest } = schema;
  if (rest["const"] !== undefined) return rest;
  if (hasType(rest, "boolean")) return { ...rest, ...choice(Object.keys(wordsFor(at)), at) };
  if (Array.isArray(rest["enum"])) return { ...rest, ...choice(rest["enum"].map(String), at) };
  const { pattern } = rest;
  const said =
    typeof pattern === "string"
      ? { patternErrorMessage: wordsOf(pattern).message, errorMessage: wordsOf(pattern).message }
      : {};
  if (!hasType(rest, "string") || !isInQuotes(pattern))
    return { ...rest, ...said, ...(!at.startsWith("WrittenExpectation/") && { examples }) };
  const [example] = Array.isArray(examples) ? examples : [];
  return {
    ...rest,
    ...said,
    defaultSnippets: [{ label: '"…"', description: `In quotes, for example "${example}".`, body: '^"$1"' }],
  };
}

function wordsFor(at: string): Readonly<Record<string, string>> {
  const words = valueWords[at];
  if (words === undefined) throw new Error(`schemas/editor-words.ts says nothing of the values of ${at}`);
  return words;
}

function choice(values: readonly string[], at: string): SchemaObject {
  const words = wordsFor(at);
  return {
    enum: values.map((value) => (value === "true" ? true : value === "false" ? false : value)),
    enumDescriptions: values.map((value) => {
      const line = words[value];
      if (line === undefined) throw new Error(`schemas/editor-words.ts says nothing of ${value} of ${at}`);
      return line;
    }),
  };
}
