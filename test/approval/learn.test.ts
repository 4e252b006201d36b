import { describe, expect, test } from "vitest";
import { forDriver } from "../../src/approval/carry-over.ts";
import { awaitNight, forgetForecast, lastNightIn, learn, type SeenNight } from "../../src/approval/learn.ts";
import { ledgerText, readLedgerText } from "../../src/files/ledger-file.ts";
import type { ForecastComparison, JudgedAssumption } from "../../src/model/forecast-comparison.ts";
import type { KeptForecast } from "../../src/model/kept-forecast.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import { stateOf } from "../plan/world.ts";
import { emptyLedger } from "./machine.ts";

const kept: KeptForecast = {
  of: "read",
  at: "2026-08-17T18:00:00.000Z",
  dailySync: { enabled: true },
  settings: {},
  schools: [],
  classrooms: [],
  items: [],
  threshold: { percent: 15, wouldArchive: 0, connected: 80, exceeded: false, hinges: false },
  assumptions: [],
};

const judged = (id: JudgedAssumption["id"], verdict: JudgedAssumption["verdict"]): JudgedAssumption => ({
  id,
  says: "",
  verdict,
});
const held = (of: number) => ({ kind: "held", of }) as const;
const broken = (number: number, of: number) => ({ kind: "broken", broken: number, of, names: [] }) as const;

function night(
  day: string,
  assumptions: readonly JudgedAssumption[],
  seen: ForecastComparison["night"] = { kind: "passed" },
): SeenNight {
  const comparison = { night: seen, counts: [], surprises: [], since: [], assumptions, notKnown: [] };
  return { kept, comparison, at: `${day}T11:30:00.000Z` };
}

const run = { run: "5002", attempt: 1 };
const next = { run: "5003", attempt: 1 };
const waits: Ledger = awaitNight(emptyLedger, { ...run, at: "2026-08-17T18:10:00.000Z" });
const again = (ledger: Ledger): Ledger => awaitNight(ledger, { ...run, at: "2026-10-01T18:10:00.000Z" });

describe("what nights have shown", () => {
  test("is kept of each assumption that one tested, and no later night is compared with the same forecast", () => {
    const ledger = learn(
      waits,
      night("2026-08-18", [
        judged("names-overwritten", held(80)),
        judged("threshold-rounded-down", { kind: "untested" }),
      ]),
      next,
    );
    expect(ledger).toEqual({
      ...emptyLedger,
      learnt: [{ assumption: "names-overwritten", held: { of: 80, at: "2026-08-18T11:30:00.000Z" } }],
    });
    expect(learn(ledger, night("2026-08-19", [judged("names-overwritten", broken(1, 1))]), next)).toBe(
      ledger,
    );
  });

  test("stays said where it broke once, and is not lost where nothing tests it again", () => {
    const first = learn(waits, night("2026-08-18", [judged("names-overwritten", broken(3, 80))]), next);
    expect(first.compared).toEqual({ ...next, at: "2026-08-18T11:30:00.000Z" });
    const second = learn(
      again(first),
      night("2026-10-02", [judged("class-gets-classroom", held(2)), judged("names-overwritten", held(5))]),
      next,
    );
    expect(second.compared).toBeUndefined();
    const names = {
      assumption: "names-overwritten",
      held: { of: 5, at: "2026-10-02T11:30:00.000Z" },
      broken: { broken: 3, of: 80, at: "2026-08-18T11:30:00.000Z" },
    };
    const rooms = { assumption: "class-gets-classroom", held: { of: 2, at: "2026-10-02T11:30:00.000Z" } };
    expect(second.learnt).toEqual([rooms, names]);
    expect(learn(again(second), night("2026-10-03", []), next).learnt).toEqual([rooms, names]);
    expect(readLedgerText(ledgerText(second), "a ledger")).toEqual(second);
  });

  test("is waited for while no night has passed, or while the sync was to fail and nothing shows that it ran", () => {
    const none = night("2026-08-18", [], { kind: "none", because: "" });
    expect(learn(waits, none, next)).toBe(waits);
    const unseen = night("2026-08-18", [], { kind: "not-to-be-seen", because: "" });
    expect(learn(waits, unseen, next)).toEqual(emptyLedger);
    const fails = { ...unseen, kept: { ...kept, fails: [{ school: "Lincoln", orgId: "0012" }] } };
    expect(learn(waits, fails, next)).toBe(waits);
  });

  test("is not asked of a forecast that an apply has overtaken, or that speaks of another driver's keys", () => {
    const told = learn(waits, night("2026-08-18", [judged("names-overwritten", broken(3, 80))]), next);
    expect(forgetForecast(again(told), next)).toEqual(told);
    expect(forgetForecast(again(told), { run: "5004", attempt: 1 })).toEqual({
      ...emptyLedger,
      learnt: told.learnt,
    });
    expect(forDriver(waits, "browser", stateOf([]))).toEqual({ ...emptyLedger, driver: "browser" });
  });

  test("is fetched for two weeks where a night is to be compared, and for one where it came otherwise", () => {
    const at = "2026-08-18T11:30:00.000Z";
    const both: Ledger = { ...emptyLedger, forecast: { ...run, at }, compared: { ...next, at } };
    const asked = (day: string) => Object.keys(lastNightIn(both, new Date(`${day}T11:29:00.000Z`)));
    expect(asked("2026-08-25")).toEqual(["forecast", "compared"]);
    expect(asked("2026-08-26")).toEqual(["forecast"]);
    expect(asked("2026-09-02")).toEqual([]);
    expect(lastNightIn(emptyLedger, new Date(at))).toEqual({});
  });
});
