import { readFile } from "node:fs/promises";
import path from "node:path";
import { exitCodes } from "./cli/exit-code.ts";
import type { Stage } from "./demo-stage.ts";

export const demoTimezone = "America/Chicago";

/** From an empty folder to a file with most classrooms decided: nobody types an id. */
export async function showFirstFile(stage: Stage, drivers?: string): Promise<void> {
  await stage.run("Write the district's first file: it asks for nothing.", [
    "init",
    "rowan",
    "--timezone",
    demoTimezone,
    ...(drivers === undefined ? [] : ["--drivers", drivers]),
  ]);
  const suggest = ["suggest", "rowan", "--teachers", "server"];
  await stage.run("Which class is each classroom? Proposals, and nothing is written.", suggest);
  await stage.run("Add what is sure to the file.", [...suggest, "--write"]);
}

/** A first plan hands over more than the guards let pass without a word: somebody has to say that it is meant. */
export async function planFirst(stage: Stage): Promise<void> {
  await stage.run(
    "What would change? Nothing is written, and so much at once is refused until somebody says that it is meant.",
    ["plan", "rowan", "--out", planFile],
    exitCodes.refused,
  );
}

const planFile = "plan.json";

/** Exactly that plan, on somebody's word: what the refusal says to type. */
export async function applyMeant(stage: Stage, text: string): Promise<void> {
  const plan = await readFile(path.join(stage.context.cwd, planFile), "utf8");
  const fingerprint = /"fingerprint": *"([^"]+)"/.exec(plan)?.[1] ?? "";
  await stage.run(text, [
    "apply",
    "rowan",
    "--plan",
    planFile,
    "--acknowledge",
    `takeover-share:${fingerprint}`,
  ]);
}
