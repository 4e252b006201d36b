import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rollover } from "../../src/model/rollover.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderRolloverTerminal } from "../../src/render/terminal/rollover-page.ts";
import { tries } from "../tries.ts";
import { hostileText } from "./hostile-text.ts";

const rollover: Rollover = {
  district: { id: "rowan", name: "Rowan" },
  to: "2027-28",
  from: "2026-27",
  isThere: true,
  schools: [],
  untold: ["Cedar"],
  changes: {},
  unwritten: [],
  teachers: { source: "none" },
  tonight: { isSyncOn: false, kept: 1, created: 0, archived: 0, isExceeded: false, otherChildren: 0 },
  planned: { changes: 0, handedOn: 0, unchosen: 0, refusals: [], tonight: "the sync has nothing to do" },
};
const shown = (one: Rollover): string =>
  renderRolloverTerminal(
    { rollover: one, differences: [], written: [], asked: { name: "rowan", to: one.to, handOn: [] } },
    { colours: plainColours, width: 100 },
  );

test("a school of which nothing can be told is named, and what is left is not called nothing", () => {
  const text = shown(rollover);
  expect(text).toContain("Nothing is told of Cedar: ClassTag does not show it, or not all of ClassLink's");
  expect(text).not.toContain("shares no class of 2027-28 yet");
  expect(text).not.toContain("Nothing is left");
  expect(shown({ ...rollover, untold: [] })).toContain("Nothing is left: the file has turned the year");
});

test("names of others are shown, and do nothing", () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const next = { sourcedId: hostile, title: hostile, agrees: ["title"], disagrees: [] } as const;
      const room = { name: hostile, sourcedId: hostile, turn: "gone", unwritten: hostile } as const;
      const classrooms = [
        { ...room, proposal: { kind: "archived", next, releases: false } },
        { ...room, proposal: { kind: "choose", candidates: [next, { ...next, isMovedUp: true }] } },
        { ...room, proposal: { kind: "nothing", why: hostile } },
      ] as const;
      const schools = [{ name: hostile, way: "archive", classes: 1, classrooms }] as const;
      const text = shown({
        ...rollover,
        schools,
        to: hostile,
        from: hostile,
        untold: [hostile],
        unwritten: [hostile],
      });
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: tries(200) },
  );
});
