import { canonicalJson } from "../model/canonical-json.ts";
import { defined } from "../model/defined.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { formatVersions } from "./format-versions.ts";
import type { WorksheetImportFile } from "./worksheet-import-file.gen.ts";

type DistrictOfFile = WorksheetImportFile["districts"][number];

/** For programs: `schemas/worksheet-import.schema.json`. Ends with a line break. */
export function worksheetImportJson(
  districts: readonly DistrictOfFile[],
  wrong: readonly Diagnostic[],
): string {
  const file: WorksheetImportFile = {
    formatVersion: formatVersions.worksheetImport,
    districts: [...districts],
    wrong: wrong.map(({ at, code, hint, message, school }) => ({
      file: at?.file ?? "",
      line: at?.line ?? 1,
      code,
      message,
      ...defined({ column: at?.column, hint, school }),
    })),
  };
  return `${canonicalJson(file, 2)}\n`;
}
