import fc from "fast-check";
import type { Class } from "../../../src/model/classlink.ts";
import type { Classroom } from "../../../src/model/classtag.ts";
import { type NightVariant, usualNight } from "../../../src/sandbox/night-variant.ts";
import { nightlySync } from "../../../src/sandbox/nightly-sync.ts";
import { SandboxState } from "../../../src/sandbox/state/sandbox-state.ts";
import type { SyncReport } from "../../../src/sandbox/sync-report.ts";
import { aClass, aClassroom, type World } from "../world.ts";

const titles = ["Grade 3", "Grade 4", "Chess"] as const;

/** Some of these classes, most of them active. */
export const someClasses = (
  ids: readonly string[],
  orgIds: readonly string[],
  terms: readonly (readonly string[])[],
): fc.Arbitrary<readonly Class[]> =>
  fc.subarray([...ids]).chain((chosen) =>
    fc.tuple(
      ...chosen.map((sourcedId) =>
        fc
          .record({
            status: fc.constantFrom<Class["status"][]>("active", "active", "active", "tobedeleted"),
            title: fc.constantFrom(...titles),
            orgId: fc.constantFrom(...orgIds),
            termIds: fc.constantFrom(...terms),
          })
          .map((values) => aClass(sourcedId, values)),
      ),
    ),
  );

/** Classrooms `c0`, `c1`, … of which most hold the id of a class, or of one that is gone. */
export const someClassrooms = (
  most: number,
  schoolKeys: readonly string[],
  classIds: readonly string[],
): fc.Arbitrary<readonly Classroom[]> =>
  fc.integer({ min: 0, max: most }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc
          .record({
            schoolKey: fc.constantFrom(...schoolKeys),
            name: fc.constantFrom(...titles),
            state: fc.constantFrom<Classroom["state"][]>("active", "active", "archived"),
            connections: fc.oneof(
              { weight: 1, arbitrary: fc.constant([]) },
              { weight: 3, arbitrary: fc.subarray([...classIds, "gone"], { minLength: 1, maxLength: 2 }) },
            ),
          })
          .map((values) => aClassroom(`c${at}`, values)),
      ),
    ),
  );

/** What is held, where it is known. */
export const idsOf = ({
  connections,
}: {
  readonly connections: readonly string[] | "unknown";
}): readonly string[] => (connections === "unknown" ? [] : connections);

/** One night in the sandbox, which shares no line with the forecast or the comparison. */
export function nightIn(
  world: World,
  variant: Partial<NightVariant> = {},
): { readonly report: SyncReport; readonly classrooms: readonly Classroom[] } {
  const sandbox = sandboxOf(world);
  const { changes, report } = nightlySync(sandbox, "2026-11-24", { ...usualNight, ...variant });
  sandbox.commit(changes);
  const classrooms = [...sandbox.classTag.classrooms.values()].map((room) =>
    aClassroom(room.id, {
      schoolKey: room.schoolId,
      name: room.name,
      state: room.state,
      connections: room.connections,
    }),
  );
  return { report, classrooms };
}

function sandboxOf({ roster, live }: World): SandboxState {
  const { unarchiveReappearing = false, deletionThreshold = 0 } = live.settings;
  return new SandboxState({
    roster: {
      orgs: roster.orgs.map(({ sourcedId, name }) => ({ sourcedId, name, type: "school" })),
      academicSessions: roster.sessions.map((one) => ({
        ...one,
        type: "schoolYear",
        schoolYear: one.endDate.slice(0, 4),
      })),
      courses: [],
      classes: roster.classes.map(({ sourcedId, status, title, orgId, termIds }) => ({
        sourcedId,
        status,
        title,
        schoolId: orgId,
        termIds,
      })),
    },
    classTag: {
      district: { id: "ct_1", name: "Springfield", settings: { unarchiveReappearing, deletionThreshold } },
      schools: live.schools.map((one) => ({ id: one.key, name: one.name, connections: idsOf(one) })),
      classrooms: live.classrooms.map((one) => ({
        id: one.key,
        schoolId: one.schoolKey,
        name: one.name,
        state: one.state,
        connections: idsOf(one),
      })),
    },
  });
}
