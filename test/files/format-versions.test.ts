import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { formatVersions } from "../../src/files/format-versions.ts";

const schemas: Readonly<
  Record<keyof typeof formatVersions, readonly [file: string, ...path: readonly string[]]>
> = {
  drift: ["drift"],
  explain: ["explain"],
  forecast: ["forecast"],
  init: ["init"],
  journal: ["plan", "definitions", "report"],
  ledger: ["ledger"],
  pins: ["pin"],
  plan: ["plan"],
  ready: ["ready"],
  record: ["record"],
  report: ["plan", "definitions", "report"],
  rollover: ["rollover"],
  snapshot: ["snapshot"],
  suggestions: ["suggestions"],
  trace: ["trace"],
  worksheetExport: ["worksheet-export"],
  worksheetImport: ["worksheet-import"],
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
    const at = [...steps, "properties", "formatVersion", "pattern"].reduce(
      (value: unknown, step) => Reflect.get(Object(value), step),
      JSON.parse(text),
    );
    expect(version).toMatch(new RegExp(String(at)));
  },
);
