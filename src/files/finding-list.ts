import { compareDiagnostics, type Diagnostic, type SourcePosition } from "../model/diagnostic.ts";
import type { DiagnosticCode } from "../model/diagnostic-code.ts";

/** Everything that is wrong with one file, so that one look shows all of it. */
export class FindingList<Code extends DiagnosticCode = DiagnosticCode> {
  readonly file: string;
  readonly #findings: Diagnostic[] = [];

  /** @param file as it is named to a person */
  constructor(file: string) {
    this.file = file;
  }

  get start(): SourcePosition {
    return { file: this.file, line: 1, column: 1 };
  }

  get all(): readonly Diagnostic[] {
    return [...this.#findings].sort(compareDiagnostics);
  }

  add(at: SourcePosition, code: Code, message: string, hint: string): void {
    this.#findings.push({ severity: "error", code, message, hint, at });
  }
}
