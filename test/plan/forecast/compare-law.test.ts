import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Classroom, ClassTagState } from "../../../src/model/classtag.ts";
import { tries } from "../../tries.ts";
import { aClass, aClassroom, districtOf, rosterOf, stateOf, type World, worldOf } from "../world.ts";
import {
  afterNight,
  brokenIn,
  classIds,
  compared,
  keptOf,
  largerWorlds,
  otherNights,
  worldArbitrary,
} from "./compared-night.ts";
import { handled, someHands } from "./hands.ts";

const nightOn = (world: World): Pick<ClassTagState, "classrooms"> => ({
  classrooms: afterNight(world).classrooms,
});

describe("a forecast and the night that comes", () => {
  test("agree: nothing is a surprise, nothing is broken, and nobody changed anything", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const kept = keptOf(world);
        const found = compared(kept, world, afterNight(world));
        expect({ ...found, night: "", counts: "", assumptions: brokenIn(found) }).toEqual({
          night: "",
          counts: "",
          surprises: [],
          since: [],
          notKnown: [],
          assumptions: [],
        });
        if (found.night.kind === "none") return expect.fail(found.night.because);
        for (const one of found.counts) expect(one.found).toBe(one.forecast);
      }),
      { numRuns: tries(200) },
    );
  });

  test("agree as well where two nights have passed, the second of which counts what the first made", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const second = afterNight({ ...world, live: afterNight(world) });
        expect(brokenIn(compared(keptOf(world), world, second, 2))).toEqual([]);
      }),
      { numRuns: tries(400) },
    );
  });

  test.each(otherNights)("differ in %s alone where the night is %j", (id, variant) => {
    fc.assert(
      fc.property(largerWorlds, (world) => {
        const found = compared(keptOf(world), world, afterNight(world, variant));
        // That it is told by name where enough rooms tell of it: see compare-hands.test.ts.
        for (const one of brokenIn(found)) expect(one).toBe(id);
      }),
      { numRuns: tries(150) },
    );
  });

  test("differ in no third rule where two are otherwise", () => {
    const pairs = otherNights.flatMap((one) => otherNights.map((other) => [one, other] as const));
    fc.assert(
      fc.property(worldArbitrary, fc.constantFrom(...pairs), (world, [[id, one], [otherId, other]]) => {
        const found = compared(keptOf(world), world, afterNight(world, { ...one, ...other }));
        for (const broken of brokenIn(found)) expect([id, otherId]).toContain(broken);
      }),
      { numRuns: tries(400) },
    );
  });

  test("are never told apart by what two hands did before the night and after it, or without one", () => {
    const hands = someHands(["Grade 3", "Grade 4", "Chess"], classIds, 2);
    fc.assert(
      fc.property(worldArbitrary, hands, fc.nat({ max: 2 }), fc.boolean(), (world, done, early, hasNight) => {
        const eve = handled(world.live, done.slice(0, early), "eve");
        const night = hasNight ? { ...eve, ...nightOn({ ...world, live: eve }) } : eve;
        // A setting that was set back before anybody looked again leaves no trace.
        const late = done.slice(early).filter(({ does }) => does !== "set");
        expect(brokenIn(compared(keptOf(world), world, handled(night, late, "morning")))).toEqual([]);
      }),
      { numRuns: tries(400) },
    );
  });

  test("are compared only where a night has passed", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const found = compared(keptOf(world), world, world.live);
        expect(found.night.kind).not.toBe("passed");
        expect(found).toMatchObject({ surprises: [], since: [], notKnown: [] });
        for (const { verdict } of found.assumptions) expect(verdict).toEqual({ kind: "untested" });
      }),
      { numRuns: tries(200) },
    );
  });

  test("where people brought back one of two that the sync leaves archived, no assumption is broken", () => {
    const archived = (id: string, sourcedId: string): Classroom =>
      aClassroom(id, { state: "archived", connections: [sourcedId] });
    const world = worldOf(
      districtOf([]),
      rosterOf([aClass("a"), aClass("b"), aClass("c")]),
      stateOf([archived("c1", "a"), archived("c2", "b")]),
    );
    const night = afterNight(world);
    const classrooms = night.classrooms.map((one) =>
      one.key === "c1" ? { ...one, state: "active" as const } : one,
    );
    const found = compared(keptOf(world), world, { ...night, classrooms });
    expect(brokenIn(found)).toEqual([]);
    expect(found).toMatchObject({
      night: { kind: "passed" },
      surprises: [],
      since: [{ by: "hand", classroom: "c1", says: "it was unarchived" }],
    });
  });
});
