import { IncompleteRead } from "../../incomplete-read.ts";

/** A place in a file of an export. Lines count from 1; a column is one of the text, as editors count it. */
export interface ExportPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `classes.csv:17:4`, without the folder: what is said of an export may be read where its machine is nobody's business. */
export function placeText({ file, line, column }: ExportPlace): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** What is wrong with an export, so that it cannot be read as a whole. Reading it again would say the same. */
export function exportFinding(
  place: ExportPlace,
  reason: string,
  hint: string,
  options?: ErrorOptions,
): IncompleteRead {
  return new IncompleteRead(`${placeText(place)}: ${reason}`, hint, false, options);
}

export const exportAgain = "Export the files again, and copy them only when the export has ended.";
