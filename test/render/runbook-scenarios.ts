import type { Runbook } from "../../src/model/runbook.ts";
import { runbookOf } from "../../src/runbook/runbook-of.ts";
import {
  aClass,
  aClassroom,
  aLine,
  aSchool,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
} from "../plan/world.ts";

export const runbookFor = (world: World): Runbook =>
  runbookOf({ plan: planOf(world), fingerprint: "7KQ4-2M8P-XZ3T-9WFA", live: world.live, sync: undefined });

/** A school with something of everything, a swap and twins among it, while the sync is on. */
function everything(): World {
  const wings = { orgId: "0034" };
  return worldOf(
    districtOf(
      [
        schoolOf(
          [
            aLine("1", "0012-003-1", { name: "Ms Rivera Room 12", title: "Grade 3 Homeroom" }),
            aLine("2", "0012-4A"),
            aLine("3", "0012-4B"),
            aLine("4", "0012-5A"),
            aLine("5", "0012-0K1"),
            aLine("6", "0012-6", { policy: "archive", name: "Old 4B" }),
            aLine("7", "0012-7", { policy: "archive", release: true, name: "Band – Mr. Bradley" }),
            aLine("8", "0012-8", { sourcedId: null, name: "Robotics club 🤖" }),
          ],
          { orgIds: ["0012", "0013"] },
        ),
        schoolOf([aLine("20", "-7")], { name: "Roosevelt", schoolId: "sch_2", orgIds: ["0034"] }),
      ],
      {
        settings: {
          unarchiveReappearing: false,
          manageGuardians: true,
          deletionThreshold: { kind: "constant", percent: 10 },
        },
      },
    ),
    rosterOf(
      [
        aClass("0012-003-1", { title: "Grade 3 Homeroom", location: "12" }),
        ...["0012-4A", "0012-4B", "0012-5A", "0012-0K1", "0012-6", "0012-7", "0012-8"].map((id) =>
          aClass(id),
        ),
        aClass("-7", wings),
      ],
      {
        orgs: [
          { sourcedId: "100", status: "active", name: "Springfield USD", type: "district" },
          {
            sourcedId: "0012",
            status: "active",
            name: "Lincoln Elementary",
            type: "school",
            parentId: "100",
          },
          { sourcedId: "0013", status: "active", name: "Lincoln Annex", type: "school", parentId: "100" },
          { sourcedId: "0034", status: "active", name: "Roosevelt", type: "school", parentId: "100" },
        ],
      },
    ),
    stateOf(
      [
        aClassroom("1", { name: "Ms Rivera Room 12", students: 23 }),
        aClassroom("11", { name: "Ms. Rivera, Room 12", students: 0, createdOn: "2024-08-12" }),
        aClassroom("2", { connections: ["0012-4B"] }),
        aClassroom("3", { connections: ["0012-4A"] }),
        aClassroom("4", { connections: ["25-5A"] }),
        aClassroom("5", { state: "archived" }),
        aClassroom("6", { name: "Old 4B", students: 0 }),
        aClassroom("7", { name: "Band – Mr. Bradley", connections: ["0012-7"] }),
        aClassroom("8", { name: "Robotics club 🤖", connections: ["0012-8"], students: 1 }),
        aClassroom("20", { schoolKey: "sch_2" }),
      ],
      {
        settings: { unarchiveReappearing: true, manageGuardians: false, deletionThreshold: 15 },
        dailySync: { enabled: true, startsAt: "01:00" },
      },
    ),
  );
}

/** What a list without archived classrooms, ids of its own, headcounts and settings leaves unknown. */
function littleSeen(): World {
  const { district, roster, live } = everything();
  return worldOf(district, roster, {
    ...live,
    settings: {},
    dailySync: { enabled: "unknown" },
    seesArchived: false,
    classrooms: live.classrooms
      .filter(({ state }) => state === "active")
      .map(({ students, createdOn, ...one }) =>
        one.key === "11" ? { ...one, connections: "unknown" } : one,
      ),
  });
}

/** A school and a classroom of any name, with a connection that moves and one that goes. */
export function named(name: string, id: string): World {
  const school = { name };
  return worldOf(
    districtOf([
      schoolOf(
        [aLine("1", "new", { name }), aLine("2", "0012-2", { sourcedId: null, name: `${name}.` })],
        school,
      ),
    ]),
    rosterOf([aClass("new", { title: name, location: name }), aClass("0012-2")]),
    stateOf(
      [
        aClassroom("1", { name, connections: [id] }),
        aClassroom("2", { name: `${name}.`, connections: ["0012-2"] }),
      ],
      { schools: [aSchool(school)], dailySync: { enabled: true, startsAt: name } },
    ),
  );
}

export const runbookScenarios: Readonly<Record<string, () => World>> = {
  everything,
  "little-seen": littleSeen,
  "nothing-left": () => worldOf(districtOf([schoolOf([])]), rosterOf([]), stateOf([])),
};
