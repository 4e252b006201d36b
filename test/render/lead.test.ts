import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderPlanTerminal } from "../../src/render/terminal/plan-text.ts";
import { pageMaking } from "./packed.ts";
import {
  archive,
  connect,
  disconnect,
  forecast,
  oakHill,
  plan,
  refusal,
  school,
  setSetting,
  view,
  warning,
} from "./plan-builder.ts";

/** What a plan's comment begins with: the worst, tonight, and what to do. */

const withForecast = (
  differs: Parameters<typeof forecast>[0],
  rest: Partial<Plan["forecast"]> = {},
): Partial<Plan> => ({ forecast: { ...plan().forecast, schools: [forecast(differs)], ...rest } });

const room = (number: number) => ({ sourcedId: `0012-${number}`, name: `Room ${number}` });
const error = warning({ severity: "error", code: "id-absent", message: "No such class." });
const frozen = refusal({ guard: "freeze", message: "no writes until 2026-08-05", canBeAcknowledged: false });
const quiet = refusal({ guard: "quiet-hours", message: "no writes at night", canBeAcknowledged: false });
const { school: _everywhere, ...wrongTenant } = refusal({
  guard: "wrong-tenant",
  message: "another district",
  canBeAcknowledged: false,
});
const acknowledged = refusal({ acknowledgedBy: "expect: in the file" });
const loosened: Plan["base"] = {
  revision: "0".repeat(40),
  drift: [],
  loosened: [{ what: "guards.archive.perSchool", before: "5", after: "50" }],
};
const exceeded = { percent: 15, wouldArchive: 2, connected: 4, exceeded: true };
const fails = [{ school: "Lincoln Elementary", orgId: "0012" }];
const strong = { fact: "active, no connection" };

