import { exitCodes } from "../cli/exit-code.ts";
import { acknowledgements, type SeasonStage } from "./stage.ts";
import { turnTheYear } from "./summer.ts";

/** August of the new year: what becomes of each classroom is proposed, decided, reviewed and applied. */
export async function tellNextAugust(stage: SeasonStage): Promise<void> {
  stage.open(
    "August 2027: whose classroom is it?",
    `Archived classrooms keep what was written in them. A classroom may also go on with this year's children, who then see it all: that
takes the word of a person who knows the school. Cedar's principal wants none of it; Elm's wants hers to go on.`,
  );
  await stage.on("2027-08-03");
  await stage.run(
    "The lead asks what becomes of each classroom, with Elm's handed on, and lets it be written.",
    [...turnTheYear, "--hand-on", "Elm Middle", "--teachers", "server", "--write"],
    {
      tells: [
        "Cedar Elementary   21",
        "10 classrooms keep their ids",
        "and the sync makes new ones",
        "Mr. Alvarez Room 6  0012",
        "Elm Middle   22",
        "choose    Robotics P3",
        "b  handed on to 0013-ROB6-P3-2028",
        "11 classrooms keep their ids",
        "tonight     Daily sync is off; if",
        "children, who see what is in them although nobody said so",
        "are gone is archived",
        "with it     a plan has",
        "says that it is meant; 11 classrooms are handed on",
      ],
    },
  );
  await stage.merge("Rollout's lead", "Turn the school year, with Elm's classrooms handed on");
  await stage.edit(
    "Eleven rooms at Elm are for a person to choose. Elm's principal wants Robotics to go on as well,",
    'classlink: "0013-ROB6-P3", title: Robotics 6, term: "2026-27"',
    'classlink: "0013-ROB6-P3-2028", title: Robotics 6, term: "2027-28"',
  );
  await stage.merge("Elm's principal", "Hand Robotics on");
  await stage.run(
    "and the ten others archived, which is what is proposed where nobody asks for more.",
    [...turnTheYear, "--write"],
    { tells: ["Elm Middle   10 classrooms: 10 archived", "and 7 more"] },
  );
  await stage.merge("Elm's principal", "Archive Elm's other rooms");
  const refused = await stage.run(
    "The plan: three guards want to hear that so much is meant.",
    ["plan", "rowan", "--out", "plan.json"],
    {
      ends: exitCodes.refused,
      tells: [
        "12 kept, 31 created",
        "Refused by roster-shrunken",
        "Refused by archive-share at Cedar",
        "would archive 21 of 27",
        "Refused by disconnect-share at Cedar",
        "would take the connection from 10 of 27",
      ],
    },
  );
  await stage.run(
    "The superintendent's office has read it, and says so.",
    [
      "apply",
      "rowan",
      "--plan",
      "plan.json",
      ...acknowledgements(refused),
      "--report",
      "rollover.report.json",
    ],
    { tells: ["▼ Grade 4 Homeroom", "~ Robotics 6", "42 of 42 changes applied"] },
  );
  await stage.run("May Daily sync be turned on again?", ["ready", "rowan"], { tells: ["rowan: go"] });
  stage.tell("ClassTag's administrator turns it on, and the first night of the new year comes.");
  stage.turnSync(true);
  await stage.on("2027-08-04");
  await stage.run(
    "31 new classrooms were forecast for children who get new ones, and 31 came.",
    ["forecast", "--compare", "rollover.report.json"],
    {
      look: "told",
      tells: [
        "rowan  as forecast",
        "Elementary",
        "Middle",
        "kept",
        "created",
        "class-gets-classroom  held 31 of 31",
      ],
    },
  );
}
