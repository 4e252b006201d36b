import { exitCodes } from "../cli/exit-code.ts";
import { countClassrooms } from "./count-classrooms.ts";
import type { SeasonStage } from "./stage.ts";
import { turnTheYear } from "./summer.ts";

/** @throws Error where anything is forgotten */
export async function tellEnd(stage: SeasonStage): Promise<void> {
  stage.open(
    "A year later: is anything forgotten?",
    "Two weeks of nights have passed, and school has begun.",
  );
  await stage.on("2027-08-18");
  await stage.run("The year has turned everywhere,", turnTheYear, {
    tells: ["Nothing is left"],
    look: "told",
  });
  await stage.run("nothing waits,", ["plan", "rowan", "--detailed-exitcode"], { tells: ["no changes"] });
  await stage.run("nothing has drifted,", ["drift", "rowan", "--format", "terminal"], {
    tells: ["rowan: as the file asks"],
  });
  await stage.run(
    "nobody's approval is on record, because this demo has no GitHub and so no ledger, which says so,",
    ["ledger", "show", "rowan"],
    { ends: exitCodes.findings, tells: ["no ledger is known here"] },
  );
  await stage.run("and all is decided.", ["ready", "rowan"], { tells: ["rowan: go"] });
  stage.tell("Last, the sandbox counts, which has seen the whole year and asks no Rollcall.");
  stage.show(...countClassrooms(stage.sandbox, await stage.file()));
}
