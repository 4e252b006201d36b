import { utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { defaultZipLimits } from "../../src/providers/classlink/csv/export-zip.ts";
import {
  classIds,
  csvReader,
  csvText,
  type ExportContents,
  exportedAt,
  exportFolder,
  exportZip,
  folderForTest,
  goodExport,
  type Packing,
  reasonOf,
  rosterOf,
} from "./oneroster-csv.ts";

async function readZip(contents: ExportContents = goodExport, packing: Packing = {}) {
  return await csvReader(await exportZip(contents, packing)).read();
}

/** The same bytes with each `from` written over; names in a zip stand in two places. */
const overwriting =
  (from: string, to: string) =>
  (zip: Buffer): Buffer => {
    expect(to.length).toBe(from.length);
    const text = zip.toString("latin1");
    expect(text.split(from).length).toBe(3);
    return Buffer.from(text.replaceAll(from, to), "latin1");
  };

const localHeader = Buffer.from("PK\u0003\u0004", "latin1");
const centralHeader = Buffer.from("PK\u0001\u0002", "latin1");

/** Sets the flag that says that an entry is encrypted, in both of its headers. */
function encrypted(zip: Buffer): Buffer {
  const changed = Buffer.from(zip);
  for (const [header, offset] of [
    [localHeader, 6],
    [centralHeader, 8],
  ] as const) {
    const at = changed.indexOf(header);
    changed.writeUInt16LE(changed.readUInt16LE(at + offset) | 1, at + offset);
  }
  return changed;
}

describe("an export in a zip", () => {
  it("is the roster that the same files in a folder are, packed by themselves or with their folder", async () => {
    const expected = rosterOf(await csvReader(await exportFolder(goodExport)).read());
    const read = await readZip();
    expect(rosterOf(read)).toEqual(expected);
    expect(read).toMatchObject({
      provenance: { driver: "oneroster csv 1.1", readAt: exportedAt.toISOString() },
    });
    expect(rosterOf(await readZip(goodExport, { folder: "nightly/export/" }))).toEqual(expected);
    expect(rosterOf(await readZip(goodExport, { isStored: true }))).toEqual(expected);
  });

  it("may have what a Mac and people put beside the files", async () => {
    const others = Object.fromEntries(
      ["__MACOSX/._manifest.csv", "__MACOSX/manifest.csv", "readme.txt", "users.csv"].map((name) => [
        name,
        "\ufffd",
      ]),
    );
    expect(classIds(await readZip({ ...goodExport, ...others }))).toHaveLength(2);
  });

  it("is as old as its entries, although the zip was copied just now", async () => {
    const file = await exportZip(goodExport, { writtenAt: new Date("2026-11-20T08:00:00Z") });
    await utimes(file, exportedAt, exportedAt);
    expect(reasonOf(await csvReader(file).read())).toContain("81 hours ago");
  });

  it("is as old as the zip where its entries have no time: packers then write 1980", async () => {
    const undated = async (zipWrittenAt: Date): Promise<string> => {
      const file = await exportZip(goodExport, { writtenAt: new Date("1980-01-01T00:00:00Z") });
      await utimes(file, zipWrittenAt, zipWrittenAt);
      const read = await csvReader(file).read();
      return read.kind === "complete" ? read.provenance.readAt : reasonOf(read);
    };
    expect(await undated(exportedAt)).toBe(exportedAt.toISOString());
    expect(await undated(new Date("2026-11-20T08:00:00Z"))).toContain("81 hours ago");
  });

  it("may have backslashes in its names, as Windows PowerShell packs a folder", async () => {
    const expected = rosterOf(await csvReader(await exportFolder(goodExport)).read());
    const change = (zip: Buffer): Buffer =>
      Buffer.from(zip.toString("latin1").replaceAll("nightly/", "nightly\\"), "latin1");
    expect(rosterOf(await readZip(goodExport, { folder: "nightly/", change }))).toEqual(expected);
  });

  it("is read again by id", async () => {
    const { reader } = csvReader(await exportZip(goodExport));
    expect(await reader.readClass("0012-003-1")).toMatchObject({ orgId: "0012" });
    expect(await reader.readClass("none")).toBeUndefined();
  });
});

describe("a zip that no exporter packs", () => {
  it.each([
    ["climbs out", "../orgs2.csv", "invalid relative path: ../orgs2.csv"],
    ["is absolute", "/x/orgs2.csv", "absolute path: /x/orgs2.csv"],
    ["is a drive's", "C:/orgs2.csv", "absolute path: C:/orgs2.csv"],
    ["climbs out by backslashes", "..\\orgs2.csv", "invalid relative path: ../orgs2.csv"],
    ["is a drive's by backslashes", "C:\\orgs2.csv", "absolute path: C:/orgs2.csv"],
  ])("has a name that %s", async (_what, name, reason) => {
    const read = await readZip(
      { ...goodExport, "xx/orgs2.csv": "x" },
      { change: overwriting("xx/orgs2.csv", name) },
    );
    expect(reasonOf(read)).toBe(`the zip "export.zip" is refused: ${reason}`);
  });

  it("has a name twice, or an entry that is encrypted", async () => {
    const twice = await readZip(
      { ...goodExport, "xx/orgs2.csv": "x", "xx/other.csv": "y" },
      { change: overwriting("xx/orgs2.csv", "xx/other.csv") },
    );
    expect(reasonOf(twice)).toContain('"xx/other.csv" is there twice');
    expect(reasonOf(await readZip(goodExport, { change: encrypted }))).toContain(
      '"manifest.csv" is encrypted',
    );
  });

  it("has an archive within, a symbolic link, or another export", async () => {
    expect(reasonOf(await readZip({ ...goodExport, "inner.ZIP": "x" }))).toContain(
      '"inner.ZIP" is an archive within the zip',
    );
    expect(
      reasonOf(
        await readZip({ ...goodExport, "orgs.csv": "/etc/passwd" }, { modes: { "orgs.csv": 0o120777 } }),
      ),
    ).toContain('"orgs.csv" is a symbolic link');
    expect(reasonOf(await readZip({ ...goodExport, "old/manifest.csv": "x" }))).toContain(
      'it holds several exports: ".", "old"',
    );
    expect(reasonOf(await readZip({ ...goodExport, "Orgs.csv": "x" }))).toContain(
      '"Orgs.csv" is there as well',
    );
  });

  it("is a bomb: by entries, by its size, or by how much it unpacks to", async () => {
    const zeros = Buffer.alloc(11 * 1_024 ** 2);
    expect(reasonOf(await readZip({ ...goodExport, "users.csv": zeros }))).toMatch(
      /"users\.csv" unpacks to more than 200 times its size \(\d+ to 11534336 bytes\)/,
    );
    const file = await exportZip(goodExport);
    const reasonWith = async (limits: Partial<typeof defaultZipLimits>): Promise<string> =>
      reasonOf(await csvReader(file, { zipLimits: { ...defaultZipLimits, ...limits } }).read());
    expect(await reasonWith({ entries: 4 })).toContain("it has 5 entries, and at most 4 are read");
    expect(await reasonWith({ bytes: 500 })).toMatch(/it unpacks to \d+ bytes, and at most 500 are read/);
  });

  it("says less of an entry than is in it, or is damaged", async () => {
    const text = csvText([["a"]]);
    const declared = (zip: Buffer): Buffer => {
      const changed = Buffer.from(zip);
      for (let at = changed.indexOf(centralHeader); at >= 0; at = changed.indexOf(centralHeader, at + 4))
        changed.writeUInt32LE(20, at + 24);
      return changed;
    };
    expect(reasonOf(await readZip(goodExport, { change: declared }))).toMatch(
      /^manifest\.csv: it is damaged in the zip \(too many bytes in the stream/,
    );
    const flipped = (zip: Buffer): Buffer => {
      const changed = Buffer.from(zip);
      const at = changed.indexOf("Class 0012-003-1");
      changed[at] = 0x42;
      return changed;
    };
    expect(reasonOf(await readZip(goodExport, { isStored: true, change: flipped }))).toBe(
      "classes.csv: it is damaged in the zip (its checksum is another)",
    );
    const notZip = path.join(await folderForTest(), "export.zip");
    await writeFile(notZip, text);
    expect(reasonOf(await csvReader(notZip).read())).toContain("it is no zip that can be read");
    expect(
      reasonOf(await readZip(goodExport, { change: (zip) => zip.subarray(0, zip.length - 40) })),
    ).toContain("it is no zip that can be read");
  });
});
