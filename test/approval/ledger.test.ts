import { describe, expect, test } from "vitest";
import { afterCut } from "../../src/approval/begin.ts";
import { believe } from "../../src/approval/believed.ts";
import { forDriver, renewed } from "../../src/approval/carry-over.ts";
import { decline, wait } from "../../src/approval/pending.ts";
import { ledgerText, readLedgerText } from "../../src/files/ledger-file.ts";
import { isSamePlace, type Ledger, type PendingPlan, type SettledSchool } from "../../src/model/ledger.ts";
import { aSchool, districtOf, planOf, rosterOf, stateOf, worldOf } from "../plan/world.ts";
import { emptyLedger } from "./machine.ts";

const commit = "c".repeat(40);
const digestOf = (letter: string): string => letter.repeat(64);
const word = { kind: "review", pullRequest: 12, approvers: ["grace"] } as const;
const at = "2026-11-23T18:00:00.000Z";
const lincoln = { kind: "school", key: "sch_1", name: "Lincoln" } as const;
const roosevelt = { kind: "school", key: "sch_2", name: "Roosevelt" } as const;

const settled: SettledSchool = {
  place: lincoln,
  intent: digestOf("a"),
  commit,
  word,
  at,
  connections: ["0012"],
  classrooms: [{ key: "c1", state: "active", connections: ["a"] }],
};

const waiting = (fingerprint: string, places: PendingPlan["places"], pullRequest = 13): PendingPlan => ({
  fingerprint,
  pullRequest,
  approvers: ["grace"],
  commit,
  places,
  reason: "a freeze lasts until 2026-12-01",
  written: [],
});

const both = [
  { place: lincoln, intent: digestOf("b") },
  { place: roosevelt, intent: digestOf("c") },
];

const full: Ledger = {
  ...emptyLedger,
  places: [
    {
      place: { kind: "district" },
      intent: digestOf("d"),
      commit,
      word: { kind: "fingerprint", fingerprint: "7KQ4-2M8P-XZ3T-9WFA", actor: "ada", onePerson: true },
      at,
      settings: { unarchiveReappearing: false, deletionThreshold: 15 },
    },
    settled,
  ],
  pending: [waiting("7KQ4-2M8P-XZ3T-9WFA", both)],
  begun: {
    plans: ["7KQ4-2M8P-XZ3T-9WFA"],
    run: "99",
    attempt: 1,
    at,
    places: [],
    archives: [{ classroomKey: "c9", school: "Lincoln", at }],
  },
  archives: [{ classroomKey: "c8", school: "Lincoln", at }],
};

describe("the file of a ledger", () => {
  test("says what it was made of", () => {
    expect(readLedgerText(ledgerText(full), "springfield.json")).toEqual(full);
  });

  test.each([
    ["{", "it is not JSON"],
    [ledgerText(full).replace('"1.1"', '"2.0"'), "it has the format version 2.0, and this Rollcall reads 1"],
    [
      ledgerText(full).replace('"attempt": 1', '"attempt": 0'),
      "it is no ledger: /begun/attempt must be >= 1",
    ],
    [
      ledgerText(full).replace('"district": "springfield"', '"district": "springfield", "note": 1'),
      'it is no ledger: it must NOT have additional properties ("note")',
    ],
  ])("is not guessed at where it cannot be read", (text, reason) => {
    expect(() => readLedgerText(text, "springfield.json")).toThrow(
      `springfield.json cannot be used: ${reason}`,
    );
  });
});

describe("whose ledger it is", () => {
  const plan = planOf(worldOf(districtOf([]), rosterOf([]), stateOf([])));

  test("counts where it was written, for the same two tenants", () => {
    expect(believe(full, { repository: "1", plan }).kind).toBe("believed");
  });

  test.each([
    [full, "2", "it was written in another repository, which this one was copied from"],
    [{ ...full, district: "shelbyville" }, "1", "it is the ledger of shelbyville"],
    [
      { ...full, tenants: { ...full.tenants, classtag: { endpoint: "bbbb", id: "ct_2" } } },
      "1",
      "it was written for another ClassTag district or server",
    ],
    [
      { ...full, tenants: { ...full.tenants, classlink: { endpoint: "cccc", orgId: "100" } } },
      "1",
      "it was written for another ClassLink district or server",
    ],
  ])("does not count elsewhere", (ledger, repository, reason) => {
    expect(believe(ledger, { repository, plan })).toEqual({ kind: "not-believed", reason });
  });
});

test("a place is a school's key and its name as people see it", () => {
  expect(isSamePlace(lincoln, { ...lincoln, name: "Linc\u00adoln " })).toBe(true);
  expect(isSamePlace(lincoln, { ...lincoln, name: "Roosevelt" })).toBe(false);
  expect(isSamePlace(lincoln, { ...lincoln, key: "sch_2" })).toBe(false);
});

