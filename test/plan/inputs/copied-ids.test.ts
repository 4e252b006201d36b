import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classroomsOf } from "../../../src/model/change.ts";
import type { Classroom } from "../../../src/model/classtag.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { fromCell, isChangedBySpreadsheets, toCell } from "../../../src/model/spreadsheet.ts";
import {
  aClass,
  aClassroom,
  aLine,
  aSchool,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  worldOf,
} from "../world.ts";

const at = { file: "classtag.csv", line: 14, column: 7 };

/** A district whose file maps Room 1 to a class, and whose list says that it holds `listed`. */
function planFor(
  listed: string,
  classIds: readonly string[],
  differs: { readonly isExact?: boolean; readonly others?: readonly Classroom[] } = {},
): Plan {
  const { isExact = false, others = [] } = differs;
  const [meant = ""] = classIds;
  return planOf(
    worldOf(
      districtOf([
        schoolOf([
          aLine("1", meant),
          ...others.map((one, index) => aLine(one.key, classIds[index + 1] ?? meant)),
        ]),
      ]),
      rosterOf(classIds.map((id) => aClass(id))),
      stateOf([aClassroom("1", { connections: [listed], ...(isExact ? {} : { copiedAt: at }) }), ...others]),
    ),
  );
}

const doubts = (plan: Plan) => plan.diagnostics.filter(({ code }) => code === "copied-id-doubtful");

describe("an id that a list may have changed", () => {
  test.each([
    ["12", "0012"],
    ["1E+05", "1E5"],
    ["1.00E+05", "100E3"],
    ["100000", "1E5"],
    ["1.23457E+11", "123456789012"],
    ["12345678901234500", "12345678901234567"],
    ["12-Mar", "3-12"],
    ["Mar-26", "3-2026"],
    ["3/12/2026", "3-12"],
    ["3/12/2005", "3-12-05"],
    ["2026-03-12", "3-12-26"],
    ["4022.5", "4022.50"],
    ["4022,5", "4022,50"],
    ["0.5", "0.50"],
    ["5", "+5"],
    ["-5", "-05"],
    ["-5", "(5)"],
    ["50.00%", "50%"],
    ["0.5", "50%"],
    ["1234", "1,234"],
    ["1234", "1'234"],
    ["1,234", "1.234"],
    ["$4.00", "$4"],
    ["4", "4 €"],
    ["4", "€4.00"],
    ["1:30:00 AM", "1:30"],
    ["1:30", "01:30"],
    ["13:30:00", "1:30 PM"],
    ["8:00 AM", "8 a"],
    ["TRUE", "true"],
    ["1.23457E+14", "123456789012345"],
    ["1.23456789012346E+16", "12345678901234567"],
    ["12345678901234500", "12345678901234567.5"],
    ["0.123456789", "0.12345678901"],
    ["1.2E+11", "120000000000"],
    ["12.03.2026", "12.3"],
    ["12. Mrz", "12.3"],
    ["05-Mar-26", "Mar 5"],
    ["3/12/2026 0:00", "3-12"],
    ["12", "１２"],
    ["0012-003-A", "0012-003-a"],
    ["“0012-003-1”", "0012-003-1"],
    ["12-3-1", "0012-003-1"],
    ["0012 -003-1", "0012-003-1"],
  ])(
    "%s may be %s: it is unknown, the finding names the place and the right value, and nothing is written",
    (listed, meant) => {
      const plan = planFor(listed, [meant]);
      expect(plan.changes).toEqual([]);
      const [finding] = doubts(plan);
      expect(finding).toMatchObject({ severity: "error", at, school: "Lincoln" });
      expect(finding?.hint).toContain(`'${meant}`);
    },
  );

  test("marked to be exact, it is what ClassTag holds, and is replaced", () => {
    const plan = planFor("12", ["0012"], { isExact: true });
    expect(doubts(plan)).toEqual([]);
    expect(plan.changes).toMatchObject([{ kind: "reconnect", before: ["12"], after: ["0012"] }]);
  });

  test("that is another year's and nobody's lookalike is not doubted", () => {
    const plan = planFor("25-003-9", ["0012-003-1"]);
    expect(doubts(plan)).toEqual([]);
    expect(plan.changes).toMatchObject([{ kind: "reconnect" }]);
  });

  test.each([
    "4.3E+34",
    "4,3E+34",
    "1E+05",
    "1E-05",
    "12-Mar",
    "Mar-26",
    "12-Mar-05",
    "3/12/2026",
    "12.03.26",
    "2026-03-12",
    "1:30:00 AM",
    "TRUE",
    "WAHR",
    "#N/A",
    "#REF!",
    "########",
  ])("%s is what a spreadsheet shows, and unknown also where ClassLink has nothing like it", (listed) => {
    const plan = planFor(listed, ["0012-003-1"]);
    expect(plan.changes).toEqual([]);
    const [finding] = doubts(plan);
    expect(finding).toMatchObject({ severity: "error", at, school: "Lincoln" });
    expect(finding?.hint).toContain(`so that it stays as it is: '${listed} if it really shows that.`);
    expect(doubts(planFor(listed, ["0012-003-1"], { isExact: true }))).toEqual([]);
    expect(doubts(planFor(listed, ["0012-003-1", listed]))).toEqual([]);
  });

  test("nobody else takes the id that it may be", () => {
    const plan = planFor("12", ["0044", "0012"], { others: [aClassroom("2")] });
    expect(plan.changes.flatMap(classroomsOf)).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toContain("id-maybe-held");
  });

  test("of two real ids the shorter is doubted where the other may have become it", () => {
    expect(doubts(planFor("12", ["12", "0012"]))).toHaveLength(1);
    expect(doubts(planFor("0012", ["0012", "12"]))).toEqual([]);
  });

  test.each([
    ["4022.5", "4022.50", 1],
    ["4022.50", "4022.5", 0],
    ["12.5", "12.50", 1],
    ["12.3", "3.12", 0],
    ["TRUE", "true", 1],
    ["1:30", "01:30", 1],
    ["3-12", "12-3", 0],
    ["123456789012", "123456789999", 0],
    ["12345678901234567", "12345678901234568", 0],
    ["0012-003-1", "0012-003-10", 0],
  ])(
    "of the real ids %s and %s the first is doubted where a spreadsheet leaves it so",
    (listed, other, times) => {
      expect(doubts(planFor(listed, [listed, other]))).toHaveLength(times);
    },
  );

  test("a number that is nobody's lookalike is not doubted, however long it is", () => {
    expect(doubts(planFor("123456789999", ["123456789012"]))).toEqual([]);
    expect(doubts(planFor("1234567890123459", ["1234567890123451"]))).toEqual([]);
  });

  test("law: what a spreadsheet is kept from changing, it is doubted of", () => {
    const forms = fc.oneof(
      fc
        .tuple(fc.nat(99_999), fc.nat(99))
        .map(([whole, cents]) => `${whole}.${String(cents).padEnd(2, "0")}0`),
      fc
        .tuple(fc.constantFrom("+", "$", "0", "€ "), fc.integer({ min: 1, max: 99_999 }))
        .map(([sign, number]) => `${sign}${number}`),
      fc.tuple(fc.nat(11), fc.integer({ min: 10, max: 59 })).map(([hour, minute]) => `0${hour}:${minute}`),
    );
    const shown = (id: string): string => {
      if (id.includes(":")) return id.replace(/^0+(?=\d)/, "");
      return String(Number(id.replace(/[+$€ ]/g, "")));
    };
    fc.assert(
      fc.property(forms, (id) => {
        fc.pre(shown(id) !== id);
        expect(isChangedBySpreadsheets(id)).toBe(true);
        const plan = planFor(shown(id), ["zz", id], { others: [aClassroom("2")] });
        expect(doubts(plan)).toHaveLength(1);
        expect(plan.changes.flatMap(classroomsOf)).toEqual([]);
      }),
    );
  });

  test("a school's org id is doubted alike", () => {
    const plan = planOf(
      worldOf(
        districtOf([schoolOf([])]),
        rosterOf([]),
        stateOf([], { schools: [aSchool({ connections: ["12"], copiedAt: at })] }),
      ),
    );
    expect(plan.changes).toEqual([]);
    expect(doubts(plan)).toHaveLength(1);
  });
});

