import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupedChanges, merged } from "../../src/files/change-groups.ts";
import { planFileText, planInFull, type SavedPlan } from "../../src/files/plan-file.ts";
import { readPlanText } from "../../src/files/read-plan-file.ts";
import type { Archive, Change } from "../../src/model/change.ts";

const earlier = await readFile(path.join(import.meta.dirname, "../compatibility/12.plan.json"), "utf8");
const sample: SavedPlan = readPlanText(earlier, "12.plan.json");

const text = fc.constantFrom("", "a", "b", "__proto__");
const texts = fc.array(text, { maxLength: 2 });
const archive: fc.Arbitrary<Archive> = fc.record({
  kind: fc.constant("archive" as const),
  step: fc.constantFrom(1, 2),
  before: fc.constant("active" as const),
  after: fc.constant("archived" as const),
  classroom: fc.record({ key: text, name: text, school: fc.record({ key: text, name: text }) }),
  connections: texts,
  evidence: fc.record(
    {
      sourcedId: text,
      title: text,
      status: text,
      orgId: text,
      terms: texts,
      grades: texts,
      support: fc.record({ strength: fc.constantFrom("fair", "none"), agrees: texts, disagrees: texts }),
      location: text,
      holder: text,
    },
    { requiredKeys: ["sourcedId", "title", "status", "orgId", "terms", "grades", "support"] },
  ),
  undo: fc.record({ level: fc.constant("reversible" as const), by: text, assumed: fc.boolean() }),
  why: fc.record({
    rule: text,
    fact: text,
    at: fc.record({ file: text, line: fc.constantFrom(1, 2), column: fc.constant(5) }),
  }),
});

const whole = (changes: readonly Change[]): readonly unknown[] =>
  [...groupedChanges(changes)].flatMap((item): readonly unknown[] =>
    "each" in item ? item.each.map((own) => merged(item.common, own)) : [item],
  );

/** So many classrooms of one school to be archived, as a large plan holds them. */
function manyArchives(count: number): readonly Change[] {
  const first = sample.plan.changes.find((change) => change.kind === "archive");
  if (first === undefined) return expect.fail("the sample archives something");
  const { classroom, evidence, why } = first;
  return Array.from({ length: count }, (_, index) => ({
    ...first,
    classroom: { ...classroom, key: `cls_${index}`, name: `Room ${index}` },
    evidence: { ...evidence, sourcedId: `0012-${index}`, title: `Grade ${index}` },
    why: { ...why, at: { ...why.at, line: index + 1 } },
  }));
}

describe("a plan file", () => {
  test("says the same as one of an earlier Rollcall, and is the same again when it is written again", () => {
    const grouped = planFileText(sample);
    const read = readPlanText(grouped, "a.plan.json");
    expect(read).toEqual(sample);
    expect(planFileText(read)).toBe(grouped);
  });

  test("of many changes takes less than a third of what it would take in full", () => {
    const large = { ...sample, plan: { ...sample.plan, changes: manyArchives(300) } };
    expect(planFileText(large).length * 3).toBeLessThan(JSON.stringify(planInFull(large)).length);
  });

  test("has a line for each change, which names its classroom", () => {
    const large = { ...sample, plan: { ...sample.plan, changes: manyArchives(3) } };
    const lines = planFileText(large).split("\n");
    for (const name of ["Room 0", "Room 1", "Room 2"])
      expect(lines.filter((line) => line.includes(`"name":"${name}"`))).toHaveLength(1);
  });

  test("whose group holds something that is no change is refused, whatever it is called", () => {
    const large = { ...sample, plan: { ...sample.plan, changes: manyArchives(2) } };
    for (const name of ["__proto__", "later"]) {
      const spoilt = planFileText(large).replace('"each":[\n{', `"each":[\n{"${name}":{},`);
      expect(() => readPlanText(spoilt, "a.plan.json")).toThrow("must NOT have additional properties");
    }
  });
});

test("grouped changes are whole again and in their order, whatever they share", () => {
  fc.assert(
    fc.property(fc.array(archive, { maxLength: 6 }), (changes) => {
      expect(whole(changes)).toEqual(changes);
    }),
  );
});
