import { describe, expect, test } from "vitest";
import { readZipEntry } from "../../src/github/zip-entry.ts";
import { zipOf } from "./loopback-github.ts";

const limits = { entries: 10, bytes: 1_000 };

/** A zip whose names are changed afterwards, because no honest library writes such names. */
async function renamed(from: string, to: string, others: Record<string, string> = {}): Promise<Buffer> {
  const zip = Buffer.from(await zipOf({ ...others, [from]: "text" }));
  for (let at = zip.indexOf(from); at >= 0; at = zip.indexOf(from, at + 1)) zip.write(to, at, "latin1");
  return zip;
}

describe("an entry of a zip", () => {
  test("is read by its exact name, the first of those asked for", async () => {
    const zip = Buffer.from(await zipOf({ "b.json": "2", "a.json": "1", "x/a.json": "3" }));
    expect(await readZipEntry(zip, ["a.json", "b.json"], limits)).toMatchObject({
      kind: "found",
      name: "a.json",
      bytes: Buffer.from("1"),
    });
  });

  test.each([
    ["whose path leads away", () => renamed("aaaplan.json", "../plan.json"), /no readable zip/],
    ["that begins at the root", () => renamed("aplan.json", "/plan.json"), /no readable zip/],
    ["that is there twice", () => renamed("plan.jsoX", "plan.json", { "plan.json": "x" }), /twice/],
    ["among too many", async () => Buffer.from(await zipOf(many)), /11 entries, more than 10/],
    [
      "that unpacks to more than it may",
      async () => Buffer.from(await zipOf({ "plan.json": "0".repeat(5_000) })),
      /5000 bytes/,
    ],
    ["that lies about its size", () => lying(), /no readable zip/],
    ["of nothing", async () => Buffer.alloc(0), /no readable zip/],
  ] as const)("%s is a problem", async (_, zip, problem) => {
    const result = await readZipEntry(await zip(), ["plan.json"], limits);
    expect(result).toMatchObject({ kind: "problem", problem: expect.stringMatching(problem) });
  });
});

const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}.txt`, "x"]));

/** 5,000 bytes that say they are 500. */
async function lying(): Promise<Buffer> {
  const zip = Buffer.from(await zipOf({ "plan.json": "0".repeat(5_000) }));
  const size = Buffer.from([0x88, 0x13, 0, 0]);
  for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size, at + 1)) zip.writeUInt32LE(500, at);
  return zip;
}
