import { describe, expect, test } from "vitest";
import type { Classroom } from "../../../src/model/classtag.ts";
import type { ForecastComparison } from "../../../src/model/forecast-comparison.ts";
import type { KeptForecast } from "../../../src/model/kept-forecast.ts";
import { compareForecast } from "../../../src/plan/forecast/compare.ts";
import { keepForecast } from "../../../src/plan/forecast/keep-forecast.ts";
import { aClass, aClassroom, districtOf, inputOf, rosterOf, stateOf, type World, worldOf } from "../world.ts";

/** Roosevelt's org is connected, and not shared any more. */
const shared = rosterOf([aClass("a"), aClass("b")]);
const world: World = worldOf(
  districtOf([]),
  { ...shared, orgs: shared.orgs.filter(({ sourcedId }) => sourcedId !== "0034") },
  stateOf([aClassroom("c1", { connections: ["a"], name: "Room 1" })]),
);

function forecast(): KeptForecast {
  const kept = keepForecast(inputOf(world), "read");
  if (kept === undefined) throw new Error("the classrooms have no ids");
  return kept;
}

const ran: readonly Classroom[] = [
  aClassroom("c1", { connections: ["a"], name: "Class a" }),
  aClassroom("c2", { connections: ["b"], name: "Class b" }),
];

const seenWith = (classrooms: readonly Classroom[], roster = world.roster): ForecastComparison =>
  compareForecast(forecast(), inputOf({ ...world, roster, live: { ...world.live, classrooms } }), 1);

const verdicts = ({ assumptions }: ForecastComparison) =>
  Object.fromEntries(
    assumptions.flatMap(({ id, verdict }) => (verdict.kind === "untested" ? [] : [[id, verdict]])),
  );

test("half of a night, while the sync may be at work, breaks nothing and is nobody's doing", () => {
  const half = inputOf({ ...world, live: { ...world.live, classrooms: ran.slice(1) } });
  expect(compareForecast(forecast(), half, "at-work")).toMatchObject({
    night: { kind: "none", because: expect.stringContaining("may still be at work") },
    surprises: [],
    since: [],
    notKnown: [],
  });
});

describe("a sync that was to fail as a whole", () => {
  test("and did shows nothing: nothing is a surprise, nothing held, nothing broke", () => {
    expect(forecast().fails).toEqual([{ school: "Roosevelt", orgId: "0034" }]);
    const found = seenWith(world.live.classrooms);
    expect(found.night).toEqual({
      kind: "not-to-be-seen",
      because: "the whole sync was to fail, and nothing came of it",
    });
    expect(found).toMatchObject({ surprises: [], since: [] });
    expect(verdicts(found)).toEqual({});
  });

  test("and ran all the same breaks just the assumption that it fails", () => {
    const found = seenWith(ran);
    expect(found.night).toEqual({ kind: "passed" });
    expect(verdicts(found)).toEqual({
      "unshared-org-fails": { kind: "broken", broken: 1, of: 1, names: ["0034"] },
      "names-overwritten": { kind: "held", of: 1 },
      "class-gets-classroom": { kind: "held", of: 1 },
    });
  });

  test("and ran once the org was shared again says nothing of whether it fails", () => {
    const found = seenWith(ran, shared);
    expect(found.night).toEqual({ kind: "passed" });
    expect(verdicts(found)).not.toHaveProperty("unshared-org-fails");
  });

  test("and ran once a person had taken the id from the school says nothing of it either", () => {
    const live = {
      ...world.live,
      classrooms: ran,
      schools: world.live.schools.map((one) => (one.key === "sch_2" ? { ...one, connections: [] } : one)),
    };
    const found = compareForecast(forecast(), inputOf({ ...world, live }), 1);
    expect(verdicts(found)).not.toHaveProperty("unshared-org-fails");
    expect(found.since).toMatchObject([
      { by: "hand", school: "Roosevelt", says: expect.stringContaining("0034") },
    ]);
  });
});
