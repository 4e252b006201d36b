import { expect, test } from "vitest";
import type { Mapping } from "../../src/model/district.ts";
import { intentTexts } from "../../src/model/intent.ts";
import { aLine, districtOf, schoolOf } from "../plan/world.ts";

test("what a line states is part of its intent, in whichever order; a line without it is what it was", () => {
  const textOf = (values: Partial<Mapping>) =>
    intentTexts(districtOf([schoolOf([aLine("c1", "a", values)])])).schools[0]?.text;
  const stated = textOf({ because: ["teacher", "period"] });
  expect(stated).toBe(textOf({ because: ["period", "teacher"] }));
  expect(stated).not.toBe(textOf({ because: ["teacher"] }));
  expect(stated).not.toBe(textOf({}));
  expect(textOf({})).not.toContain("because");
});
