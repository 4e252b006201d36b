/**
 * Makes a release, and publishes nothing:
 *
 *     tsx .github/release/release.ts --version 1.2.3 --repository OWNER/NAME --out FOLDER
 */
import { parseArgs } from "node:util";
import { makeRelease } from "./make-release.ts";

try {
  const { values } = parseArgs({
    options: { version: { type: "string" }, repository: { type: "string" }, out: { type: "string" } },
  });
  const { version, repository, out } = values;
  if (version === undefined || repository === undefined || out === undefined)
    throw new Error("It takes --version 1.2.3, --repository OWNER/NAME and --out FOLDER.");
  const { tag, commit } = await makeRelease(process.cwd(), { version, repository, out });
  process.stdout.write(`${tag} is ${commit}; what belongs to it lies in ${out}.\n`);
} catch (error) {
  process.stderr.write(`release: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
