import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import { stateOf, writesOf } from "./laws.ts";
import { smallFile, smallSeed } from "./small-district.ts";
import { type Trial, trialsOn } from "./trial.ts";

/** What one apply comes to that nothing happens to, and its way back: what every other has to come to. */
interface Undisturbed {
  readonly plan: string;
  /** How many it sends. */
  readonly requests: number;
  readonly before: unknown;
  readonly after: unknown;
  readonly writes: readonly string[];
  readonly back: unknown;
}

export const commands = {
  plan: ["apply", "small", "--plan", "plan.json", "--report", "report.json"],
  auto: ["apply", "small", "--auto", "--report", "report.json"],
} as const;

/** Trials in whose folder the approved plan lies. */
export interface PlannedTrials {
  readonly undisturbed: () => Promise<Undisturbed>;
  readonly newTrial: () => Promise<Trial>;
}

/** To be called once in a test file. */
export function plannedTrials(): PlannedTrials {
  const plainTrial = trialsOn({ seed: smallSeed, file: smallFile });
  let known: Promise<Undisturbed> | undefined;
  const undisturbed = (): Promise<Undisturbed> => {
    known ??= plainTrial().then(appliedAndTakenBack);
    return known;
  };
  return {
    undisturbed,
    newTrial: async () => {
      const { plan } = await undisturbed();
      const trial = await plainTrial();
      await writeFile(path.join(trial.folder, "plan.json"), plan);
      return trial;
    },
  };
}

async function appliedAndTakenBack(trial: Trial): Promise<Undisturbed> {
  await trial.run(["plan", "small", "--no-cache", "--out", "plan.json"]);
  const before = stateOf(trial);
  trial.proxy.forget();
  await trial.run(commands.plan);
  const requests = trial.proxy.seen.length;
  const [after, writes] = [stateOf(trial), writesOf(trial)];
  await takeBack(trial, "report.json");
  return { plan: await trial.read("plan.json"), requests, before, after, writes, back: stateOf(trial) };
}

/** Plans the way back from what a file tells of an apply, and goes it. */
export async function takeBack(trial: Trial, file: string): Promise<void> {
  const planned = await trial.run(["revert", file, "--out", "back.json"]);
  expect(planned).toMatchObject({ exitCode: 0 });
  if (planned.stderr.includes("nothing to take back")) return;
  const applied = await trial.run(["apply", "--plan", "back.json", "--report", "back.report.json"]);
  expect(applied).toMatchObject({ exitCode: 0 });
}
