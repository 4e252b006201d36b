import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isObject, type SchemaObject } from "../../schemas/read-schema.ts";

const folder = path.resolve(import.meta.dirname, "../../schemas");

/** The read cache is Rollcall's own: sealed, and read by nobody else. */
const published = ["", "output/"]
  .flatMap((below) => readdirSync(path.join(folder, below)).map((file) => `${below}${file}`))
  .filter((file) => file.endsWith(".schema.json") && file !== "read-cache.schema.json");

function schemaIn(file: string): SchemaObject {
  const schema: unknown = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  if (!isObject(schema)) throw new Error(`${file} is no schema`);
  return schema;
}

/** What a reference leads to, in this file or another. */
function referredBy(reference: string, file: string): unknown {
  const [other = "", pointer = ""] = reference.split("#");
  const start: unknown = schemaIn(other === "" ? file : path.join(path.dirname(file), other));
  const steps = pointer.split("/").filter((step) => step !== "");
  return steps.reduce((at, step) => (isObject(at) ? at[step] : undefined), start);
}

function isDescribed(property: unknown, file: string): boolean {
  if (!isObject(property)) return true;
  const { $ref: reference } = property;
  return (
    typeof property["description"] === "string" ||
    (typeof reference === "string" && isDescribed(referredBy(reference, file), file))
  );
}

/** Pointers to properties that say nothing of themselves. What holds only under a condition is described where it stands. */
function undescribed(value: unknown, file: string, at = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => undescribed(item, file, `${at}/${index}`));
  if (!isObject(value)) return [];
  const { properties } = value;
  const own = isObject(properties)
    ? Object.entries(properties).flatMap(([name, property]) =>
        isDescribed(property, file) ? [] : [`${at}/properties/${name}`],
      )
    : [];
  const conditions = ["if", "then", "else"];
  const below = Object.entries(value).flatMap(([key, item]) =>
    conditions.includes(key) ? [] : undescribed(item, file, `${at}/${key}`),
  );
  return [...own, ...below];
}

test.each(published)("every property of %s is described, and so is the whole", (file) => {
  const schema = schemaIn(file);
  expect(schema["title"]).toMatch(/./);
  expect(schema["description"] ?? "").toMatch(/\.$/);
  expect(undescribed(schema, file)).toEqual([]);
});
