import type { Locator } from "playwright-core";
import { excerpt } from "../../../http/redact.ts";
import { compareText } from "../../../model/text.ts";
import type { LabelKey } from "./default-profile.ts";
import { PageUnavailable } from "./page-errors.ts";
import { type ClassTagPages, type Sought, sought } from "./pages.ts";
import { settled } from "./settled.ts";
import { alertsOn, newTexts } from "./standing.ts";
import { type TableRow, tableRows } from "./table-rows.ts";
import { numbersIn, patternOf } from "./template.ts";

/** A list on a page. */
export interface ShownList {
  /** For messages. */
  readonly name: string;
  /** Label of the table, and of the page's heading. */
  readonly table: LabelKey;
  readonly columns: readonly LabelKey[];
}

export interface ListLook {
  /** Number of the last row that is shown, of all that the list has. */
  readonly last: number;
  readonly total: number;
  readonly rows: readonly TableRow[];
}

/**
 * The part of a list that goes on behind its first `seen` rows, once it is there and has come to rest.
 * @returns `undefined` where nothing but those rows came
 * @throws LayoutDiffers where the list is not counted · PageUnavailable
 */
export async function listLook(
  pages: ClassTagPages,
  list: ShownList,
  seen: number,
): Promise<ListLook | undefined> {
  const { labels } = pages.profile;
  const counting =
    labels.showing === null ? countedByTable(pages, list) : countedByText(pages, labels.showing, seen);
  await pages.seen(counting.sign.or(pages.page.getByRole("alert")), counting.what);
  const shown = await settled(pages, list.name, () => counting.look(list, seen), {
    quietMs: ({ total }) => (total === 0 ? pages.quietMs.emptyList : pages.quietMs.list),
    isTentative: ({ total }) => total === 0,
    // Rows that change places are the same rows.
    sameness: ({ last, rows, total }) =>
      JSON.stringify([last, total, ...rows.map(({ cells }) => JSON.stringify(cells)).sort(compareText)]),
  });
  const alerts = await alertsOn(pages.page);
  if (shown !== undefined) {
    // What stands beside a list that came has nothing to do with one that does not.
    pages.standing = alerts;
    return shown;
  }
  const alert = newTexts(pages.standing, alerts).join(" ");
  if (alert !== "")
    throw new PageUnavailable(
      `${list.name} did not come: ${excerpt(alert, pages.secrets)}`,
      pages.page.url(),
    );
  if (seen === 0) throw await pages.differs(counting.what);
  return undefined;
}

interface Counting {
  /** Can be seen once there is something to count. */
  readonly sign: Locator;
  readonly what: Sought;
  look(list: ShownList, seen: number): Promise<ListLook | undefined>;
}

function countedByText(pages: ClassTagPages, showing: string, seen: number): Counting {
  const { showingNone } = pages.profile.labels;
  // What follows has come in the place of what was seen, or below it.
  const turned = pages.main.getByText(patternOf(showing, { first: seen + 1 }));
  const other = seen === 0 ? patternOf(showingNone) : patternOf(showing, { first: 1 });
  const count = turned.or(pages.main.getByText(other));
  const what = {
    what: `text ${JSON.stringify(showing)}`,
    entry: "labels.showing; null where the table counts itself by aria-rowcount",
  };
  const look = async ({ columns, table }: ShownList): Promise<ListLook | undefined> => {
    const said = await shownText(count);
    if (said === undefined) return undefined;
    const numbers = await numbersOf(pages, showing, said, what);
    const drawn = pages.labelled("table", table, pages.main).getByRole("row");
    // A table that has rows where its count says none is still being drawn, or the count is.
    if (numbers.total === 0) return (await drawn.count()) > 1 ? undefined : { ...numbers, rows: [] };
    if (numbers.last <= seen) return undefined;
    const { rows } = await tableRows(pages, await pages.one("table", table, pages.main), columns);
    // The list may have been turned or filtered since its count was read.
    return (await shownText(count)) === said ? { ...numbers, rows } : undefined;
  };
  return { sign: count, what, look };
}

/** A table of which only a part is drawn says how many rows it has, and which each of them is. */
function countedByTable(pages: ClassTagPages, { table: label }: ShownList): Counting {
  const none = pages.main.getByText(patternOf(pages.profile.labels.showingNone));
  const table = pages.labelled("table", label, pages.main);
  const what = {
    what: `table ${JSON.stringify(pages.profile.labels[label])} that counts its rows`,
    entry: "labels.showing",
  };
  const look = async ({ columns }: ShownList, seen: number): Promise<ListLook | undefined> => {
    if ((await table.count()) === 0)
      return (await none.filter({ visible: true }).count()) > 0 ? { last: 0, total: 0, rows: [] } : undefined;
    const { rows, total } = await tableRows(pages, await pages.one("table", label, pages.main), columns);
    if (total === undefined || !(total >= 0)) throw await pages.differs(what, "it has no aria-rowcount");
    if (rows.some(({ number }) => number === undefined)) {
      // All that it counts, its heading among them, are drawn.
      if (rows.length > 0 && rows.length + 1 === total && seen === 0)
        return { last: rows.length, total: rows.length, rows };
      throw await pages.differs(what, "its rows have no aria-rowindex");
    }
    const last = Math.max(0, ...rows.map(({ number = 0 }) => number));
    if (total > 0 && last <= seen) return undefined;
    return { last, total, rows: rows.filter(({ number = 0 }) => number > seen) };
  };
  return { sign: table.or(none), what, look };
}

/** Of the only one that can be seen; `undefined` while there is none. */
async function shownText(locator: Locator): Promise<string | undefined> {
  const [text] = await locator.filter({ visible: true }).allTextContents();
  return text;
}

async function numbersOf(
  pages: ClassTagPages,
  showing: string,
  said: string,
  what: Sought,
): Promise<{ readonly last: number; readonly total: number }> {
  if (patternOf(pages.profile.labels.showingNone).test(said)) return { last: 0, total: 0 };
  const { last, total } = numbersIn(showing, said) ?? {};
  if (last !== undefined && total !== undefined) return { last, total };
  throw await pages.differs(what, `it says ${JSON.stringify(said)}`);
}

/** What leads to the rows behind those that are shown. */
export const onward = ({ profile }: ClassTagPages): Sought => ({
  what:
    profile.labels.nextPage === null
      ? "rows that come as the list is scrolled"
      : sought("link", "nextPage", profile).what,
  entry:
    profile.labels.nextPage === null
      ? "labels.nextPage"
      : "labels.nextPage; null where rows come as the list is scrolled",
});
