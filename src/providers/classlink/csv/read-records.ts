import { defined } from "../../../model/defined.ts";
import { compareText, counted } from "../../../model/text.ts";
import type { ReadProgress } from "../../provider.ts";
import { decodeRow, type Row } from "../decode-record.ts";
import { type Json, sourcedId } from "../fields.ts";
import { rowsAgree } from "../row-order.ts";
import type { ExportFiles } from "./export-files.ts";
import { exportAgain, exportFinding, placeText } from "./export-finding.ts";
import type { ExportTable } from "./export-table.ts";
import { listItems, referencedId } from "./list-items.ts";
import { readTable, type TableRecord } from "./read-table.ts";

export interface RecordReading {
  readonly files: ExportFiles;
  readonly maxRows: number;
  readonly progress?: ReadProgress;
  /** What a person should know that stops nothing. */
  readonly note?: (message: string) => void;
}

/** How often a reader says how far it is. */
const progressEvery = 5_000;

/**
 * All records of a file, each once, by id. A record that cannot be read is kept as such, with its line.
 * @throws IncompleteRead where two records with one id differ, or the file cannot be read as a whole
 */
export async function readRecords<Value>(
  { files, maxRows, note, progress }: RecordReading,
  table: ExportTable<Value>,
): Promise<readonly Row<Value>[]> {
  const { file } = table;
  const rows: Row<Value>[] = [];
  const earlierById = new Map<string, { readonly row: Row<Value>; readonly line: number }>();
  let count = 0;
  const emptyWords = new Map<string, number>();
  const noteWord = (word: string): void => void emptyWords.set(word, (emptyWords.get(word) ?? 0) + 1);
  for await (const record of readTable(files, file, table.columns, noteWord)) {
    count += 1;
    if (count % progressEvery === 0) progress?.("ClassLink", file, count);
    if (count > maxRows)
      throw exportFinding(
        { file, line: record.line },
        `there are more than ${maxRows} records`,
        "No district is that large. If this one really is, report it.",
      );
    const row = rowOf(table, record);
    const earlier = row.id === undefined ? undefined : earlierById.get(row.id);
    if (earlier === undefined) {
      if (row.id !== undefined) earlierById.set(row.id, { row, line: record.line });
      rows.push(row);
    } else if (!rowsAgree(earlier.row, row)) {
      throw exportFinding(
        { file, line: record.line },
        `the SOURCED ID ${JSON.stringify(row.id)} is there already in line ${earlier.line}, with something else beside it`,
        exportAgain,
      );
    }
  }
  progress?.("ClassLink", file, count);
  for (const [word, cells] of emptyWords)
    note?.(
      `${counted(cells, "cell")} of ${file} ${cells === 1 ? "holds" : "hold"} ${JSON.stringify(word)}: read as empty.`,
    );
  return rows.sort((left, right) => compareText(left.id ?? "", right.id ?? ""));
}

function rowOf<Value>(table: ExportTable<Value>, record: TableRecord): Row<Value> {
  const place = placeText({ file: table.file, line: record.line });
  if (record.kind === "ragged") {
    const { first, cells, endsWithSeparator, width } = record;
    const perhaps = endsWithSeparator ? ", and one at the end of a line is one too many" : "";
    const found =
      cells === width
        ? "it has text behind the last column that the header names"
        : `it has ${cells} columns and the header ${width}`;
    const reason = `${found}; a comma in a text needs quotes around the text${perhaps}`;
    return unreadable(table, first === "" ? undefined : first, place, reason);
  }
  const read = jsonOf(table, record);
  if (typeof read === "string") {
    const id = sourcedId(record.cell("sourcedId"));
    return unreadable(
      table,
      id,
      place,
      `its ${read} is no list of items with commas between them, and quotes around one that has a comma itself`,
    );
  }
  const row = decodeRow(table.collection, read, record.line);
  if (row.kind === "record") return row;
  const orgId = row.record.orgId ?? (read["schoolSourcedId"] || undefined);
  const found = unreadable(
    table,
    row.id,
    place,
    row.record.reason,
    typeof orgId === "string" ? orgId : undefined,
  );
  const { session } = row.record;
  return session === undefined ? found : { ...found, record: { ...found.record, session } };
}

/** The record as a server with flat references would send it, or the name of a column whose list cannot be read. */
function jsonOf(
  { columns, lists }: Pick<ExportTable<unknown>, "columns" | "lists">,
  record: Extract<TableRecord, { kind: "record" }>,
): Json | string {
  const json: Record<string, unknown> = {};
  for (const name of [...columns.required, ...columns.optional]) {
    const cell = record.cell(name);
    const value = lists.includes(name) ? listItems(cell) : isReference(name) ? referencedId(cell) : cell;
    if (value === undefined) return name;
    json[name] = value;
  }
  return json;
}

const isReference = (column: string): boolean => column.endsWith("SourcedId");

function unreadable(
  { collection }: { readonly collection: { readonly name: string } },
  id: string | undefined,
  place: string,
  reason: string,
  orgId?: string,
): Extract<Row<never>, { kind: "unreadable" }> {
  return {
    kind: "unreadable",
    ...defined({ id }),
    record: {
      collection: collection.name,
      record: id === undefined ? place : `${id} (${place})`,
      place,
      reason,
      ...defined({ sourcedId: id, orgId }),
    },
  };
}
