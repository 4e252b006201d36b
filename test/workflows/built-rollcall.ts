import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll } from "vitest";

/** The working tree that is tested. */
export const home = path.resolve(import.meta.dirname, "../..");

/** Builds Rollcall once for the tests of a file, as its own script does, and says where it lies. */
export function builtRollcall(): { readonly folder: string } {
  const built = { folder: "" };
  beforeAll(async () => {
    built.folder = await mkdtemp(path.join(tmpdir(), "rollcall-built-"));
    const args = ["run", "--silent", "build", "--", `--outdir=${built.folder}`];
    await promisify(execFile)("npm", args, { cwd: home });
    await writeFile(path.join(built.folder, "package.json"), '{ "type": "module" }');
  });
  afterAll(() => rm(built.folder, { recursive: true, force: true }));
  return built;
}
