import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { covers, importFromOutside, importTable, isAllowed, isOfPackage, roomOf } from "./import-table.ts";
import { importsOf } from "./imports-of.ts";

const repository = path.resolve(import.meta.dirname, "../..");
const rooms = importTable(await readFile(path.join(repository, ".github/ARCHITECTURE.md"), "utf8"));
const modules = await readModules();

interface Module {
  readonly file: string;
  readonly imports: readonly string[];
}

/** All modules of `src/`, generated ones too. */
async function readModules(): Promise<readonly Module[]> {
  const folder = path.join(repository, "src");
  const names = await readdir(folder, { recursive: true });
  const files = names
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.(?:ts|js)$/.test(name))
    .sort();
  return await Promise.all(
    files.map(async (file) => ({
      file,
      imports: importsOf(file, await readFile(path.join(folder, file), "utf8")),
    })),
  );
}

describe("the table of the house", () => {
  it("allows every import of src/, of types and dynamic ones too", () => {
    const broken = modules.flatMap(({ file, imports }) => {
      const room = roomOf(rooms, file);
      if (room === undefined) return [`${file} stands in no row`];
      return imports.filter((name) => !isAllowed(room, file, name)).map((name) => `${file} imports ${name}`);
    });
    expect(broken).toEqual([]);
  });

  it("names nothing that is not there: no room, and no package that its room does not use", () => {
    const untrue = rooms.flatMap((room) => {
      const own = modules.filter(({ file }) => roomOf(rooms, file) === room);
      const used = own.flatMap(({ file, imports }) =>
        imports.flatMap((name) => importFromOutside(file, name) ?? []),
      );
      return [
        ...room.names.filter((name) => !own.some(({ file }) => covers(name, file))),
        ...room.mayImport.filter((name) => !rooms.some(({ names }) => names.includes(name))),
        ...room.packages.filter((name) => !used.some((specifier) => isOfPackage(name, specifier))),
      ];
    });
    expect(untrue).toEqual([]);
  });
});

const sample = importTable(`## The house

| folder | what it holds | may import | packages |
| --- | --- | --- | --- |
| \`model/\` | \`not read\` | nothing | none |
| \`cli/\` | | \`model/\` | \`node:\`, \`@octokit/*\`, \`yaml\`, \`package.json\` |
| \`cli/serve.ts\` | | \`cli/\`, \`demo*.ts\` | none |
| \`demo*.ts\` | | nothing | none |

## Another

| \`a\` | | | |
`);

describe("a row", () => {
  const allows = (file: string, specifier: string): boolean => {
    const room = roomOf(sample, file);
    return room !== undefined && isAllowed(room, file, specifier);
  };

  it.each([
    ["model/a.ts", "./b.ts"],
    ["cli/a.ts", "../model/change.ts"],
    ["cli/deep/a.ts", "../serve.ts"],
    ["cli/deep/a.ts", "../../../package.json"],
    ["cli/a.ts", "node:fs"],
    ["cli/a.ts", "yaml/util"],
    ["cli/a.ts", "@octokit/core"],
    ["cli/serve.ts", "../demo-stage.ts"],
    ["demo-stage.ts", "./demo.ts"],
  ])("lets %s import %s", (file, specifier) => {
    expect(allows(file, specifier)).toBe(true);
  });

  it.each([
    ["model/a.ts", "../cli/b.ts"],
    ["model/a.ts", "../models/b.ts"],
    ["model/a.ts", "node:fs"],
    ["model/a.ts", "../../package.json"],
    ["cli/a.ts", "../demo.ts"],
    ["cli/a.ts", "yamls"],
    ["cli/serve.ts", "../model/change.ts"],
    ["cli/serve.ts", "node:fs"],
    ["other/a.ts", "./b.ts"],
  ])("does not let %s import %s", (file, specifier) => {
    expect(allows(file, specifier)).toBe(false);
  });
});

describe("the imports of a module", () => {
  it("are found however they are written", () => {
    const text = `
      import "a";
      import type { B } from "b";
      import { type C, c } from "c";
      import d from 'd' with { type: "json" };
      export { e } from "e";
      export type { F } from "f";
      export * from "g";
      export const h = async () => await import("h");
      export type I = import("i").I | typeof import("j");
      export const k = 'import "not-this"'; // import "nor-this"
      export const l = <T,>(list: readonly T[]): T => list[0] as T;
    `;
    expect([...importsOf("module.ts", text)].sort()).toEqual([
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
      "g",
      "h",
      "i",
      "j",
    ]);
  });

  it("are never passed over", () => {
    expect(() => importsOf("module.ts", "const name = './a.ts'; await import(name);")).toThrow(
      "not written out",
    );
    expect(() => importsOf("module.ts", "import {")).toThrow("module.ts");
  });
});
