import type { LabelKey } from "./default-profile.ts";
import type { ClassTagPages } from "./pages.ts";
import type { TableRow } from "./table-rows.ts";
import { idInAddress } from "./template.ts";

/** A school or classroom as its row names it. */
export interface Named {
  readonly id?: string;
  readonly name: string;
  readonly address: string;
}

/** @throws LayoutDiffers where the name is no link, or the link holds no id although the profile says so */
export async function namedIn(
  pages: ClassTagPages,
  { cells }: TableRow,
  column: "columnClassroom" | "columnSchool",
): Promise<Named> {
  const link = cells.get(column)?.link;
  const what = {
    what: `link in the column ${JSON.stringify(pages.profile.labels[column])}`,
    entry: `labels.${column}`,
  };
  if (link === undefined) throw await pages.differs(what);
  const kind = column === "columnSchool" ? "school" : "classroom";
  const template = pages.profile.links[kind];
  if (template === null) return { name: link.text, address: link.address };
  const id = idInAddress(template, link.address);
  if (id === undefined)
    throw await pages.differs({ ...what, entry: `links.${kind}` }, `its address ${link.address} holds no id`);
  return { id, name: link.text, address: link.address };
}

/** @throws LayoutDiffers where it is neither a list of ids nor the word for none: that must not look like no connection */
export async function sourcesIn(pages: ClassTagPages, { cells }: TableRow): Promise<readonly string[]> {
  const cell = cells.get("columnSources");
  const { columnSources, noSources } = pages.profile.labels;
  const what = {
    what: `SOURCED IDs in the column ${JSON.stringify(columnSources)}`,
    entry: "labels.noSources",
  };
  if (cell === undefined) throw await pages.differs(what);
  if (cell.items.length === 0) {
    if (cell.text.trim() === noSources) return [];
    throw await pages.differs(what, `the cell says ${JSON.stringify(cell.text.trim().slice(0, 80))}`);
  }
  if (cell.items.some((id) => id === "")) throw await pages.differs(what, "one of them is empty");
  return cell.items;
}

/** `undefined` where the profile has no such column. @throws LayoutDiffers where it holds something else */
export async function numberIn(
  pages: ClassTagPages,
  { cells }: TableRow,
  column: LabelKey,
): Promise<number | undefined> {
  const text = cells.get(column)?.text.trim();
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw await pages.differs(
    columnOf(pages, column),
    `the cell says ${JSON.stringify(text.slice(0, 80))}, which is no number`,
  );
}

/** A day, `YYYY-MM-DD`. */
export async function shownDay(
  pages: ClassTagPages,
  { cells }: TableRow,
  column: LabelKey,
): Promise<string | undefined> {
  const text = cells.get(column)?.text.trim();
  if (text === undefined || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw await pages.differs(
    columnOf(pages, column),
    `the cell says ${JSON.stringify(text.slice(0, 80))}, which is no day YYYY-MM-DD`,
  );
}

const columnOf = (pages: ClassTagPages, column: LabelKey) => ({
  what: `column ${JSON.stringify(pages.profile.labels[column])}`,
  entry: `labels.${column}`,
});

/** Labels of columns without those that ClassTag does not have. */
export const presentColumns = (pages: ClassTagPages, ...columns: readonly LabelKey[]): readonly LabelKey[] =>
  columns.filter((column) => pages.profile.labels[column] !== null);
