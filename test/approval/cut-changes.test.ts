import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorise } from "../../src/approval/authorise.ts";
import type { Change } from "../../src/model/change.ts";
import type { ClassTagState } from "../../src/model/classtag.ts";
import type { Plan } from "../../src/model/plan.ts";
import { worldArbitrary } from "../plan/random-world.ts";
import {
  aClass,
  aClassroom,
  aLine,
  applied,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  summary,
  type World,
  worldOf,
} from "../plan/world.ts";
import { tries } from "../tries.ts";

const runs = { numRuns: tries(600) };

function holding(live: ClassTagState, key: string, connections: readonly string[]): ClassTagState {
  return {
    ...live,
    schools: live.schools.map((one) => (one.key === key ? { ...one, connections } : one)),
    classrooms: live.classrooms.map((one) => (one.key === key ? { ...one, connections } : one)),
  };
}

/** What is there after each click of a change, as a driver that clicks makes them; empty where it is one click. */
function betweenClicks(live: ClassTagState, change: Change): readonly ClassTagState[] {
  const states: ClassTagState[] = [];
  let now = live;
  const click = (key: string, connections: readonly string[]): void => {
    now = holding(now, key, connections);
    states.push(now);
  };
  if (change.kind === "exchange") {
    for (const { classroom } of change.members) click(classroom.key, []);
    for (const { after, classroom } of change.members) click(classroom.key, after);
  } else if (change.kind === "reconnect" && change.evidence.holder === undefined) {
    click(change.classroom.key, [...change.before, ...change.after]);
    click(change.classroom.key, change.after);
  } else if (change.kind === "connect-school") {
    const added = change.after.filter((id) => !change.before.includes(id));
    for (const index of added.keys())
      click(change.school.key, [...change.before, ...added.slice(0, index + 1)]);
  } else if (change.kind === "disconnect") {
    for (const index of change.before.keys()) click(change.classroom.key, change.before.slice(index + 1));
  }
  return states.slice(0, -1);
}

const reviewedBy = (plan: Plan) =>
  ({ kind: "reviewed", plans: [{ plan, applied: new Set<string>() }] }) as const;

function cases(world: World): readonly { readonly plan: Plan; readonly live: ClassTagState }[] {
  const plan = planOf(world);
  return plan.changes.flatMap((change) => {
    const earlier = plan.changes.filter(({ step }) => step < change.step);
    const live = applied(world.live, { ...plan, changes: earlier });
    return betweenClicks(live, change).map((cut) => ({ plan, live: cut }));
  });
}

describe("a change that was cut between two clicks", () => {
  const expectRest = (world: World): number => {
    const cut = cases(world);
    for (const { live, plan } of cut) {
      const again = planOf({ ...world, live });
      const { changes, withheld } = authorise(again, live, reviewedBy(plan));
      expect(withheld).toEqual([]);
      // Half-way a name may no longer be that of a class which is held: then the line is an error, and a person looks.
      const hasError = again.diagnostics.some(({ severity }) => severity === "error");
      if (!hasError) expect(changes).not.toEqual([]);
    }
    return cut.length;
  };

  test("what is left of a ring of three, a new id, several ids to remove and a school was approved with it", () => {
    const lines = [
      aLine("c1", "b"),
      aLine("c2", "c"),
      aLine("c3", "a"),
      aLine("c4", "d"),
      aLine("c5", "e", { sourcedId: null }),
    ];
    const world = worldOf(
      districtOf([schoolOf(lines)]),
      rosterOf(["a", "b", "c", "d", "e"].map((id) => aClass(id))),
      stateOf([
        aClassroom("c1", { connections: ["a"] }),
        aClassroom("c2", { connections: ["b"] }),
        aClassroom("c3", { connections: ["c"] }),
        aClassroom("c4", { connections: ["x", "y"] }),
        aClassroom("c5", { connections: ["p", "q", "r"] }),
      ]),
    );
    expect(summary(planOf(world))).toEqual([
      "disconnect c5 → none",
      "exchange c1 → b, c2 → c, c3 → a",
      "reconnect c4 → d",
    ]);
    expect(expectRest(world)).toBe(2 + 5 + 1);
  });

  test("so is an archive that a classroom's own ids were to be removed for", () => {
    const line = { policy: "archive", release: true } as const;
    const world = worldOf(
      districtOf([schoolOf([aLine("c1", "a", line)])]),
      rosterOf([aClass("a")]),
      stateOf([aClassroom("c1", { connections: ["a", "b"] })]),
    );
    expect(summary(planOf(world))).toEqual(["disconnect c1 → none", "archive c1"]);
    expect(expectRest(world)).toBe(1);
  });

  test("law: so it is in any district", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        expectRest(world);
      }),
      runs,
    );
  });

  test("law: an id that nobody approved is not part of it", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        for (const change of plan.changes) {
          if (change.kind !== "connect" && change.kind !== "reconnect") continue;
          const live = holding(world.live, change.classroom.key, ["typed by somebody"]);
          const again = planOf({ ...world, live });
          const keys = authorise(again, live, reviewedBy(plan)).changes.flatMap((one) =>
            "classroom" in one ? [one.classroom.key] : [],
          );
          expect(keys).not.toContain(change.classroom.key);
        }
      }),
      runs,
    );
  });
});
