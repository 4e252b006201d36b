import { bundle, type Measurement, median, run, serve } from "./measurement.ts";
import { table } from "./table.ts";

const classCount = 100_000;
const latencyMs = 50;
/** As many as the reader has under way at most, see `adaptive-pace.ts`. */
const concurrency = 8;
const rounds = 1;

/** Reads 100,000 classes: the reader beside a bare loop, one request at a time, and the bound that latency sets. */
export async function benchReading(): Promise<string> {
  const programs = await bundle("roster-process", "reading-process");
  const server = await serve([programs.program("roster-process"), classCount, latencyMs]);
  try {
    const rows: string[][] = [];
    for (const [kind, baseUrl] of [
      ["whole records", `${server.origin}/whole`],
      ["fields honoured", `${server.origin}/narrow`],
    ] as const)
      for (const pageSize of [100, 1_000, 10_000]) {
        const measure = async (method: string): Promise<Measurement> =>
          JSON.parse(
            await run([
              programs.program("reading-process"),
              method,
              baseUrl,
              pageSize,
              concurrency,
              classCount,
            ]),
          );
        const measured = { rollcall: [] as Measurement[], bare: [] as Measurement[] };
        await measure("bare");
        for (let round = 0; round < rounds; round += 1) {
          measured.rollcall.push(await measure("rollcall"));
          measured.bare.push(await measure("bare"));
        }
        rows.push(row(kind, pageSize, measured.rollcall, measured.bare, await measure("sequential")));
      }
    return table(headings, rows);
  } finally {
    server.stop();
    await programs.remove();
  }
}

const headings = [
  "rows",
  "page",
  "requests",
  "rollcall",
  "bare loop",
  "ratio",
  "bound",
  "ratio",
  "sequential",
  "rollcall MiB",
  "bare MiB",
];

function row(
  kind: string,
  pageSize: number,
  rollcall: readonly Measurement[],
  bare: readonly Measurement[],
  sequential: Measurement,
): string[] {
  const requests = rollcall[0]?.requests ?? 0;
  for (const each of [...rollcall, ...bare, sequential])
    if (each.rows !== classCount) throw new Error(`${each.rows} of ${classCount} classes were read`);
  const time = (list: readonly Measurement[]): number => median(list.map(({ ms }) => ms));
  const memory = (list: readonly Measurement[]): string =>
    median(list.map(({ peakMiB }) => peakMiB)).toFixed(0);
  const boundMs = Math.ceil(requests / concurrency) * latencyMs;
  return [
    kind,
    String(pageSize),
    String(requests),
    seconds(time(rollcall)),
    seconds(time(bare)),
    (time(rollcall) / time(bare)).toFixed(2),
    seconds(boundMs),
    (time(rollcall) / boundMs).toFixed(2),
    seconds(sequential.ms),
    memory(rollcall),
    memory(bare),
  ];
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;
