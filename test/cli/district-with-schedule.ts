import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder } from "./run-rollcall.ts";

const sample = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");

/** A folder with the sample district, whose file says how far a schedule may go. */
export async function districtWithSchedule(schedule: string): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  const text = (await readFile(sample, "utf8")).replace(
    /^timezone:.*$/m,
    (line) => `${line}\nschedule: ${schedule}`,
  );
  await writeFile(path.join(cwd, "districts", "springfield.yaml"), text);
  return cwd;
}
