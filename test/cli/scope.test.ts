import { expect, test } from "vitest";
import { scopeOf } from "../../src/cli/checkout/scope.ts";
import { districtOf, schoolOf } from "../plan/world.ts";

const district = districtOf([schoolOf([], { name: "École" }), schoolOf([], { name: "Lincoln" })]);

test("--school takes a name as people see it, and what is planned is called as the file calls it", () => {
  expect(scopeOf(district, ["E\u0301cole\u00a0"], [district])).toEqual({
    kind: "schools",
    schools: ["École"],
  });
  expect(() => scopeOf(district, ["Ecole"], [district])).toThrow('No school is called "Ecole".');
});
