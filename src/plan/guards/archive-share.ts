import type { GuardRefusal } from "../../model/plan.ts";
import { archivesBySchool, type Guard, percentText, total } from "./guard.ts";

/** Too large a share of the active classrooms of a school, or of the district, would be archived at once. */
export const archiveShare: Guard = ({ district, changes, schools }) => {
  const { perSchool, perDistrict, floor } = district.guards.archive;
  const archives = archivesBySchool(changes);
  const refusals = schools.flatMap(({ key, name, activeClassrooms }) => {
    const count = key === undefined ? 0 : (archives.get(key) ?? 0);
    return exceeds(count, activeClassrooms, perSchool, floor)
      ? [refusal(name, count, activeClassrooms, perSchool)]
      : [];
  });
  const active = schools.reduce((sum, school) => sum + school.activeClassrooms, 0);
  const count = total(archives);
  return exceeds(count, active, perDistrict, floor)
    ? [...refusals, refusal(undefined, count, active, perDistrict)]
    : refusals;
};

const exceeds = (count: number, of: number, share: number, floor: number): boolean =>
  count >= floor && count > of * share;

function refusal(school: string | undefined, count: number, of: number, share: number): GuardRefusal {
  return {
    guard: "archive-share",
    ...(school === undefined ? {} : { school }),
    message: `would archive ${count} of ${of} active classrooms of ${school ?? "the district"} (${percentText(count / of)}), limit ${percentText(share)}`,
    wayOut: `If that is meant, write expect: { archive: … } with the exact number on ${school === undefined ? "each school that archives" : "the school"}, or acknowledge it.`,
    numbers: { count, of, limit: Math.floor(of * share) },
    canBeAcknowledged: true,
  };
}
