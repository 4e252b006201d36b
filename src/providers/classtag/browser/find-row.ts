import type { Locator } from "playwright-core";
import { type Named, namedIn, presentColumns, shownDay } from "./cell-values.ts";
import type { LabelKey } from "./default-profile.ts";
import { listPages } from "./list-pages.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import { classroomKey } from "./read-classrooms.ts";
import { rowOf } from "./row-of.ts";
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

export interface FoundRow {
  /** As it was when it was looked at. */
  readonly row: TableRow;
  readonly named: Named;
  /** Wherever it is by now. */
  readonly locator: Locator;
  /** Others that were seen on the way. */
  readonly others: readonly Named[];
  /** Whether the list had to be turned for it: what is open then does not begin where the list does. */
  readonly isTurned: boolean;
}

const lookEveryMs = 25;

/**
 * Finds one row of a list, by search where there is one, else page by page. Where it was found is remembered.
 * @param mayBeHere whether the list that is open will do, if it is the one where the row was just found; else it is loaded anew
 * @returns `undefined` where the whole list has no such row
 */
export async function findRow(
  pages: ClassTagPages,
  list: RowList,
  wanted: Wanted,
  mayBeHere = false,
): Promise<FoundRow | undefined> {
  const memory = JSON.stringify([list.table, wanted.key]);
  if (mayBeHere && pages.shows === memory) {
    const found = await firstWith(pages, list, wanted);
    if (found !== undefined) return found;
  }
  const known = pages.ways.addressOf(memory);
  if (known !== undefined) {
    await pages.visit(known);
    const found = (await pages.isAt(list.table, memory)) ? await firstWith(pages, list, wanted) : undefined;
    if (found !== undefined) return shown(pages, memory, found);
    pages.ways.forget(memory);
  }
  await list.open(pages);
  const address = pages.page.url();
  if (await search(pages, wanted)) {
    const found = await firstWith(pages, list, wanted);
    if (found !== undefined) {
      if (!found.isTurned) await pages.ways.remember(pages.page, memory, address);
      return shown(pages, memory, found);
    }
    // A search may be of another mind about names than we are.
    await list.open(pages);
  }
  return await firstWith(pages, list, wanted);
}

function shown(pages: ClassTagPages, memory: string, found: FoundRow): FoundRow {
  if (!found.isTurned) pages.shows = memory;
  return found;
}

async function search(pages: ClassTagPages, { kind, name }: Wanted): Promise<boolean> {
  const label = kind === "school" ? "searchSchools" : "searchClassrooms";
  if (pages.profile.labels[label] === null) return false;
  const box = await pages.one("searchbox", label);
  const { begun } = pages.requests;
  await pages.announcements.fill(box, name);
  if (pages.profile.labels.search === null) {
    await pages.press(box, "Enter");
    await searchBegun(pages, begun);
    return true;
  }
  const region = pages.page.getByRole("search").filter({ has: box });
  const button = pages.labelled("button", "search", region);
  await pages.click(button, sought("button", "search", pages.profile));
  return true;
}

/** A list that follows what is typed asks for it after a moment; until then it shows what it did, and seems at rest. */
async function searchBegun(pages: ClassTagPages, begun: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < pages.quietMs.form && pages.requests.begun === begun; ) {
    await pages.pause(lookEveryMs);
    waitedMs += lookEveryMs;
  }
}

async function firstWith(
  pages: ClassTagPages,
  { table, withSources }: RowList,
  { key, kind, schoolKey }: Wanted,
): Promise<FoundRow | undefined> {
  const column = kind === "school" ? "columnSchool" : "columnClassroom";
  const needsDay = kind === "classroom" && pages.profile.links.classroom === null;
  const columns = presentColumns(
    pages,
    column,
    ...(withSources ? (["columnSources"] as const) : []),
    ...(needsDay ? (["columnCreated"] as const) : []),
  );
  const others: Named[] = [];
  let isTurned = false;
  for await (const rows of listPages(pages, table, columns)) {
    let found: Omit<FoundRow, "isTurned" | "others"> | undefined;
    for (const row of rows) {
      const named = await namedIn(pages, row, column);
      const day = needsDay ? await shownDay(pages, row, "columnCreated") : undefined;
      const itsKey =
        named.id ?? (kind === "school" ? named.name : classroomKey({ key: schoolKey }, named.name, day));
      if (itsKey !== key) others.push(named);
      else
        found = {
          row,
          named,
          locator: rowOf(pages.labelled("table", table, pages.main), named, row.cells.columnCreated?.text),
        };
    }
    if (found !== undefined) return { ...found, others, isTurned };
    isTurned = true;
  }
  return undefined;
}
