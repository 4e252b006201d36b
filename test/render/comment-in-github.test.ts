import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderDrift } from "../../src/render/markdown/drift-text.ts";
import { renderOutcome } from "../../src/render/markdown/outcome-comment.ts";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { tries } from "../tries.ts";
import { githubHtml } from "./github-markdown.ts";
import { hostileText } from "./hostile-text.ts";
import { archive, connect, disconnect, plan, refusal, school, view, warning } from "./plan-builder.ts";

/** Tags that a comment of ours may have, by name: whatever else a parser finds has come from a name. */
const own = new Set(
  "a blockquote br code del details em h1 h2 h3 h4 hr li ol p pre strong sub summary table tbody td th thead tr ul".split(
    " ",
  ),
);

/** Names of all tags in a page, comments left out. */
const tagsIn = (html: string): readonly string[] =>
  [...html.replace(/<!--[\s\S]*?-->/g, "").matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)/g)].map(([, tag = ""]) =>
    tag.toLowerCase(),
  );

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href = ""]) => href);

function expectHarmless(markdown: string): void {
  const html = githubHtml(markdown);
  expect(tagsIn(html).filter((tag) => !own.has(tag))).toEqual([]);
  expect(linksIn(html)).toEqual([]);
  const open: string[] = [];
  for (const [, slash, tag = ""] of html.matchAll(
    /<(\/?)(details|summary|table|tbody|thead|tr|td|th|blockquote|pre)\b[^>]*>/g,
  )) {
    if (slash === "/") expect(open.pop()).toBe(tag);
    else open.push(tag);
  }
  expect(open).toEqual([]);
}

describe("a comment, as a GitHub-flavoured parser reads it", () => {
  test("begins with a list of its own, set tightly", () => {
    const [lead = ""] = githubHtml(renderPlanMarkdown([view({ changes: [connect()] })])).split("</ul>");
    expect(lead.match(/<li>(?!\s*<p>)/g)).toHaveLength(3);
  });

  test("law: whatever the names, it is well-formed, and no element or link comes from them", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 6 }), hostileText, (names, reason) => {
        const changes = names.flatMap((name, index) => [
          connect({ name, line: index * 3 }),
          archive({ name, line: index * 3 + 1, fact: reason }),
          disconnect({ name, line: index * 3 + 2 }),
        ]);
        const refusals = [refusal({ message: reason, wayOut: reason })];
        const base = {
          revision: "b".repeat(40),
          loosened: [{ what: reason, before: reason, after: reason }],
          drift: [],
        };
        expectHarmless(
          renderPlanMarkdown([
            view({
              changes,
              refusals,
              base,
              schools: [school({ name: reason })],
              diagnostics: [warning({ message: reason })],
            }),
          ]),
        );
      }),
      { numRuns: tries(60) },
    );
  });

  test("law: so is what became of an apply, and its diff stays in its fence", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, reason) => {
        const planned = plan({ changes: [connect({ name, line: 1 })] });
        const approved = plan({ changes: [archive({ name, line: 1 }), connect({ name: reason, line: 2 })] });
        const report = {
          district: "springfield",
          fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
          approval: { kind: "auto" },
          scope: { kind: "district" },
          startedAt: "2026-08-03T21:40:00Z",
          endedAt: "2026-08-03T21:40:04Z",
          outcomes: [{ change: connect({ name, line: 1 }), outcome: { kind: "failed", reason } }],
          withheld: [{ change: archive({ name, line: 3 }), reason }],
          verified: { kind: "unverified", reason },
        } as const;
        const markdown = renderOutcome({
          report,
          planned,
          approved,
          stale: reason,
          fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
        });
        expectHarmless(markdown);
        expect(githubHtml(markdown).match(/<pre>/g)).toHaveLength(1);
        expect(markdown.length).toBeLessThan(65_536);
      }),
      { numRuns: tries(60) },
    );
  });

  test("law: so is an issue about drift", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, reason) => {
        const change = connect({ name, line: 1, fact: reason });
        const finding = warning({ message: reason, hint: name, school: name });
        const wait = { until: "2027-08-06 is over", because: reason };
        const guards = {
          kind: "guards",
          refusals: [refusal({ message: reason })],
          fingerprint: "7KQ4",
          wait,
        } as const;
        const time = { kind: "time", wait } as const;
        for (const pendingHold of [guards, time]) {
          const { markdown } = renderDrift({
            district: "springfield",
            schedule: "all",
            readAt: "2026-08-03T21:40:00Z",
            fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
            pending: [change],
            mendable: [change],
            standing: [{ change, reason }],
            byHand: [{ change, reason }],
            errors: [finding],
            doubts: [finding],
            unseen: [finding],
            refusals: [refusal({ wayOut: reason })],
            pendingHold,
            mendableHold: time,
            losses: { classrooms: [{ school: reason, name, sourcedId: reason }], isSyncKnown: false },
          });
          expectHarmless(markdown);
          expect(markdown.length).toBeLessThan(65_536);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  test("what a change loosens stands above all tables, and what to paste is in a block of its own", () => {
    const markdown = renderPlanMarkdown([
      view({
        changes: [connect()],
        refusals: [refusal()],
        base: {
          revision: "b".repeat(40),
          loosened: [{ what: "guards.archive.perSchool", before: "30 %", after: "90 %" }],
          drift: ["connection:cls_24"],
        },
      }),
    ]);
    const html = githubHtml(markdown);
    expect(html.indexOf("loosens 1 protection")).toBeLessThan(html.indexOf("<table>"));
    expect(html).toContain(
      '<pre><code class="language-text">rollcall: acknowledge archive-share 7KQ4-2MZX\n</code></pre>',
    );
    expect(markdown.split("### Drift")).toHaveLength(2);
  });
});