describe("the worst", () => {
  const doubt = { changes: [connect({ ...strong, line: 24 })], diagnostics: [warning()] };

  it.each<readonly [string, Partial<Plan>, RegExp]>([
    [
      "a sync that fails",
      { ...doubt, ...withForecast({}, { fails }) },
      /^The whole sync fails .*Elementary\.$/,
    ],
    [
      "a threshold exceeded",
      { ...doubt, ...withForecast({ archived: [room(1)] }, { threshold: exceeded }) },
      /^the sync would archive 2 of 4 connected classrooms, over the deletion threshold of 15 %/,
    ],
    ["what nothing lifts", { ...doubt, refusals: [refusal(), wrongTenant] }, /^another district$/],
    [
      "an error",
      { changes: doubt.changes, diagnostics: [error, error, warning()] },
      /^Lincoln Elementary: No such class \(and 1 more error\)$/,
    ],
    [
      "a doubt about what is hardest to take back",
      {
        changes: [archive({ line: 41 }), connect({ line: 24 })],
        diagnostics: [
          warning({ at: { file: "districts/springfield.yaml", line: 41, column: 9 } }),
          warning(),
        ],
      },
      /^ClassTag says Ms Rivera Room 12 at Lincoln Elementary, and ClassLink's class is Grade 3 Homeroom: .* \(and 1 more doubtful change\)$/,
    ],
    [
      "a doubtful line without a change",
      { diagnostics: [warning({ message: "listed twice" })] },
      /^Lincoln Elementary: listed twice$/,
    ],
    [
      "a guard",
      { changes: [archive()], refusals: [refusal(), frozen] },
      /^would archive 5 .* \(and 1 more refusal\)$/,
    ],
    [
      "a protection that is loosened",
      { changes: [setSetting()], base: loosened },
      /^guards\.archive\.perSchool is loosened, 5 → 50$/,
    ],
    [
      "a guard that somebody has acknowledged",
      { changes: [archive()], refusals: [acknowledged] },
      /^would archive 5 .*, acknowledged by expect: in the file$/,
    ],
    [
      "what can hardly be taken back",
      { changes: [disconnect(), archive()] },
      /^1 change can hardly be taken back: /,
    ],
    [
      "a twin",
      withForecast({ created: [{ ...room(1), duplicates: "Chess" }] }),
      /^the sync makes 1 classroom beside one that is there, Room 1 beside Chess at Lincoln Elementary$/,
    ],
    [
      "what cannot be told",
      withForecast({ untold: [room(1)] }, { untoldClasses: 2 }),
      /^what the sync does with 1 connected classroom and 2 classes cannot be told/,
    ],
    [
      "what the sync archives without a change",
      withForecast({ archived: [room(1), room(2)] }),
      /^the sync archives 2 classrooms, no longer shared: Room 1 \(0012-1\) at Lincoln Elementary and 1 more$/,
    ],
    ["nothing against one change", { changes: [archive()] }, /^nothing speaks against the one change$/],
    [
      "nothing against several",
      { changes: [archive(), archive({ line: 9 })] },
      /^nothing speaks against any of the 2 changes$/,
    ],
    ["nothing", {}, /^nothing$/],
    ["nothing looked at", { schools: [] }, /^not known, because nothing was looked at$/],
  ])("is %s", (_, differs, says) => {
    expect(view(differs).worst.says).toMatch(says);
  });

  it("ends a failure as a sentence, and the forecast below it says that it holds only without it", () => {
    const failing = view(withForecast({ kept: 3 }, { fails }));
    const forecasts = [
      renderPlanMarkdown([failing]),
      renderPlanHtml([failing], pageMaking),
      renderPlanTerminal(failing, { width: 200, colours: plainColours }),
    ];
    for (const text of forecasts) expect(text.match(/Once that is mended:/g)).toHaveLength(1);
  });

  it("cuts long names, not what is said of them", () => {
    const name = `Room ${"x".repeat(300)}`;
    const differs = { changes: [connect({ name, evidence: { title: name } })], diagnostics: [warning()] };
    expect(view(differs).worst.says).toMatch(
      /^ClassTag says Room x+…x+ at Lincoln Elementary, and ClassLink's class is Room x+…x+: .*meets in room 14$/,
    );
    expect(view(differs).worst.says.length).toBeLessThan(300);
  });

  it("of several districts is that of the one where it is worst, whatever their verdicts and ids", () => {
    const named = (id: string, differs: Partial<Plan>) => view({ ...differs, district: { id, name: id } });
    const calm = named("adams", { changes: [archive()] });
    const doubtful = named("baker", doubt);
    const failing = named("clark", withForecast({}, { fails }));
    expect(renderPlanMarkdown([calm, doubtful])).toMatch(/\*\*Worst:\*\* baker: ClassTag says/);
    expect(renderPlanMarkdown([calm, doubtful, failing])).toMatch(
      /\*\*Worst:\*\* clark: The whole sync fails/,
    );
  });
});

