import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { syncLosses } from "../../../src/plan/forecast/sync-losses.ts";
import {
  aClass,
  aClassroom,
  aSchool,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
} from "../world.ts";

const lincoln = schoolOf([], { policy: "leave" });
const found = (plan: Plan, code: string) => plan.diagnostics.filter((one) => one.code === code);

/** Lincoln is in the file, Roosevelt is not, and both are connected. */
const withRoosevelt = (values: Partial<World["live"]> = {}): World =>
  worldOf(
    districtOf([lincoln]),
    rosterOf([aClass("r1", { orgId: "0034", title: "Chess" })]),
    stateOf(
      [
        aClassroom("old", { schoolKey: "sch_2", name: "Chess" }),
        aClassroom("lost", { schoolKey: "sch_2", name: "Choir", connections: ["gone"] }),
      ],
      values,
    ),
  );

describe("a connected school outside the file", () => {
  test("counts, and what the sync does there is said with what to do", () => {
    const plan = planOf(withRoosevelt());
    expect(plan.forecast.threshold).toMatchObject({ wouldArchive: 1, connected: 1, exceeded: true });
    expect(found(plan, "sync-outside-file")).toMatchObject([
      {
        severity: "warning",
        school: "Roosevelt",
        message:
          'ClassTag connects "Roosevelt", which the file does not list: the next sync creates 1 classroom, 1 of them beside an existing one ("Chess"); finds no class for "Choir", and the deletion threshold alone keeps it from archiving it. It counts towards the deletion threshold.',
      },
    ]);
  });

  test("takes part in the sync although the file says that it does not participate", () => {
    const world = withRoosevelt();
    const optedOut = {
      at: { file: "f", line: 7, column: 1 },
      name: "Roosevelt",
      participates: false,
      reason: "own roster",
    } as const;
    const plan = planOf({ ...world, district: districtOf([lincoln, optedOut]) });
    const [finding] = found(plan, "sync-outside-file");
    expect(finding).toMatchObject({ at: { line: 7 } });
    expect(finding?.hint).toContain("the sync takes it like any other");
  });

  test("outside the scope it counts, and nothing is said of it", () => {
    const world = withRoosevelt();
    const both = districtOf([
      lincoln,
      schoolOf([], { name: "Roosevelt", schoolId: "sch_2", orgIds: ["0034"] }),
    ]);
    const plan = planOf({ ...world, district: both }, { kind: "schools", schools: ["Lincoln"] });
    expect(plan.forecast.schools.map(({ school, outside }) => [school, outside])).toEqual([
      ["Lincoln", undefined],
      ["Roosevelt", "out-of-scope"],
    ]);
    expect(found(plan, "sync-outside-file")).toEqual([]);
  });
});

describe("a sync that fails whole", () => {
  const schools = [aSchool(), aSchool({ key: "sch_2", id: "sch_2", name: "Roosevelt", connections: ["9"] })];

  test("is said of an org that only a school outside the file is connected to", () => {
    const plan = planOf(withRoosevelt({ schools }));
    expect(plan.forecast.fails).toEqual([{ school: "Roosevelt", orgId: "9" }]);
    expect(found(plan, "org-no-longer-shared")[0]?.message).toContain(
      "fails the whole sync, for every school",
    );
  });

  test("is said of an org that a school of the file holds and the file does not name", () => {
    const world = withRoosevelt({ schools: [aSchool({ connections: ["0012", "9"] })] });
    expect(found(planOf(world), "org-no-longer-shared")).toMatchObject([
      { at: lincoln.at, school: "Lincoln" },
    ]);
  });

  test("archives nothing", () => {
    expect(syncLosses(planOf(withRoosevelt()).forecast, { enabled: true })?.classrooms).toHaveLength(1);
    expect(syncLosses(planOf(withRoosevelt({ schools })).forecast, { enabled: true })).toBeUndefined();
  });
});

test("what the sync knows and the driver does not show is an assumption", () => {
  const plan = planOf(
    withRoosevelt({
      seesArchived: false,
      settings: {},
      schools: [aSchool(), aSchool({ key: "sch_2", id: "sch_2", name: "Roosevelt", connections: "unknown" })],
    }),
  );
  expect(plan.forecast.assumptions.slice(4)).toEqual([
    "1 school whose connection cannot be seen takes no part in the sync",
    "no archived classroom holds a connection, since none can be seen",
    "“Unarchive classrooms that reappear” is off, since it cannot be seen",
  ]);
});
