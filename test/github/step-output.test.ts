import { expect, test } from "vitest";
import { stepOutput } from "../../src/github/step-output.ts";

test("each value is one line, and nothing that is not gets among them", () => {
  expect(stepOutput({ head: "abc", districts: JSON.stringify(["a\nb=c"]) })).toBe(
    'head=abc\ndistricts=["a\\nb=c"]\n',
  );
  expect(() => stepOutput({ head: "abc\ndistricts=[]" })).toThrow("The output head is more than one line");
});
