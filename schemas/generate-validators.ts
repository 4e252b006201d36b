import { createRequire } from "node:module";
import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { banner } from "./generated-file.ts";
import { mergedAlternatives } from "./merged-alternatives.ts";
import { isObject, mapObjects, type SchemaObject } from "./read-schema.ts";
import type { Target, Validators } from "./targets.ts";
import { toldApartByKind } from "./told-apart-by-kind.ts";

/** An ECMAScript module of validators that needs nothing at run time, and its declarations. */
export function generateValidators(
  schema: SchemaObject,
  validators: Validators,
  target: Target,
): { readonly code: string; readonly declarations: string } {
  return {
    code: `${banner(target)}${compileValidators(schema, validators, target)}\n`,
    declarations: declare(validators, target),
  };
}

function compileValidators(schema: SchemaObject, validators: Validators, target: Target): string {
  const isForPeople = validators.errors === "every";
  const options: Options = {
    allErrors: isForPeople,
    verbose: isForPeople,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: isForPeople,
    code: { source: true, esm: true, lines: true },
  };
  const ajv = target.format === "openapi" ? new Ajv2020(options) : new Ajv(options);
  const names: Record<string, string> = {};
  if (isForPeople) {
    for (const { name, pointer } of validators.functions) {
      const part = mergedAlternatives(toldApartByKind(inlined(schema, `#${pointer}`)));
      ajv.addSchema(changedFor(validators, part), name);
      names[name] = name;
    }
  } else {
    const { $id, ...whole } = schema;
    ajv.addSchema(changedFor(validators, toldApartByKind(whole)), wholeSchema);
    for (const { name, pointer } of validators.functions) names[name] = `${wholeSchema}#${pointer}`;
  }
  return withoutRequire(standalone.default(ajv, names));
}

/** A validator that stops at the first error copies nothing, so that each definition can be a function of its own. */
const wholeSchema = "schema";

/**
 * The schema at `reference` with each `$ref` replaced by what it refers to. ajv turns a reference into a function call
 * that copies all errors found so far, which makes a long list of bad items quadratic; a schema without references is
 * one function, and linear.
 */
function inlined(schema: SchemaObject, reference: string): SchemaObject {
  const part = mapObjects(at(schema, reference), (object) => {
    const { $ref, ...rest } = object;
    return typeof $ref === "string" ? { ...inlined(schema, $ref), ...rest } : object;
  });
  if (!isObject(part)) throw new Error(`${reference} is no schema`);
  const { definitions, ...withoutDefinitions } = part;
  return withoutDefinitions;
}

function at(schema: SchemaObject, reference: string): unknown {
  let value: unknown = schema;
  for (const key of reference.split("/").slice(1)) value = isObject(value) ? value[key] : undefined;
  if (value !== schema || !isObject(value)) return value;
  const { definitions, $id, $schema, ...root } = schema;
  return root;
}

function changedFor(validators: Validators, schema: SchemaObject): SchemaObject {
  if (!validators.toleratesUnknownProperties) return schema;
  const open = mapObjects(schema, ({ additionalProperties, ...object }) => object);
  return isObject(open) ? open : schema;
}

/**
 * ajv's standalone modules call `require` for the little that they need at run time. It does not exist in an
 * ECMAScript module, and bundlers and test runners differ in what importing such a module gives: so it is written out.
 */
function withoutRequire(code: string): string {
  const { default: ucs2length } = createRequire(import.meta.url)("ajv/dist/runtime/ucs2length");
  const body = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', String(ucs2length))
    .replace(/^"use strict";\n?/, "");
  if (/\brequire\(/.test(body)) throw new Error("a validator still calls require");
  return body;
}

function declare(validators: Validators, target: Target): string {
  const directory = validators.file.slice(0, validators.file.lastIndexOf("/") + 1);
  const types = [...new Set(validators.functions.map(({ type }) => type))].sort();
  const forPeople = `  readonly data: unknown;\n  readonly parentSchema: Readonly<Record<string, unknown>>;\n`;
  return `${banner(target)}
import type { ${types.join(", ")} } from "./${target.types.slice(directory.length)}";

export interface SchemaError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
${validators.errors === "every" ? forPeople : ""}}

/** \`errors\` are those of the latest call. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly SchemaError[] | null;
}

${validators.functions.map(({ name, type }) => `export const ${name}: Validator<${type}>;`).join("\n")}
`;
}
