import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { exitCodes } from "./cli/exit-code.ts";
import { applyMeant, planFirst, showFirstFile } from "./demo-first-file.ts";
import { click, stepsIn } from "./demo-person.ts";
import type { Stage } from "./demo-stage.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

const shownOfPage = 36;

/**
 * The job of a district that has no API: a list in, a runbook out, a person who clicks, and the next list that tells.
 * @param list makes the list of what ClassTag holds now, as somebody would by hand
 */
export async function showByHand(stage: Stage, sandbox: Sandbox, list: () => Promise<void>): Promise<void> {
  stage.title("Somebody lists what ClassTag holds, in a spreadsheet: classtag.csv.");
  await list();
  await showFirstFile(stage, "read=snapshot,write=runbook");
  await planFirst(stage);
  await applyMeant(stage, "Apply exactly that plan: as pages for people who click.");
  const runbook = path.join(stage.context.cwd, "runbooks/rowan");
  stage.title("A page of the runbook begins like this; runbook.html has boxes to tick and ids to copy.");
  const pages = path.join(runbook, "pages");
  const [first = ""] = (await readdir(pages)).sort();
  const page = await readFile(path.join(pages, first), "utf8");
  stage.say(`\n${page.split("\n").slice(0, shownOfPage).join("\n")}\n  …\n`);
  const steps = await stepsIn(runbook);
  const half = steps.filter((step) => step.page === 1);
  stage.title(`Somebody works off the first page: ${half.length} of ${steps.length} steps.`);
  for (const step of half) click(step, sandbox);
  await list();
  await stage.run("How far are we? The next list tells.", ["runbook", "status", "rowan"], exitCodes.changes);
  await applyMeant(stage, "The same command again: the pages ask only for what is left.");
  stage.title("The rest is clicked, and ClassTag is listed once more.");
  for (const step of await stepsIn(runbook)) click(step, sandbox);
  await list();
  await stage.run("Is everything done?", ["runbook", "status", "rowan"]);
  await stage.run("Plan again: is anything left?", ["plan", "rowan", "--detailed-exitcode"]);
}
