import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, SchoolRef } from "../../src/model/change.ts";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import { commentMarker, renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { tries } from "../tries.ts";
import { hostileText } from "./hostile-text.ts";
import {
  archive,
  connect,
  disconnect,
  forecast,
  lincoln,
  oakHill,
  reconnect,
  refusal,
  school,
  setSetting,
  view,
  warning,
} from "./plan-builder.ts";

const commentLimit = 65_536;

/** Tags and fences that are opened are closed, in order, and no table row is cut. */
function expectBalanced(markdown: string): void {
  const open: string[] = [];
  for (const [, slash, tag = ""] of markdown
    .replace(/`[^`\n]*`/g, "")
    .matchAll(/<(\/?)(details|summary|sub|code)>/g)) {
    if (slash === "/") {
      expect(open.pop()).toBe(tag);
    } else {
      open.push(tag);
    }
  }
  expect(open).toEqual([]);
  expect(markdown.match(/^> ```/gm)?.length ?? 0).toSatisfy((fences: number) => fences % 2 === 0);
  let columns = 0;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("|")) {
      const cells = line.replace(/`[^`\n]*`/g, "").split("|").length;
      expect(line.endsWith("|")).toBe(true);
      expect(columns === 0 || cells === columns).toBe(true);
      columns = cells;
    } else {
      columns = 0;
    }
  }
}

/** Rows of the table under a heading, those that are only counted included. */
function rowsUnder(markdown: string, heading: RegExp): { readonly shown: number; readonly counted: number } {
  const section = markdown.split(/^#+ /m).find((part) => heading.test(part)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|")).length;
  const counted = /_… and ([\d,]+) /.exec(section)?.[1]?.replaceAll(",", "") ?? "0";
  return { shown: Math.max(0, rows - 2), counted: Number(counted) };
}

const schoolRef: fc.Arbitrary<SchoolRef> = fc
  .tuple(fc.constantFrom("sch_1", "sch_2", "sch_3"), hostileText)
  .map(([key, name]) => ({ key, name }));

const named = fc.record({
  name: hostileText,
  school: schoolRef,
  line: fc.integer({ min: 1, max: 90 }),
  fact: fc.oneof(fc.constant("active, no connection"), hostileText),
});

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  named.map(archive),
  named.map(disconnect),
  fc
    .tuple(named, hostileText, hostileText)
    .map(([one, sourcedId, title]) => connect({ ...one, evidence: { sourcedId, title } })),
  fc.tuple(named, hostileText).map(([one, before]) => reconnect({ ...one, before })),
  fc.constant(setSetting()),
);

const anyDiagnostic: fc.Arbitrary<KeptDiagnostic> = fc
  .record({
    severity: fc.constantFrom("error" as const, "warning" as const, "notice" as const),
    message: hostileText,
    hint: hostileText,
    school: hostileText,
    line: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ line, ...rest }) => warning({ ...rest, at: { file: "districts/a.yaml", line, column: 1 } }));

const anyPlan: fc.Arbitrary<Partial<Plan>> = fc.record({
  changes: fc
    .tuple(fc.array(anyChange, { maxLength: 25 }), fc.constantFrom(1, 1, 1, 40))
    .map(([changes, times]) => Array.from({ length: times }, () => changes).flat()),
  diagnostics: fc.array(anyDiagnostic, { maxLength: 20 }),
  refusals: fc.array(
    hostileText.map((message) => refusal({ message, wayOut: message, school: message })),
    { maxLength: 3 },
  ),
  district: hostileText.map((name) => ({ id: "springfield", name })),
  schools: fc.array(
    hostileText.map((name) => school({ name, key: "sch_1", undecided: [name] })),
    { maxLength: 5 },
  ),
  forecast: fc.array(hostileText, { maxLength: 20 }).map((names) => ({
    schools: [forecast({ created: names.map((name) => ({ sourcedId: name, name, duplicates: name })) })],
    threshold: { percent: 15, wouldArchive: 3, connected: 9, exceeded: true },
    assumptions: names,
  })),
});

describe("a comment on a pull request", () => {
  it("is within the limit, balanced and complete in its counts, whatever the names and however many", () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(16_384, commentLimit), (differs, limit) => {
        const text = renderPlanMarkdown([view(differs)], { limit });
        expect(text.length).toBeLessThan(limit);
        expectBalanced(text);
        const kinds = (differs.changes ?? []).map((change) => change.kind);
        const archives = rowsUnder(text, /^Archives/);
        expect(archives.shown + archives.counted).toBe(kinds.filter((kind) => kind === "archive").length);
        const removals = rowsUnder(text, /^Connections removed/);
        expect(removals.shown + removals.counted).toBe(
          kinds.filter((kind) => kind === "disconnect" || kind === "reconnect").length,
        );
        expect(renderPlanMarkdown([view(differs)], { limit })).toBe(text);
      }),
      { numRuns: tries(40) },
    );
  });

  it("holds many districts within the limit and counts those without room", () => {
    fc.assert(
      fc.property(
        fc.array(anyPlan, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(1, 60),
        (plans, times) => {
          const views = Array.from({ length: times }, () => plans.map(view)).flat();
          const text = renderPlanMarkdown(views);
          expect(text.length).toBeLessThan(commentLimit);
          expectBalanced(text);
          const inFull = text.split("\n").filter((line) => line.startsWith("### springfield")).length;
          const missing = /_… and ([\d,]+) districts/.exec(text)?.[1]?.replaceAll(",", "") ?? "0";
          expect(inFull + Number(missing)).toBe(views.length);
        },
      ),
      { numRuns: tries(8) },
    );
  });

  it("counts bytes where the limit is one of bytes", () => {
    const changes = Array.from({ length: 3000 }, (_, line) => archive({ name: "数学 🎨", line }));
    const text = renderPlanMarkdown([view({ changes })], { limit: 100_000, unit: "bytes" });
    expect(new TextEncoder().encode(text).length).toBeLessThan(100_000);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(99_000);
  });

  it("is not attempted where the verdict alone would not fit", () => {
    expect(() => renderPlanMarkdown([view()], { limit: 1000 })).toThrow(RangeError);
  });

  it("begins with the marker by which it is found again, and no name can forge one", () => {
    const text = renderPlanMarkdown([view({ changes: [archive({ name: commentMarker })] })]);
    expect(text.startsWith(`${commentMarker}\n`)).toBe(true);
    expect(text.split(commentMarker)).toHaveLength(2);
  });

  it("says that nothing was planned rather than nothing", () => {
    expect(renderPlanMarkdown([])).toContain("no district was looked at");
  });

  it("gives room to archives before takeovers, and to a doubtful takeover before both", () => {
    const many = Array.from({ length: 400 }, (_, index) => index + 100);
    const text = renderPlanMarkdown(
      [
        view({
          changes: [
            ...many.map((line) => connect({ line, name: `Takeover ${line}` })),
            ...many.map((line) => archive({ line: line + 1000, name: `Archive ${line}` })),
            connect({ line: 24, name: "Ms Rivera" }),
          ],
          diagnostics: [warning()],
        }),
      ],
      { limit: 60_000 },
    );
    expect(text).toContain("Ms Rivera");
    expect(rowsUnder(text, /^Archives/)).toEqual({ shown: 400, counted: 0 });
    expect(text).toMatch(/… and [\d,]+ takeovers, not shown here/);
    expect(text.indexOf("Doubtful")).toBeLessThan(text.indexOf("Archives"));
    expect(text.indexOf("Archives")).toBeLessThan(text.indexOf("Takeovers"));
  });

  it("puts the refused district first", () => {
    const quiet = view({ district: { id: "adams", name: "Adams" } });
    const refused = view({ refusals: [refusal()], changes: [archive()] });
    const text = renderPlanMarkdown([quiet, refused]);
    expect(text.indexOf("### springfield: refused")).toBeLessThan(text.indexOf("### adams: no changes"));
    expect(text).toContain("rollcall: acknowledge archive-share 7KQ4-2MZX");
  });

  it("shows a change whose school the summaries lack", () => {
    const text = renderPlanMarkdown([
      view({ changes: [connect({ school: { key: "sch_9", name: "Forgotten High" } })], schools: [school()] }),
    ]);
    expect(text).toContain("Forgotten High");
  });

  it("tells twins apart by their ids", () => {
    const text = renderPlanMarkdown([
      view({
        changes: [
          archive({ name: "Room 1", key: "cls_a", line: 1 }),
          archive({ name: "Room 1", key: "cls_b", line: 2 }),
          archive({ name: "Room 1", key: "cls_c", line: 3, school: oakHill }),
        ],
      }),
    ]);
    expect(text).toContain("Room 1 `cls_a`");
    expect(text).toContain("Room 1 `cls_b`");
    expect(text).not.toContain("cls_c");
    expect(lincoln.key).not.toBe(oakHill.key);
  });
});

it("links every line that it names, notices and loosened protections included", () => {
  const at = { file: "districts/springfield.yaml", line: 31, column: 5 };
  const base = {
    revision: "0".repeat(40),
    drift: [],
    loosened: [{ what: "guards.archive.perSchool", before: "5", after: "50", at }],
  };
  const filesAt = "https://github.com/acme/districts/blob/abc/";
  const markdown = renderPlanMarkdown([view({ base, diagnostics: [warning({ severity: "notice", at })] })], {
    filesAt,
  });
  expect(markdown.split(`](${filesAt}districts/springfield.yaml#L31)`)).toHaveLength(3);
});

describe("the schools of a comment", () => {
  it("that have no row are none of which nothing is known", () => {
    const { key: _, ...lost } = school({ name: "Lost High" });
    const markdown = renderPlanMarkdown([
      view({
        changes: [archive()],
        schools: [
          school(),
          school({ name: "Calm", key: "sch_3" }),
          lost,
          school({ name: "Out", participates: false }),
        ],
      }),
    ]);
    expect(markdown).toContain(
      "\n1 school with none of these, 1 school that does not take part, 1 school not found in ClassTag.\n",
    );
  });

  it("add up to takeovers, those in other tables counted where the rest is folded", () => {
    const changes = [connect({ line: 1 }), reconnect({ line: 2 })];
    const folded = (differs: Partial<Plan>) => renderPlanMarkdown([view(differs)]);
    expect(folded({ changes })).toContain("Takeovers without doubts (1 strong, 1 more in other tables)");
    expect(folded({ changes: changes.slice(0, 1) })).toContain("Takeovers without doubts (1 strong)");
  });
});
