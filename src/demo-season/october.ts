import { exitCodes } from "../cli/exit-code.ts";
import type { SeasonStage } from "./stage.ts";

/** A class renumbered, and two rooms swapped by hand. */
export async function tellOctober(stage: SeasonStage): Promise<void> {
  stage.open(
    "October 2026: ids move",
    `The SIS gives a class another id, and a person types two ids into each other's rooms. Either would show children what is not
theirs, or lose a classroom, in the next night.`,
  );
  await stage.on("2026-10-05");
  await stage.happen({ event: "class-renumbered", class: "0012-HR-03A", to: "0012-HR-03A-N" });
  await stage.run(
    "The SIS has renumbered a class: the plan names the lost id, and who may follow it.",
    ["plan", "rowan"],
    {
      tells: [
        'ClassLink shares no class with the SOURCED ID "0012-HR-03A".',
        '"0012-HR-03A-N", "0012-HR-03B"',
        "only a person can tell",
        "1 archived, no longer shared: Grade 3 Homeroom",
      ],
    },
  );
  await stage.edit(
    "The registrar confirms it, and the line is corrected before the night.",
    'classlink: "0012-HR-03A",',
    'classlink: "0012-HR-03A-N",',
  );
  await stage.merge("Registrar", "Follow the renumbered grade 3 homeroom");
  await stage.run("The lead plans again.", ["plan", "rowan", "--out", "plan.json"], {
    tells: ["0012-HR-03A → 0012-HR-03A-N"],
  });
  await stage.run(
    "Exactly that is applied.",
    ["apply", "rowan", "--plan", "plan.json", "--report", "october.report.json"],
    { tells: ["1 of 1 change applied"] },
  );
  await stage.on("2026-10-06");
  await stage.happen(
    { event: "connections-swapped", classroom: "cls_1001", other: "cls_1002" },
    { event: "class-shared", class: "0012-HR-02D", org: "0012", title: "Grade 2 Dual Language" },
  );
  await stage.run(
    "Somebody has swapped two rooms' ids by hand: the issue that GitHub would show.",
    ["drift", "rowan", "--format", "markdown"],
    {
      ends: exitCodes.changes,
      look: "whole",
      tells: [
        "1 change to review",
        "`0012-HR-01A` → `0012-HR-KGA`",
        "Rollcall closes this issue when nothing is left.",
      ],
    },
  );
  await stage.run(
    "It was a mistake. The file is right, so it is planned back,",
    ["plan", "rowan", "--out", "plan.json"],
    { tells: ["exchange of 2", "1 created"] },
  );
  await stage.run(
    "and applied.",
    ["apply", "rowan", "--plan", "plan.json", "--report", "autumn.report.json"],
    { tells: ["1 of 1 change applied"] },
  );
  await stage.on("2026-10-07");
  await stage.run(
    "The night came as forecast: the one new classroom is a class that ClassLink began to share.",
    ["forecast", "--compare", "autumn.report.json"],
    {
      look: "told",
      tells: ["rowan  as forecast", "kept", "created     forecast 1     found 1"],
    },
  );
}
