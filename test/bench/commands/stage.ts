import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { run, serve, type Workplace } from "../measurement.ts";
import { districtText } from "./district-text.ts";
import { openRecordingProxy } from "./recording-proxy.ts";
import { measureProcess, type Run } from "./whole-process.ts";

export const [sandboxProgram, replayProgram, jsonProgram, usageProgram, yamlProgram] = [
  "test/bench/commands/sandbox-process",
  "test/bench/commands/replay-process",
  "test/bench/commands/json-process",
  "test/bench/commands/tell-usage",
  "test/bench/yaml-process",
] as const;

type Settings = Readonly<Record<string, string>>;
type CommandRun = Run & { readonly env: Settings };

/** Rooms of each generated school. */
const roomsPerSchool = 500;
const rollcall = path.resolve(import.meta.dirname, "../../../dist/main.js");

/** A district of so many lines, a folder with its file, and a sandbox that serves it. */
export interface Stage {
  readonly folder: string;
  /** `rollcall` with these words, in the folder, with the sandbox's settings. */
  command(...words: readonly string[]): CommandRun;
  program(name: string, ...args: readonly (number | string)[]): Run;
  measure(one: Run): ReturnType<typeof measureProcess>;
  /** Takes another sandbox in the place of the one that was written to. */
  renew(): Promise<void>;
  /**
   * The bare loop of what a command sends, the last time that it is run. The sandbox has been written to afterwards, if the command
   * writes.
   */
  bareLoopOf(command: CommandRun, times?: number): Promise<() => Run>;
  close(): Promise<void>;
}

/** What a stage has: one district of so many lines, or so many districts that are small and alike. */
type StageSize = { readonly lines: number } | { readonly districts: number };

/** Schools of a small district, and rooms of each. */
const small = [2, 10] as const;

export async function openStage(
  { folder: place }: Workplace,
  size: StageSize,
  latencyMs: number,
): Promise<Stage> {
  const [schools, rooms] =
    "lines" in size ? [Math.ceil(size.lines / roomsPerSchool), Math.min(size.lines, roomsPerSchool)] : small;
  const folder = path.join(place, "measured");
  await mkdir(path.join(folder, "districts"), { recursive: true });
  const ids =
    "lines" in size ? [undefined] : Array.from({ length: size.districts }, (_, index) => `d${index}`);
  for (const id of ids)
    await writeFile(
      path.join(folder, `districts/${id ?? "generated"}.yaml`),
      districtText(schools, rooms, id),
    );
  const programPath = (name: string): string => path.join(place, `${name}.mjs`);
  const start = () => serve([programPath(sandboxProgram), schools, rooms, latencyMs]);
  let sandbox = await start();
  const settings = (): Settings => JSON.parse(sandbox.origin);
  const origin = (): string => new URL(settings()["CLASSTAG_BASE_URL"] ?? "").origin;
  const program: Stage["program"] = (name, ...args) => ({ args: [programPath(name), ...args], cwd: folder });
  return {
    folder,
    program,
    command: (...words) => ({
      args: [rollcall, ...words],
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "", ...settings() },
    }),
    measure: (one) => measureProcess(programPath(usageProgram), one),
    renew: async () => {
      sandbox.stop();
      sandbox = await start();
    },
    bareLoopOf: async (command, times = 1) => {
      const proxy = await openRecordingProxy(origin());
      const through = Object.entries({ ...command.env, ...settings() }).map(([name, value]) => [
        name,
        value.replace(origin(), proxy.origin),
      ]);
      let sentBefore = 0;
      for (let time = 1; time <= times; time += 1) {
        sentBefore = proxy.recorded.length;
        await measureProcess(programPath(usageProgram), { ...command, env: Object.fromEntries(through) });
      }
      proxy.close();
      const file = path.join(folder, "requests.json");
      await writeFile(file, JSON.stringify(proxy.recorded.slice(sentBefore)));
      return () => program(replayProgram, origin(), file, 8, 4);
    },
    close: async () => {
      sandbox.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs a command once, for what it leaves behind. */
export async function prepare({ args, cwd, env }: Run): Promise<void> {
  await run(args, { ...(cwd && { cwd }), ...(env && { env: { ...env } }) });
}
