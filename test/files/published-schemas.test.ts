import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { expect, it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../schemas");
const schemas = new Map<string, object>(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".schema.json") && !name.startsWith("editor/"))
    .map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), "utf8"))]),
);

it("every schema is taken by a strict reader without a warning, by its own id and with what it refers to", () => {
  const warnings: unknown[] = [];
  const warn = (...said: unknown[]): void => void warnings.push(said);
  const logger = { log: warn, warn, error: warn };
  const ajv = new Ajv({ strict: true, strictTypes: true, strictRequired: true, logger });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  expect(schemas.size).toBeGreaterThan(30);
  for (const name of schemas.keys())
    expect([name, typeof ajv.getSchema(`https://rollcall.example/schemas/${name}`)]).toEqual([
      name,
      "function",
    ]);
  expect(warnings).toEqual([]);
});
