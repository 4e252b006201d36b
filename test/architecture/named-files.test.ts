import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";

const repository = path.resolve(import.meta.dirname, "../..");

/** Every file below a folder of the repository, and every folder, each without and with its `.ts`. */
async function placesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(path.join(repository, folder), { recursive: true, withFileTypes: true });
  return found.flatMap((entry) => {
    const name = path.relative(repository, path.join(entry.parentPath, entry.name)).split(path.sep).join("/");
    return entry.isDirectory() ? [`${name}/`] : [name, name.replace(/\.ts$/, "")];
  });
}

const folders = ["src", "schemas", "test", ".github"];
const places = new Set([
  ...folders.map((folder) => `${folder}/`),
  ...(await Promise.all(folders.map(placesIn))).flat(),
]);
const rooms = (await readdir(path.join(repository, "src"))).filter((name) => !name.includes("."));

/** What a text calls a file or a folder of the project: the first part is a room of `src/` or a folder beside it. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([.\w-]+\/[\w./-]*)`/g)].flatMap(([, name = ""]) =>
    [...rooms, ...folders].includes(name.slice(0, name.indexOf("/"))) ? [name] : [],
  );

const isThere = (name: string): boolean =>
  ["", "src/"].some(
    (above) => places.has(`${above}${name}`) || places.has(`${above}${name.replace(/\/?$/, "/")}`),
  );

test.each([".github/ARCHITECTURE.md", ".github/CONTRIBUTING.md"])("what %s names is there", async (file) => {
  const named = namedIn(await readFile(path.join(repository, file), "utf8"));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});
