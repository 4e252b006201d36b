import { createHash } from "node:crypto";
import { isJsonObject } from "../json.ts";
import { readCsvSeed } from "./csv-seed.ts";
import { type GeneratedSeedOptions, generateSeed } from "./generated-seed.ts";
import type { SeedContents } from "./seed-contents.ts";
import { springfieldSeed } from "./springfield-seed.ts";
import { type StaffedSeedOptions, staffedSeed } from "./staffed-seed.ts";

/** Where the services' first contents come from. */
export type Seed =
  /** The sample district of `districts/springfield.yaml`. */
  | { readonly kind: "springfield" }
  | ({ readonly kind: "generated" } & GeneratedSeedOptions)
  /** As generated, with rooms that are called as teachers call theirs. */
  | ({ readonly kind: "staffed" } & StaffedSeedOptions)
  /** A folder of OneRoster 1.1 CSV files. */
  | { readonly kind: "csv"; readonly folder: string }
  | { readonly kind: "given"; readonly contents: SeedContents };

/** @throws CsvSeedError where a folder of CSV files cannot be read. */
export function seedContents(seed: Seed): SeedContents {
  switch (seed.kind) {
    case "springfield":
      return springfieldSeed();
    case "generated":
      return generateSeed(seed);
    case "staffed":
      return staffedSeed(seed);
    case "csv":
      return readCsvSeed(seed.folder);
    case "given":
      return seed.contents;
  }
}

/** Changes with the contents that a seed stands for. Of the generator only what it is asked is hashed, which decides the rest. */
export function seedDigest(seed: Seed, contents: SeedContents): string {
  const text = JSON.stringify(seed.kind === "generated" || seed.kind === "staffed" ? seed : contents);
  return createHash("sha256").update(text).digest("hex");
}

/** Reads back what was saved with `JSON.stringify`. @throws TypeError where it is no seed. */
export function decodeSeed(value: unknown): Seed {
  if (!isSeed(value)) throw new TypeError("the value is no seed of the sandbox");
  return value;
}

function isSeed(value: unknown): value is Seed {
  return (
    isJsonObject(value) &&
    ["springfield", "generated", "staffed", "csv", "given"].includes(String(value["kind"]))
  );
}
