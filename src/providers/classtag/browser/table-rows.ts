import type { Locator } from "playwright-core";
import { defined } from "../../../model/defined.ts";
import type { LabelKey } from "./default-profile.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import { type Cell, cellsOf } from "./table-cells.ts";

export interface TableRow {
  /** Which of all rows of the list it is, where the page says so: 1 is the first. */
  readonly number?: number;
  /** By the label of the column. */
  readonly cells: Readonly<Partial<Record<LabelKey, Cell>>>;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** How many the list has, drawn or not, where the table says so. */
  readonly total?: number;
}

/**
 * The rows of a table, its columns told by their headings, in whatever order they are.
 * @param columns that have to be there
 * @throws LayoutDiffers where the table has not exactly one column of each
 */
export async function tableRows(
  pages: ClassTagPages,
  table: Locator,
  columns: readonly LabelKey[],
): Promise<TableRows> {
  const { ids } = pages.profile;
  const shown = await cellsOf(table, ids).catch(async (error: unknown) => {
    if (!String(error).includes("is not a valid selector")) throw error;
    throw await pages.differs(
      { what: `items ${JSON.stringify(ids.item)}`, entry: "ids.item" },
      "it is no selector",
    );
  });
  const [heading, ...rows] = shown.rows;
  const names = (heading?.cells ?? []).map(({ text }) => text.replace(/\s+/gu, " ").trim());
  const indexes = new Map<LabelKey, number>();
  for (const label of columns) {
    const what = sought("column", label, pages.profile);
    const name = pages.profile.labels[label];
    const found = names.flatMap((one, index) => (one === name ? [index] : []));
    const [index] = found;
    if (index === undefined) throw await pages.differs(what);
    if (found.length > 1) throw await pages.differs(what, `there are ${found.length}`);
    indexes.set(label, index);
  }
  // A heading that is numbered is counted, too.
  const above = heading?.index ?? 0;
  const found = await Promise.all(
    rows.map(async (row, number) => {
      if (row === undefined)
        throw await pages.differs({ what: "rows of the table", entry: "" }, "some are hidden");
      if (row.cells.length !== names.length)
        throw await pages.differs(
          { what: `row ${number + 1} of the table`, entry: "" },
          "it has not one cell a column",
        );
      return {
        ...defined({ number: row.index === undefined ? undefined : row.index - above }),
        cells: Object.fromEntries(
          [...indexes].flatMap(([label, index]) => {
            const cell = row.cells[index];
            return cell === undefined ? [] : [[label, cell] as const];
          }),
        ),
      };
    }),
  );
  const { rowCount } = shown;
  return { rows: found, ...defined({ total: rowCount === undefined ? undefined : rowCount - above }) };
}
