import { createColors } from "picocolors";
import { expect, it } from "vitest";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { fileDiff } from "../../src/render/terminal/file-diff.ts";

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
