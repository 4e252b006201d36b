import type { Diagnostic } from "../model/diagnostic.ts";
import type { District } from "../model/district.ts";
import type { Context } from "./context.ts";
import { readDistrictFiles } from "./district-files.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { usageFailure } from "./failure.ts";
import { terminalStyle } from "./output.ts";

/** The districts of the named files, or `undefined` after their findings have been printed on stderr. */
export async function loadValidDistricts(
  names: readonly string[],
  context: Context,
): Promise<readonly District[] | undefined> {
  const files = await readDistrictFiles(names, context);
  const { loadDistricts } = await import("../config/load-districts.ts");
  const { districts, findings } = await loadDistricts(files);
  if (!findings.some((finding) => finding.severity === "error")) return districts;
  await printFindings(findings, context);
  return undefined;
}

async function printFindings(findings: readonly Diagnostic[], context: Context): Promise<void> {
  const { renderDiagnosticsTerminal } = await import("../render/diagnostics.ts");
  context.stderr.write(renderDiagnosticsTerminal(findings, await terminalStyle(context, context.stderr)));
}

/** Those of the districts that `--district` names; all of them without it. */
export function chooseDistricts(
  districts: readonly District[],
  wanted: readonly string[],
): readonly District[] {
  const known = new Map(districts.map((district) => [district.id, district]));
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw usageFailure(
      `There is no district ${unknown.map((id) => JSON.stringify(id)).join(", ")}.`,
      `There is ${[...known.keys()].sort().join(", ")}.`,
    );
  }
  return wanted.length === 0 ? districts : districts.filter((district) => wanted.includes(district.id));
}

export const findingsExit = (findings: readonly Diagnostic[]): ExitCode =>
  findings.some((finding) => finding.severity === "error") ? exitCodes.findings : exitCodes.ok;
