import { exitCodes } from "../cli/exit-code.ts";
import type { SeasonStage } from "./stage.ts";

/** A new room, and a school that opts out. */
export async function tellSeptember(stage: SeasonStage): Promise<void> {
  stage.open(
    "September 2026: people do what people do",
    "The sync runs every night now. Rollcall writes nothing by itself, and touches nothing that the file does not name.",
  );
  await stage.on("2026-09-08");
  await stage.happen({
    event: "classroom-made",
    classroom: "cls_3001",
    school: "sch_101",
    name: "Lego League",
  });
  await stage.run(
    "A teacher at Cedar has made a room: it is not in the file, and nothing touches it.",
    ["plan", "rowan"],
    { tells: ["Lego League", "rowan: no changes", "1 undecided"] },
  );
  await stage.edit(
    "It is a club: Cedar's principal says that it stays.",
    "  - name: Elm Middle",
    '      - { name: Lego League, classtag: "cls_3001", policy: leave }\n  - name: Elm Middle',
  );
  await stage.merge("Cedar's principal", "Keep the Lego League");
  await stage.on("2026-09-21");
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
  await stage.merge("Elm's principal", "Leave Elm out for now");
  await stage.run("Is anything left?", ["plan", "rowan", "--detailed-exitcode"], { tells: ["no changes"] });
}

const elmOptedOut = `  - name: Elm Middle
    classtag: "sch_102"
    participates: false
    reason: The school keeps its own classrooms for now
`;
