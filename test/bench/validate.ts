import { mkdir } from "node:fs/promises";
import path from "node:path";
import { median, openWorkplace, run, seconds } from "./measurement.ts";
import { table } from "./table.ts";
import { writeDistrict } from "./write-district.ts";

const rounds = 7;
const mappings = 16_000;
const [rollcall, yamlProgram] = ["src/main", "test/bench/yaml-process"];

/** `rollcall validate` of 80,000 lines beside the parser alone, each as a whole process. Budget: a ratio of 2.5. */
export async function benchValidate(): Promise<string> {
  const workplace = await openWorkplace(rollcall, yamlProgram);
  const program = (name: string): string => path.join(workplace.folder, `${name}.mjs`);
  const folder = path.join(workplace.folder, "measured");
  const timed = async (args: readonly string[]): Promise<number> => {
    const started = performance.now();
    await run(args);
    return performance.now() - started;
  };
  try {
    await mkdir(folder);
    await writeDistrict(folder, mappings, 5);
    const [validated, alone]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      validated.push(await timed([program(rollcall), "validate", path.join(folder, "districts")]));
      alone.push(await timed([program(yamlProgram), folder]));
    }
    const [least, floor] = [Math.min(...validated), Math.min(...alone)];
    return table(
      ["80,000 lines", "least", "median", "parser alone", "ratio"],
      [["validate", seconds(least), seconds(median(validated)), seconds(floor), (least / floor).toFixed(2)]],
    );
  } finally {
    await workplace.remove();
  }
}
