import { describe, expect, it } from "vitest";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderPlanTerminal } from "../../src/render/terminal/plan-text.ts";
import { acknowledged, wrongTenant } from "./lead-plans.ts";
import { pageMaking } from "./packed.ts";
import { archive, oakHill, refusal, school, view } from "./plan-builder.ts";

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

  it("do not bury on a terminal what is to be done, and none is left out that needs a word of its own", () => {
    const page = { colours: plainColours, width: 100 };
    const text = renderPlanTerminal(shown, page);
    expect(text.match(/^┃ Refused by /gm)?.length ?? 0).toBeLessThanOrEqual(5);
    expect(text).toMatch(/^┃ Refused by wrong-tenant/m);
    expect(text).toMatch(/^┃ Refused by archive-share/m);
    expect(text).toContain("and 397 more findings of guards: 397 of archive-share");
    expect(renderPlanTerminal(shown, { ...page, verbose: true }).match(/^┃ Refused by /gm)).toHaveLength(401);
  });

  it("show in the report one of each guard at once and fold the others", () => {
    const others = view({
      changes: named.map((one, line) => archive({ line, school: one })),
      refusals: [
        ...named.map((one) => refusal({ school: one.name })),
        refusal({ guard: "takeover-share" }),
        acknowledged,
      ],
    });
    const [open = "", folded = ""] = renderPlanHtml([others], pageMaking).split(
      "<summary>397 more</summary>",
    );
    expect(open.match(/Refused by [a-z-]+/g)?.slice(0, 2)).toEqual([
      "Refused by archive-share",
      "Refused by takeover-share",
    ]);
    expect(open.match(/class="box (?:refused|lifted)"/g)).toHaveLength(5);
    expect(folded.match(/class="box (?:refused|lifted)"/g)).toHaveLength(397);
  });
});
