import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { formatVersions } from "../../src/files/format-versions.ts";

/** Where the version stands in the schema. */
const schemas: Readonly<
  Record<keyof typeof formatVersions, readonly [file: string, ...path: readonly string[]]>
> = {
  drift: ["drift", "properties"],
  journal: ["plan", "definitions", "report", "properties"],
  ledger: ["ledger", "properties"],
  output: ["output", "definitions"],
  plan: ["plan", "properties"],
  ready: ["ready", "properties"],
  record: ["record", "properties"],
  report: ["plan", "definitions", "report", "properties"],
  snapshot: ["snapshot", "properties"],
};

test.each(Object.entries(formatVersions))(
  "what is written of %s (%s) is what its schema takes",
  async (name, version) => {
    const found = Object.entries(schemas).find(([format]) => format === name);
    const [file = "", ...steps] = found?.[1] ?? [];
    const text = await readFile(
      path.resolve(import.meta.dirname, `../../schemas/${file}.schema.json`),
      "utf8",
    );
    const at = [...steps, "formatVersion", "pattern"].reduce(
      (value: unknown, step) => Reflect.get(Object(value), step),
      JSON.parse(text),
    );
    expect(version).toMatch(new RegExp(String(at)));
  },
);
