import { expect, test, vi } from "vitest";
import { renderOutcome } from "../../src/render/markdown/outcome-comment.ts";
import { renderPlanDiff } from "../../src/render/markdown/plan-diff.ts";
import { archive, exchange, plan } from "./plan-builder.ts";

test("applied changes are counted as in the title, and times are said to the minute", () => {
  const changes = [archive(), exchange({ name: "Grade 4A", line: 8 }, { name: "Grade 4B", line: 9 })];
  const markdown = renderOutcome({
    report: {
      district: "springfield",
      fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
      approval: { kind: "auto" },
      scope: { kind: "district" },
      startedAt: "2026-08-03T21:40:00.120Z",
      endedAt: "2026-08-03T21:41:04.500Z",
      outcomes: changes.map((change) => ({ change, outcome: { kind: "applied" } })),
      withheld: [],
      verified: { kind: "empty" },
    },
    planned: plan({ changes }),
    fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
  });
  expect(markdown).toContain("springfield: 2 of 2 changes applied");
  expect(markdown).toContain("<summary>Applied (2)</summary>");
  expect(markdown.match(/^\| .*Grade 4[AB]/gm)).toHaveLength(2);
  // An empty comment stands where a shortcode of an emoji could begin.
  expect(markdown.replaceAll("<!-- -->", "")).toContain("2026-08-03 21:40 UTC to 2026-08-03 21:41 UTC");
});

test("what is no longer what was reviewed is shown once, and the step that writes it can be pasted", () => {
  const markdown = renderOutcome({
    report: {
      district: "springfield",
      fingerprint: "7KQ4-2MZX",
      approval: { kind: "auto" },
      scope: { kind: "district" },
      startedAt: "2026-08-03T21:40:00Z",
      endedAt: "2026-08-03T21:40:00Z",
      outcomes: [],
      withheld: [],
      verified: { kind: "empty" },
    },
    planned: plan({ changes: [archive({ name: "A" }), archive({ name: "B" })] }),
    approved: plan({ changes: [archive({ name: "A" })] }),
    stale: "live state moved",
    fingerprint: "7KQ4-2MZX",
  });
  expect(markdown.match(/^[-+]Lincoln.*/gm)).toEqual([
    "+Lincoln Elementary · archive B: active → archived [0012-004-1 Grade 4 Homeroom, 2026-27, active]",
  ]);
  expect(markdown).toContain(
    "`gh workflow run apply.yml --field district=springfield --field fingerprint=7KQ4-2MZX`",
  );
});

test("two plans are compared line by line however slow the machine is", () => {
  let time = 0;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => (time += 60_000));
  const rooms = (...names: readonly string[]) => plan({ changes: names.map((name) => archive({ name })) });
  const shown = renderPlanDiff(rooms("A", "B", "C"), rooms("B", "D", "E"), 12_000);
  clock.mockRestore();
  expect(shown).toMatch(/^```diff\n-.*A.*\n(?:.*\n)*\+.*E/);
});
