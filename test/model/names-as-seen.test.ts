import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composedName, nameAsSeen } from "../../src/model/text.ts";
import { anotherSpelling, nameArbitrary } from "./spellings.ts";

describe("a name as it is seen", () => {
  test("law: however it is spelt, it is one name, and no other form comes of taking it twice", () => {
    const law = fc.property(nameArbitrary, anotherSpelling, (name, spell) => {
      expect(nameAsSeen(spell(name))).toBe(nameAsSeen(name));
      expect(nameAsSeen(nameAsSeen(name))).toBe(nameAsSeen(name));
      expect(nameAsSeen(composedName(name))).toBe(nameAsSeen(name));
    });
    fc.assert(law);
  });

  test.each([
    ["Room 12", "Room 1²"],
    ["Room 1", "Room ①"],
    ["Lincoln", "lincoln"],
    ["Room 1", "Room 01"],
    ["Café", "Cafe"],
  ])("%s and %s look different", (left, right) => {
    expect(nameAsSeen(left)).not.toBe(nameAsSeen(right));
  });
});
