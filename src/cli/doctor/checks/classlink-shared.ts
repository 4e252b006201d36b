import type { Roster } from "../../../model/classlink.ts";
import { flawsText } from "../../../plan/inputs/unreadable-records.ts";
import { count, formatNumber } from "../../../render/wording.ts";
import { type Check, type CheckFinding, doubtful, failed, fine } from "../check.ts";
import { classLinkCollections } from "./classlink-collections.ts";
import { classLinkSettingsCheck } from "./settings.ts";

/** How much is shared: everything that a plan would read is read, with all its checks. */
export const classLinkShared: Check = {
  area: "ClassLink",
  name: "shared",
  needs: [classLinkSettingsCheck, classLinkCollections],
  run: async (subject) => {
    const read = await subject.roster();
    if (read.kind === "incomplete") return [failed(read.reason, read.hint)];
    const { notices } = await subject.lent();
    return [
      sharedIn(read.value),
      ...unreadableIn(read.value),
      ...notices.map(({ message }) =>
        doubtful(message.replace(/\.$/, ""), "Nothing to do: reading copes with it."),
      ),
    ];
  },
};

function sharedIn({ classes, orgs, sessions }: Roster): CheckFinding {
  const active = classes.filter(({ status }) => status === "active");
  // Not by their type: some servers call every school a department.
  const schools = new Set(active.map(({ orgId }) => orgId)).size;
  const leaving = classes.length - active.length;
  return fine(
    `${count(active.length, "class", "classes")} in ${count(schools, "school")} shared, of ${count(orgs.length, "org")}, with ${count(sessions.length, "academic session")}${leaving === 0 ? "" : `; ${formatNumber(leaving)} more on the way out`}`,
    { classes: active.length, schools, orgs: orgs.length, sessions: sessions.length, leaving },
  );
}

function unreadableIn({ unreadable }: Roster): readonly CheckFinding[] {
  if (unreadable.length === 0) return [];
  return [
    doubtful(
      `${flawsText(unreadable)}; so ${count(unreadable.length, "record")} cannot be read`,
      "What belongs to them is left out of a plan. Have them mended in the SIS, or where its export is made.",
      { unreadable: unreadable.length },
    ),
  ];
}
