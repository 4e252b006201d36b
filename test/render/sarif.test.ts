import { describe, expect, test } from "vitest";
import { renderSarif } from "../../src/render/sarif.ts";

describe("findings as SARIF", () => {
  test("say rule, level, words and place, as code scanning reads them", () => {
    const log = JSON.parse(
      renderSarif(
        [
          {
            severity: "error",
            code: "unquoted-value",
            message: "The id is a number.",
            hint: "Quote it.",
            at: { file: "districts/springfield.yaml", line: 12, column: 7 },
          },
          { severity: "notice", code: "undecided", message: "Two classrooms." },
        ],
        "1.2.3",
      ),
    );
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run.tool.driver).toMatchObject({
      name: "rollcall",
      version: "1.2.3",
      rules: [{ id: "undecided" }, { id: "unquoted-value" }],
    });
    expect(run.results).toMatchObject([
      {
        ruleId: "unquoted-value",
        ruleIndex: 1,
        level: "error",
        message: { text: "The id is a number. Quote it." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "districts/springfield.yaml" },
              region: { startLine: 12, startColumn: 7 },
            },
          },
        ],
      },
      { level: "note", locations: [] },
    ]);
  });
});
