import type { Class, Org } from "../../../model/classlink.ts";
import { IncompleteRead } from "../../incomplete-read.ts";
import type { Row } from "../decode-record.ts";
import { exportAgain } from "./export-finding.ts";
import { classTable, orgTable } from "./export-table.ts";
import { readRecords } from "./read-records.ts";
import { type ClassLinkCsvReaderOptions, withExport } from "./with-export.ts";

/** What an archive rests on, of the files as they were at one time. */
export interface ReadAgain {
  readonly stamp: string;
  readonly classes: RowsById<Class>;
  readonly orgs: RowsById<Org>;
}

type RowsById<Value> = ReadonlyMap<string, Row<Value>>;

/**
 * @param earlier what was read before: it holds as long as no file has been written since
 * @throws IncompleteRead
 */
export async function readAgain(
  options: ClassLinkCsvReaderOptions,
  earlier: Promise<ReadAgain> | undefined,
): Promise<ReadAgain> {
  const known = await earlier?.catch(() => undefined);
  return await withExport(options, async (reading) => {
    const { stamp } = reading.files;
    if (known?.stamp === stamp) return known;
    const classes = byId(await readRecords(reading, classTable));
    return { stamp, classes, orgs: byId(await readRecords(reading, orgTable)) };
  });
}

const byId = <Value>(rows: readonly Row<Value>[]): RowsById<Value> =>
  new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row]])));

/** @throws IncompleteRead where its record cannot be read */
export function recordIn<Value>(rows: RowsById<Value>, sourcedId: string): Value | undefined {
  const row = rows.get(sourcedId);
  if (row?.kind === "unreadable") throw new IncompleteRead(row.record.reason, exportAgain, false);
  return row?.value;
}
