import { applyPatch, diffLines } from "diff";
import fc from "fast-check";
import { createColors } from "picocolors";
import { expect, it } from "vitest";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { fileDiff } from "../../src/render/terminal/file-diff.ts";
import { lineEdits } from "../../src/render/terminal/line-edits.ts";

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at}\n`).join("");

it("shows what is added, where, in whichever file, and nothing that a terminal would obey", () => {
  const before = `\ufeff${lines(9)}`.replaceAll("\n", "\r\n");
  const after = before.replace("line 5\r\n", "line 5\r\n\u001b[2Jnew\u202e\r\n");
  expect(fileDiff("districts/\u001b.yaml", before, after, plainColours)).toMatchInlineSnapshot(`
    "--- districts/\\x1B.yaml
    +++ districts/\\x1B.yaml
    @@ -4,6 +4,7 @@
     line 3
     line 4
     line 5
    +\\x1B[2Jnew\\u202E
     line 6
     line 7
     line 8
    "
  `);
  expect(fileDiff("a.yaml", before, before, plainColours)).toBe("");
});

it("is coloured where colours are wanted", () => {
  expect(fileDiff("a.yaml", "a\n", "a\nb\n", createColors(true))).toContain("\u001b[32m+b\u001b[39m");
});

it("shows all that a large file gets in many places", () => {
  const before = lines(300);
  const after = before.replaceAll("\n", `\n${"# sure\n- { name: R }\n".repeat(10)}`);
  const shown = fileDiff("a.yaml", before, after, plainColours);
  expect(shown.match(/^\+- /gm)).toHaveLength(3_000);
});

it("says how much it is where it is too much to be shown", () => {
  expect(fileDiff("a.yaml", "", lines(30_000), plainColours)).toBe(
    "--- a.yaml\n+++ a.yaml\n… 1 line before, 30,001 lines now: too much to be shown here\n",
  );
});

it("shows what was and what is of a classroom side by side", () => {
  const line = (at: number, rest: string): string => `- { classtag: "c${at}", name: R ${at}, ${rest} }\n`;
  const before = `a\n${[1, 2, 3].map((at) => `# sure ${at}\n${line(at, "policy: sync")}`).join("")}b`;
  const after = `a\n${[1, 3].map((at) => `# was ${at}\n${line(at, "policy: archive")}`).join("")}b`;
  expect(fileDiff("a.yaml", before, after, plainColours)).toMatchInlineSnapshot(`
    "--- a.yaml
    +++ a.yaml
    @@ -1,8 +1,6 @@
     a
    -# sure 1
    -- { classtag: "c1", name: R 1, policy: sync }
    +# was 1
    +- { classtag: "c1", name: R 1, policy: archive }
    -# sure 2
    -- { classtag: "c2", name: R 2, policy: sync }
    -# sure 3
    -- { classtag: "c3", name: R 3, policy: sync }
    +# was 3
    +- { classtag: "c3", name: R 3, policy: archive }
     b
    \\ No newline at end of file
    "
  `);
});

it("law: is what the two texts have, and as short as can be", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "- { name: R }", "- { name: R, policy: sync }", "", "c"), {
      maxLength: 12,
    })
    .chain((drawn) => fc.constantFrom(drawn.join("\n"), `${drawn.join("\n")}\n`));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = lineEdits(before, after, 1_000) ?? [];
      const side = (other: string): string =>
        edits.flatMap((edit) => (edit.sign === other ? [] : edit.text)).join("");
      expect([side("+"), side("-")]).toEqual([before, after]);
      const shortest = diffLines(before, after).flatMap(({ added, count = 0, removed }) =>
        added || removed ? Array<string>(count).fill("") : [],
      ).length;
      expect(edits.filter(({ sign }) => sign !== " ").length).toBeLessThanOrEqual(shortest);
    }),
  );
});

it("law: it is a patch that does just that", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(text, text, (old, now) => {
      const [before, after] = [old, now].map((one) => `${one.join("\n")}\n`);
      if (before === undefined || after === undefined || before === after) return;
      expect(applyPatch(before, fileDiff("a.yaml", before, after, plainColours))).toBe(after);
    }),
  );
});
