import { type Change, classroomsOf } from "../model/change.ts";
import type { RunbookSection } from "../model/runbook.ts";
import { isArchive, isReplacement, isTakeover, isUnarchive, writesOf } from "../model/writes.ts";
import { classroomSteps } from "./classroom-steps.ts";
import type { Lookup } from "./lookup.ts";
import { numberSteps, type UnnumberedSection } from "./number-steps.ts";

type Place = "add" | "archive" | "remove" | "return";

/** Steps on School pages, in the order of the plan; what is done in one place without anything in between is one section. */
export function schoolSections(changes: readonly Change[], look: Lookup): readonly RunbookSection[] {
  const runs: { readonly place: Place; readonly schools: string; readonly changes: Change[] }[] = [];
  for (const change of changes) {
    const place = placeOf(change);
    const schools = [...new Set(classroomsOf(change).map(({ school }) => school.name))].join(" and ");
    const last = runs.at(-1);
    if (last?.place === place && last.schools === schools) last.changes.push(change);
    else runs.push({ place, schools, changes: [change] });
  }
  const isTogether = new Set(runs.map(({ schools }) => schools)).size > 1;
  return numberSteps(
    runs.map((run) => ({
      ...sectionAt(run.place, run.changes, isTogether ? run.schools : undefined),
      steps: run.changes.flatMap((change) => classroomSteps(change, look)),
    })),
  );
}

function placeOf(change: Change): Place {
  const writes = writesOf(change);
  if (writes.some(isArchive)) return "archive";
  if (writes.some(isUnarchive)) return "return";
  return writes.some(isTakeover) ? "add" : "remove";
}

const undocumented =
  "ClassTag's help pages describe Add and Save, not how an id is taken away. If the page offers no way";

const connectionsPage = ["Settings", "SIS Rostering", "Classroom Connections to SIS"];

function sectionAt(
  place: Place,
  changes: readonly Change[],
  school: string | undefined,
): Omit<UnnumberedSection, "steps"> {
  const page = school === undefined ? "School page" : `School page of ${school}`;
  const only = changes.length === 1 ? "Only this one" : `Only these ${changes.length}`;
  const removes = changes.flatMap(writesOf).some(isReplacement);
  switch (place) {
    case "remove":
      return {
        title: "Take ids away",
        path: [page, ...connectionsPage],
        hint: `${undocumented}: leave the row, and send the text at the end of this page to support.`,
        otherwise: "If another id is there, or none: remove nothing, note it, go on with the next step.",
      };
    case "archive":
      return {
        title: "Archive classrooms",
        path: [page, "Classrooms", "⋮ (three dots)", "Archive Classrooms"],
        hint: `${only}, never "all". If the dialog offers all of them and nothing else: close it, and archive each from its own Classroom page.`,
        otherwise:
          "If a classroom is missing, still has an id, is archived already, or has a clearly different number of students: leave it as it is, note it, go on.",
      };
    case "return":
      return {
        title: "Bring classrooms back",
        path: [page, "Classrooms", "archived classrooms", "Unarchive"],
        hint: `${only}. The teacher of a classroom can bring it back as well, under Account Settings.`,
        otherwise:
          "If it is not among the archived classrooms: look whether it is active already, note it, go on.",
      };
    case "add":
      return {
        title: "Give ids",
        path: [page, ...connectionsPage],
        hint: `In the classroom's row: Add, paste the id, compare it with this page, Save.${removes ? ` ${undocumented}: do none of the steps that are to be done in one go, and send the text at the end of this page to support.` : ""}`,
        otherwise:
          "If the row is missing, another id is there, or Save is refused: remove nothing, note it, go on with the next step.",
      };
  }
}
