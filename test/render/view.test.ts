import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import {
  archive,
  connect,
  disconnect,
  exchange,
  forecast,
  oakHill,
  plan,
  refusal,
  school,
  setSetting,
  view,
  warning,
} from "./plan-builder.ts";

const verdictOf = (differs: Partial<Plan>) => view(differs).verdict;
const error = warning({ severity: "error", code: "id-absent" });

describe("the verdict", () => {
  it("of no changes says what was looked at", () => {
    expect(verdictOf({})).toEqual({
      kind: "no-changes",
      headline:
        "no changes: 20 of 20 listed classrooms in 2 of 2 schools are as the file asks; 1 of 1 declared setting is as the file asks; read 2 schools, 26 classrooms, 71 classes",
    });
  });

  it("of no changes says what the next sync archives all the same, where that is known", () => {
    const archived = [{ sourcedId: "0012-9", name: "Chess" }];
    const headlineOf = (rest: Partial<Plan["forecast"]>): string =>
      verdictOf({
        forecast: {
          ...plan().forecast,
          schools: [forecast({ archived })],
          threshold: { percent: 15, wouldArchive: 1, connected: 20, exceeded: false },
          ...rest,
        },
      }).headline;
    expect(headlineOf({})).toMatch(
      /^no changes to write, but the next sync archives 1 classroom: 20 of 20 listed/,
    );
    const exceeded = { percent: 0, wouldArchive: 1, connected: 20, exceeded: true };
    expect(headlineOf({ threshold: exceeded })).toMatch(/^no changes: /);
    expect(headlineOf({ fails: [{ school: "Lincoln", orgId: "0012" }] })).toMatch(/^no changes: /);
  });

  it("of no changes names what nobody has decided", () => {
    const schools = [
      school({ listed: 0, unchanged: 0, decided: 0, undecided: ["A", "B"], activeClassrooms: 2 }),
    ];
    expect(verdictOf({ schools }).headline).toMatch(
      /^no changes: the file lists none of 2 active classrooms in 1 of 1 school; .*; 2 undecided/,
    );
  });

  it.each([
    ["the file has no school", []],
    ["no school takes part", [school({ participates: false, activeClassrooms: 0, listed: 0, unchanged: 0 })]],
    ["the schools are empty", [school({ activeClassrooms: 0, listed: 0, decided: 0, unchanged: 0 })]],
  ])("is never “no changes” where %s", (_, schools) => {
    const nothing = verdictOf({ schools, settings: { declared: [], unchanged: [] } });
    expect(nothing.kind).toBe("nothing-looked-at");
    expect(nothing.headline).toMatch(/^nothing was looked at: /);
    const onlySettings = verdictOf({ schools });
    expect(onlySettings.kind).toBe("nothing-looked-at");
    expect(onlySettings.headline).toMatch(/^no classroom was looked at: .*1 of 1 declared setting is as/);
  });

  it("of changes says how many are ready and how many doubtful", () => {
    expect(verdictOf({ changes: [connect(), archive({ line: 41 })], diagnostics: [warning()] })).toEqual({
      kind: "changes",
      headline: "2 changes ready, look first: 1 of them is doubtful",
    });
  });

  it("counts an exchange of which both classrooms are doubtful as one change", () => {
    const both = exchange({ key: "a", line: 24 }, { key: "b", line: 25 });
    const rows = both.members.map(({ at }) => warning({ at }));
    expect(verdictOf({ changes: [both], diagnostics: rows }).headline).toBe(
      "1 change ready, look first: it is doubtful",
    );
    expect(verdictOf({ changes: [both, archive({ line: 41 })], diagnostics: rows }).headline).toBe(
      "2 changes ready, look first: 1 of them is doubtful",
    );
  });

  it("of blocked lines says how many, and what is ready beside them", () => {
    const schools = [school({ blocked: 2 })];
    expect(verdictOf({ schools, diagnostics: [error], changes: [connect()] }).headline).toBe(
      "2 of 12 lines are blocked by errors; 1 change ready",
    );
    expect(verdictOf({ diagnostics: [error] })).toEqual({
      kind: "blocked",
      headline: "1 error to mend; nothing else to change",
    });
  });

  it("of a guard's refusal comes before everything else", () => {
    const changes = [archive({ line: 1 }), archive({ line: 2 }), connect({ school: oakHill })];
    expect(verdictOf({ changes, refusals: [refusal()], diagnostics: [error] })).toEqual({
      kind: "refused",
      headline:
        "refused by the guard archive-share at 1 of 2 schools: none of 3 changes is written before that is settled",
    });
    const { school: _, ...districtWide } = refusal();
    expect(verdictOf({ changes, refusals: [districtWide] }).headline).toBe(
      "refused by the guard archive-share: none of 3 changes is written before that is settled",
    );
    expect(verdictOf({ refusals: [districtWide], schools: [] }).kind).toBe("refused");
  });

  it("is not a refusal once somebody has acknowledged it", () => {
    const refusals = [refusal({ acknowledgedBy: "expect: { archive: 1 }" })];
    const shown = view({ changes: [archive()], refusals });
    expect(shown.verdict.kind).toBe("changes");
    expect(shown.refusals[0]).toMatchObject({ stands: false, acknowledgedBy: "expect: { archive: 1 }" });
    expect(shown.refusals[0]).not.toHaveProperty("acknowledgement");
  });

  it("offers no acknowledgement for what nothing can lift", () => {
    const [frozen] = view({ refusals: [refusal({ guard: "freeze", canBeAcknowledged: false })] }).refusals;
    expect(frozen?.stands).toBe(true);
    expect(frozen).not.toHaveProperty("acknowledgement");
  });
});

