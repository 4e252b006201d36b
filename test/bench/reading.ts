import path from "node:path";
import { median, openWorkplace, run, seconds, serve } from "./measurement.ts";
import type { ReadingMeasurement } from "./reading-process.ts";
import { table } from "./table.ts";

const classCount = 100_000;
const latencyMs = 50;
/** As many as the reader has under way at most. */
const concurrency = 8;
const rounds = 7;
const [serverProgram, readingProgram, classTagProgram] = [
  "test/bench/roster-process",
  "test/bench/reading-process",
  "test/bench/classtag-reading-process",
];

const headings = [
  "100,000 records",
  "page",
  "requests",
  "rollcall",
  "bare loop",
  "ratio",
  "CPU",
  "bare CPU",
  "bound",
  "sequential",
  "peak MiB",
  "bare MiB",
];

/**
 * The reader beside a bare loop that fetches and parses the same rows with the same concurrency, beside one request at a
 * time, and beside the bound that latency sets (requests × 50 ms ÷ concurrency). Times are the least of several runs, which
 * take turns: what else the machine does only ever adds. Budget: a ratio of 1.25 at every page size, and of 1.15 at 10,000 rows
 * a page. ClassTag's listings go by cursors, so that there is one page under way at a time.
 */
export async function benchReading(): Promise<string> {
  const workplace = await openWorkplace(serverProgram, readingProgram, classTagProgram);
  const program = (name: string): string => path.join(workplace.folder, `${name}.mjs`);
  const server = await serve([program(serverProgram), classCount, latencyMs]);
  const measure = async (args: readonly (number | string)[]): Promise<ReadingMeasurement> => {
    const measured: ReadingMeasurement = JSON.parse(await run(args));
    if (measured.rows !== classCount) throw new Error(`${measured.rows} of ${classCount} records were read`);
    return measured;
  };
  const measureAt = (baseUrl: string, pageSize: number) => (method: string) =>
    measure([program(readingProgram), method, baseUrl, pageSize, concurrency]);
  const measureClassTag = (method: string) =>
    measure([program(classTagProgram), method, `${server.origin}/classtag/v1`]);
  try {
    const rows: string[][] = [];
    for (const [kind, prefix] of [
      ["whole records", "whole"],
      ["fields honoured", "narrow"],
    ])
      for (const pageSize of [100, 1_000, 10_000])
        rows.push([
          kind ?? "",
          String(pageSize),
          ...(await readingRow(measureAt(`${server.origin}/${prefix}/ims/oneroster/v1p1`, pageSize))),
        ]);
    rows.push(["ClassTag", "1000", ...(await readingRow(measureClassTag, 1))]);
    return table(headings, rows);
  } finally {
    server.stop();
    await workplace.remove();
  }
}

async function readingRow(
  measure: (method: string) => Promise<ReadingMeasurement>,
  atOnce = concurrency,
): Promise<readonly string[]> {
  const rollcall: ReadingMeasurement[] = [];
  const bare: ReadingMeasurement[] = [];
  await measure("bare");
  for (let round = 0; round < rounds; round += 1) {
    rollcall.push(await measure("rollcall"));
    bare.push(await measure("bare"));
  }
  const sequential = atOnce === 1 ? undefined : await measure("sequential");
  const requests = rollcall[0]?.requests ?? 0;
  const least = (list: readonly ReadingMeasurement[], what: "cpuMs" | "ms"): number =>
    Math.min(...list.map((each) => each[what]));
  return [
    String(requests),
    seconds(least(rollcall, "ms")),
    seconds(least(bare, "ms")),
    (least(rollcall, "ms") / least(bare, "ms")).toFixed(2),
    seconds(least(rollcall, "cpuMs")),
    seconds(least(bare, "cpuMs")),
    seconds(Math.ceil(requests / atOnce) * latencyMs),
    sequential === undefined ? "" : seconds(sequential.ms),
    median(rollcall.map(({ peakMiB }) => peakMiB)).toFixed(0),
    median(bare.map(({ peakMiB }) => peakMiB)).toFixed(0),
  ];
}
