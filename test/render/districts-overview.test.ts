import { expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { archive, connect, exchange, refusal, setSetting, view, warning } from "./plan-builder.ts";

const named = (id: string, differs: Partial<Plan>) => view({ ...differs, district: { id, name: id } });
const error = warning({ severity: "error", message: "No such class." });

const comment = renderPlanMarkdown([
  named("adams", { changes: [archive(), exchange({ line: 8 }, { line: 9 }), setSetting()] }),
  named("baker", { changes: [connect()], diagnostics: [warning()], refusals: [refusal()] }),
  named("clark", { diagnostics: [error] }),
  named("davis", { schools: [] }),
  named("evans", {}),
]);

it("counts in its title every district once, by what somebody has to do there, and all changes", () => {
  expect(comment).toContain(
    "## 5 districts: 1 refused by a guard, 1 blocked by errors, 1 not looked at, 1 with changes ready, 1 without changes; 4 changes, 1 doubtful\n",
  );
});

it("names what the changes are, so that the numbers meet", () => {
  expect(comment).toContain(
    "3 takeovers · 1 archive · 0 disconnects · 1 setting (5 writes: classrooms that exchange their SOURCED IDs are one change)",
  );
  expect(comment).toMatch(
    /^\| \*\*5 districts\*\* \| {2}\| \*\*4\*\* \| \*\*3\*\* \| \*\*1\*\* \| \*\*0\*\* \| \*\*1\*\* \|$/m,
  );
});

it("says of the district where it is worst what comes tonight and what to do", () => {
  const head = comment.slice(0, comment.indexOf("**Districts**"));
  expect(head).toMatch(/^- \*\*Worst:\*\* clark: Lincoln Elementary: No such class/m);
  expect(head).toMatch(/^- \*\*Tonight there:\*\* if somebody turns the sync on, /m);
  expect(head).toMatch(/^- \*\*To do there:\*\* mend 1 error below and push$/m);
});
