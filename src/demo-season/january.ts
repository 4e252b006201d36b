import { exitCodes } from "../cli/exit-code.ts";
import type { SeasonStage } from "./stage.ts";

/** A school comes back, and its principal decides in a spreadsheet. */
export async function tellJanuary(stage: SeasonStage): Promise<void> {
  stage.open(
    "January 2027: deciding in a spreadsheet",
    `Three months of nights have passed, and nothing was written. Elm Middle wants to take part in the second semester, with two new
classes, and teachers at both schools have made rooms meanwhile. Which class is which room, the schools know best; nobody there
writes YAML, so each gets a worksheet.`,
  );
  await stage.on("2027-01-05");
  await stage.happen(
    { event: "org-shared", org: "0013", name: "Elm Middle" },
    { event: "class-shared", class: "0013-DRA6-P1", org: "0013", title: "Drama 6" },
    { event: "class-shared", class: "0013-ROB6-P3", org: "0013", title: "Robotics 6" },
    { event: "classroom-made", classroom: "cls_3002", school: "sch_102", name: "Drama 6 Period 1" },
    { event: "classroom-made", classroom: "cls_3003", school: "sch_102", name: "Drama Club" },
    { event: "classroom-made", classroom: "cls_3004", school: "sch_102", name: "Robotics P3" },
    { event: "classroom-made", classroom: "cls_3005", school: "sch_101", name: "Spring Choir" },
  );
  await stage.edit(
    "Elm is back: the file names its org again.",
    /( {4}classtag: "sch_102"\n)[\s\S]*$/,
    '    classtag: "sch_102"\n    classlink: ["0013"]\n    policy: leave\n',
  );
  await stage.merge("Elm's principal", "Take part from the second semester on");
  await stage.run(
    "The lead has a worksheet written for each school with rooms that nobody has decided.",
    ["worksheet", "export", "rowan", "--teachers", "server", "--out", "worksheets"],
    { tells: ["Cedar Elementary", "Elm Middle"] },
  );
  await stage.on("2027-01-08");
  await stage.decide("Cedar's principal decides.", cedarSheet, { "Spring Choir": "leave" });
  await stage.decide(
    "Elm's principal decides, looking at the page beside it: a for the class that is proposed, an id for one that is not.",
    elmSheet,
    {
      "Drama 6 Period 1": "a",
      "Drama Club": "club",
      "Robotics P3": "0013-ROB6-P3",
      "Mrs. Weaver's class": "leave",
      "Mr. Shapiro 2025-26": "leave",
      "Reading Buddies": "leave",
      "Student Council": "leave",
    },
  );
  const take = ["worksheet", "import", cedarSheet, elmSheet];
  await stage.run(
    "Both sheets come back. One answer is none of the choices, and while something is wrong nothing is written.",
    take,
    {
      ends: exitCodes.findings,
      tells: ["worksheet-choice-unknown", "none of", "clear the cell", "1 finding", "Nothing is written"],
      look: "told",
    },
  );
  await stage.decide("She meant a club, which is no class.", elmSheet, { "Drama Club": "leave" });
  await stage.run("Now they are taken into the file.", [...take, "--write"], {
    tells: ["Robotics 6", "Drama 6", "Drama Club", "Spring Choir", "8 decided"],
  });
  await stage.merge("Elm's principal", "Decide the rooms of the second semester");
  await stage.run(
    "The plan doubts two rooms, because they are empty. They are: they were made this week.",
    ["plan", "rowan", "--out", "plan.json"],
    { tells: ["none → 0013", "evidence disagrees"] },
  );
  await stage.run(
    "So exactly that is applied, before a night could make second rooms for those classes.",
    ["apply", "rowan", "--plan", "plan.json", "--report", "january.report.json"],
    { tells: ["3 of 3 changes applied"] },
  );
  await stage.on("2027-01-09");
  await stage.run("The night came as forecast.", ["forecast", "--compare", "january.report.json"], {
    look: "told",
    tells: ["rowan  as forecast", "Elementary", "Middle", "kept", "renamed     forecast 2     found 2"],
  });
}

const cedarSheet = "worksheets/cedar-elementary.csv";
const elmSheet = "worksheets/elm-middle.csv";
