import { compareDiagnostics } from "../../model/diagnostic.ts";
import type { Context } from "../context.ts";
import { readDistrictFiles } from "../district-files.ts";
import type { ExitCode } from "../exit-code.ts";
import { findingsExit } from "../load-districts.ts";
import { terminalStyle } from "../output.ts";

export interface ValidateOptions {
  readonly json?: boolean;
}

/** Checks all named files in one pass and prints every finding. */
export async function validate(
  names: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const files = await readDistrictFiles(names, context);
  const [{ loadDistricts }, { compareParsers }, { renderDiagnosticsJson, renderDiagnosticsTerminal }] =
    await Promise.all([
      import("../../config/load-districts.ts"),
      import("../../config/compare-parsers.ts"),
      import("../../render/diagnostics.ts"),
    ]);
  const { districts, findings: loaded } = await loadDistricts(files);
  const findings = [...loaded, ...(await Promise.all(files.map((file) => compareParsers(file)))).flat()].sort(
    compareDiagnostics,
  );
  if (options.json === true) {
    context.stdout.write(`${renderDiagnosticsJson(findings)}\n`);
    return findingsExit(findings);
  }
  const style = await terminalStyle(context, context.stdout);
  if (findings.length > 0) context.stdout.write(renderDiagnosticsTerminal(findings, style));
  if (findingsExit(findings) === 0) {
    for (const district of districts) {
      const participating = district.schools.filter((school) => school.participates);
      const lines = participating.reduce((sum, school) => sum + school.classrooms.length, 0);
      context.stdout.write(
        `${style.colours.green("✓")} ${district.id}: valid. ${participating.length} of ${district.schools.length} schools participate, ${lines} classrooms listed.\n`,
      );
    }
  }
  return findingsExit(findings);
}
