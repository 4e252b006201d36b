import type { IdLoss } from "../lines/lost-ids.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { Counted } from "./counts.ts";

const advice: Readonly<Record<IdLoss["kind"] | "each", string>> = {
  each: "Check what the ClassLink credentials may see and whether the year was rolled over; if these classes are really gone, correct the lines or acknowledge it.",
  "access-lost":
    "Have the schools shared with this application again; nothing says that their classes are gone, and no line is wrong.",
  renumbered:
    "ClassLink's ids were made anew (a new SIS, merged accounts): write each line's new id, which the findings suggest where there is one, and keep Daily sync off until then.",
};

/** What to do about ids that are gone, by what lost most of them. */
export function lostIdsAdvice(planned: readonly PlannedSchool[], { count, school }: Counted): string {
  const counts = new Map<IdLoss["kind"], number>();
  for (const { context, school: one } of planned) {
    const loss = school === undefined || one.name === school ? context?.loss : undefined;
    if (loss !== undefined) counts.set(loss.kind, (counts.get(loss.kind) ?? 0) + loss.absent);
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return advice[most !== undefined && most[1] * 2 > count ? most[0] : "each"];
}
