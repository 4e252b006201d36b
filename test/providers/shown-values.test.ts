import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownCount, shownPercent, writtenDay } from "../../src/providers/classtag/browser/shown-values.ts";

describe("what pages show", () => {
  it.each([
    ["25", 25],
    ["1,024", 1024],
    ["1 024", 1024],
    ["1’024", undefined],
    ["1,02", undefined],
    ["1,024 students", 1024],
    ["25 of 30", undefined],
    ["25+ students", undefined],
    ["about 25", undefined],
    ["", undefined],
  ])("a count: %s", (text, number) => expect(shownCount(text)).toBe(number));

  it.each([
    ["15", 15],
    ["12.5 %", 12.5],
    ["12,5%", 12.5],
    ["101", undefined],
    ["", undefined],
    ["-1", undefined],
  ])("a percentage: %s", (text, number) => expect(shownPercent(text)).toBe(number));

  it.each([
    ["YYYY-MM-DD", "2025-08-11", "2025-08-11"],
    ["M/D/YYYY", "8/1/2025", "2025-08-01"],
    ["MMM D, YYYY", "Aug 11, 2025", "2025-08-11"],
    ["D MMMM YYYY", "11 August 2025", "2025-08-11"],
    ["MMM D, YYYY", "Augst 11, 2025", undefined],
    ["M/D/YYYY", "13/1/2025", undefined],
    ["YYYY-MM-DD", "2025-02-30", undefined],
  ])("a day, %s: %s", (format, text, day) => expect(writtenDay(format, text)).toBe(day));

  it("law: a day comes back as it was written", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
        (date) => {
          const written = date.toLocaleDateString("en-US", {
            month: "long",
            day: "numeric",
            year: "numeric",
            timeZone: "UTC",
          });
          expect(writtenDay("MMMM D, YYYY", written)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
