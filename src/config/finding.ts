import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { DiagnosticCode } from "../model/diagnostic-code.ts";
import type { SourceText } from "./source-text.ts";

/** A diagnostic before it has been given its place in the file. */
export interface Finding {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
  readonly school?: string;
}

/** The finding at an offset of its file, with the line that it is on. */
export function findingAt(source: SourceText, offset: number, finding: Finding): Diagnostic {
  const at = source.positionAt(offset);
  const excerpt = source.excerptAt(at);
  return excerpt === undefined ? { ...finding, at } : { ...finding, at, excerpt };
}

/** A finding about a file as a whole, or one whose text cannot be read. */
export function findingOnFile(path: string, finding: Finding): Diagnostic {
  return { ...finding, at: { file: path, line: 1, column: 1 } };
}
