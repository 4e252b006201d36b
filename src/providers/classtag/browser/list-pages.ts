import { inconsistent } from "../../incomplete-read.ts";
import type { LabelKey } from "./default-profile.ts";
import { PageUnavailable } from "./page-errors.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import { type TableRow, tableRows } from "./table-rows.ts";
import { numbersIn, patternOf } from "./template.ts";

/** Pages of one list that are ever turned. */
const mostPages = 10_000;

/**
 * Goes through a list page by page, counting: each page has to say where it begins and how many there are, and hold just
 * so many rows.
 * @param table label of the table, and of the page's heading
 * @throws IncompleteRead where the numbers do not agree · LayoutDiffers
 */
export async function* listPages(
  pages: ClassTagPages,
  table: LabelKey,
  columns: readonly LabelKey[],
): AsyncGenerator<readonly TableRow[]> {
  await pages.arriveAt(table);
  const name = JSON.stringify(pages.profile.labels[table]);
  let seen = 0;
  let total: number | undefined;
  for (let turned = 0; turned < mostPages; turned += 1) {
    const shown = await countOf(pages, seen + 1);
    total ??= shown.total;
    if (shown.total !== total)
      throw inconsistent(`ClassTag's list ${name} said that there are ${total}, and then ${shown.total}`);
    if (total === 0) return;
    const rows = await tableRows(pages, await pages.one("table", table, pages.main), columns);
    if (rows.length !== shown.last - seen || shown.last > total)
      throw inconsistent(
        `ClassTag's list ${name} says that it shows ${seen + 1} to ${shown.last} of ${total}, and has ${rows.length} rows`,
      );
    yield rows;
    seen = shown.last;
    if (seen === total) return;
    const next = pages.labelled("link", "nextPage", pages.labelled("navigation", "pages"));
    await pages.click(next, sought("link", "nextPage", pages.profile));
  }
  throw inconsistent(`ClassTag's list ${name} does not end`);
}

/** What the page that begins with row `first` says of itself, once it is there. */
async function countOf(
  pages: ClassTagPages,
  first: number,
): Promise<{ readonly last: number; readonly total: number }> {
  const { showing, showingNone } = pages.profile.labels;
  const here = patternOf(showing, { first });
  const none = patternOf(showingNone);
  const counted = pages.main.getByText(here);
  const text = (first === 1 ? counted.or(pages.main.getByText(none)) : counted).first();
  const failed = pages.main.getByRole("alert");
  const what = { what: `text ${JSON.stringify(showing)}`, entry: "labels.showing" };
  await pages.seen(text.or(failed), what);
  if (!(await text.isVisible()))
    throw new PageUnavailable((await pages.alertText()) ?? "the list did not come", pages.page.url());
  const said = (await text.textContent()) ?? "";
  if (none.test(said)) return { last: 0, total: 0 };
  const { last, total } = numbersIn(showing, said) ?? {};
  if (last === undefined || total === undefined)
    throw await pages.differs(what, `it says ${JSON.stringify(said)}`);
  return { last, total };
}
