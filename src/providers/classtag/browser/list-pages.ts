import type { Locator } from "playwright-core";
import { excerpt } from "../../../http/redact.ts";
import { compareText } from "../../../model/text.ts";
import { inconsistent } from "../../incomplete-read.ts";
import type { LabelKey } from "./default-profile.ts";
import { PageUnavailable } from "./page-errors.ts";
import { type ClassTagPages, type Sought, sought } from "./pages.ts";
import { settled } from "./settled.ts";
import { alertsOn, newTexts } from "./standing.ts";
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
  const name = `list ${JSON.stringify(pages.profile.labels[table])}`;
  let seen = 0;
  let total: number | undefined;
  for (let turned = 0; turned < mostPages; turned += 1) {
    const shown = await listLook(pages, name, table, columns, seen + 1);
    total ??= shown.total;
    if (shown.total !== total)
      throw inconsistent(`ClassTag's ${name} said that there are ${total}, and then ${shown.total}`);
    if (total === 0) return;
    if (shown.rows.length !== shown.last - seen || shown.last > total)
      throw inconsistent(
        `ClassTag's ${name} says that it shows ${seen + 1} to ${shown.last} of ${total}, and has ${shown.rows.length} rows`,
      );
    yield shown.rows;
    seen = shown.last;
    if (seen === total) return;
    const pager = pages.profile.labels.pages === null ? pages.main : pages.labelled("navigation", "pages");
    await pages.click(pages.linkOrButton("nextPage", pager), sought("link", "nextPage", pages.profile));
  }
  throw inconsistent(`ClassTag's ${name} does not end`);
}

interface ListLook {
  readonly last: number;
  readonly total: number;
  readonly rows: readonly TableRow[];
}

/** The page of the list that begins with row `first`, once it is there and has come to rest. */
async function listLook(
  pages: ClassTagPages,
  name: string,
  table: LabelKey,
  columns: readonly LabelKey[],
  first: number,
): Promise<ListLook> {
  const { labels } = pages.profile;
  const counted = pages.main.getByText(patternOf(labels.showing, { first }));
  const none = pages.main.getByText(patternOf(labels.showingNone));
  const count = first === 1 ? counted.or(none) : counted;
  const what = { what: `text ${JSON.stringify(labels.showing)}`, entry: "labels.showing" };
  const look = async (): Promise<ListLook | undefined> => {
    const said = await shownText(count);
    if (said === undefined) return undefined;
    const numbers = await numbersOf(pages, said, what);
    const drawn = pages.labelled("table", table, pages.main).getByRole("row");
    // A table that has rows where its count says none is still being drawn, or the count is.
    if (numbers.total === 0) return (await drawn.count()) > 1 ? undefined : { ...numbers, rows: [] };
    const rows = await tableRows(pages, await pages.one("table", table, pages.main), columns);
    // The list may have been turned or filtered since its count was read.
    return (await shownText(count)) === said ? { ...numbers, rows } : undefined;
  };
  await pages.seen(count.or(pages.page.getByRole("alert")), what);
  const shown = await settled(pages, name, look, {
    quietMs: ({ total }) => (total === 0 ? pages.quietMs.emptyList : pages.quietMs.list),
    // Rows that change places are the same rows.
    sameness: ({ last, rows, total }) =>
      JSON.stringify([last, total, ...rows.map((row) => JSON.stringify(row)).sort(compareText)]),
  });
  const alerts = await alertsOn(pages.page);
  if (shown !== undefined) {
    // What stands beside a list that came has nothing to do with one that does not.
    pages.standing = alerts;
    return shown;
  }
  const alert = newTexts(pages.standing, alerts).join(" ");
  if (alert === "") throw await pages.differs(what);
  throw new PageUnavailable(`${name} did not come: ${excerpt(alert, pages.secrets)}`, pages.page.url());
}

/** Of the only one that can be seen; `undefined` while there is none. */
async function shownText(locator: Locator): Promise<string | undefined> {
  const [text] = await locator.filter({ visible: true }).allTextContents();
  return text;
}

async function numbersOf(
  pages: ClassTagPages,
  said: string,
  what: Sought,
): Promise<{ readonly last: number; readonly total: number }> {
  const { labels } = pages.profile;
  if (patternOf(labels.showingNone).test(said)) return { last: 0, total: 0 };
  const { last, total } = numbersIn(labels.showing, said) ?? {};
  if (last !== undefined && total !== undefined) return { last, total };
  throw await pages.differs(what, `it says ${JSON.stringify(said)}`);
}
