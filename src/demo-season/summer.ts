import type { SeasonStage } from "./stage.ts";

/** June and July: the file freezes while the SIS turns the year. */
export async function tellSummer(stage: SeasonStage): Promise<void> {
  stage.open(
    "Summer 2027: the school year turns",
    `In spring there was nothing to do. Now the SIS is about to give half of the classes other ids, for which the sync would archive a
classroom and make a new one; and it keeps the ids of the other half for other children, who would see what last year's wrote.`,
  );
  await stage.on("2027-06-14");
  await stage.run(
    "Before that, the lead has the file say that nothing is written over the summer.",
    [...turnTheYear, "--write"],
    {
      tells: [
        "ClassLink shares no class of 2027-28 yet",
        "+freeze:",
        "In this order",
        "1. Before the SIS turns the year",
        "2. Have the file",
        "3. The SIS turns the year",
        "4. Have the rest proposed",
      ],
    },
  );
  await stage.merge("Rollout's lead", "Write nothing while the SIS turns the year");
  stage.tell("ClassTag's administrator turns Daily sync off, as the first step says.");
  stage.turnSync(false);
  await stage.on("2027-07-12");
  stage.tell("The SIS turns the year at both schools. In ClassTag nothing happens, because the sync is off.");
  await stage.happen({ event: "school-year-turned", org: "all", classes: "mixed" });
}

/** What is asked before the year turns, and again afterwards. */
export const turnTheYear = ["rollover", "rowan", "--to", "2027-28"] as const;