describe("the scale", () => {
  it("gives every count its denominator, the zeros too", () => {
    expect(view({ changes: [archive()] }).scale).toBe(
      "0 takeovers · 1 archive · 0 disconnects, in 1 of 2 schools, 1 of 20 active classrooms",
    );
  });

  it("counts a classroom that is released and archived once", () => {
    const changes = [disconnect({ key: "cls_1", line: 1 }), archive({ key: "cls_1", line: 1 })];
    expect(view({ changes }).scale).toContain("1 of 20 active classrooms");
  });

  it("counts an exchange as one change and two takeovers", () => {
    const shown = view({ changes: [exchange({ key: "a" }, { key: "b" }), setSetting()] });
    expect(shown.totals).toMatchObject({ changes: 2, takeovers: 2, settings: 1, touchedClassrooms: 2 });
  });
});

describe("the clock", () => {
  const clock = (dailySync: Plan["dailySync"], time = "16:40") =>
    view({ dailySync, moment: { date: "2026-08-03", time } }).clock.sentence;

  it.each([
    [{ enabled: false }, "16:40", "Daily sync is off: families notice nothing until a person turns it on"],
    [
      { enabled: true, startsAt: "01:00" },
      "16:40",
      "Daily sync is on: takes effect at 01:00, 8 h 20 min after this plan was made",
    ],
    [
      { enabled: true, startsAt: "01:00" },
      "00:15",
      "Daily sync is on: takes effect at 01:00, 45 min after this plan was made",
    ],
    [
      { enabled: true, startsAt: "01:00" },
      "01:00",
      "Daily sync is on: takes effect at 01:00, 24 h after this plan was made",
    ],
    [
      { enabled: true },
      "16:40",
      "Daily sync is on: takes effect with its next run; when that is, this driver cannot see",
    ],
    [{ enabled: "unknown" as const }, "16:40", "Daily sync may be on: this driver cannot see it"],
  ])("of %j at %s", (dailySync, time, sentence) => {
    expect(clock(dailySync, time)).toBe(sentence);
  });

  it.each<readonly [Plan["dailySync"], string]>([
    [
      { enabled: false },
      "Daily sync is off: families notice 2 archives at once, and nothing else until a person turns it on",
    ],
    [
      { enabled: true, startsAt: "01:00" },
      "Daily sync is on: takes effect at 01:00, 8 h 20 min after this plan was made; families notice 2 archives at once",
    ],
    [
      { enabled: "unknown" },
      "Daily sync may be on: this driver cannot see it; families notice 2 archives at once",
    ],
  ])(
    "of %j is not all, where a classroom is archived: its members miss it at once",
    (dailySync, sentence) => {
      const changes = [archive({ line: 1 }), archive({ line: 2 }), connect()];
      expect(view({ dailySync, changes }).clock.sentence).toBe(sentence);
    },
  );
});

