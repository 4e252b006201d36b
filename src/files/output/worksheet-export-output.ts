import type { WrittenWorksheet } from "../../model/worksheet.ts";
import { envelopeJson } from "../envelope.ts";
import type { District } from "./worksheet-export-output.gen.ts";

/** For programs: `schemas/output/worksheet-export.schema.json`. Ends with a line break. */
export function worksheetExportJson({
  district: { id, name },
  sheets,
}: {
  readonly district: { readonly id: string; readonly name: string };
  readonly sheets: readonly WrittenWorksheet[];
}): string {
  const said: District = {
    district: id,
    name,
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
  return envelopeJson("worksheet export", [said]);
}
