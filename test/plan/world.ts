import type { Change } from "../../src/model/change.ts";
import type { AcademicSession, Class, Org, Roster } from "../../src/model/classlink.ts";
import type { Classroom, ClassTagState, LiveSchool } from "../../src/model/classtag.ts";
import type {
  District,
  GuardLimits,
  Mapping,
  ParticipatingSchool,
  School,
} from "../../src/model/district.ts";
import type { LocalMoment, Plan, Scope } from "../../src/model/plan.ts";
import { planDistrict } from "../../src/plan/plan-district.ts";
import type { PlanInput } from "../../src/plan/plan-input.ts";

/** A small district where all is well; tests say only what differs from it. */
export interface World {
  readonly district: District;
  readonly roster: Roster;
  readonly live: ClassTagState;
  readonly moment: LocalMoment;
}

const at = { file: "districts/springfield.yaml", line: 1, column: 1 } as const;

const districtOrg: Org = {
  sourcedId: "100",
  status: "active",
  name: "Springfield USD",
  type: "district",
};

const schoolOrg = (sourcedId: string, name: string): Org => ({
  sourcedId,
  status: "active",
  name,
  type: "school",
  parentId: "100",
});

export const yearSession: AcademicSession = {
  sourcedId: "y27",
  status: "active",
  title: "2026-27",
  type: "schoolYear",
  startDate: "2026-08-17",
  endDate: "2027-06-11",
};

/** The year after it. */
export const nextYearSession: AcademicSession = {
  ...yearSession,
  sourcedId: "y28",
  title: "2027-28",
  startDate: "2027-08-16",
  endDate: "2028-06-09",
};

export const aClass = (sourcedId: string, values: Partial<Class> = {}): Class => ({
  sourcedId,
  status: "active",
  title: `Class ${sourcedId}`,
  grades: ["03"],
  orgId: "0012",
  termIds: ["y27"],
  ...values,
});

export const aSchool = (values: Partial<LiveSchool> = {}): LiveSchool => ({
  key: "sch_1",
  id: "sch_1",
  name: "Lincoln",
  connections: ["0012"],
  version: "1",
  ...values,
});

export const aClassroom = (id: string, values: Partial<Classroom> = {}): Classroom => ({
  key: id,
  id,
  schoolKey: "sch_1",
  name: `Room ${id}`,
  state: "active",
  connections: [],
  students: 20,
  createdOn: "2025-08-20",
  version: "1",
  ...values,
});

/** A line of the file that maps a classroom made by `aClassroom` to a class made by `aClass`. */
export const aLine = (classroomId: string, sourcedId: string, values: Partial<Mapping> = {}): Mapping => ({
  at: { ...at, line: 10 },
  name: `Room ${classroomId}`,
  classroomId,
  policy: "sync",
  policyFrom: "school",
  sourcedId,
  title: `Class ${sourcedId}`,
  term: "2026-27",
  release: false,
  ...values,
});

export const schoolOf = (
  classrooms: readonly Mapping[],
  values: Partial<ParticipatingSchool> = {},
): ParticipatingSchool => ({
  at: { ...at, line: 5 },
  name: "Lincoln",
  schoolId: "sch_1",
  participates: true,
  policy: "sync",
  orgIds: ["0012"],
  classrooms,
  ...values,
});

const noLimit = { perSchool: [], perDistrict: [], floor: 0 };

/** No guard counts anything. */
export const noLimits: GuardLimits = {
  archive: { ...noLimit, windowDays: 7 },
  takeover: noLimit,
  reconnect: noLimit,
  disconnect: noLimit,
  vanished: noLimit,
  changed: noLimit,
  weak: noLimit,
};

export const districtOf = (schools: readonly School[], values: Partial<District> = {}): District => ({
  at,
  id: "springfield",
  name: "Springfield Unified School District",
  org: { sourcedId: "100", name: "Springfield USD" },
  timezone: "America/Chicago",
  terms: ["2026-27"],
  drivers: { read: "api", write: "api" },
  settings: {},
  freeze: [],
  schedule: "heal",
  guards: noLimits,
  schools,
  ...values,
});