describe("what else is said", () => {
  it("names what the file states for a class, and does not hide what disagrees with it", () => {
    const stating = (disagrees: readonly string[]) => {
      const strength = disagrees.length > 0 ? ("weak" as const) : ("fair" as const);
      const support = { strength, agrees: [], disagrees, stated: ["teacher", "period"] as const };
      return view({ changes: [connect({ evidence: { support } })] }).schools[0]?.rows[0];
    };
    const said = "stated in the file: teacher, period";
    expect(stating([])).toMatchObject({ agrees: [said], onlyStated: [said], doubts: [] });
    expect(stating(["room 1 here, 2 there"])?.doubts).toEqual([
      `evidence disagrees: room 1 here, 2 there; ${said}`,
    ]);
  });

  it("orders changes by step and names a way back once for all that share it", () => {
    const shown = view({ changes: [connect({ line: 1 }), connect({ line: 2 }), archive({ line: 3 })] });
    expect(shown.schools[0]?.rows.map((row) => row.kind)).toEqual(["archive", "connect", "connect"]);
    expect(shown.undo.map(({ undo, kinds }) => [undo.level, kinds])).toEqual([
      ["hardly", [{ kind: "connect", count: 2 }]],
      ["reversible", [{ kind: "archive", count: 1 }]],
    ]);
  });

  it("names duplicates and counts them per school", () => {
    const created = [
      { sourcedId: "c1", name: "Chess", duplicates: "Chess club" },
      { sourcedId: "c2", name: "Art" },
    ];
    const shown = view({ forecast: { ...plan().forecast, schools: [forecast({ created })] } });
    expect(shown.forecast).toMatchObject({ created: 2, beside: [{ school: "Lincoln Elementary" }] });
    expect(shown.schools[0]).toMatchObject({
      created: 2,
      duplicates: [{ existing: "Chess club", sourcedId: "c1", title: "Chess" }],
    });
  });

  it("says how each system was read, and what came of it", () => {
    expect(view().reads).toEqual([
      "ClassLink 2026-08-03 21:39 UTC by oneroster 1.1, 6 requests: 71 classes, 4 academic sessions, 3 orgs",
      "ClassTag 2026-08-03 21:39 UTC by api, 3 requests: 2 schools, 26 classrooms",
    ]);
  });

  it("says why a term that has not begun counts", () => {
    expect(view().terms).toEqual(["2026-27 (starts 2026-08-17, today is before it)"]);
    expect(view({ moment: { date: "2026-10-01", time: "08:00" } }).terms).toEqual([
      "2026-27 (2026-08-17 to 2027-06-11)",
    ]);
  });

  it("names the term of a class only where it is not the one in scope", () => {
    expect(view().commonTerm).toBe("2026-27");
    const [year] = plan().terms;
    const terms = year === undefined ? [] : [year, { ...year, title: "Fall 2026" }];
    const fall = connect({ line: 2, evidence: { terms: ["Fall 2026"] } });
    expect(view({ terms, changes: [connect(), fall] })).not.toHaveProperty("commonTerm");
    expect(view({ terms, changes: [fall] }).commonTerm).toBe("Fall 2026");
  });

  it("warns where the threshold makes the next sync apply by half", () => {
    const threshold = { percent: 15, wouldArchive: 9, connected: 40, exceeded: true };
    const shown = view({ forecast: { ...plan().forecast, threshold } });
    expect(shown.forecast.threshold.sentence).toContain("it would archive none and still create");
  });
});
