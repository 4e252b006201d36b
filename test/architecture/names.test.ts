import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";

const source = path.resolve(import.meta.dirname, "../../src");

/** The same part of two pages. */
const mayStandTwice: ReadonlySet<string> = new Set(["script", "style"]);

/** Generated names are those of a schema, and the sandbox is a house of its own. */
const isJudged = (file: string): boolean =>
  file.endsWith(".ts") && !file.includes(".gen.") && !file.startsWith("sandbox/");

/** What a module declares for others to name. */
function exportedNames(file: string, text: string): readonly string[] {
  const { errors, program } = parseSync(file, text);
  expect(errors).toEqual([]);
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) return [];
    const { declaration } = statement;
    const declared = declaration.type === "VariableDeclaration" ? declaration.declarations : [declaration];
    return declared.flatMap(({ id }) => (id?.type === "Identifier" ? [id.name] : []));
  });
}

test("a name that one module gives to others means one thing in all of src/", async () => {
  const files = new Map<string, Set<string>>();
  for (const found of (await readdir(source, { recursive: true })).sort()) {
    const file = found.split(path.sep).join("/");
    if (!isJudged(file)) continue;
    for (const name of exportedNames(file, await readFile(path.join(source, file), "utf8")))
      files.set(name, (files.get(name) ?? new Set()).add(file));
  }
  expect(files.size).toBeGreaterThan(1_000);
  const twice = [...files].filter(([, places]) => places.size > 1);
  const unexpected = twice.filter(([name]) => !mayStandTwice.has(name));
  expect(Object.fromEntries(unexpected.map(([name, places]) => [name, [...places]]))).toEqual({});
  expect(twice.map(([name]) => name).sort(), "need not be allowed").toEqual([...mayStandTwice].sort());
});

/** Every command has these. */
const ofCommands = /^cli\/[a-z]+\/(?:command|line)\.ts$/;

/** A check of `doctor` is called as its id, whatever what it asks is called. */
const isCheck = (file: string): boolean => /^cli\/doctor\/(?:github\/)?checks\//.test(file);

test("a file's name stands once, but for those that say the same of each", async () => {
  const places = new Map<string, string[]>();
  for (const found of await readdir(source, { recursive: true })) {
    const file = found.split(path.sep).join("/");
    if (!isJudged(file) || ofCommands.test(file) || isCheck(file)) continue;
    const name = path.posix.basename(file);
    places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect(places.size).toBeGreaterThan(400);
  expect([...places.values()].filter((files) => files.length > 1)).toEqual([]);
});

test("overloads are one name, and each variable, type and class is seen", () => {
  const text = `
    export const a = 1, b = 2;
    export function c(x: string): void;
    export function c(x: unknown): void {}
    export type D = string;
    export interface E {}
    export class F {}
    const g = 1;
    export { g as h } from "./h.ts";
  `;
  expect([...new Set(exportedNames("one.ts", text))]).toEqual(["a", "b", "c", "D", "E", "F"]);
});

test("a type that is made of a schema is declared once, and imported where another schema refers to it", async () => {
  const places = new Map<string, string[]>();
  const again: string[] = [];
  for (const found of (await readdir(source, { recursive: true })).filter((file) =>
    file.endsWith(".gen.ts"),
  )) {
    const text = await readFile(path.join(source, found), "utf8");
    const names = exportedNames(found, text);
    again.push(...names.filter((name) => names.includes(name.replace(/\d+$/, "")) && /\d$/.test(name)));
    for (const name of ["Comparison", "Failure", "Finding", "KeptForecast"])
      if (names.includes(name)) places.set(name, [...(places.get(name) ?? []), found]);
  }
  expect(again).toEqual([]);
  expect([...places.values()].map((files) => files.length)).toEqual([1, 1, 1, 1]);
});
