import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorise } from "../../src/approval/authorise.ts";
import { returnToRecord } from "../../src/approval/return-to-record.ts";
import { type Settlement, settle } from "../../src/approval/settle.ts";
import { type Change, classroomsOf } from "../../src/model/change.ts";
import type { Schedule } from "../../src/model/district.ts";
import type { Ledger, PendingPlan } from "../../src/model/ledger.ts";
import { worldArbitrary } from "../plan/random-world.ts";
import { applied, planOf, type World } from "../plan/world.ts";
import { tries } from "../tries.ts";
import { emptyLedger, intentsAt } from "./machine.ts";

const runs = { numRuns: tries(400) };
const commit = "c".repeat(40);
const healed = (change: Change): boolean =>
  change.kind === "connect" ||
  change.kind === "unarchive" ||
  (change.kind === "set-setting" && change.direction === "tighten");

const settlementOf = (world: World, plan = planOf(world)): Settlement => ({
  plan,
  live: world.live,
  intents: intentsAt(world),
  commit,
  at: "2026-11-23T18:00:00.000Z",
});

/** What is settled where somebody has spoken for all that the file asks for, and this is live. */
const settledAt = (world: World, plan = planOf(world)): Ledger =>
  settle(
    emptyLedger,
    [
      {
        word: { kind: "review", pullRequest: 1, approvers: ["grace"] },
        places: intentsAt(world).map(({ place, intent }) => ({ place, intent })),
      },
    ],
    settlementOf(world, plan),
  );

const written = (world: World): World => ({ ...world, live: applied(world.live, planOf(world)) });

const returning = (
  world: World,
  ledger: Ledger,
  schedule: Schedule,
  why?: (name: string) => string | undefined,
) =>
  authorise(planOf(world), world.live, {
    kind: "returns",
    reasonAgainst: returnToRecord(schedule, ledger, intentsAt(world), why),
  });

/** Archived or unarchived, and another id: what it holds is part of what it was, so a person decides on both. */
const isTwofold = (changes: readonly Change[]): boolean => {
  const keys = (ofState: boolean): readonly string[] =>
    changes
      .filter(({ kind }) => (kind === "archive" || kind === "unarchive") === ofState)
      .flatMap((change) => classroomsOf(change).map(({ key }) => key));
  const connected = new Set(keys(false));
  return keys(true).some((key) => connected.has(key));
};

describe("what was so when it was settled", () => {
  test("comes back as far as the schedule goes: heal adds only, all takes away as well, approved writes nothing", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const done = written(world);
        fc.pre(planOf(done).changes.length === 0);
        const ledger = settledAt(done);
        const { changes } = planOf(world);
        expect(returning(world, ledger, "approved").changes).toEqual([]);
        if (!isTwofold(changes)) expect(returning(world, ledger, "all").changes).toEqual(changes);
        expect(returning(world, ledger, "heal").changes.filter((change) => !healed(change))).toEqual([]);
      }),
      runs,
    );
  });

  test("is all that comes back: nothing does where nothing is settled, or where a reviewed plan waits", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        expect(returning(world, emptyLedger, "all").changes).toEqual([]);
        const waiting: PendingPlan = {
          fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
          pullRequest: 12,
          approvers: ["grace"],
          commit,
          places: intentsAt(world).map(({ place, intent }) => ({ place, intent })),
          reason: "it is merged and not written yet",
          written: [],
        };
        const ledger = { ...settledAt(written(world)), pending: [waiting] };
        expect(returning(world, ledger, "all").changes).toEqual([]);
      }),
      runs,
    );
  });

  test("comes back to what was live then: what was blocked at the settling waits for a person, whatever is possible since", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const blocked = { ...planOf(world), changes: [] };
        const ledger = settledAt(world, blocked);
        expect(returning(world, ledger, "all").changes).toEqual([]);
      }),
      runs,
    );
  });

  test("a night says why nobody has reviewed what the file asks for, whatever its schedule", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.constantFrom<Schedule>("approved", "heal", "all"), (world, schedule) => {
        const { withheld } = returning(world, emptyLedger, schedule, () => "it was pushed");
        for (const { reason } of withheld) expect(reason).toBe("it was pushed");
      }),
      runs,
    );
  });
});

describe("what is settled", () => {
  test("nothing where no term was in scope, because that plan is empty for another reason", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const blind = { ...world, district: { ...world.district, terms: ["2026-2027"] } };
        expect(planOf(blind).changes).toEqual([]);
        expect(settledAt(blind).places).toEqual([]);
      }),
      runs,
    );
  });

  test("no place at which the file asks for something else than was looked at", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const done = written(world);
        const spoken = intentsAt(done).map(({ place }) => ({ place, intent: "0".repeat(16) }));
        const word = { kind: "review", pullRequest: 1, approvers: [] } as const;
        expect(settle(emptyLedger, [{ word, places: spoken }], settlementOf(done)).places).toEqual([]);
      }),
      runs,
    );
  });
});
