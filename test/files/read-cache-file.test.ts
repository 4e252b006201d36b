import { lstat, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readCache } from "../../src/files/read-cache.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";

interface Note {
  readonly readAt: string;
  readonly text: string;
}

const now = Date.parse("2026-11-23T17:00:00Z");
const day = 86_400_000;
const note: Note = { readAt: new Date(now).toISOString(), text: "kept" };
const isNote = (value: unknown): value is Note =>
  typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";

async function setUp() {
  const folder = await temporaryFolder();
  const problems: string[] = [];
  const open = (values: Partial<Parameters<typeof readCache<Note>>[0]> = {}) =>
    readCache<Note>({
      folder,
      district: "springfield",
      system: "classlink",
      endpoint: "1111111111111111",
      secret: "s3cret",
      validate: isNote,
      clock: () => now,
      onProblem: (problem) => problems.push(problem),
      ...values,
    });
  await open().save(note);
  return { open, problems, file: path.join(folder, "springfield.classlink.cache") };
}

test("what is kept comes back", async () => {
  const { open, problems } = await setUp();
  expect(await open().load()).toEqual(note);
  expect(await open({ district: "shelbyville" }).load()).toBeUndefined();
  expect(problems).toEqual([]);
});

const contents: readonly (readonly [string, (content: Buffer) => Buffer, string])[] = [
  ["is empty", () => Buffer.alloc(0), "damaged, or no read cache"],
  ["is something else", () => Buffer.from("{}\n{}"), "damaged, or no read cache"],
  ["has no end of its first line", (content) => content.subarray(0, 20), "damaged, or no read cache"],
  ["ends behind its first line", (content) => content.subarray(0, content.indexOf("\n") + 1), "cut off"],
  ["ends within its seal", (content) => content.subarray(0, content.indexOf("\n") + 30), "cut off"],
  ["is truncated", (content) => content.subarray(0, -1), "damaged"],
  ["is longer", (content) => Buffer.concat([content, Buffer.from("x")]), "damaged"],
  ["is of another version", (content) => inText(content, "cache 1 ", "cache 2 "), "another version"],
  [
    "is another district's",
    (content) => inText(content, "springfield", "shelbyville"),
    "about something else",
  ],
  ["is of the other system", (content) => inText(content, "classlink", "classtag"), "about something else"],
];

function inText(content: Buffer, from: string, to: string): Buffer {
  return Buffer.from(content.toString("latin1").replace(from, to), "latin1");
}

test.each(contents)("a file that %s is not used, and it is said why", async (_, change, reason) => {
  const { open, problems, file } = await setUp();
  await writeFile(file, change(await readFile(file)));
  expect(await open().load()).toBeUndefined();
  expect(problems).toEqual([expect.stringContaining(reason)]);
  await open().save(note);
  expect(await open().load()).toEqual(note);
});

test("a link in its place is replaced, and what it leads to stays as it is", async () => {
  const { open, problems, file } = await setUp();
  const elsewhere = `${file}.elsewhere`;
  await writeFile(elsewhere, "somebody's");
  await rm(file);
  await symlink(elsewhere, file);
  await open().save(note);
  expect((await lstat(file)).isFile()).toBe(true);
  expect(await readFile(elsewhere, "utf8")).toBe("somebody's");
  expect(await open().load()).toEqual(note);
  expect(problems).toEqual([]);
});

const others: readonly (readonly [
  string,
  Parameters<Awaited<ReturnType<typeof setUp>>["open"]>[0],
  string,
])[] = [
  ["another server", { endpoint: "2222222222222222" }, "made with another server"],
  ["a later version's contents", { validate: (value): value is Note => value === 1 }, "something else than"],
  ["eight days ago", { clock: () => now + 8 * day }, "8 days old"],
  ["tomorrow", { clock: () => now - day }, "from the future"],
];

test.each(others)("a file from %s is not used, and it is said why", async (_, values, reason) => {
  const { open, problems } = await setUp();
  expect(await open(values).load()).toBeUndefined();
  expect(problems).toEqual([expect.stringContaining(reason)]);
});

test("a file that says of itself that it is this district's does not open with another's seal", async () => {
  const { open, problems, file } = await setUp();
  await writeFile(file, inText(await readFile(file), "springfield", "shelbyville"));
  const copy = file.replace("springfield", "shelbyville");
  await writeFile(copy, await readFile(file));
  expect(await open({ district: "shelbyville" }).load()).toBeUndefined();
  expect(problems).toEqual([expect.stringContaining("it is damaged, or was made with other credentials")]);
});
