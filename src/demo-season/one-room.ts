import type { SeasonStage } from "./stage.ts";

/** One classroom: who said so, and its way back. */
export async function tellOneRoom(stage: SeasonStage): Promise<void> {
  stage.open(
    "One classroom, and who said so",
    `Ms. Shapiro looks for her classroom of last year, which is archived. She wants back what her children wrote in it, and nobody else
is to see it. The history of the file knows who wrote each line; who approved it, the ledger would add, which takes GitHub.`,
  );
  await stage.on("2027-08-05");
  await stage.run(
    "The lead asks what was said of it, and by whom.",
    ["trace", "Ms. Shapiro's Class", "--live"],
    {
      look: "whole",
      tells: ["by         Cedar's principal", "by         Rollout's lead", "policy     sync → archive"],
    },
  );
  await stage.edit(
    "Cedar's principal says that it stays, for Ms. Shapiro alone.",
    /.*\n.*name: "Ms. Shapiro's Class".*/,
    `      - { name: "Ms. Shapiro's Class", classtag: "cls_1011", policy: leave }`,
  );
  await stage.merge("Cedar's principal", "Keep Ms. Shapiro's classroom of last year");
  await stage.run(
    "Of August's 42 changes just this one is planned back. It comes without its id, which is other children's by now.",
    ["revert", "rollover.report.json", "--only", "cls_1011", "--out", "back.json"],
    { tells: ["▲ Grade 4 Homeroom", "The disconnect of", "comes back beside"] },
  );
  await stage.run(
    "Exactly that is applied.",
    ["apply", "--plan", "back.json", "--report", "back.report.json"],
    {
      tells: ["1 of 1 change applied"],
    },
  );
}
