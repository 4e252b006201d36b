import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder } from "./run-rollcall.ts";

const sample = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");

/** A folder with the sample district, whose guard refuses its takeovers until somebody acknowledges them. */
export async function districtWithStrictGuard(): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  const text = await readFile(sample, "utf8");
  const strict = text
    .replace("connect: 14, ", "")
    .replace(/^timezone:.*$/m, (line) => `${line}\nguards: { takeover: { perDistrict: 1% } }`);
  await writeFile(path.join(cwd, "districts", "springfield.yaml"), strict);
  return cwd;
}
