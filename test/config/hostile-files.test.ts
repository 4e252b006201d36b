import { describe, expect, it } from "vitest";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { mostFindingsPerFile } from "../../src/config/read-district-file.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderDiagnosticsTerminal } from "../../src/render/terminal/diagnostics.ts";

const header = 'version: 1\ndistrict: big\nname: Big\nclasslink: { org: "1" }\ntimezone: UTC\n';

async function findingsOf(content: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { findings } = await loadDistricts([{ path: "districts/big.yaml", bytes }]);
  return findings;
}

async function codesOf(content: string | Uint8Array): Promise<readonly string[]> {
  return (await findingsOf(content)).map(({ code }) => code);
}

describe("a hostile file", () => {
  it("of 50 MB is refused unread, with the way to split it", async () => {
    const [finding] = await findingsOf(new Uint8Array(50_000_000));
    expect(finding).toMatchObject({ code: "file-too-large", message: "is 48 MiB, and a file may have 32" });
    expect(finding?.hint).toContain("schools/");
  });

  it("of the largest size with nothing but line ends is empty", async () => {
    expect(await codesOf(new Uint8Array(32 * 1024 * 1024).fill(0x0a))).toEqual(["file-empty"]);
  });

  it("with more values than memory may hold is refused before they are made", async () => {
    expect(await codesOf(`${header}schools: [${"1,".repeat(5_100_000)}]`)).toEqual(["yaml-too-many-values"]);
  });

  it("with one huge line is told without quoting it", async () => {
    const findings = await findingsOf(
      `${header}schools: [{ name: "${"x".repeat(2_000_000)}", polcy: sync }]`,
    );
    expect(findings.map(({ code }) => code)).toEqual(["too-long", "unknown-key"]);
    expect(JSON.stringify(findings).length).toBeLessThan(2_000);
  });

  it("with 20,000 bad lines has some findings told and all counted", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `  - { name: ${index} }\n`);
    const findings = await findingsOf(`${header}schools:\n${lines.join("")}`);
    expect(findings).toHaveLength(mostFindingsPerFile + 1);
    expect(findings.at(-1)).toMatchObject({
      code: "more-findings",
      message: "19900 more findings in this file",
    });
  });

  it("with very many errors of many kinds tells errors before warnings", async () => {
    const doubtful = Array.from(
      { length: 3_000 },
      (_, index) => `      - { name: a${index}, title: no }\n`,
    ).join("");
    const text = `${header}schools:\n  - name: A\n    classrooms:\n${doubtful}      - { name: x, polcy: sync }\n`;
    const codes = await codesOf(text);
    expect(codes).toHaveLength(mostFindingsPerFile + 1);
    expect(codes).toContain("unknown-key");
  });

  it.each([
    ["[".repeat(100_000), "yaml-too-deep"],
    ["{a: ".repeat(100_000), "yaml-too-deep"],
    ["- ".repeat(100_000), "yaml-too-deep"],
    ["&a [*a]", "yaml-alias"],
    ["a: &a { b: *a }", "yaml-alias"],
    ["a: &a\n  <<: *a\n", "yaml-alias"],
  ])("with nesting without end is refused: %.12s", async (text, code) => {
    expect(await codesOf(text)).toEqual([code]);
  });

  it("cannot reach an object's prototype", async () => {
    const text = `${header}schools: []\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n`;
    expect(await codesOf(text)).toEqual(["unknown-key", "unknown-key"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("cannot send commands to a terminal, whatever it says", async () => {
    const escapes = '"\\u001b[2J\\u202e\\u0007\\u2028"';
    const text = `${header}schools:\n  - { name: ${escapes}, ${escapes}: 1 }\n  - { name: A, policy: ${escapes}, classtag: ${escapes} }\n`;
    const findings = await findingsOf(`# \u0085\u2028\u202e\n${text}`);
    expect(findings.length).toBeGreaterThan(2);
    const shown = renderDiagnosticsTerminal(findings, { colours: plainColours, width: 110 });
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
  });

  it("that ends inside a character, at any length, is told where", async () => {
    const long = `${header}# ${"é".repeat(70_000)}`;
    const bytes = new TextEncoder().encode(long);
    const [finding] = await findingsOf(bytes.subarray(0, bytes.length - 1));
    expect(finding).toMatchObject({
      message: "ends in the middle of a UTF-8 character",
      at: { line: 6, column: 70_002 },
    });
  });

  it.each([0, 65_533, 65_534, 65_535, 65_536, 65_537, 131_071])(
    "with one byte of Latin-1 is told which, at offset %i",
    async (offset) => {
      const bytes = new Uint8Array(140_000).fill(0x61);
      bytes[offset] = 0xe9;
      const [finding] = await findingsOf(bytes);
      expect(finding).toMatchObject({
        code: "file-encoding",
        message: "is not UTF-8: byte 0xE9 cannot stand here",
        at: { line: 1, column: offset + 1 },
      });
    },
  );
});
