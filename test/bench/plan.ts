import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { type Measurement, median, openWorkplace, run, seconds } from "./measurement.ts";
import { table } from "./table.ts";
import { writeDistrict } from "./write-district.ts";

const rounds = 3;
const program = "test/bench/planning-process";

/**
 * District files → plan, with live state already local. Budgets: 10,000 mappings in 0.6 s and 200 MiB, 100,000 in 3 s and
 * 500 MiB, and 40,000 in at most 4.8 times what 10,000 take.
 */
export async function benchPlan(): Promise<string> {
  const workplace = await openWorkplace(program);
  try {
    const times = new Map<number, number>();
    const rows: string[][] = [];
    for (const mappings of [10_000, 40_000, 100_000]) {
      const folder = path.join(workplace.folder, String(mappings));
      await mkdir(folder);
      await writeDistrict(folder, mappings);
      const measured: (Measurement & { readonly changes: number })[] = [];
      for (let round = 0; round < rounds; round += 1)
        measured.push(JSON.parse(await run([path.join(workplace.folder, `${program}.mjs`), folder])));
      await rm(folder, { recursive: true });
      const ms = median(measured.map((each) => each.ms));
      times.set(mappings, ms);
      const growth = ms / (times.get(10_000) ?? Number.NaN);
      const peakMiB = median(measured.map((each) => each.peakMiB)).toFixed(0);
      const cpu = seconds(median(measured.map((each) => each.cpuMs)));
      rows.push([
        String(mappings),
        String(measured[0]?.changes),
        seconds(ms),
        growth.toFixed(2),
        cpu,
        peakMiB,
      ]);
    }
    return table(["mappings", "changes", "time", "÷ that of 10,000", "CPU", "peak MiB"], rows);
  } finally {
    await workplace.remove();
  }
}
