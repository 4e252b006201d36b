import { describe, expect, it } from "vitest";
import { defined } from "../../src/model/defined.ts";
import type { Outlook } from "../../src/model/drift.ts";
import { reportDownload } from "../../src/render/command-line.ts";
import { type NightOtherwise, renderDrift } from "../../src/render/markdown/drift-text.ts";
import { archive, calmOutlook as calm, exchange, refusal, warning } from "./plan-builder.ts";

const drift = (
  differs: Partial<Outlook>,
  morning?: NightOtherwise,
): { readonly title: string; readonly markdown: string } =>
  renderDrift({
    ...defined({ morning }),
    ...calm,
    ...differs,
    district: "springfield",
    schedule: "all",
    readAt: "2026-08-03T21:40:00Z",
    fingerprint: "7KQ4-2MZX",
  });

const moved = { change: archive(), reason: "moved by hand" };
const error = warning({ severity: "error", message: "no such class" });
const wait = { kind: "time" as const, wait: { until: "2026-08-06 is over", because: "freeze" } };
const guarded = {
  kind: "guards" as const,
  refusals: [refusal(), refusal({ school: "Oak Hill Middle" })],
  fingerprint: "7KQ4-2MZX",
};
const start = "gh workflow run apply.yml --field district=springfield";

const renamed = (at: number) => ({
  kind: "kept" as const,
  school: "Oak Hill Middle",
  classroom: `cls_${at}`,
  name: "Grade 3 ".repeat(40),
  nameNow: "Grade 4 ".repeat(40),
  says: "it was renamed",
  against: "names-overwritten" as const,
});

describe("an issue on drift", () => {
  it("says of a night of which there is no room for all how to have the rest", () => {
    const comparison = {
      night: { kind: "passed" as const },
      counts: [],
      surprises: Array.from({ length: 2_000 }, (_, at) => renamed(at)),
      since: [],
      assumptions: [],
      notKnown: [],
    };
    const step = reportDownload("springfield", "500");
    const { markdown } = drift({}, { comparison, step });
    expect(markdown.length).toBeLessThan(60_000);
    // However long its names are.
    expect(markdown).toMatch(/Grade…rade 3[^|]*→ Grade 4 [^|]*…[^|]*\(cls&#95;1\): it was renamed \|/);
    expect(markdown).toMatch(/\d+ more.*`gh run download 500 --pattern 'rollcall-report-springfield\*'`/);
  });

  it("says of what the schedule mends that it is more, where a person has to decide something else", () => {
    const { markdown } = drift({ standing: [moved], mendable: [archive()] });
    expect(markdown.match(/is not as the file on the main branch asks/g)).toHaveLength(1);
    expect(markdown).toContain(
      "There is more that is not as it asks. The next scheduled apply puts that right.",
    );
    expect(drift({ mendable: [archive()] }).markdown).toMatch(
      /^ClassTag is not as the file on the main branch asks\. The next scheduled apply puts it right\.$/m,
    );
  });

  it.each<readonly [string, Partial<Outlook>, string]>([
    [
      "a review",
      { standing: [moved] },
      `**Review 1 change.** To write it: \`${start} --field fingerprint=7KQ4-2MZX\`. To keep what is there: change the file.`,
    ],
    [
      "errors, however many a line has",
      { errors: [error, error] },
      "**Mend 2 errors in the file** below: `npx --no rollcall plan springfield`.",
    ],
    [
      "a guard once, at however many schools",
      { refusals: guarded.refusals },
      "**Look at what archive-share refuses** below: `npx --no rollcall plan springfield`.",
    ],
    [
      "what is merged",
      { pending: [archive()] },
      `Nobody has to do anything for 1 merged change: the next scheduled apply writes it. Sooner: \`${start}\`.`,
    ],
    [
      "what waits, without a way around it",
      { mendable: [archive(), archive()], mendableHold: wait },
      "Nobody has to do anything for 2 changes that the schedule mends: they wait until 2026-08-06 is over (freeze).",
    ],
  ])("gives a step for %s", (_, differs, step) => {
    expect(drift(differs).markdown).toContain(`- ${step}\n`);
  });

  it("promises nothing of what a guard holds back", () => {
    const { markdown } = drift({ mendable: [archive()], mendableHold: guarded });
    expect(markdown).not.toContain("Nobody has to do anything");
  });

  it.each<readonly [string, Partial<Outlook>, string]>([
    ["an exchange as one change", { standing: [{ ...moved, change: swapped() }] }, "1 change to review"],
    ["errors as the step does", { errors: [error, error] }, "2 errors in the file"],
    ["a guard once", { refusals: guarded.refusals }, "1 guard that refuses"],
    ["guards", { refusals: [refusal(), refusal({ guard: "archive-all" })] }, "2 guards that refuse"],
  ])("counts in its title %s", (_, differs, title) => {
    expect(drift(differs).title).toBe(`Rollcall: springfield: ${title}`);
  });

  it("counts changes above a table as in the title, not rows", () => {
    const { markdown } = drift({ standing: [{ ...moved, change: swapped() }] });
    expect(markdown).toContain("## Live state moved, and a review has to decide (1)");
    expect(markdown.match(/^\| ⇄ \|/gm)).toHaveLength(2);
  });
});

function swapped() {
  return exchange({ name: "Grade 4A", line: 8 }, { name: "Grade 4B", line: 9 });
}
