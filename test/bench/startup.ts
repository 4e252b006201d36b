import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { median, run } from "./measurement.ts";
import { table } from "./table.ts";

const rounds = 20;
/** As it is released. */
const main = path.resolve(import.meta.dirname, "../../dist/main.js");

/** The bundled command line beside an empty script: what a person waits for before anything is done. Budget: 20 ms more. */
export async function benchStartup(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-bench-"));
  try {
    const empty = path.join(folder, "empty.mjs");
    await writeFile(empty, "");
    const commands: readonly (readonly string[])[] = [
      [empty],
      [main, "--version"],
      [main, "--help"],
      [main, "plan", "--help"],
    ];
    const times = commands.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1)
      for (const [index, command] of commands.entries()) {
        const started = performance.now();
        await run(command);
        // The first round reads the files from the disk.
        if (round > 0) times[index]?.push(performance.now() - started);
      }
    const [emptyTimes = []] = times;
    const rows = commands.map(([, ...words], index) => {
      const own = times[index] ?? [];
      return [
        index === 0 ? "an empty script" : `rollcall ${words.join(" ")}`,
        milliseconds(Math.min(...own)),
        milliseconds(median(own)),
        `+ ${milliseconds(Math.min(...own) - Math.min(...emptyTimes))}`,
      ];
    });
    return table([`start-up, ${rounds} runs`, "least", "median", "over empty"], rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;
