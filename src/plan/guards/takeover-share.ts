import { type Guard, percentText, takeoversBySchool, total } from "./guard.ts";

/** A takeover is the least reversible change: past a share of the district's active classrooms it wants a second look. */
export const takeoverShare: Guard = ({ district, changes, schools }) => {
  const share = district.guards.takeover.perDistrict;
  const active = schools.reduce((sum, school) => sum + school.activeClassrooms, 0);
  const count = total(takeoversBySchool(changes));
  if (count <= active * share) return [];
  return [
    {
      guard: "takeover-share",
      message: `would hand ${count} of ${active} active classrooms of the district (${percentText(count / active)}) to the sync, limit ${percentText(share)}`,
      wayOut:
        "If that is meant, write expect: { connect: … } with the exact number on each school that connects, or acknowledge it.",
      numbers: { count, of: active, limit: Math.floor(active * share) },
      canBeAcknowledged: true,
    },
  ];
};
