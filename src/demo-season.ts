/** The season from August to October, for a person who watches: every step is a command that a district types. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { SeasonStage } from "./demo-season-stage.ts";
import { tellAugust, tellEnd, tellOctober, tellSeptember } from "./demo-season-story.ts";
import { startSandbox } from "./sandbox/sandbox.ts";

const start = new Date("2026-08-18T15:00:00Z");

/**
 * @param program the demo's own entry of Rollcall, which is told the day
 * @throws Error at the first step that comes otherwise
 */
export async function demoSeason(program: string, write: (text: string) => void): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-season-"));
  const sandbox = await startSandbox({
    now: start,
    seed: { kind: "staffed", seed: 1, schools: 2, classesPerSchool: 20 },
  });
  try {
    const stage = new SeasonStage({ sandbox, folder, program, write }, start);
    await tellAugust(stage);
    await tellSeptember(stage);
    await tellOctober(stage);
    await tellEnd(stage);
    write("\n✓ August to October, and nothing is forgotten.\n");
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}
