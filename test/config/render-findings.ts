import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { visibleText } from "../../src/render/escape.ts";

/** `file:line:column severity code: message`, then the source line with a caret, then the hint. */
export function renderFindings(findings: readonly Diagnostic[]): string {
  return findings.map((finding) => `${renderFinding(finding)}\n`).join("");
}

function renderFinding({ at, severity, code, message, hint, excerpt }: Diagnostic): string {
  const place = at === undefined ? "" : `${at.file}:${at.line}:${at.column} `;
  const caret = excerpt === undefined ? [] : [`  | ${excerpt}`, `  | ${" ".repeat((at?.column ?? 1) - 1)}^`];
  const lines = [
    `${place}${severity} ${code}: ${visibleText(message)}`,
    ...caret,
    ...(hint === undefined ? [] : [`  ${visibleText(hint)}`]),
  ];
  return `${lines.join("\n")}\n`;
}
