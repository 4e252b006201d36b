import { writeFile } from "node:fs/promises";
import path from "node:path";
import { openWorkplace, seconds, type Workplace } from "../measurement.ts";
import { table } from "../table.ts";
import { type Goal, isReplay, type Row, rows } from "./rows.ts";
import {
  jsonProgram,
  openStage,
  replayProgram,
  type Stage,
  sandboxProgram,
  usageProgram,
  yamlProgram,
} from "./stage.ts";
import { measureProcess, medians, type Run, type WholeMeasurement } from "./whole-process.ts";

export interface CommandsOptions {
  /** Names of rows; empty: all. */
  readonly rows: readonly string[];
  /** Lines of the district, or districts; empty: as many as each row has goals for. */
  readonly sizes: readonly number[];
  readonly rounds: number;
}

export const rowNames: readonly string[] = Object.keys(rows);

/** Eight times the lines may take a tenth more than eight times as long. */
const mostGrowthPerLine = 1.1;

const headings = ["whole processes", "size", "median", "first shown", "CPU", "peak MiB", "goal", "judged"];

/**
 * Whole commands as people run them, on a generated district that connects everything at once, beside their floors in the same
 * rounds. Medians; a goal in seconds means a machine that does nothing else, and CPU is what holds on any.
 */
export async function benchCommands(options: CommandsOptions): Promise<string> {
  const workplace = await openWorkplace(
    sandboxProgram,
    replayProgram,
    jsonProgram,
    usageProgram,
    yamlProgram,
  );
  const lines: (readonly string[])[] = [];
  const growths: string[] = [];
  try {
    lines.push(lineOf("empty Node", "", await measureEmpty(workplace, options.rounds)));
    for (const [name, row] of Object.entries(rows)) {
      if (options.rows.length > 0 && !options.rows.includes(name)) continue;
      const bySize = new Map<number, WholeMeasurement>();
      for (const size of options.sizes.length > 0 ? options.sizes : row.sizes) {
        const { floors, goal, measured } = await measureRow(workplace, row, size, options.rounds);
        bySize.set(size, measured);
        lines.push([...lineOf(name, size.toLocaleString("en"), measured), ...judged(measured, goal)]);
        for (const [floor, its] of Object.entries(floors)) lines.push(lineOf(`  ${floor}`, "", its));
      }
      growths.push(...growthOf(name, [...bySize]));
    }
    return `${table(headings, lines)}${growths.join("")}`;
  } finally {
    await workplace.remove();
  }
}

async function measureEmpty({ folder }: Workplace, rounds: number): Promise<WholeMeasurement> {
  const empty = path.join(folder, "empty.mjs");
  await writeFile(empty, "");
  const measured: WholeMeasurement[] = [];
  for (let round = 0; round < rounds; round += 1)
    measured.push(await measureProcess(path.join(folder, `${usageProgram}.mjs`), { args: [empty] }));
  return medians(measured);
}

interface MeasuredRow {
  readonly measured: WholeMeasurement;
  readonly floors: Readonly<Record<string, WholeMeasurement>>;
  readonly goal: Goal;
}

async function measureRow(
  workplace: Workplace,
  { isOfMany, latencyMs, prepare }: Row,
  size: number,
  rounds: number,
): Promise<MeasuredRow> {
  const stage = await openStage(
    workplace,
    isOfMany === true ? { districts: size } : { lines: size },
    latencyMs,
  );
  try {
    const { before, command, floors, goal } = await prepare(stage, size);
    const measured: WholeMeasurement[] = [];
    const beside = Object.entries(floors).map(([name, floor]) => ({
      name,
      floor,
      own: [] as WholeMeasurement[],
    }));
    for (let round = 0; round < rounds; round += 1) {
      await before?.();
      measured.push(await stage.measure(command()));
      for (const { floor, own } of beside) own.push(await measureFloor(stage, floor, before));
    }
    const ofFloors = Object.fromEntries(beside.map(({ name, own }) => [name, medians(own)]));
    return { measured: medians(measured), floors: ofFloors, goal: goal(ofFloors) };
  } finally {
    await stage.close();
  }
}

async function measureFloor(
  stage: Stage,
  floor: () => Run,
  before: (() => Promise<void>) | undefined,
): Promise<WholeMeasurement> {
  if (isReplay(floor())) await before?.();
  return await stage.measure(floor());
}

const lineOf = (
  name: string,
  size: string,
  { cpuMs, firstMs, ms, peakMiB }: WholeMeasurement,
): readonly string[] => [name, size, seconds(ms), seconds(firstMs), seconds(cpuMs), peakMiB.toFixed(0)];

function judged({ ms, peakMiB }: WholeMeasurement, goal: Goal): readonly string[] {
  const isMet = ms <= goal.ms && peakMiB <= (goal.peakMiB ?? Number.POSITIVE_INFINITY);
  const memory = goal.peakMiB === undefined ? "" : `, ${goal.peakMiB} MiB`;
  return [`${seconds(goal.ms)}${memory}`, isMet ? "met" : `${(ms / goal.ms).toFixed(2)} times the goal`];
}

function growthOf(name: string, bySize: readonly (readonly [number, WholeMeasurement])[]): readonly string[] {
  const [first, last] = [bySize[0], bySize.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const [size, time] = [last[0] / first[0], last[1].ms / first[1].ms];
  const most = size * mostGrowthPerLine;
  const memory = last[1].peakMiB / first[1].peakMiB;
  return [
    `${name}: ${size.toFixed(1)} times the size takes ${time.toFixed(1)} times as long (goal: less than ${most.toFixed(1)}), and ${memory.toFixed(2)} times the memory\n`,
  ];
}
