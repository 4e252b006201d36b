import type { DiagnosticCode } from "./diagnostic-code.ts";
import { compareText } from "./text.ts";

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 code units as editors do. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `error`: something is withheld or refused; `warning`: doubtful; `notice`: worth knowing. */
export type Severity = "error" | "warning" | "notice";

/**
 * One message to a person. `code` is stable across releases (kebab-case), so that it can be searched for,
 * explained and acknowledged; `message` says what and why in one sentence; `hint` says what to do next. What is made here
 * has one of the codes that are explained.
 */
export interface Diagnostic<Code extends string = DiagnosticCode> {
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly at?: SourcePosition;
  /** Source line the position points into, for the caret. Only findings of `validate` carry it. */
  readonly excerpt?: string;
  /** Name of the school that the message is about, as the district file writes it. */
  readonly school?: string;
}

/** One that a file may have kept, of this version or another. */
export type KeptDiagnostic = Diagnostic<string>;

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** By file, line and column, then severity, code and message: the same findings always print in the same order. */
export function compareDiagnostics(left: KeptDiagnostic, right: KeptDiagnostic): number {
  return (
    compareText(left.at?.file ?? "", right.at?.file ?? "") ||
    (left.at?.line ?? 0) - (right.at?.line ?? 0) ||
    (left.at?.column ?? 0) - (right.at?.column ?? 0) ||
    severityRank[left.severity] - severityRank[right.severity] ||
    compareText(left.code, right.code) ||
    compareText(left.school ?? "", right.school ?? "") ||
    compareText(left.message, right.message)
  );
}
