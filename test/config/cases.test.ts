/**
 * One folder of small files per case, with the findings that a person reads in `expected.txt`. To write these anew
 * after a change of words, run with UPDATE_EXPECTED=1 and read the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadDistricts } from "../../src/config/load-districts.ts";
import type { SourceFile } from "../../src/model/source-file.ts";
import { renderFindings } from "./render-findings.ts";

const casesFolder = fileURLToPath(new URL("cases", import.meta.url));

function filesOf(folder: string): readonly SourceFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== "expected.txt")
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const relative = path.relative(folder, file).split(path.sep).join("/");
      return { path: `districts/${relative}`, bytes: readFileSync(file) };
    });
}

describe("findings", () => {
  for (const name of readdirSync(casesFolder)) {
    it(name, async () => {
      const folder = path.join(casesFolder, name);
      const loaded = await loadDistricts(filesOf(folder));
      const actual = `${renderFindings(loaded.findings)}valid districts: ${loaded.districts.map(({ id }) => id).join(", ") || "none"}\n`;
      const expectedFile = path.join(folder, "expected.txt");
      if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(expectedFile, actual);
      expect(actual).toBe(readFileSync(expectedFile, "utf8"));
    });
  }
});