describe("tonight", () => {
  const off = "if somebody turns the sync on, ";

  it.each<readonly [string, Partial<Plan>, string]>([
    [
      "nothing to do",
      {},
      `${off}the sync has nothing to do: no classroom is connected, and no class is shared at a connected school`,
    ],
    [
      "a sync that fails",
      withForecast({ kept: 3 }, { fails }),
      `${off}the sync fails as a whole, before it does anything`,
    ],
    [
      "a sync that is on",
      { ...withForecast({ kept: 1 }), dailySync: { enabled: true, startsAt: "01:00" }, changes: [archive()] },
      "at 01:00, once this is applied, 1 classroom stays, none is new, none is archived",
    ],
    [
      "a sync that may be on",
      { ...withForecast({ kept: 2 }), dailySync: { enabled: "unknown" } },
      "if the sync is on, 2 classrooms stay, none is new, none is archived",
    ],
    [
      "new names for all",
      withForecast({
        kept: 2,
        renamed: [
          { from: "A", to: "B" },
          { from: "C", to: "D" },
        ],
      }),
      `${off}2 classrooms stay and all get new names, none is new, none is archived`,
    ],
    [
      "those that come back, counted once",
      withForecast({ kept: 5, unarchived: [room(1), room(2)], hidden: [room(3)] }),
      `${off}7 classrooms stay (2 of them are unarchived), none is new, none is archived, 1 is shared and stays archived`,
    ],
    [
      "twins among the new",
      withForecast({ created: [room(1), { ...room(2), duplicates: "Chess" }] }),
      `${off}0 classrooms stay, 2 are new, 1 of them beside one that is there, none is archived`,
    ],
    [
      "a threshold exceeded",
      withForecast({ kept: 2, archived: [room(1), room(2)] }, { threshold: exceeded }),
      `${off}2 classrooms stay, none is new, none of 2 are archived, because that is over the deletion threshold`,
    ],
    [
      "a threshold that is not known",
      withForecast(
        { kept: 3, archived: [room(1)] },
        { threshold: { percent: "unknown", wouldArchive: 1, connected: 4, exceeded: false } },
      ),
      `${off}3 classrooms stay, none is new, 1 is archived unless that is over the deletion threshold, which cannot be told`,
    ],
    [
      "classes whose records cannot be read",
      withForecast({ untold: [room(1)] }, { untoldClasses: 1 }),
      `${off}0 classrooms stay, no other is new, none is archived, of 1 classroom more it cannot be told, of 1 class it cannot be told whether a classroom is made`,
    ],
  ])("of %s", (_, differs, sentence) => {
    expect(view(differs).tonight).toBe(sentence);
  });
});

describe("what to do", () => {
  const changes = [archive({ line: 1 }), archive({ line: 2 })];
  const on = { enabled: true as const, startsAt: "01:00" };

  it.each<readonly [string, Partial<Plan>, string]>([
    ["about nothing", {}, "nothing"],
    ["about nothing that was looked at", { schools: [] }, "see that the file lists what it should"],
    [
      "about a doubtful line without a change",
      { diagnostics: [warning()], schools: [school({ undecided: ["A", "B"] })] },
      "nothing to apply; look at 1 doubtful line below, then decide 2 classrooms that the file does not mention",
    ],
    ["about one change", { changes: [archive()], dailySync: on }, "approve and merge: that writes it"],
    [
      "while the sync is off",
      { changes },
      "approve and merge: that writes all 2. Not sure? Approve nothing: while the sync is off, waiting costs nothing",
    ],
    [
      "where people make the changes",
      { changes, dailySync: on, byHand: true },
      "approve and merge: a runbook then says how people make all 2 by hand",
    ],
    [
      "about a doubt",
      { changes: [connect()], diagnostics: [warning()], dailySync: on },
      "look at the doubtful change below, then approve and merge: that writes it",
    ],
    ["about an error that blocks no line", { diagnostics: [error] }, "mend 1 error below and push"],
    [
      "about more errors than blocked lines",
      { diagnostics: [error, error, error], schools: [school({ blocked: 2 })] },
      "mend 3 errors below (2 lines blocked) and push",
    ],
    [
      "about one guard",
      { changes, refusals: [refusal()] },
      "lift the guard as shown below if it is meant, or change the file",
    ],
    [
      "about two guards",
      { changes, refusals: [refusal(), refusal({ guard: "archive-all" })] },
      "lift the 2 guards as shown below if it is meant, or change the file",
    ],
    ["about a freeze", { changes, refusals: [frozen] }, "wait: freeze ends by itself"],
    [
      "about a freeze at night",
      { changes, refusals: [frozen, quiet] },
      "wait: freeze, quiet-hours end by themselves",
    ],
    [
      "about a guard and a freeze",
      { changes, refusals: [refusal(), frozen] },
      "settle what archive-share says below; freeze ends by itself",
    ],
    [
      "about a guard that nobody can lift",
      { changes, refusals: [wrongTenant, refusal({ guard: "wrong-tenant", canBeAcknowledged: false })] },
      "settle what wrong-tenant says below; not all of it can be acknowledged",
    ],
  ])("%s", (_, differs, sentence) => {
    expect(view(differs).toDo).toBe(sentence);
  });
});

