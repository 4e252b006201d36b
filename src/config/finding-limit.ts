import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import { mostFindingsPerFile } from "./read-district-file.ts";

/** The findings of one file if they can be read by a person; else its errors first, and how many there are besides. */
export function tellAtMost(
  path: string,
  findings: readonly Diagnostic[],
  untold: number,
): readonly Diagnostic[] {
  const sorted = [...findings].sort(compareDiagnostics);
  if (sorted.length + untold <= mostFindingsPerFile) return sorted;
  const errors = sorted.filter(({ severity }) => severity === "error");
  const others = sorted.filter(({ severity }) => severity !== "error");
  const told = [...errors, ...others].slice(0, mostFindingsPerFile).sort(compareDiagnostics);
  const rest = sorted.length + untold - told.length;
  const last = told.at(-1)?.at ?? { file: path, line: 1, column: 1 };
  return [
    ...told,
    {
      // The least severe, so that it stays behind the last of those told wherever findings are sorted again.
      severity: "notice",
      code: "more-findings",
      message: `${rest} more ${rest === 1 ? "finding" : "findings"} in this file`,
      hint: "Correct those above first: one cause often has many findings.",
      at: last,
    },
  ];
}
