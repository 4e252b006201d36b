import { describe, expect, test } from "vitest";
import type { District, Expectation, Limit } from "../../../src/model/district.ts";
import {
  aClass,
  aClassroom,
  aLine,
  codes,
  districtOf,
  noLimits,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  worldOf,
} from "../world.ts";

const ids = Array.from({ length: 20 }, (_, index) => `k${index}`);
const share = (of: number): readonly Limit[] => [{ kind: "share", share: of }];
const limits: District["guards"] = {
  ...noLimits,
  archive: { perSchool: share(0.3), perDistrict: share(0.1), floor: 10, windowDays: 7 },
  takeover: { perSchool: [], perDistrict: share(0.2), floor: 0 },
};

function planWith(
  archives: number,
  connects: number,
  classrooms = 20,
  values: {
    expect?: Expectation;
    district?: Partial<District>;
    enabled?: boolean;
    startsAt?: string;
    date?: string;
    time?: string;
  } = {},
) {
  const lines = ids
    .slice(0, archives + connects)
    .map((id, index) =>
      aLine(`c-${id}`, id, index < archives ? { policy: "archive", policyFrom: "classroom" } : {}),
    );
  const school = schoolOf(lines, values.expect === undefined ? {} : { expect: values.expect });
  return planOf(
    worldOf(
      districtOf([school], { guards: limits, ...values.district }),
      rosterOf(ids.map((id) => aClass(id))),
      stateOf(
        ids.slice(0, classrooms).map((id) => aClassroom(`c-${id}`)),
        { dailySync: { enabled: values.enabled ?? false, startsAt: values.startsAt ?? "01:00" } },
      ),
      { date: values.date ?? "2026-11-23", time: values.time ?? "12:00" },
    ),
  );
}

const standing = (plan: ReturnType<typeof planWith>) =>
  plan.refusals.filter((one) => one.acknowledgedBy === undefined).map((one) => one.guard);

describe("guards", () => {
  test("a share above the limit refuses, with its numbers; the plan is still whole", () => {
    const plan = planWith(12, 0);
    expect(plan.changes).toHaveLength(12);
    expect(plan.refusals).toMatchObject([
      {
        guard: "archive-share",
        school: "Lincoln",
        numbers: { count: 12, of: 20, limit: 6 },
        message: "would archive 12 of 20 active classrooms of Lincoln (60 %), limit 30 %",
      },
      { guard: "archive-share", numbers: { count: 12, of: 20, limit: 2 } },
    ]);
  });

  test("below the floor the share does not trip, but all of a school always does", () => {
    expect(standing(planWith(9, 0))).toEqual([]);
    expect(standing(planWith(2, 0, 2))).toEqual(["archive-all"]);
  });

  test("takeovers have a limit of their own", () => {
    expect(standing(planWith(0, 4))).toEqual([]);
    expect(standing(planWith(0, 5))).toEqual(["takeover-share"]);
  });

  describe("disconnects", () => {
    const limit = {
      perSchool: [{ kind: "share", share: 0.3 } as const],
      perDistrict: [{ kind: "share", share: 0.1 } as const],
      floor: 10,
    };
    const disconnecting = (count: number, expect?: { readonly disconnect: number }) => {
      const ids = Array.from({ length: 20 }, (_, index) => `k${index}`);
      const lines = ids
        .slice(0, count)
        .map((id) => aLine(`c-${id}`, id, { policy: "leave", sourcedId: null }));
      return worldOf(
        districtOf([schoolOf(lines, { policy: "leave", ...(expect === undefined ? {} : { expect }) })], {
          guards: { ...noLimits, disconnect: limit },
        }),
        rosterOf(ids.map((id) => aClass(id))),
        stateOf(ids.map((id) => aClassroom(`c-${id}`, { connections: [id] }))),
      );
    };

    test("have limits of their own, at a school and in the district", () => {
      const plan = planOf(disconnecting(12));
      expect(plan.changes).toHaveLength(12);
      expect(plan.refusals).toMatchObject([
        {
          guard: "disconnect-share",
          school: "Lincoln",
          message: "would take the connection from 12 of 20 active classrooms of Lincoln (60 %), limit 30 %",
          canBeAcknowledged: true,
        },
        { guard: "disconnect-share", numbers: { count: 12, of: 20, limit: 2 } },
      ]);
      expect(standing(planOf(disconnecting(9)))).toEqual([]);
    });

    test("are expected by exactly their number", () => {
      expect(standing(planOf(disconnecting(12, { disconnect: 12 })))).toEqual([]);
      const other = planOf(disconnecting(12, { disconnect: 11 }));
      expect(standing(other)).toEqual(["disconnect-share", "disconnect-share"]);
      expect(codes(other)).toContain("expectation-differs");
    });

    test("are counted too where they take an apply back", () => {
      const world = disconnecting(0);
      const applied = planOf({
        ...world,
        district: districtOf([schoolOf(Array.from({ length: 20 }, (_, at) => aLine(`c-k${at}`, `k${at}`)))]),
        live: {
          ...world.live,
          classrooms: world.live.classrooms.map((one) => ({ ...one, connections: [] })),
        },
      }).changes;
      const back = planOf(world, { kind: "district" }, { reversal: { of: "0000-0000-0000-0000", applied } });
      expect(back.changes).toHaveLength(20);
      expect(standing(back)).toEqual(["disconnect-share", "disconnect-share"]);
    });
  });

  test("expect: in the file acknowledges exactly its numbers", () => {
    expect(standing(planWith(0, 5, 20, { expect: { connect: 5 } }))).toEqual([]);
    const other = planWith(0, 5, 20, { expect: { connect: 4 } });
    expect(standing(other)).toEqual(["takeover-share"]);
    expect(codes(other)).toContain("expectation-differs");
    expect(standing(planWith(12, 0, 20, { expect: { archive: 12 } }))).toEqual([]);
  });

  test("a freeze cannot be acknowledged", () => {
    const freeze = [
      { from: "2026-11-20", to: "2026-11-23", reason: "SIS rollover", at: { file: "f", line: 1, column: 1 } },
    ];
    expect(planWith(0, 1, 20, { district: { freeze } }).refusals).toMatchObject([
      { guard: "freeze", canBeAcknowledged: false },
    ]);
    expect(planWith(0, 0, 20, { district: { freeze } }).refusals).toEqual([]);
  });
});
