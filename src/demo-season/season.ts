/** A year, for a person who watches: every step is a command that a district types, or what people do past Rollcall. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runProgram } from "../cli/program.ts";
import { startSandbox } from "../sandbox/sandbox.ts";
import { tellAugust } from "./august.ts";
import { tellEnd } from "./end.ts";
import { tellJanuary } from "./january.ts";
import { tellNextAugust } from "./next-august.ts";
import { tellOctober } from "./october.ts";
import { tellOneRoom } from "./one-room.ts";
import { tellSeptember } from "./september.ts";
import { SeasonStage } from "./stage.ts";
import { tellSummer } from "./summer.ts";

const start = new Date("2026-08-18T15:00:00Z");
const chapters = [
  tellAugust,
  tellSeptember,
  tellOctober,
  tellJanuary,
  tellSummer,
  tellNextAugust,
  tellOneRoom,
  tellEnd,
] as const;

/** Says at which step, because the commands of a year look alike. */
export class SeasonStopped extends Error {
  override readonly name = "SeasonStopped";

  constructor(step: string, { cause }: { readonly cause: unknown }) {
    const came = cause instanceof Error ? cause.message : String(cause);
    super(
      `The season stopped ${step}

${came}`,
      { cause },
    );
  }
}

/**
 * @param run what runs a command line
 * @throws SeasonStopped at the first step that comes otherwise
 */
export async function demoSeason(
  write: (text: string) => void,
  run: typeof runProgram = runProgram,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-season-"));
  const sandbox = await startSandbox({
    now: start,
    seed: { kind: "staffed", seed: 1, schools: 2, classesPerSchool: 20 },
  });
  const stage = new SeasonStage({ sandbox, folder, runProgram: run, write }, start);
  try {
    await stage.begin();
    write(
      "A sandbox with a simulated ClassLink and ClassTag is running on this machine only, the folder is empty, and it is August.\n",
    );
    for (const tell of chapters) await tell(stage);
    write("\n✓ August to August, and nothing is forgotten.\n");
  } catch (error) {
    throw new SeasonStopped(stage.step, { cause: error });
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}
