import { canonicalJson } from "../model/canonical-json.ts";
import type { WrittenWorksheet } from "../model/worksheet.ts";
import { formatVersions } from "./format-versions.ts";
import type { WorksheetExportFile } from "./worksheet-export-file.gen.ts";

/** For programs: `schemas/worksheet-export.schema.json`. Ends with a line break. */
export function worksheetExportJson({
  district: { id, name },
  sheets,
}: {
  readonly district: { readonly id: string; readonly name: string };
  readonly sheets: readonly WrittenWorksheet[];
}): string {
  const file: WorksheetExportFile = {
    formatVersion: formatVersions.worksheetExport,
    district: { id, name },
    worksheets: sheets.map(({ csv, page, sheet: { rows, school } }) => {
      const counted = (level: string): number => rows.filter((row) => row.level === level).length;
      return {
        school,
        csv,
        page,
        sure: counted("sure"),
        probable: counted("probable"),
        choose: counted("choose"),
        nothing: counted("nothing"),
      };
    }),
  };
  return `${canonicalJson(file, 2)}\n`;
}
