import { leavesAlone } from "../../model/district.ts";
import type { ReadyCheck, ReadyName } from "../../model/readiness.ts";
import { counted, formatNumber } from "../../model/text.ts";
import type { OpenSchool } from "../summaries/open-schools.ts";
import { question } from "./ready-check.ts";
import type { ReadyInput } from "./ready-input.ts";

const asked = question("decided", "Every existing classroom is decided");

/** Archive, leave or sync: said by a line, by a connection that the sync owns already, or by the school's policy. */
export function decidedCheck({ district, open, plan }: ReadyInput): ReadyCheck {
  const look = {
    who: "editor",
    text: "The plan says why.",
    command: `rollcall plan ${district.id}`,
  } as const;
  if (open.kind === "untold")
    return asked.notKnown("it is not known which classes count, and so not what is open", [], [look]);
  if (open.untold.length > 0)
    return asked.notKnown(
      `of ${counted(open.untold.length, "school")} it cannot be told what is open`,
      open.untold.map((name) => ({ name })),
      [look],
    );
  const undecided = open.schools.filter((one) => !isLeft(one, plan)).flatMap(roomsOf);
  const left = open.schools.filter((one) => isLeft(one, plan)).flatMap(roomsOf).length;
  const active = plan.schools.reduce((sum, one) => sum + one.activeClassrooms, 0);
  if (undecided.length === 0)
    return asked.ok(
      left === 0
        ? `${counted(active, "active classroom")}, each with a line or a connection`
        : `${counted(active, "active classroom")}, ${formatNumber(active - left)} with a line or a connection; not in the file, and left by the school's policy where the sync makes nothing beside: ${formatNumber(left)}`,
    );
  return asked.noGo(
    `${formatNumber(undecided.length)} of ${counted(active, "active classroom")} undecided`,
    undecided,
    [
      {
        who: "editor",
        text: "Have the classes proposed and added to the file; decide the rest by hand.",
        command: `rollcall suggest ${district.id} --write`,
      },
      {
        who: "school",
        text: "Say of each that is left whether the school needs it: a line with policy: leave keeps it, with policy: archive it makes room for a new one.",
      },
    ],
  );
}

/**
 * A school whose policy is leave says so of what it does not list, as long as the sync makes nothing there that could stand
 * beside it: a first file says leave of every school, and nobody has decided anything by that.
 */
function isLeft({ school }: OpenSchool, { forecast }: ReadyInput["plan"]): boolean {
  const own = forecast.schools.find((one) => one.school === school.name && one.outside === undefined);
  return leavesAlone(school.policy) && (own?.created.length ?? 0) === 0;
}

const roomsOf = ({ classrooms, school }: OpenSchool): readonly ReadyName[] =>
  classrooms.map(({ key, name }) => ({ name, id: key, school: school.name }));
