/**
 * One read by ClassTag's pages in a process of its own, with the sandbox in it. Prints a `PagesMeasurement`.
 *
 * Arguments: `pages` (the server writes them) or `app`; tabs; schools; milliseconds between two clicks.
 */
import { setTimeout as pause } from "node:timers/promises";
import { Chromium, findChromium } from "../../src/providers/classtag/browser/chromium.ts";
import { createClassTagBrowser } from "../../src/providers/classtag/browser/classtag-browser.ts";
import { defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { Secret } from "../../src/providers/secret.ts";
import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { type Measurement, startMeasuring } from "./measurement.ts";

export type PagesMeasurement = Measurement & {
  readonly requests: number;
};

const latencyMs = 40;
const roomsInSchool = 30;
const [face = "pages", tabs = "1", schoolCount = "60", pace = "250"] = process.argv.slice(2);

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const sandbox = await startSandbox({
  latencyMs,
  web: face === "app" ? { app: {} } : {},
  seed: {
    kind: "given",
    contents: {
      roster: { orgs: [], academicSessions: [], courses: [], classes: [] },
      classTag: {
        district: { id: "dst_1", name: "Large District" },
        schools: numbers(Number(schoolCount)).map((one) => ({ id: `sch_${one}`, name: `School ${one}` })),
        classrooms: numbers(Number(schoolCount)).flatMap((one) =>
          numbers(roomsInSchool).map((room) => ({
            id: `cls_${one}_${room}`,
            schoolId: `sch_${one}`,
            name: `Room ${room}`,
            students: 20,
            connections: [`${one}-${room}`],
          })),
        ),
      },
    },
  },
});
const chromium = new Chromium(findChromium(process.env["ROLLCALL_CHROMIUM"]) ?? "");
const driver = createClassTagBrowser({
  cwd: process.cwd(),
  settings: {
    url: sandbox.webUrl,
    user: sandbox.environment["CLASSTAG_WEB_USER"] ?? "",
    password: new Secret(sandbox.environment["CLASSTAG_WEB_PASSWORD"] ?? ""),
    paceMs: Number(pace),
    tabs: Number(tabs),
    timeoutMs: 15_000,
    names: { url: "", credentials: "", code: "", profile: "", timeout: "" },
  },
  profile: defaultProfile,
  chromium,
  pictures: "",
  clock: () => Date.now(),
  sleep: (durationMs) => pause(durationMs),
});
const measured = startMeasuring();
const read = await driver.readState();
const measurement: PagesMeasurement = { ...measured(), requests: sandbox.requests().length };
await driver.close();
await chromium.close();
await sandbox.close();
if (read.kind === "incomplete") throw new Error(read.reason);
if (read.value.classrooms.length !== Number(schoolCount) * roomsInSchool)
  throw new Error(`${read.value.classrooms.length} classrooms were read`);
process.stdout.write(`${JSON.stringify(measurement)}\n`);
