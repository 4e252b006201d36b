import { describe, expect, it } from "vitest";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderPlanTerminal } from "../../src/render/terminal/plan-text.ts";
import { planView } from "../../src/render/view/view-plan.ts";
import { fingerprints } from "./plan-builder.ts";
import { scenarios } from "./scenarios.ts";

/** The text that a person sees is a file that a person reviews. `vitest -u` writes it anew. */
describe.each(Object.entries(scenarios))("the plan %s", (name, makePlan) => {
  const view = planView(makePlan(), fingerprints);

  it("reads as expected on a terminal", async () => {
    const text = renderPlanTerminal(view, { colours: plainColours, width: 100 });
    await expect(withoutMiddle(text)).toMatchFileSnapshot(`cases/${name}/expected.txt`);
  });

  it("reads as expected in a comment", async () => {
    const text = renderPlanMarkdown([view]);
    await expect(withoutMiddle(text)).toMatchFileSnapshot(`cases/${name}/expected.md`);
  });
});

/** Of two thousand lines the first and the last tell how they look. */
function withoutMiddle(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= 300) {
    return text;
  }
  const left = lines.length - 80;
  return [...lines.slice(0, 40), `[${left} lines more]`, ...lines.slice(-40)].join("\n");
}
