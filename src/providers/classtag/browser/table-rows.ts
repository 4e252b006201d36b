import type { Locator } from "playwright-core";
import type { LabelKey } from "./default-profile.ts";
import { type ClassTagPages, sought } from "./pages.ts";

/** One cell as the page has it. */
interface Cell {
  readonly text: string;
  /** The first link in it, with its whole address. */
  readonly link?: { readonly text: string; readonly address: string };
  /** Items of the list in it: SOURCED IDs, exactly as they are. */
  readonly items: readonly string[];
}

export interface TableRow {
  /** By the label of the column. */
  readonly cells: ReadonlyMap<LabelKey, Cell>;
  readonly locator: Locator;
}

/** The little of the document that is used inside the page. */
interface Element {
  readonly textContent: string | null;
  readonly href?: string;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  cloneNode(deep: boolean): Element;
  remove(): void;
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
): Promise<readonly TableRow[]> {
  const [heading, ...rows] = await cellsOf(table);
  const names = (heading ?? []).map(({ text }) => text.replace(/\s+/gu, " ").trim());
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
  const locators = table.getByRole("row");
  if ((await locators.count()) !== rows.length + 1)
    throw await pages.differs({ what: "rows of the table", entry: "" }, "some are hidden");
  const result: TableRow[] = [];
  for (const [number, row] of rows.entries()) {
    if (row.length !== names.length)
      throw await pages.differs(
        { what: `row ${number + 1} of the table`, entry: "" },
        "it has not one cell a column",
      );
    const cells = new Map<LabelKey, Cell>();
    for (const [label, index] of indexes) {
      const cell = row[index];
      if (cell !== undefined) cells.set(label, cell);
    }
    result.push({ cells, locator: locators.nth(number + 1) });
  }
  return result;
}

/** All cells of all rows, in one look, so that a page that changes is seen before or after, and not in between. */
async function cellsOf(table: Locator): Promise<readonly (readonly Cell[])[]> {
  const rows = await table.evaluate((element: Element) =>
    Array.from(element.querySelectorAll("tr, [role=row]"), (row) =>
      Array.from(
        row.querySelectorAll("th, td, [role=cell], [role=gridcell], [role=rowheader], [role=columnheader]"),
        (cell) => {
          const link = cell.querySelector("a[href]");
          return {
            text: cell.textContent ?? "",
            link: link === null ? null : { text: link.textContent ?? "", address: link.href ?? "" },
            items: Array.from(cell.querySelectorAll("li, [role=listitem]"), (item) => {
              const id = item.querySelector("code");
              if (id !== null) return id.textContent ?? "";
              const copy = item.cloneNode(true);
              for (const button of copy.querySelectorAll("button, [role=button]")) button.remove();
              return (copy.textContent ?? "").trim();
            }),
          };
        },
      ),
    ),
  );
  return rows.map((row) =>
    row.map(({ items, link, text }) => ({ items, text, ...(link === null ? {} : { link }) })),
  );
}
