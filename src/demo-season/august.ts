import { exitCodes } from "../cli/exit-code.ts";
import { demoTimezone } from "../demo-first-file.ts";
import { acknowledgements, type SeasonStage } from "./stage.ts";

/** From an empty folder to the morning after the first night. */
export async function tellAugust(stage: SeasonStage): Promise<void> {
  stage.open(
    "August 2026: the first night",
    `Rowan shares its classes from ClassLink with ClassTag. There are classrooms in ClassTag already, made by teachers. For each of
them somebody has to say which class it is, before the nightly sync is turned on and makes a second one beside it.`,
  );
  await stage.run(
    "The rollout's lead has the district's first file written.",
    ["init", "rowan", "--timezone", demoTimezone],
    { tells: ["It asks for nothing"] },
  );
  const suggest = ["suggest", "rowan", "--teachers", "server"];
  await stage.run("She asks which class each classroom is.", suggest, { tells: ["11 sure", "12 sure"] });
  await stage.run("She lets what is sure be added.", [...suggest, "--write"], {
    tells: ["23 lines written"],
  });
  await stage.merge("Rollout's lead", "Take over the classrooms that are sure");
  await stage.edit(
    "Cedar's principal knows the five rooms that are left: one is a class, four stay as they are.",
    "  - name: Elm Middle",
    cedarRooms,
  );
  await stage.merge("Cedar's principal", "Say which rooms Cedar keeps");
  await stage.edit("Elm's principal keeps four rooms as they are.", /$/, elmRooms);
  await stage.merge("Elm's principal", "Say which rooms Elm keeps");
  await stage.run(
    "The lead has the new lines pinned: each gets its classroom's id, so that it means no other room later.",
    ["pin", "rowan", "--write"],
    { tells: ["Ms. Shapiro's Class", "written"] },
  );
  await stage.merge("Rollout's lead", "Pin the rooms that the principals named");
  const refused = await stage.run(
    "She plans: so much at once is refused until somebody says that it is meant.",
    ["plan", "rowan", "--out", "plan.json"],
    { ends: exitCodes.refused, tells: ["Next nightly sync", "24 kept", "takeover-share"] },
  );
  await stage.run(
    "The superintendent's office says that it is: exactly that plan is applied.",
    ["apply", "rowan", "--plan", "plan.json", ...acknowledgements(refused), "--report", "august.report.json"],
    { tells: ["24 of 24 changes applied"] },
  );
  await stage.run("She asks whether Daily sync may be turned on.", ["ready", "rowan"], {
    tells: ["rowan: go"],
  });
  stage.tell("ClassTag's administrator turns Daily sync on, and the first night comes.");
  stage.turnSync(true);
  await stage.on("2026-08-19");
  await stage.run(
    "The morning after: did the night do what was forecast?",
    ["forecast", "--compare", "august.report.json"],
    {
      look: "told",
      tells: [
        "rowan  as forecast",
        "Elementary",
        "Middle",
        "renamed",
        "created",
        "names-overwritten  held 24 of 24",
        "class-gets-classroom  held 16 of 16",
      ],
    },
  );
}

const cedarRooms = `      - { name: "Ms. Shapiro's Class", policy: sync, classlink: "0012-HR-04C" }
      - { name: Student Council, policy: leave }
      - { name: Reading Buddies, policy: leave }
      - { name: Mr. Gallagher 2025-26, policy: leave }
      - { name: "Mr. Joshi's class", policy: leave }
  - name: Elm Middle`;

const elmRooms = `      - { name: Student Council, policy: leave }
      - { name: Reading Buddies, policy: leave }
      - { name: Mr. Shapiro 2025-26, policy: leave }
      - { name: "Mrs. Weaver's class", policy: leave }
`;