describe("a cell that spreadsheets leave alone", () => {
  test("law: any text comes back exactly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fromCell(toCell(text)).text).toBe(text);
      }),
    );
  });

  test("law: what has no apostrophe in front is no formula, number or date", () => {
    const idLike = fc.string({ unit: fc.constantFrom(..."0123456789-/.eE+=@ MarJan:'\t"), maxLength: 12 });
    fc.assert(
      fc.property(idLike, (text) => {
        const cell = toCell(text);
        expect(cell.startsWith("'") || !isChangedBySpreadsheets(cell)).toBe(true);
      }),
    );
  });

  test.each([
    "0012",
    "1E5",
    "3-12",
    "12-Mar",
    "3/12/2026",
    "1:30",
    "=1+1",
    "+1",
    "-5",
    "@a",
    " =x",
    "TRUE",
    "15%",
    "May 5",
    "1,5",
    "$5",
    "5 €",
    "(5)",
    "5-",
    "50 %",
    "1'234",
    "1\u00A0234",
    "1 1/2",
    "8 a",
    "12. Okt",
    "2026-03-12 10:00",
    "WAHR",
    "１２",
    "#N/A",
  ])("%s would be changed", (text) => expect(isChangedBySpreadsheets(text)).toBe(true));
  test.each([
    "0012-003-1",
    "0078-4A",
    "Ms Rivera",
    "cls_20401",
    "May Day club",
    "Room 3-12",
    "a=b",
    "8B",
    "8A",
    "A5",
    "5 kg",
    "R2-D2",
    "3rd grade",
    "Mar a Lago",
  ])("%s is left alone", (text) => expect(isChangedBySpreadsheets(text)).toBe(false));
});
