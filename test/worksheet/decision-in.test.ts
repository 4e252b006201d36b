import { expect, test } from "vitest";
import { decisionIn } from "../../src/worksheet/decision-in.ts";

test.each(["a", " A.", "(a)", "[A]", '"a"', "a)", "a\n", "\u00A0a", "\uFF41", "'a"])(
  "%j is the letter a",
  (cell) => {
    expect(decisionIn(cell)).toMatchObject({ kind: "class", archives: false, named: { letter: "a" } });
  },
);

test.each(["leave", " LEAVE ", "Leave.", "'leave", '"leave"'])("%j leaves the classroom", (cell) => {
  expect(decisionIn(cell)).toEqual({ kind: "leave" });
});

test.each(["archive a", "Archive: (A)", "archive\nA."])("%j archives it for a", (cell) => {
  expect(decisionIn(cell)).toMatchObject({ kind: "class", archives: true, named: { letter: "a" } });
});

test.each(["a - yes", "leave it", "-", "?", ".", "yes", "=A1", "\u0430"])("%j is no letter", (cell) => {
  expect(decisionIn(cell)).toEqual({ kind: "class", archives: false, named: { cell } });
});

test.each(["", " ", "'", "\t"])("%j says nothing", (cell) => {
  expect(decisionIn(cell)).toEqual({ kind: "undecided" });
});
