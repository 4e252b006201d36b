import { visibleJson } from "../model/canonical-json.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { visibleText } from "./escape.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", notice: "note" };

/** Findings as a SARIF 2.1.0 log, for code scanning. Columns count UTF-16 code units, as SARIF's default has it. */
export function renderSarif(findings: readonly Diagnostic[], version: string): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "rollcall", version, rules: codes.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, codes)),
      },
    ],
  };
  return `${visibleJson(log, 2)}\n`;
}

function result({ severity, code, message, hint, at }: Diagnostic, codes: readonly string[]): object {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: visibleText(hint === undefined ? message : `${message} ${hint}`) },
    locations:
      at === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(at.file) },
                region: { startLine: at.line, startColumn: at.column },
              },
            },
          ],
  };
}
