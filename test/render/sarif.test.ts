import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { allExplanations } from "../../src/explain/all-explanations.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { DiagnosticCode } from "../../src/model/diagnostic-code.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { tokenEnd } from "../../src/render/token-end.ts";
import { rollcall } from "../cli/run-rollcall.ts";

const { id, $schema, ...official } = JSON.parse(
  readFileSync(new URL("sarif/sarif-2.1.0-rtm.5.schema.json", import.meta.url), "utf8"),
);
// It is of an older draft, of which it uses nothing that the later one reads otherwise.
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: true, "uri-reference": true, "date-time": true },
});
const isSarif = ajv.compile(official);

const logOf = (findings: readonly Diagnostic[]) => {
  const text = renderSarif(findings, "1.2.3", allExplanations);
  const log = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return { text, run: log.runs[0] };
};

const finding: Diagnostic = {
  severity: "error",
  code: "unquoted-value",
  message: "`classlink` is the number 12",
  hint: "Quote it.",
  at: { file: "districts/springfield.yaml", line: 12, column: 7 },
  excerpt: "      classlink: 0012",
};

/** GitHub refuses more, and shows less: docs.github.com, "SARIF results exceed limits". */
const limits = { results: 25_000, shown: 5000, rules: 25_000, tags: 10, locations: 100, bytes: 10_000_000 };

describe("findings as SARIF", () => {
  test("say rule, level, words and place, as code scanning reads them", () => {
    const { run } = logOf([finding, { severity: "notice", code: "undecided", message: "Two classrooms." }]);
    expect(run.tool.driver).toMatchObject({
      name: "rollcall",
      version: "1.2.3",
      rules: [{ id: "undecided" }, { id: "unquoted-value" }],
    });
    expect(run.results).toMatchObject([
      { ruleId: "undecided", level: "note", message: { text: "Two classrooms." } },
      {
        ruleId: "unquoted-value",
        ruleIndex: 1,
        level: "error",
        message: { text: "`classlink` is the number 12.\n\nQuote it." },
        properties: { message: "`classlink` is the number 12", hint: "Quote it." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "districts/springfield.yaml" },
              region: { startLine: 12, startColumn: 7, endLine: 12, endColumn: 16 },
            },
          },
        ],
      },
    ]);
  });

  test("every code has a rule that says what explain says, as text and as Markdown", () => {
    const codes = allExplanations
      .flatMap((group) => group.codes)
      .filter(({ kind }) => kind === "finding")
      .map(({ code }) => code as DiagnosticCode);
    const { run } = logOf(codes.map((code) => ({ ...finding, code })));
    expect(run.tool.driver.rules).toHaveLength(codes.length);
    for (const rule of run.tool.driver.rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text]) {
        expect(text).toMatch(/^\S.{10,}[.?!…]$/s);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect(rule.help.text).toContain("\n\nDo: ");
      expect(rule.help.markdown).toContain("\n\n**Do:** ");
      expect(rule.properties.tags.length).toBeLessThanOrEqual(limits.tags);
    }
  });

  test("a log of more than GitHub shows has the most severe, says how many it lacks, and is not refused", () => {
    const noise = (seed: number): string =>
      Array.from({ length: 600 }, (_, at) => String.fromCharCode(33 + ((seed * 31 + at * at * 7) % 90))).join(
        "",
      );
    const many = Array.from(
      { length: limits.results + 1 },
      (_, at): Diagnostic => ({
        ...finding,
        severity: at % 10 === 0 ? "error" : "warning",
        message: noise(at),
        at: { file: `districts/${at % 7}.yaml`, line: at + 1, column: 1 },
      }),
    );
    const { run, text } = logOf(many);
    expect(run.results).toHaveLength(limits.shown);
    expect(run.results.filter(({ level }: { readonly level: string }) => level === "error")).toHaveLength(
      2501,
    );
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain("20,001 more findings");
    expect(run.tool.driver.rules.length).toBeLessThanOrEqual(limits.rules);
    expect(gzipSync(text).length).toBeLessThan(limits.bytes);
  });

  test("a file's name is a path of a URI, whatever letters it has", () => {
    const { run } = logOf([{ ...finding, at: { file: "districts/a #1?é.yaml", line: 1, column: 1 } }]);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "districts/a%20%231%3F%C3%A9.yaml",
    );
  });

  test("what validate prints of files with faults is a log too", async () => {
    const { stdout, exitCode } = await rollcall([
      "validate",
      "test/config/cases/wrong-types/springfield.yaml",
      "test/config/cases/missing-keys/springfield.yaml",
      "--format",
      "sarif",
    ]);
    expect(exitCode).toBe(1);
    const log = JSON.parse(stdout);
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    for (const { locations } of log.runs[0].results) {
      const { startColumn, endColumn, startLine, endLine } = locations[0].physicalLocation.region;
      expect(endLine).toBe(startLine);
      expect(endColumn).toBeGreaterThan(startColumn);
    }
  });
});

describe("what a finding points at ends", () => {
  test.each([
    ['  term: "a \\" b", x', 9, '"a \\" b"'],
    ["  term: 'it''s' # c", 9, "'it''s'"],
    ["    - { name: a, classlink: [1, 2] } # c", 7, "{ name: a, classlink: [1, 2] }"],
    ["    - { name: O'Neil's, policy: keep }", 33, "keep"],
    ["    - { name: P1, English }", 15, "P1"],
    ["name: P1, English {x} # c", 7, "P1, English {x}"],
    ["    clasroms: []", 5, "clasroms"],
    ["  - { name: a,", 5, "{ name: a,"],
    ["\t", 1, " "],
  ])("in %j from column %d after %j", (line, column, token) => {
    expect(tokenEnd(line, column)).toBe(column + token.length);
  });
});
