import type { ClassTagState } from "../../../model/classtag.ts";
import { count } from "../../../render/wording.ts";
import { type Check, type CheckFinding, doubtful, failed, fine } from "../check.ts";
import { classTagConnection } from "./classtag-connection.ts";
import { classTagSettingsCheck } from "./settings.ts";

/** What the district's driver sees in ClassTag: everything that a plan would read is read. */
export const classTagContents: Check = {
  area: "ClassTag",
  name: "contents",
  // A driver without a connection of its own is asked by reading, and by nothing else.
  needs: [classTagSettingsCheck, classTagConnection],
  run: async (subject) => {
    const read = await subject.classTagState();
    if (read.kind === "incomplete") return [failed(read.reason, read.hint)];
    return [seenIn(read.value, subject.readDriver), ...clockOf(read.value)];
  },
};

function seenIn({ classrooms, schools, seesArchived }: ClassTagState, driver: string): CheckFinding {
  const active = classrooms.filter(({ state }) => state === "active").length;
  const archived = classrooms.length - active;
  return fine(
    `${count(active, "active classroom")} in ${count(schools.length, "school")} by ${driver}, ${seesArchived ? `${archived} archived` : "archived ones are not seen"}`,
    { schools: schools.length, active, archived },
  );
}

/** While it is on, the sync acts on whatever is written the night after. */
function clockOf({ dailySync }: ClassTagState): readonly CheckFinding[] {
  if (dailySync.enabled !== true) return [];
  const at = dailySync.startsAt === undefined ? "" : ` and starts at ${dailySync.startsAt}`;
  return [
    doubtful(
      `Daily sync is on${at}`,
      "What is written takes effect with the next sync. If teachers and families are not to notice yet, switch it off in ClassTag.",
    ),
  ];
}
