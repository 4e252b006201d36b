import { describe, expect, it } from "vitest";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { acknowledged, wrongTenant } from "./lead-plans.ts";
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
});
