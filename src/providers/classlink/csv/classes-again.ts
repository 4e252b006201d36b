import type { Class } from "../../../model/classlink.ts";
import { IncompleteRead } from "../../incomplete-read.ts";
import type { Row } from "../decode-record.ts";
import { exportAgain } from "./export-finding.ts";
import { classTable } from "./export-table.ts";
import { readRecords } from "./read-records.ts";
import { type ClassLinkCsvReaderOptions, withExport } from "./with-export.ts";

/** The classes of the files as they were at one time. */
export interface ClassesAgain {
  readonly stamp: string;
  readonly rowById: ReadonlyMap<string, Row<Class>>;
}

/**
 * @param earlier what was read before: it holds as long as no file has been written since
 * @throws IncompleteRead
 */
export async function readClassesAgain(
  options: ClassLinkCsvReaderOptions,
  earlier: Promise<ClassesAgain> | undefined,
): Promise<ClassesAgain> {
  const known = await earlier?.catch(() => undefined);
  return await withExport(options, async (reading) => {
    const { stamp } = reading.files;
    if (known?.stamp === stamp) return known;
    const rows = await readRecords(reading, classTable);
    return { stamp, rowById: new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row]]))) };
  });
}

/** @throws IncompleteRead where its record cannot be read */
export function classIn({ rowById }: ClassesAgain, sourcedId: string): Class | undefined {
  const row = rowById.get(sourcedId);
  if (row?.kind === "unreadable") throw new IncompleteRead(row.record.reason, exportAgain, false);
  return row?.value;
}
