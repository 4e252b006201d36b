import { expect, test } from "vitest";
import { closestWord } from "../../src/model/closest-word.ts";

const words = ["archive", "leave", "sync", "CLASSLINK_BASE_URL"];

test.each([
  ["one letter off", "archve", "archive"],
  ["two that changed places", "sycn", "sync"],
  ["other case and other joints", "classlink-baseurl", "CLASSLINK_BASE_URL"],
  ["more than a third of it off", "leak", undefined],
  ["nothing like it", "delete", undefined],
  ["nothing at all", "", undefined],
])("what was probably meant: %s", (_, written, meant) => {
  expect(closestWord(written, words)).toBe(meant);
});

test("who knows how many slips are one word still says so", () => {
  expect(closestWord("arcve", words, 1)).toBeUndefined();
  expect(closestWord("arcve", words, 2)).toBe("archive");
});

test("is quick with what is no word", () => {
  expect(closestWord("x".repeat(1_000_000), words)).toBeUndefined();
});