describe("the numbers that go into the file", () => {
  const schools = [school(), school({ name: oakHill.name, key: oakHill.key })];
  const changes = [
    archive({ line: 1 }),
    archive({ line: 2 }),
    connect({ line: 3 }),
    archive({ line: 4, school: oakHill }),
    disconnect({ line: 5, school: oakHill }),
  ];
  const { school: _, ...everywhere } = refusal();

  it.each<readonly [string, readonly Parameters<typeof refusal>[0][], readonly string[]]>([
    ["a guard of one school", [{}], ["Lincoln Elementary expect: { archive: 2 }"]],
    [
      "guards of several kinds",
      [{}, { guard: "takeover-share" }, { guard: "disconnect-share", school: oakHill.name }],
      ["Lincoln Elementary expect: { archive: 2, connect: 1 }", "Oak Hill Middle expect: { disconnect: 1 }"],
    ],
    ["a guard without a number", [{ guard: "freeze", canBeAcknowledged: false }], []],
    ["a guard that is acknowledged", [{ acknowledgedBy: "expect: in the file" }], []],
    [
      "one guard, where another is acknowledged",
      [{ acknowledgedBy: "expect: in the file" }, { guard: "takeover-share" }],
      ["Lincoln Elementary expect: { archive: 2, connect: 1 }"],
    ],
    ["a school that has none of it", [{ guard: "disconnect-share" }], []],
  ])("of %s", (_name, refusals, expected) => {
    const shown = view({ changes, schools, refusals: refusals.map(refusal) }).expected;
    expect(shown.map((one) => `${one.school} ${one.yaml}`)).toEqual(expected);
  });

  it("of a guard of the district stand at every school that has some", () => {
    expect(view({ changes, schools, refusals: [everywhere] }).expected).toEqual([
      { school: "Lincoln Elementary", yaml: "expect: { archive: 2 }" },
      { school: "Oak Hill Middle", yaml: "expect: { archive: 1 }" },
    ]);
  });
});

describe("many guards", () => {
  const named = Array.from({ length: 400 }, (_, index) => ({ key: `sch_${index}`, name: `School ${index}` }));
  const shown = view({
    changes: named.map((one, line) => archive({ line, school: one })),
    schools: named.map(school),
    refusals: [...named.map((one) => refusal({ school: one.name })), acknowledged, wrongTenant],
  });
  const markdown = renderPlanMarkdown([shown], { elsewhere: "the artifact" });

  it("count once, at however many schools", () => {
    expect(shown.verdict.headline).toMatch(/^refused by 2 guards: none of 400 changes/);
    const one = view({ changes: [archive()], refusals: [refusal(), refusal({ school: oakHill.name })] });
    expect(one.verdict.headline).toMatch(/^refused by the guard archive-share at 2 of 2 schools/);
    expect(one.toDo).toMatch(/^lift the guard as shown/);
  });

  it("take no row from the table of the schools", () => {
    expect(markdown.match(/^\| School \d+ \|.* 1 \|$/gm)).toHaveLength(400);
  });

  it("are shown in the order of what is hardest to lift, and what has no room is counted", () => {
    const guards = [...markdown.matchAll(/^> \*\*Refused by `([a-z-]+)`/gm)].map(([, guard]) => guard);
    expect(guards.slice(0, 2)).toEqual(["wrong-tenant", "archive-share"]);
    const [, left = ""] = /and ([\d,]+) findings of guards, not shown here/.exec(markdown) ?? [];
    expect(guards.length + Number(left)).toBe(402);
  });

  it("give numbers of five schools at once, the others folded or counted", () => {
    const [open = "", folded = ""] = markdown.split("<details><summary>395 more</summary>");
    expect(open.match(/^expect: /gm)).toHaveLength(5);
    const [, left = "0"] = /and (\d+) schools, not shown here/.exec(markdown) ?? [];
    expect((folded.match(/^expect: /gm)?.length ?? 0) + Number(left)).toBe(395);
  });
});
