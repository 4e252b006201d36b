import { type Change, classroomsOf, schoolsOf } from "../model/change.ts";
import type { ClassTagState } from "../model/classtag.ts";
import { defined } from "../model/defined.ts";
import { type District, usualSync } from "../model/district.ts";
import type { Plan } from "../model/plan.ts";
import { pushTo } from "../model/push-to.ts";
import type { Runbook, RunbookClock, RunbookPage } from "../model/runbook.ts";
import { isLoosening } from "../model/writes.ts";
import { districtSections } from "./district-sections.ts";
import { type Lookup, lookupIn } from "./lookup.ts";
import { minutesFor } from "./minutes-for.ts";
import { countsOf } from "./page-counts.ts";
import { pageName } from "./page-name.ts";
import { schoolSections } from "./school-sections.ts";
import { visitsOf } from "./visits-of.ts";

/** What a runbook is made of. */
export interface RunbookInput {
  /** Only the changes that are left to people. */
  readonly plan: Plan;
  readonly fingerprint: string;
  /** State that the plan was made from: headcounts, dates and namesakes tell classrooms apart. */
  readonly live: ClassTagState;
  readonly sync: District["sync"];
}

type Unnumbered = Omit<RunbookPage, "number" | "slug">;

/**
 * Lays a plan out in pages. The order is that of the plan: what tightens and the school connections come first on a page of
 * the district's, then one visit per school, and what loosens last. A school that waits for an id of another comes after it.
 */
export function runbookOf({ plan, fingerprint, live, sync }: RunbookInput): Runbook {
  const look = lookupIn(live);
  const { first, last, bySchool } = sort(plan.changes);
  const visits = visitsOf(bySchool, look.live);
  const pages: readonly Unnumbered[] = [
    ...districtPage("The district, before any school", first),
    ...visits.map(({ schools, changes, after }) => schoolPage(schools, changes, after, look)),
    ...districtPage(
      "The district, when every school is done",
      last,
      visits.length === 0
        ? undefined
        : "Only when every page before this one is done: it lets the sync do more.",
    ),
  ];
  return {
    district: plan.district,
    fingerprint,
    moment: plan.moment,
    read: { driver: plan.reads.classtag.driver, at: plan.reads.classtag.readAt },
    clock: clockOf(plan, sync),
    pages: pages.map((page, at) => ({ ...page, number: at + 1, slug: pageName(at + 1, page.title) })),
  };
}

function sort(changes: readonly Change[]) {
  const first: Change[] = [];
  const last: Change[] = [];
  const bySchool = new Map<string, Change[]>();
  for (const change of changes) {
    if (isLoosening(change)) last.push(change);
    else if (classroomsOf(change).length === 0) first.push(change);
    else for (const { key } of schoolsOf(change)) pushTo(bySchool, key, change);
  }
  return { first, last, bySchool };
}

function districtPage(title: string, changes: readonly Change[], note?: string): readonly Unnumbered[] {
  if (changes.length === 0) return [];
  const sections = districtSections(changes);
  const page = { title, kind: "district", schoolKeys: [], sections, counts: [] } as const;
  return [{ ...page, ...defined({ note }), minutes: minutesFor(sections) }];
}

function schoolPage(
  schools: readonly string[],
  changes: readonly Change[],
  after: readonly string[],
  look: Lookup,
): Unnumbered {
  const { live: index } = look;
  const names = schools.map((key) => index.schoolByKey.get(key)?.name ?? key);
  const sections = schoolSections(changes, look);
  const notes = [
    ...(schools.length > 1 ? ["Ids change places between these schools: do them in one sitting."] : []),
    ...(after.length > 0
      ? [
          `Not before ${after.map((key) => index.schoolByKey.get(key)?.name ?? key).join(" and ")}: an id has to be let go there first.`,
        ]
      : []),
  ];
  return {
    title: names.join(" and "),
    kind: schools.length > 1 ? "together" : "school",
    schoolKeys: schools,
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
    sections,
    counts: countsOf(schools, changes, index),
    minutes: minutesFor(sections),
  };
}

function clockOf({ dailySync }: Plan, sync: District["sync"]): RunbookClock {
  if (dailySync.enabled === false) return { kind: "off" };
  if (dailySync.enabled === "unknown") return { kind: "unknown" };
  const startsAt = dailySync.startsAt ?? sync?.startsAt;
  if (startsAt === undefined) return { kind: "on" };
  const { quietHours, lasts } = sync ?? usualSync;
  return {
    kind: "on",
    startsAt,
    pauseFrom: hoursFrom(startsAt, -quietHours),
    runsUntil: hoursFrom(startsAt, lasts),
  };
}

function hoursFrom(time: string, hours: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const minutes = ((((hour + hours) * 60 + minute) % 1_440) + 1_440) % 1_440;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${two(minutes / 60)}:${two(minutes % 60)}`;
}
