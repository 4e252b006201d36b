/**
 * One plan in a process of its own, from district files and live state that lie in a folder. Prints a `Measurement` of
 * what comes after live state is there: reading and checking the files, planning, and the fingerprint.
 *
 * Argument: a folder made by `writeDistrict`.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { fingerprintsOf } from "../../src/files/fingerprint.ts";
import { planDistrict } from "../../src/plan/plan-district.ts";
import type { PlanInput } from "../../src/plan/plan-input.ts";
import { readDistrictFiles } from "./district-files.ts";
import { startMeasuring } from "./measurement.ts";

const [folder = ""] = process.argv.slice(2);
const local: Pick<PlanInput, "live" | "roster"> = JSON.parse(
  await readFile(path.join(folder, "live.json"), "utf8"),
);

const measured = startMeasuring();
const { districts, findings } = await loadDistricts(await readDistrictFiles(folder));
const [district] = districts;
if (district === undefined)
  throw new Error(
    findings
      .map(({ message }) => message)
      .slice(0, 5)
      .join("\n"),
  );
const provenance = { endpoint: "0", driver: "bench", readAt: "2026-11-23T17:00:00.000Z", requests: 0 };
const plan = planDistrict({
  ...local,
  district,
  provenance: { classlink: provenance, classtag: provenance },
  moment: { date: "2026-11-23", time: "11:00" },
  scope: { kind: "district" },
  notices: [],
});
fingerprintsOf(plan);
const measurement = { ...measured(), changes: plan.changes.length };
process.stdout.write(`${JSON.stringify(measurement)}\n`);
