import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderDiagnosticsTerminal } from "../../src/render/terminal/diagnostics.ts";
import { displayWidth } from "../../src/render/terminal/display-width.ts";
import { sourceExcerpt } from "../../src/render/terminal/source-excerpt.ts";
import { hostileText } from "./hostile-text.ts";

const page = { colours: plainColours, width: 100 };

function finding(differs: Partial<Diagnostic> = {}): Diagnostic {
  return {
    severity: "error",
    code: "unquoted-value",
    message: "the SOURCED ID is the number 83, not text",
    hint: 'Write it in quotes: "0123".',
    at: { file: "districts/springfield.yaml", line: 24, column: 36 },
    excerpt: "      - { name: Ms Rivera, classlink: 0123 }",
    ...differs,
  };
}

describe("findings on a terminal", () => {
  it("show where, what, the source line with a caret, and what to do", () => {
    expect(renderDiagnosticsTerminal([finding()], page)).toBe(
      [
        "districts/springfield.yaml:24:36 error unquoted-value: the SOURCED ID is the number 83, not text",
        "   24 │       - { name: Ms Rivera, classlink: 0123 }",
        "      │                                    ^",
        '      → Write it in quotes: "0123".',
        "",
        "1 error, 0 warnings, 0 notices in 1 file",
        "what a code means, with an example: npx --no rollcall explain unquoted-value",
        "",
      ].join("\n"),
    );
  });

  it("stand in the order of files and lines, however they came", () => {
    const at = (file: string, line: number) => ({ file, line, column: 1 });
    const findings = [
      finding({ at: at("b.yaml", 1) }),
      finding({ at: at("a.yaml", 10) }),
      finding({ at: at("a.yaml", 9) }),
    ];
    const text = renderDiagnosticsTerminal(findings, page);
    expect(text.match(/^\w\.yaml:\d+/gm)).toEqual(["a.yaml:9", "a.yaml:10", "b.yaml:1"]);
    expect(renderDiagnosticsTerminal([...findings].reverse(), page)).toBe(text);
    expect(text).toContain("3 errors, 0 warnings, 0 notices in 2 files");
  });

  it("keep notices to a line unless all is asked for", () => {
    const notice = finding({ severity: "notice" });
    expect(renderDiagnosticsTerminal([notice], page)).not.toContain("→");
    expect(renderDiagnosticsTerminal([notice], { ...page, verbose: true })).toContain("→");
  });

  it("are shown one by one up to twenty of a kind, and all of them where that is asked for", () => {
    const alike = Array.from({ length: 1_021 }, (_, index) =>
      finding({ at: { file: "a.yaml", line: index + 1, column: 1 } }),
    );
    const other = finding({ code: "missing-pin", at: { file: "a.yaml", line: 2_000, column: 1 } });
    const text = renderDiagnosticsTerminal([...alike, other], page);
    expect(text.match(/error unquoted-value/g)).toHaveLength(20);
    expect(text).toContain("a.yaml:2000:1 error missing-pin");
    expect(text).toContain(
      "… and 1,001 more of unquoted-value: npx --no rollcall validate --verbose shows each\n\n1,022 errors",
    );
    const whole = renderDiagnosticsTerminal([...alike, other], { ...page, verbose: true });
    expect(whole.match(/error unquoted-value/g)).toHaveLength(1_021);
    expect(whole).not.toContain("more of");
  });

  it("say that there are none", () => {
    expect(renderDiagnosticsTerminal([], page)).toBe("0 errors, 0 warnings, 0 notices\n");
  });

  it("hold no character that acts on the terminal", () => {
    fc.assert(
      fc.property(hostileText, fc.nat(80), (text, column) => {
        const hostile = finding({
          message: text,
          hint: text,
          excerpt: text,
          school: text,
          at: { file: text, line: 1, column },
        });
        const shown = renderDiagnosticsTerminal([hostile], page);
        expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}|[\u202a-\u202e]/u);
      }),
    );
  });
});

describe("the caret", () => {
  const pointedAt = (source: string, column: number, width = 60): string => {
    const { line, caret, gutter } = sourceExcerpt(source, 7, column, width);
    expect(displayWidth(gutter + line)).toBeLessThanOrEqual(Math.max(width, 32));
    // The character whose cells the caret stands under.
    let cells = 0;
    for (const character of line) {
      if (cells >= caret.length - 1) {
        return character;
      }
      cells += displayWidth(character);
    }
    return "";
  };

  it.each([
    ["after tabs", "\t\tname: x", 9, "x"],
    ["after wide characters", "name: 数学 x", 10, "x"],
    ["after an emoji", "name: 🎨 x", 10, "x"],
    ["inside an emoji", "name: 🎨 x", 8, "🎨"],
    ["after a control character", "a\u001bx", 3, "x"],
    ["at the start", "x: 1", 1, "x"],
    ["in the middle of a long line", `${"a".repeat(500)}x${"b".repeat(500)}`, 501, "x"],
    ["at the end of a long line", `${"a".repeat(500)}x`, 501, "x"],
    ["near the start of a long line", `ax${"b".repeat(500)}`, 2, "x"],
    ["in the middle of ten megabytes", `${"数".repeat(5_000_000)}x${"b".repeat(5_000_000)}`, 5_000_001, "x"],
  ])("stands under its character %s", (_, source, column, character) => {
    expect(pointedAt(source, column)).toBe(character);
  });

  it("stands behind the last character where the line is shorter than its column", () => {
    expect(sourceExcerpt("name:", 7, 40, 60).caret).toBe("     ^");
    expect(sourceExcerpt("name:\r\nnext", 7, 40, 60)).toMatchObject({ line: "name:", caret: "     ^" });
  });

  it("never leaves the page", () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.integer({ min: 40, max: 120 }), (before, after, width) => {
        const source = before.repeat(4) + after.repeat(4);
        const { gutter, line, caret } = sourceExcerpt(source, 7, before.length * 4 + 1, width);
        expect(displayWidth(gutter + line)).toBeLessThanOrEqual(width);
        expect(displayWidth(gutter + caret)).toBeLessThanOrEqual(width + 1);
      }),
    );
  });
});
