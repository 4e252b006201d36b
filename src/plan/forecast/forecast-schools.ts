import type { Assumption } from "../../model/assumption.ts";
import type { Classroom, ClassTagState, LiveSchool } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import { leavesAlone } from "../../model/district.ts";
import type { OutsidePlan } from "../../model/plan.ts";
import { pushTo } from "../../model/push-to.ts";
import { counted } from "../../model/text.ts";
import { knownConnections } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import { forecastSync, type Night, type SchoolAfter } from "./forecast.ts";

/** The schools of the file, and those of them that the plan is about. */
export interface SchoolsAsked {
  readonly everywhere: readonly PlannedSchool[];
  readonly planned: readonly PlannedSchool[];
}

/** What the next sync will do, in the state that the plan leaves behind: to the schools of the plan and to all others. */
export function forecastSchools(asked: SchoolsAsked, after: ClassTagState, roster: RosterIndex): Night {
  const { classrooms, settings, schools } = after;
  const bySchool = new Map<string, Classroom[]>();
  for (const classroom of classrooms) pushTo(bySchool, classroom.schoolKey, classroom);
  const plannedByKey = schoolsByKey(asked.planned);
  const askedByKey = schoolsByKey(asked.everywhere);
  const counting = planFirst(schools, plannedByKey).flatMap((live): SchoolAfter[] => {
    const planned = plannedByKey.get(live.key);
    const orgIds = orgsAfter(live, planned);
    const isPlanned = planned?.context !== undefined;
    if (!isPlanned && orgIds.length === 0) return [];
    return [
      {
        key: live.key,
        name: planned?.context?.school.name ?? live.name,
        ...defined({ outside: isPlanned ? undefined : whyOutside(askedByKey.get(live.key)) }),
        orgIds,
        classrooms: bySchool.get(live.key) ?? [],
        leftById: leftIn(planned),
      },
    ];
  });
  return forecastSync(
    { schools: counting, classrooms, settings, unseen: unseenOf(after, plannedByKey) },
    roster,
  );
}

/** The schools of the plan as it has them, then all others. */
function planFirst(
  schools: readonly LiveSchool[],
  plannedByKey: ReadonlyMap<string, PlannedSchool>,
): readonly LiveSchool[] {
  const liveByKey = new Map(schools.map((live) => [live.key, live]));
  const first = [...plannedByKey.keys()].flatMap((key) => liveByKey.get(key) ?? []);
  return [...first, ...schools.filter(({ key }) => !plannedByKey.has(key))];
}

function schoolsByKey(schools: readonly PlannedSchool[]): ReadonlyMap<string, PlannedSchool> {
  const byKey = new Map<string, PlannedSchool>();
  for (const one of schools) if (one.live !== undefined) byKey.set(one.live.key, one);
  return byKey;
}

/** What the driver cannot see of a school of the plan is taken from the file. */
const orgsAfter = (live: LiveSchool, planned: PlannedSchool | undefined): readonly string[] =>
  live.connections === "unknown" ? (planned?.context?.orgIds ?? []) : knownConnections(live.connections);

function whyOutside(asked: PlannedSchool | undefined): OutsidePlan {
  if (asked === undefined) return "unlisted";
  return asked.school.participates ? "out-of-scope" : "opted-out";
}

function leftIn(planned: PlannedSchool | undefined): SchoolAfter["leftById"] {
  const lines = planned?.context?.school.classrooms ?? [];
  return new Map(
    lines.flatMap(({ policy, sourcedId, name }): [string, string][] =>
      leavesAlone(policy) && typeof sourcedId === "string" ? [[sourcedId, name]] : [],
    ),
  );
}

/** What the sync knows and the read driver does not show. */
function unseenOf(
  { schools, classrooms, settings, seesArchived }: ClassTagState,
  plannedByKey: ReadonlyMap<string, PlannedSchool>,
): readonly Assumption[] {
  const schoolsUnseen = schools.filter(
    ({ key, connections }) => connections === "unknown" && plannedByKey.get(key)?.context === undefined,
  ).length;
  const roomsUnseen = classrooms.filter(({ connections }) => connections === "unknown").length;
  return [
    ...(schoolsUnseen === 0
      ? []
      : [
          {
            id: "unseen-schools-unconnected" as const,
            says: `${counted(schoolsUnseen, "school")} whose connection cannot be seen ${schoolsUnseen === 1 ? "takes" : "take"} no part in the sync`,
          },
        ]),
    ...(roomsUnseen === 0
      ? []
      : [
          {
            id: "unseen-classrooms-unconnected" as const,
            says: `${counted(roomsUnseen, "classroom")} whose connection cannot be seen ${roomsUnseen === 1 ? "holds" : "hold"} none`,
          },
        ]),
    ...(seesArchived
      ? []
      : [
          {
            id: "no-archived-connection" as const,
            says: "no archived classroom holds a connection, since none can be seen",
          },
        ]),
    ...(settings.unarchiveReappearing === undefined
      ? [
          {
            id: "unarchiving-off" as const,
            says: "“Unarchive classrooms that reappear” is off, since it cannot be seen",
          },
        ]
      : []),
  ];
}
