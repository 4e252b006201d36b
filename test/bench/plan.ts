import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { type Measurement, median, openWorkplace, run, seconds, type Workplace } from "./measurement.ts";
import { table } from "./table.ts";
import { writeDistrict } from "./write-district.ts";

const rounds = 7;
const [planProgram, yamlProgram] = ["test/bench/planning-process", "test/bench/yaml-process"];

const headings = ["taken over", "mappings", "least", "median", "÷ 10,000", "CPU", "peak MiB", "parser alone"];

/**
 * District files → plan, with live state already local. Budgets: 10,000 mappings in 0.6 s and 200 MiB, 100,000 in 3 s and
 * 500 MiB, and 40,000 in at most 4.8 times what 10,000 take. The first rows are a district that changes a little, the
 * others one that hands nearly all of its classrooms over at once. Beside it, what the parser alone takes for the files.
 */
export async function benchPlan(): Promise<string> {
  const workplace = await openWorkplace(planProgram, yamlProgram);
  try {
    const rows: string[][] = [];
    for (const takenOver of [5, 90]) {
      let ofTenThousand = Number.NaN;
      for (const mappings of [10_000, 40_000, 100_000]) {
        const { alone, planned } = await measure(workplace, mappings, takenOver);
        const of = (what: "cpuMs" | "ms" | "peakMiB"): readonly number[] => planned.map((one) => one[what]);
        const least = Math.min(...of("ms"));
        if (mappings === 10_000) ofTenThousand = least;
        rows.push([
          `${takenOver} %`,
          String(mappings),
          seconds(least),
          seconds(median(of("ms"))),
          (least / ofTenThousand).toFixed(2),
          seconds(Math.min(...of("cpuMs"))),
          median(of("peakMiB")).toFixed(0),
          seconds(Math.min(...alone.map(({ ms }) => ms))),
        ]);
      }
    }
    return table(headings, rows);
  } finally {
    await workplace.remove();
  }
}

async function measure(
  workplace: Workplace,
  mappings: number,
  takenOver: number,
): Promise<{ readonly planned: readonly Measurement[]; readonly alone: readonly Measurement[] }> {
  const folder = path.join(workplace.folder, "measured");
  const measured = async (program: string): Promise<Measurement> =>
    JSON.parse(await run([path.join(workplace.folder, `${program}.mjs`), folder]));
  await mkdir(folder);
  await writeDistrict(folder, mappings, takenOver);
  const [planned, alone]: [Measurement[], Measurement[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    planned.push(await measured(planProgram));
    alone.push(await measured(yamlProgram));
  }
  await rm(folder, { recursive: true });
  return { planned, alone };
}
