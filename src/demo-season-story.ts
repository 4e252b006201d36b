import { exitCodes } from "./cli/exit-code.ts";
import { demoTimezone } from "./demo-first-file.ts";
import type { SeasonStage } from "./demo-season-stage.ts";

const report = (month: string): string => `${month}.report.json`;

/** August: from an empty folder to the morning after the first night. */
export async function tellAugust(stage: SeasonStage): Promise<void> {
  await stage.run(
    "The rollout's lead writes the first file.",
    ["init", "rowan", "--timezone", demoTimezone],
    {
      tells: ["It asks for nothing"],
    },
  );
  const suggest = ["suggest", "rowan", "--teachers", "server"];
  await stage.run("She asks which class each classroom is.", suggest, { tells: ["11 sure", "12 sure"] });
  await stage.run("She lets what is sure be added.", [...suggest, "--write"], {
    tells: ["23 lines written"],
  });
  await stage.edit(
    "Cedar's principal knows the five rooms that are left: one is a class, four stay as they are.",
    "  - name: Elm Middle",
    cedarRooms,
  );
  await stage.edit("Elm's principal keeps four rooms as they are.", /$/, elmRooms);
  await stage.run("She has the new lines pinned.", ["pin", "rowan", "--write"], {
    tells: ["Ms. Shapiro's Class", "written"],
  });
  await stage.run(
    "She plans: so much at once is refused until somebody says that it is meant.",
    ["plan", "rowan", "--out", "plan.json"],
    {
      ends: exitCodes.refused,
      tells: ["Next nightly sync", "24 kept", "takeover-share"],
    },
  );
  const word = `takeover-share:${await stage.fingerprint("plan.json")}`;
  await stage.run(
    "The superintendent's office says that it is: exactly that plan is applied.",
    ["apply", "rowan", "--plan", "plan.json", "--acknowledge", word, "--report", report("august")],
    { tells: ["24 of 24 changes applied"] },
  );
  await stage.run("She asks whether Daily sync may be turned on.", ["ready", "rowan"], {
    tells: ["rowan: go"],
  });
  stage.tell("ClassTag's administrator turns Daily sync on, and the first night comes.");
  stage.sandbox.classTag.editDistrict({
    dailySync: { ...stage.sandbox.classTag.snapshot().district.dailySync, enabled: true },
  });
  await stage.pass(1);
  await stage.run(
    "The morning after: did the night do what was forecast?",
    ["forecast", "--compare", report("august")],
    {
      tells: [
        "rowan  as forecast",
        "Elementary",
        "Middle",
        "renamed",
        "created",
        "names-overwritten  held 24 of 24",
      ],
    },
  );
}

/** September: a new room, and a school that opts out. */
export async function tellSeptember(stage: SeasonStage): Promise<void> {
  await stage.pass(20);
  await stage.happen({
    event: "classroom-made",
    classroom: "cls_3001",
    school: "sch_101",
    name: "Lego League",
  });
  await stage.run(
    "A teacher at Cedar has made a room: it is not in the file, and nothing touches it.",
    ["plan", "rowan"],
    {
      tells: ["Lego League", "rowan: no changes", "1 undecided"],
    },
  );
  await stage.edit(
    "It is a club: Cedar's principal says that it stays.",
    "  - name: Elm Middle",
    '      - { name: Lego League, classtag: "cls_3001", policy: leave }\n  - name: Elm Middle',
  );
  await stage.pass(13);
  await stage.happen(
    { event: "school-opted-out", school: "sch_102" },
    { event: "org-unshared", org: "0013" },
  );
  await stage.run(
    "Elm Middle has opted out: its org is unshared and its connection removed, and the file still wants it.",
    ["plan", "rowan"],
    {
      ends: exitCodes.findings,
      tells: [
        'ClassLink shares no org with the SOURCED ID "0013"',
        "fails the whole sync",
        "1 error to mend",
      ],
    },
  );
  await stage.edit(
    "The file says so, with the reason.",
    /( {2}- name: Elm Middle\n {4}classtag: "sch_102"\n)[\s\S]*$/,
    elmOptedOut,
  );
  await stage.run("Is anything left?", ["plan", "rowan", "--detailed-exitcode"], { tells: ["no changes"] });
}

/** October: a class renumbered, and two rooms swapped by hand. */
export async function tellOctober(stage: SeasonStage): Promise<void> {
  await stage.pass(14);
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
  await stage.run("She plans again.", ["plan", "rowan", "--out", "plan.json"], {
    tells: ["0012-HR-03A → 0012-HR-03A-N"],
  });
  await stage.run(
    "Exactly that is applied.",
    ["apply", "rowan", "--plan", "plan.json", "--report", report("october")],
    {
      tells: ["1 of 1 change applied"],
    },
  );
  await stage.pass(1);
  await stage.happen(
    { event: "connections-swapped", classroom: "cls_1001", other: "cls_1002" },
    { event: "class-shared", class: "0012-HR-02D", org: "0012", title: "Grade 2 Dual Language" },
  );
  await stage.run(
    "Somebody has swapped two rooms' ids by hand: the issue that GitHub would show.",
    ["drift", "rowan", "--format", "markdown"],
    {
      ends: exitCodes.changes,
      isWhole: true,
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
  await stage.run("and applied.", ["apply", "rowan", "--plan", "plan.json", "--report", report("autumn")], {
    tells: ["1 of 1 change applied"],
  });
  await stage.pass(1);
}

/** @throws Error where anything is forgotten */
export async function tellEnd(stage: SeasonStage): Promise<void> {
  await stage.run("The night came as forecast,", ["forecast", "--compare", report("autumn")], {
    tells: ["rowan  as forecast", "created     forecast 1     found 1", "class-gets-classroom  held 1 of 1"],
  });
  await stage.run("nothing waits,", ["plan", "rowan", "--detailed-exitcode"], { tells: ["no changes"] });
  await stage.run("nothing has drifted,", ["drift", "rowan", "--format", "terminal"], {
    tells: ["rowan: as the file asks"],
  });
  await stage.run(
    "nobody's word is on file, because this demo has no GitHub and so no ledger, which says so,",
    ["ledger", "show", "rowan"],
    { ends: exitCodes.findings, tells: ["no ledger is known here"] },
  );
  await stage.run("and all is decided.", ["ready", "rowan"], { tells: ["rowan: go"] });
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

const elmOptedOut = `  - name: Elm Middle
    classtag: "sch_102"
    participates: false
    reason: The school keeps its own classrooms this year
`;
