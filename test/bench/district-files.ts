import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { SourceFile } from "../../src/model/source-file.ts";

type ReadableFile = Extract<SourceFile, { readonly bytes: Uint8Array }>;

/** The YAML files of a folder made by `writeDistrict`. */
export async function readDistrictFiles(folder: string): Promise<readonly ReadableFile[]> {
  const names = await readdir(path.join(folder, "districts"), { recursive: true });
  return await Promise.all(
    names
      .filter((name) => name.endsWith(".yaml"))
      .map(async (name) => ({
        path: `districts/${name}`,
        bytes: await readFile(path.join(folder, "districts", name)),
      })),
  );
}
