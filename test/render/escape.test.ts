import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import {
  escapeHtml,
  escapeMarkdown,
  markdownCode,
  visibleLine,
  visibleText,
} from "../../src/render/escape.ts";
import { hostileText } from "./hostile-text.ts";

/** What GitHub shows for inline text: entities become characters and comments nothing. */
function shownByGitHub(markdown: string): string {
  return markdown
    .replaceAll("<!-- -->", "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe("visibleText", () => {
  it.each([
    ["Ms O'Brien, Room 12", "Ms O'Brien, Room 12"],
    ["Señora Núñez · 数学 🎨", "Señora Núñez · 数学 🎨"],
    ["👩‍🏫 🇺🇸 1️⃣ ❤️ 👍🏽", "👩‍🏫 🇺🇸 1️⃣ ❤️ 👍🏽"],
    ["a\nb\u2028c", "a\\x0Ab\\u2028c"],
    ["\u001b[31mred\u009b0m", "\\x1B[31mred\\x9B0m"],
    ["abc\u202ecba", "abc\\u202Ecba"],
    ["zero\u200bwidth\ufeff", "zero\\u200Bwidth\\uFEFF"],
    ["no\u00a0break", "no\\xA0break"],
    [" two  spaces ", "\\x20two \\x20spaces\\x20"],
    ["a\u200db", "a\\u200Db"],
    ["tag \u{E0001}", "tag \\U000E0001"],
    ["lone \ud800", "lone \\uD800"],
    ["C:\\users \\x1B", "C:\\users \\x5Cx1B"],
    ["C:\\xbox \\u0041", "C:\\xbox \\u0041"],
  ])("shows %j as %j", (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it("leaves what is quoted in a message as YAML reads it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const isWhole = text.isWellFormed();
        const quoted = visibleText(`Write ${JSON.stringify(text)} (Homeroom A).`).slice(6, -14);
        if (isWhole) expect(load(quoted)).toBe(text);
      }),
    );
  });

  it("never lets two different texts look the same", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        expect(visibleText(left) === visibleText(right)).toBe(left === right);
      }),
    );
  });

  it("leaves nothing that acts on a terminal", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visibleText(text)).not.toMatch(
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
          /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]|^ | $/,
        );
        expect(visibleLine(text)).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/u);
      }),
    );
  });

  it("stays quick on a megabyte of anything", () => {
    for (const unit of [" ", "a ", "\u0301", "👩‍", "1", "\\", "\\x1B", "\u202e"]) {
      expect(visibleText(unit.repeat(200_000)).length).toBeGreaterThan(0);
    }
  });
});

describe("escapeMarkdown", () => {
  it("shows the text literally and leaves nothing that GitHub acts on", () => {
    fc.assert(
      fc.property(hostileText.map(visibleText), (text) => {
        const escaped = escapeMarkdown(text);
        expect(shownByGitHub(escaped)).toBe(text);
        const outsideSeams = escaped.replaceAll("<!-- -->", "\u0000");
        expect(outsideSeams).not.toMatch(/[<>|`*_[\]~\\$]|&(?!#\d+;)|#(?!\d+;)/);
        expect(outsideSeams).not.toMatch(/@[\w-]|:\/\/|:[\w+-]{1,40}:|\bwww\.|\bgh-\d|[0-9a-f]{7}/i);
        expect(outsideSeams).not.toMatch(/^([-+=]|\d{1,9}[.)])/);
      }),
    );
  });

  it("stops an address behind an underline, which is part of a word to us and none to GitHub", () => {
    expect(escapeMarkdown("_www.evil.example _gh-12")).toBe(
      "&#95;w<!-- -->ww.evil.example &#95;g<!-- -->h-12",
    );
  });

  it("stays readable for names that are no attack", () => {
    const name = "Ms O'Brien's Room 12 (Period 3), 10:30 – Español & Co.";
    expect(escapeMarkdown(name)).toBe(name.replace("&", "&#38;"));
  });

  it("stays quick on a megabyte of anything", () => {
    for (const unit of [":", ":a", "1", "f", "@", "gh-", "www."]) {
      expect(escapeMarkdown(unit.repeat(200_000)).length).toBeGreaterThan(0);
    }
  });
});

describe("markdownCode", () => {
  it("is one code span or element, whatever is inside", () => {
    fc.assert(
      fc.property(hostileText.map(visibleText), (text) => {
        const code = markdownCode(text);
        const span = /^`([^`|\\<>]+)`$/.exec(code);
        const element = /^<code>(.*)<\/code>$/.exec(code);
        expect(span?.[1] ?? shownByGitHub(element?.[1] ?? "none")).toBe(text);
      }),
    );
  });
});

describe("escapeHtml", () => {
  it("leaves no character that opens a tag, an entity or ends an attribute", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
        expect(shownByGitHub(escaped)).toBe(text);
      }),
    );
  });
});
