import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { visibleText } from "../../src/render/escape.ts";
import { displayWidth, padEnd, shorten, takeColumns, wrap } from "../../src/render/terminal/display-width.ts";
import { hostileText } from "./hostile-text.ts";

describe("displayWidth", () => {
  it.each([
    ["Room 12", 7],
    ["Señora", 6],
    ["e\u0301te\u0301", 3],
    ["数学", 4],
    ["한국어", 6],
    ["ｱｲｳ", 3],
    ["Ａ", 2],
    ["🎨", 2],
    ["👩‍🏫", 2],
    ["🇺🇸", 2],
    ["❤️", 2],
    ["👍🏽", 2],
    ["1️⃣", 2],
    ["👨‍👩‍👧‍👦 family", 9],
    ["e\u0301\u0323\u0330", 1],
    ["\u1112\u1161\u11ab", 2],
    ["\u0915\u093f", 2],
    ["ﾊﾞ", 2],
    ["▼ ⇄ →", 5],
    ["", 0],
  ])("of %j is %i", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it("is the library's also of letters that it is not asked for", () => {
    const letters = Array.from({ length: 0x530 + 0x200 }, (_, at) =>
      String.fromCharCode(at < 0x530 ? at : 0x2000 + at - 0x530),
    );
    const printed = letters.filter((letter) => visibleText(letter) === letter);
    expect(printed.filter((letter) => displayWidth(letter) !== stringWidth(letter))).toEqual([]);
  });

  it("is counted of what hostile text is shown as, never of what it would do", () => {
    expect(displayWidth(visibleText("\u001B[31mred\u001B[0m"))).toBe("\\x1B[31mred\\x1B[0m".length);
    expect(displayWidth(visibleText("a\u0000b\u202Ec"))).toBe("a\\x00b\\u202Ec".length);
  });
});

describe("shorten", () => {
  it("keeps both ends, which tell names apart", () => {
    expect(shorten("Advanced Algebra and Trigonometry, Period 3", 24)).toBe("Advanced Algebra…eriod 3");
    expect(shorten("Room 12", 7)).toBe("Room 12");
    expect(shorten("数学数学数学", 7)).toBe("数学…学");
  });

  it("never takes more room than it was given, and never half a character", () => {
    fc.assert(
      fc.property(hostileText.map(visibleText), fc.integer({ min: 4, max: 60 }), (text, columns) => {
        const short = shorten(text, columns);
        expect(displayWidth(short)).toBeLessThanOrEqual(columns);
        expect(short.isWellFormed?.() ?? true).toBe(true);
        expect(displayWidth(padEnd(short, columns))).toBe(columns);
      }),
    );
  });

  it("looks at no more of a huge name than it shows", () => {
    const huge = "👩‍".repeat(500_000);
    expect(displayWidth(shorten(huge, 20))).toBeLessThanOrEqual(20);
    expect(displayWidth(takeColumns(huge, 20, "end"))).toBeLessThanOrEqual(20);
  });
});

describe("wrap", () => {
  it("breaks at spaces and loses nothing", () => {
    expect(wrap("would archive 5 of 12 classrooms", 14)).toEqual(["would archive", "5 of 12", "classrooms"]);
    fc.assert(
      fc.property(hostileText.map(visibleText), fc.integer({ min: 5, max: 40 }), (text, columns) => {
        expect(wrap(text, columns).join(" ")).toBe(text);
      }),
    );
  });
});
