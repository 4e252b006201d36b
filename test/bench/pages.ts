import path from "node:path";
import { run, seconds } from "./measurement.ts";
import type { PagesMeasurement } from "./pages-process.ts";
import { table } from "./table.ts";

const program = path.join(import.meta.dirname, "pages-process.ts");
const schools = 60;
const paceMs = 250;

/**
 * A whole read of 60 schools with 30 classrooms each by the sandbox's pages, at 40 ms latency and the usual pace, in one tab
 * and in three. Budget: 90 s in three, for the pages that the server writes, where each click is one request: no more than 4 of them
 * a second. An app asks for more by itself, which is counted, too.
 */
export async function benchPages(): Promise<string> {
  const rows: string[][] = [];
  for (const [face, tabs] of [
    ["pages", 1],
    ["pages", 3],
    ["app", 1],
    ["app", 3],
  ] as const) {
    // Not bundled: Playwright finds its parts beside itself.
    const args = ["--import", "tsx", program, face, tabs, schools, paceMs];
    const { cpuMs, ms, requests }: PagesMeasurement = JSON.parse(await run(args));
    const perSecond = (requests / (ms / 1_000)).toFixed(1);
    rows.push([face, String(tabs), seconds(ms), String(requests), perSecond, seconds(cpuMs)]);
  }
  return table([`${schools} × 30`, "tabs", "rollcall", "requests", "requests/s", "CPU"], rows);
}