export const rosterOf = (classes: readonly Class[], values: Partial<Roster> = {}): Roster => ({
  orgs: [districtOrg, schoolOrg("0012", "Lincoln Elementary"), schoolOrg("0034", "Roosevelt Elementary")],
  sessions: [yearSession],
  classes,
  unreadable: [],
  ...values,
});

export const stateOf = (
  classrooms: readonly Classroom[],
  values: Partial<ClassTagState> = {},
): ClassTagState => ({
  district: { id: "ct_1", name: "Springfield", version: "1" },
  settings: {
    unarchiveReappearing: false,
    manageGuardians: false,
    updateActiveContacts: false,
    deletionThreshold: 15,
  },
  dailySync: { enabled: false, startsAt: "01:00" },
  schools: [aSchool(), aSchool({ key: "sch_2", id: "sch_2", name: "Roosevelt", connections: ["0034"] })],
  classrooms,
  seesArchived: true,
  ...values,
});

export const worldOf = (
  district: District,
  roster: Roster,
  live: ClassTagState,
  moment: LocalMoment = { date: "2026-11-23", time: "12:00" },
): World => ({
  district,
  roster,
  live,
  moment,
});

export const planOf = (world: World, scope?: Scope, terms: Partial<PlanInput> = {}): Plan =>
  planDistrict(inputOf(world, scope, terms));

export function inputOf(
  { district, roster, live, moment }: World,
  scope: Scope = { kind: "district" },
  terms: Partial<PlanInput> = {},
): PlanInput {
  const provenance = (endpoint: string, driver: string) => ({
    endpoint,
    driver,
    readAt: "2026-11-23T18:00:00.000Z",
    requests: 3,
  });
  return {
    district,
    roster,
    live,
    moment,
    scope,
    notices: [],
    provenance: { classlink: provenance("aaaa", "oneroster 1.1"), classtag: provenance("bbbb", "api") },
    ...terms,
  };
}

/** Kinds and targets of the changes in order, short enough to compare by eye: `connect c1 → 0012-1`. */
export const summary = (plan: Plan): readonly string[] => plan.changes.map(changeText);

function changeText(change: Change): string {
  switch (change.kind) {
    case "set-setting":
      return `set ${change.setting} ${change.before} → ${change.after}`;
    case "connect-school":
      return `connect-school ${change.school.key} → ${change.after.join(",")}`;
    case "exchange":
      return `exchange ${change.members.map((one) => `${one.classroom.key} → ${one.after[0]}`).join(", ")}`;
    case "archive":
    case "unarchive":
      return `${change.kind} ${change.classroom.key}`;
    case "connect":
    case "reconnect":
    case "disconnect":
      return `${change.kind} ${change.classroom.key} → ${change.after[0] ?? "none"}`;
  }
}

export const codes = (plan: Plan): readonly string[] => plan.diagnostics.map((one) => one.code);

/** What ClassTag holds after the changes, written a second time for the tests: they must not ask the plan about itself. */
export function applied(live: ClassTagState, plan: Plan): ClassTagState {
  let state = live;
  const classroom = (key: string, values: Partial<Classroom>): void => {
    state = {
      ...state,
      classrooms: state.classrooms.map((one) => (one.key === key ? { ...one, ...values } : one)),
    };
  };
  for (const change of plan.changes) {
    switch (change.kind) {
      case "set-setting":
        state = { ...state, settings: { ...state.settings, [change.setting]: change.after } };
        break;
      case "connect-school":
        state = {
          ...state,
          schools: state.schools.map((one) =>
            one.key === change.school.key ? { ...one, connections: change.after } : one,
          ),
        };
        break;
      case "archive":
      case "unarchive":
        classroom(change.classroom.key, { state: change.after });
        break;
      case "connect":
      case "reconnect":
      case "disconnect":
        classroom(change.classroom.key, { connections: change.after });
        break;
      case "exchange":
        for (const member of change.members) classroom(member.classroom.key, { connections: member.after });
        break;
    }
  }
  return state;
}
