import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftIn } from "../../../src/approval/drift-in.ts";
import type { Change, ChangeKind } from "../../../src/model/change.ts";
import { changeKey } from "../../../src/model/change.ts";
import { writableBy } from "../../../src/plan/changes/writable.ts";
import { fingerprintTexts } from "../../../src/plan/fingerprint-text.ts";
import type { WriteAbility } from "../../../src/plan/plan-input.ts";
import { tries } from "../../tries.ts";
import { worldArbitrary } from "../random-world.ts";
import { applied, planOf } from "../world.ts";

const runs = { numRuns: tries(400) };
const kinds: readonly ChangeKind[] = [
  "archive",
  "connect",
  "connect-school",
  "disconnect",
  "exchange",
  "reconnect",
  "set-setting",
  "unarchive",
];
const abilityArbitrary: fc.Arbitrary<WriteAbility> = fc
  .subarray([...kinds])
  .map((some) => ({ driver: "browser", kinds: new Set(some) }));
const keys = (changes: readonly Change[]): readonly string[] => changes.map(changeKey).sort();

describe("what the write driver can make", () => {
  test("law: it stands on its own: written alone, just what was left to a person is left to do", () => {
    fc.assert(
      fc.property(worldArbitrary, abilityArbitrary, (world, ability) => {
        const plan = planOf(world);
        const { changes, withheld } = writableBy(ability, plan.changes);
        expect(changes.every(({ kind }) => ability.kinds.has(kind))).toBe(true);
        expect(changes.length + withheld.length).toBe(plan.changes.length);
        const again = planOf({ ...world, live: applied(world.live, { ...plan, changes }) });
        // What is left may be more where a written change opens the way for a line; never what was written.
        const left = keys(again.changes);
        for (const change of changes) expect(left).not.toContain(changeKey(change));
        for (const { change } of withheld) expect(left).toContain(changeKey(change));
        const drift = driftIn(plan, world.live, [], () => undefined, ability);
        expect([drift.mendable, drift.byHand]).toEqual([changes, withheld]);
      }),
      runs,
    );
  });

  test("law: the plan is the same whatever the driver can, but for one warning a kind that it cannot", () => {
    fc.assert(
      fc.property(worldArbitrary, abilityArbitrary, (world, ability) => {
        const plan = planOf(world);
        const limited = planOf(world, { kind: "district" }, { ability });
        const isWarning = ({ code }: { readonly code: string }): boolean => code === "not-writable";
        const warnings = limited.diagnostics.filter(isWarning);
        expect({ ...limited, diagnostics: limited.diagnostics.filter((one) => !isWarning(one)) }).toEqual(
          plan,
        );
        expect(fingerprintTexts(limited)).toEqual(fingerprintTexts(plan));
        const missing = plan.changes.filter(({ kind }) => !ability.kinds.has(kind));
        expect(warnings).toHaveLength(new Set(missing.map(({ kind }) => kind)).size);
        const counted = warnings.reduce((sum, { message }) => sum + Number(/^\d+/.exec(message)?.[0]), 0);
        expect(counted).toBe(missing.length);
      }),
      runs,
    );
  });

  test("law: nothing is archived or connected while a setting has to be tightened by hand first", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const { changes } = planOf(world);
        const ability: WriteAbility = {
          driver: "browser",
          kinds: new Set(kinds.filter((kind) => kind !== "set-setting")),
        };
        const needsTightening = changes.some(
          (change) => change.kind === "set-setting" && change.direction === "tighten",
        );
        if (needsTightening) expect(writableBy(ability, changes).changes).toEqual([]);
      }),
      runs,
    );
  });
});
