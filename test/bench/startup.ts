import { writeFile } from "node:fs/promises";
import path from "node:path";
import { median, openWorkplace, run } from "./measurement.ts";
import { table } from "./table.ts";

const rounds = 20;

/** The bundled command line beside an empty script: what a person waits for before anything is done. Budget: 50 ms more. */
export async function benchStartup(): Promise<string> {
  const workplace = await openWorkplace("src/main");
  try {
    const empty = path.join(workplace.folder, "empty.mjs");
    await writeFile(empty, "");
    const main = path.join(workplace.folder, "src/main.mjs");
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
    await workplace.remove();
  }
}

const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;