describe("another read driver", () => {
  const live = stateOf([], { schools: [aSchool({ key: "Lincoln", name: "Lincoln" })] });

  test("finds schools by name, and has nothing to return a classroom to", () => {
    const { places, pending, driver } = forDriver(full, "browser", live);
    expect(driver).toBe("browser");
    expect(places[1]).toEqual({
      place: { kind: "school", key: "Lincoln", name: "Lincoln" },
      intent: digestOf("a"),
      commit,
      word,
      at,
      classrooms: [],
    });
    expect(pending[0]?.places.map(({ place }) => place)).toEqual([
      { kind: "school", key: "Lincoln", name: "Lincoln" },
    ]);
  });

  test("finds them however they are spelt", () => {
    const spelt = stateOf([], { schools: [aSchool({ key: "Lincoln", name: "Lincoln\u00a0" })] });
    expect(forDriver(full, "browser", spelt).places[1]?.place).toMatchObject({ name: "Lincoln\u00a0" });
  });

  test.each(["Lincoln", "Linc\u00adoln"])("opens a school whose name two have: %j", (name) => {
    const twins = stateOf([], { schools: [aSchool({ key: "one" }), aSchool({ key: "two", name })] });
    expect(forDriver(full, "browser", twins).places).toHaveLength(1);
  });
});

describe("a Rollcall that writes intents otherwise", () => {
  const older = { ...full, intentVersion: 0 };

  test("makes digests of the commits that stand beside them", () => {
    const digests = {
      version: 1,
      district: digestOf("1"),
      schools: [{ name: "Lincoln", intent: digestOf("2") }],
    };
    const { places, pending } = renewed(older, (one) => (one === commit ? digests : undefined));
    expect(places.map(({ intent }) => intent)).toEqual([digestOf("1"), digestOf("2")]);
    expect(pending[0]?.places).toEqual([{ place: lincoln, intent: digestOf("2") }]);
  });

  test("finds a school however the file spells it, and opens it where two look the same", () => {
    const digestsOf =
      (...names: readonly string[]) =>
      () => ({
        version: 2,
        district: digestOf("1"),
        schools: names.map((name) => ({ name, intent: digestOf("2") })),
      });
    expect(renewed(older, digestsOf(" Lincoln\u00a0")).places).toHaveLength(2);
    expect(renewed(older, digestsOf("Lincoln", "Linc\u00adoln")).places).toHaveLength(1);
    expect(renewed(older, digestsOf("Lincoln", "Lincoln")).places).toHaveLength(1);
  });

  test("leaves open what it cannot read", () => {
    expect(renewed(older, () => undefined)).toMatchObject({ places: [], pending: [] });
  });
});

describe("a plan that waits", () => {
  test("gives its places to a later one, and ends with the last", () => {
    const later = wait(full, waiting("0000-0000-0000-0001", [{ place: lincoln, intent: digestOf("e") }], 14));
    expect(later.pending.map(({ places }) => places.map(({ place }) => place))).toEqual([
      [roosevelt],
      [lincoln],
    ]);
    const last = wait(later, waiting("0000-0000-0000-0002", both, 15));
    expect(last.pending.map(({ fingerprint }) => fingerprint)).toEqual(["0000-0000-0000-0002"]);
  });

  test("gives its places to a later one also where ClassTag calls the school otherwise by then", () => {
    const renamed = { ...lincoln, name: "Lincoln Elementary" };
    const later = wait(full, waiting("0000-0000-0000-0001", [{ place: renamed, intent: digestOf("e") }], 14));
    expect(later.pending.map(({ places }) => places.map(({ place }) => place))).toEqual([
      [roosevelt],
      [renamed],
    ]);
  });

  test("has its say once, whatever became of it", () => {
    const declined = decline(wait(full, waiting("0000-0000-0000-0001", both, 14)), "0000-0000-0000-0001");
    expect(wait(declined, waiting("0000-0000-0000-0001", both, 14))).toEqual(declined);
  });

  test("is ended by a person", () => {
    expect(decline(full, "7KQ4-2M8P-XZ3T-9WFA").pending).toEqual([]);
  });

  test("is taken up once after an apply that nobody saw end, and its archives count", () => {
    const once = afterCut(full, "2026-11-01T00:00:00.000Z");
    expect(once.pending).toMatchObject([{ wasResumed: true }]);
    expect(once.archives.map(({ classroomKey }) => classroomKey)).toEqual(["c8", "c9"]);
    expect(once).not.toHaveProperty("begun");
    const { begun } = full;
    if (begun === undefined) throw new Error("it has begun");
    expect(afterCut({ ...once, begun }, at).pending).toEqual([]);
  });
});
