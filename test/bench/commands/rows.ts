import type { Measurement } from "../measurement.ts";
import { jsonProgram, prepare, replayProgram, type Stage, yamlProgram } from "./stage.ts";
import type { Run } from "./whole-process.ts";

/** What may be asked of a row: seconds and MiB that its median has to keep. */
export interface Goal {
  readonly ms: number;
  readonly peakMiB?: number;
}

/** A command, what is measured beside it in the same rounds, and what follows from that for its goal. */
interface Prepared {
  readonly command: () => Run;
  readonly floors: Readonly<Record<string, () => Run>>;
  /** Before each run of the command and of a floor that writes. */
  readonly before?: () => Promise<void>;
  readonly goal: (floors: Readonly<Record<string, Measurement>>) => Goal;
}

export interface Row {
  readonly sizes: readonly number[];
  readonly latencyMs: number;
  /** Its sizes are numbers of small districts, not of one district's lines. */
  readonly isOfMany?: boolean;
  prepare(stage: Stage, size: number): Promise<Prepared>;
}

const usualSizes = [10_000, 80_000];
const small = 10_000;
const fromSnapshot = ["plan", "--snapshot", "kept.snapshot.json", "--out", "plan.json"];

const takeSnapshot = (stage: Stage): Promise<void> =>
  prepare(stage.command("snapshot", "--out", "kept.snapshot.json"));

const applyRow = (sizes: readonly number[], latencyMs: number): Row => ({
  sizes,
  latencyMs,
  prepare: async (stage) => {
    const command = () => stage.command("apply", "generated", "--auto", "--report", "report.json");
    return {
      command,
      floors: { "the same requests": await stage.bareLoopOf(command()) },
      before: () => stage.renew(),
      goal: (floors) => ({ ms: 1.25 * of(floors, "the same requests").ms }),
    };
  },
});

/** By name, as `--rows` chooses them. */
export const rows: Readonly<Record<string, Row>> = {
  validate: {
    sizes: usualSizes,
    latencyMs: 0,
    prepare: async (stage, lines) => ({
      command: () => stage.command("validate"),
      floors: { "YAML parser": () => stage.program(yamlProgram, stage.folder) },
      goal: (floors) => ({ ms: lines <= small ? 400 : 2.5 * of(floors, "YAML parser").ms }),
    }),
  },
  snapshot: {
    sizes: usualSizes,
    latencyMs: 0,
    prepare: async (stage, lines) => {
      await takeSnapshot(stage);
      return {
        command: () => stage.command(...fromSnapshot),
        floors: {
          "YAML parser": () => stage.program(yamlProgram, stage.folder),
          "JSON of the snapshot": () => stage.program(jsonProgram, "kept.snapshot.json"),
        },
        goal: () => (lines <= small ? { ms: 800, peakMiB: 160 } : { ms: 4_000, peakMiB: 500 }),
      };
    },
  },
  plan: {
    sizes: usualSizes,
    latencyMs: 0,
    prepare: async (stage) => {
      await takeSnapshot(stage);
      const command = () => stage.command("plan", "--no-cache");
      return {
        command,
        floors: {
          "the same requests": await stage.bareLoopOf(command()),
          "plan --snapshot --out": () => stage.command(...fromSnapshot),
        },
        goal: (floors) => ({
          ms: 1.25 * of(floors, "the same requests").ms + of(floors, "plan --snapshot --out").ms,
        }),
      };
    },
  },
  unchanged: {
    sizes: usualSizes,
    latencyMs: 0,
    prepare: async (stage, lines) => {
      const command = (cache = "cache") => stage.command("plan", "--cache", cache);
      await prepare(command());
      return {
        command: () => command(),
        // What was read of another address is not kept for this one: the loop's way there has a cache of its own, and has to fill it.
        floors: { "the same requests": await stage.bareLoopOf(command("cache-of-the-loop"), 2) },
        goal: () => ({ ms: lines <= small ? 900 : 4_000 }),
      };
    },
  },
  apply: applyRow([10_000], 0),
  "apply-50": applyRow([1_000], 50),
  districts: {
    sizes: [100, 1_000],
    latencyMs: 50,
    isOfMany: true,
    prepare: async (stage, districts) => ({
      command: () => stage.command("plan", "--no-cache"),
      floors: {},
      // Two minutes for a thousand, and for fewer their share and the start.
      goal: () => ({ ms: 1_000 + 119 * districts }),
    }),
  },
};

function of(floors: Readonly<Record<string, Measurement>>, name: string): Measurement {
  const floor = floors[name];
  if (floor === undefined) throw new Error(`${name} was not measured`);
  return floor;
}

/** Sends what writes: the sandbox has to be as it was before. */
export const isReplay = ({ args }: Run): boolean => String(args[0]).includes(replayProgram);
