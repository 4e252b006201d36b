import { namedIn, presentColumns, shownDay } from "./cell-values.ts";
import type { LabelKey } from "./default-profile.ts";
import { listPages } from "./list-pages.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import { classroomKey } from "./read-classrooms.ts";
import type { TableRow } from "./table-rows.ts";

/** What is to be found in a list: the key that it was read under, and its name for the search box. */
export interface Wanted {
  readonly kind: "classroom" | "school";
  readonly key: string;
  readonly name: string;
  /** Of the classroom's school; empty for a school. */
  readonly schoolKey: string;
}

/** A list, how one gets there, and whether it shows SOURCED IDs. */
export interface RowList {
  /** Label of its table. */
  readonly table: LabelKey;
  readonly withSources: boolean;
  open(pages: ClassTagPages): Promise<void>;
}

/**
 * Finds one row of a list, by search where there is one, else page by page. Where it was found is remembered.
 * @param mayBeHere whether the page that is open will do, if it is the one where the row was found before; else it is
 *   loaded anew
 * @returns `undefined` where the whole list has no such row
 */
export async function findRow(
  pages: ClassTagPages,
  list: RowList,
  wanted: Wanted,
  mayBeHere = false,
): Promise<TableRow | undefined> {
  const memory = JSON.stringify([list.table, wanted.key]);
  const known = pages.addresses.get(memory);
  if (known !== undefined) {
    if (!mayBeHere || withoutHash(pages.page.url()) !== known) await pages.visit(known);
    const found = await firstWith(pages, list, wanted);
    if (found !== undefined) return found;
    pages.addresses.delete(memory);
  }
  await list.open(pages);
  const address = pages.page.url();
  if (await search(pages, wanted)) {
    const searched = withoutHash(pages.page.url());
    const found = await firstWith(pages, list, wanted);
    if (found !== undefined) {
      if (searched !== address) pages.addresses.set(memory, searched);
      return found;
    }
    // A search may be of another mind about names than we are.
    await list.open(pages);
  }
  return await firstWith(pages, list, wanted);
}

const withoutHash = (address: string): string => address.replace(/#.*$/u, "");

async function search(pages: ClassTagPages, { kind, name }: Wanted): Promise<boolean> {
  const label = kind === "school" ? "searchSchools" : "searchClassrooms";
  if (pages.profile.labels[label] === null) return false;
  const box = await pages.one("searchbox", label);
  await box.fill(name);
  const region = pages.page.getByRole("search").filter({ has: box });
  const button = pages.labelled("button", "search", region);
  await pages.click(button, sought("button", "search", pages.profile));
  return true;
}

async function firstWith(
  pages: ClassTagPages,
  { table, withSources }: RowList,
  { key, kind, schoolKey }: Wanted,
): Promise<TableRow | undefined> {
  const column = kind === "school" ? "columnSchool" : "columnClassroom";
  const needsDay = kind === "classroom" && pages.profile.links.classroom === null;
  const columns = presentColumns(
    pages,
    column,
    ...(withSources ? (["columnSources"] as const) : []),
    ...(needsDay ? (["columnCreated"] as const) : []),
  );
  for await (const rows of listPages(pages, table, columns)) {
    for (const row of rows) {
      const { id, name } = await namedIn(pages, row, column);
      const createdOn = needsDay ? await shownDay(pages, row, "columnCreated") : undefined;
      const itsKey = id ?? (kind === "school" ? name : classroomKey({ key: schoolKey }, name, createdOn));
      if (itsKey === key) return row;
    }
  }
  return undefined;
}
