import { describe, expect, it } from "vitest";
import { archive, connect, disconnect, oakHill, refusal, school, view } from "./plan-builder.ts";

describe("the numbers that go into the file", () => {
  const schools = [school(), school({ name: oakHill.name, key: oakHill.key })];
  const changes = [
    archive({ line: 1 }),
    archive({ line: 2 }),
    connect({ line: 3 }),
    archive({ line: 4, school: oakHill }),
    disconnect({ line: 5, school: oakHill }),
  ];
  const { school: _, ...everywhere } = refusal();

  it.each<readonly [string, readonly Parameters<typeof refusal>[0][], readonly string[]]>([
    ["a guard of one school", [{}], ["Lincoln Elementary expect: { archive: 2 }"]],
    [
      "guards of several kinds",
      [{}, { guard: "takeover-share" }, { guard: "disconnect-share", school: oakHill.name }],
      ["Lincoln Elementary expect: { archive: 2, connect: 1 }", "Oak Hill Middle expect: { disconnect: 1 }"],
    ],
    ["a guard without a number", [{ guard: "freeze", canBeAcknowledged: false }], []],
    ["a guard that is acknowledged", [{ acknowledgedBy: "expect: in the file" }], []],
    [
      "one guard, where another is acknowledged",
      [{ acknowledgedBy: "expect: in the file" }, { guard: "takeover-share" }],
      ["Lincoln Elementary expect: { archive: 2, connect: 1 }"],
    ],
    ["a school that has none of it", [{ guard: "disconnect-share" }], []],
  ])("of %s", (_name, refusals, expected) => {
    const shown = view({ changes, schools, refusals: refusals.map(refusal) }).expected;
    expect(shown.map((one) => `${one.school} ${one.yaml}`)).toEqual(expected);
  });

  it("of a guard of the district stand at every school that has some", () => {
    expect(view({ changes, schools, refusals: [everywhere] }).expected).toEqual([
      { school: "Lincoln Elementary", yaml: "expect: { archive: 2 }" },
      { school: "Oak Hill Middle", yaml: "expect: { archive: 1 }" },
    ]);
  });
});
