import { inconsistent } from "../../incomplete-read.ts";
import type { LabelKey } from "./default-profile.ts";
import { type ListLook, listLook, onward, type ShownList } from "./list-look.ts";
import type { ClassTagPages } from "./pages.ts";
import { type TableRow, tableRows } from "./table-rows.ts";

/** Pages of one list that are ever turned. */
const mostPages = 10_000;

/**
 * Goes through a list to its end, counting: each part of it has to say where it ends and how many rows there are, and hold just
 * so many. Further rows come in the place of those before them, or below them.
 * @param table label of the table, and of the page's heading
 * @throws IncompleteRead where the numbers do not agree · LayoutDiffers
 */
export async function* listPages(
  pages: ClassTagPages,
  table: LabelKey,
  columns: readonly LabelKey[],
): AsyncGenerator<readonly TableRow[]> {
  await pages.arriveAt(table);
  const list: ShownList = { name: `list ${JSON.stringify(pages.profile.labels[table])}`, table, columns };
  const seen: TableRow[] = [];
  let total: number | undefined;
  for (let turned = 0; turned < mostPages; turned += 1) {
    const shown = await listLook(pages, list, seen.length);
    if (shown === undefined)
      throw await pages.differs(
        onward(pages),
        `it shows ${seen.length} of ${total}, and after that no more come`,
      );
    total ??= shown.total;
    if (shown.total !== total)
      throw inconsistent(`ClassTag's ${list.name} said that there are ${total}, and then ${shown.total}`);
    if (total === 0) return;
    const fresh = freshIn(shown, seen);
    if (fresh.length !== shown.last - seen.length || shown.last > total)
      throw inconsistent(
        `ClassTag's ${list.name} says that it shows ${seen.length + 1} to ${shown.last} of ${total}, and has ${fresh.length} rows`,
      );
    yield fresh;
    seen.push(...fresh);
    if (seen.length === total) {
      if (pages.profile.labels.showing === null) await requireEnd(pages, list, total);
      return;
    }
    await goOn(pages, table);
  }
  throw inconsistent(`ClassTag's ${list.name} does not end`);
}

/** What is shown, less what was seen before where the list has grown. */
function freshIn({ last, rows }: ListLook, seen: readonly TableRow[]): readonly TableRow[] {
  if (rows.length !== last || seen.length === 0) return rows;
  const left = seen.map((row) => JSON.stringify(row));
  return rows.filter((row) => {
    const index = left.indexOf(JSON.stringify(row));
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

/** A table that counts itself may leave one out. @throws IncompleteRead where there are rows behind the last one */
async function requireEnd(
  pages: ClassTagPages,
  { columns, name, table }: ShownList,
  total: number,
): Promise<void> {
  await goOn(pages, table);
  await pages.pause(pages.quietMs.emptyList);
  const { rows } = await tableRows(pages, await pages.one("table", table, pages.main), columns);
  if (rows.some(({ number }, index) => (number ?? index + 1) > total))
    throw inconsistent(`ClassTag's ${name} says that it has ${total} rows, and goes on behind them`);
}

async function goOn(pages: ClassTagPages, table: LabelKey): Promise<void> {
  const { labels } = pages.profile;
  if (labels.nextPage === null) {
    await pages.scrollTo(pages.labelled("table", table, pages.main).getByRole("row").last());
    return;
  }
  const pager = labels.pages === null ? pages.main : pages.labelled("navigation", "pages");
  await pages.click(pages.linkOrButton("nextPage", pager), onward(pages));
}
