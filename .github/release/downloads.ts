import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { billOfMaterials } from "./bill-of-materials.ts";
import { beside } from "./release-tree.ts";

interface Built {
  readonly version: string;
  /** Files that went into the bundle. */
  readonly inputs: readonly string[];
}

/** Writes what people download: the package, what is in it, and the digests of both. */
export async function writeDownloads(tree: string, { version, inputs }: Built, out: string): Promise<void> {
  const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", out];
  await promisify(execFile)("npm", pack, { cwd: tree });
  const lock: unknown = JSON.parse(await readFile(path.join(tree, "package-lock.json"), "utf8"));
  const bill = billOfMaterials(version, { inputs, beside, locked: Object(lock).packages });
  await writeFile(path.join(out, `rollcall-${version}.cdx.json`), bill);
  await writeFile(
    path.join(out, "SHA256SUMS"),
    await digests(out, [`rollcall-${version}.cdx.json`, `rollcall-${version}.tgz`]),
  );
}

/** As `sha256sum` writes and checks them. */
async function digests(folder: string, names: readonly string[]): Promise<string> {
  const lines = names.map(async (name) => {
    const content = await readFile(path.join(folder, name));
    return `${createHash("sha256").update(content).digest("hex")}  ${name}\n`;
  });
  return (await Promise.all(lines)).join("");
}
