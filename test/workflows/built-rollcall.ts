import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { madeOnce } from "../made-once.ts";

/** The working tree that is tested. */
export const home = path.resolve(import.meta.dirname, "../..");

/** The folder in which Rollcall lies as its own script builds it. */
export const builtRollcall = (): Promise<string> =>
  madeOnce("built", async (folder) => {
    const args = ["run", "--silent", "build", "--", `--outdir=${folder}`];
    await promisify(execFile)("npm", args, { cwd: home });
    await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
  });
