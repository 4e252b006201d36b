import { sourcesIn } from "./cell-values.ts";
import { findRow, type RowList, type Wanted } from "./find-row.ts";
import type { ClassTagPages } from "./pages.ts";

/** A row with SOURCED IDs: of a school at School Connection to SIS, of a classroom at Classroom Connections to SIS. */
export interface ConnectionPlace extends Wanted {
  readonly list: RowList;
}

/** What it holds, on a page that is loaded anew. @returns `undefined` where there is no such row any more */
export async function heldBy(
  pages: ClassTagPages,
  place: ConnectionPlace,
): Promise<readonly string[] | undefined> {
  const row = await findRow(pages, place.list, place);
  return row === undefined ? undefined : await sourcesIn(pages, row);
}

/** Adds an id, unless it is there. @throws Refused */
export async function addId(pages: ClassTagPages, place: ConnectionPlace, id: string): Promise<void> {
  const row = await findRow(pages, place.list, place, true);
  if (row === undefined || (await sourcesIn(pages, row)).includes(id)) return;
  await pages.follow("add", row.locator);
  await pages.inDialog("addDialog", async (dialog) => {
    await pages.saysOf(dialog, place.name);
    const field = await pages.field("id", dialog);
    await field.fill(id);
    if ((await field.inputValue()) !== id)
      throw await pages.differs(
        { what: "field for the ID", entry: "labels.id" },
        "it does not take the ID as it is",
      );
    await pages.submit("save", dialog);
  });
}

/** Removes an id, unless it is gone. @throws Refused */
export async function removeId(pages: ClassTagPages, place: ConnectionPlace, id: string): Promise<void> {
  const row = await findRow(pages, place.list, place, true);
  if (row === undefined) return;
  const held = await sourcesIn(pages, row);
  const index = held.indexOf(id);
  if (index === -1) return;
  const items = row.locator.getByRole("listitem");
  if ((await items.count()) !== held.length)
    throw await pages.differs({ what: "list of SOURCED IDs", entry: "" }, "the row has other lists as well");
  await pages.follow("remove", items.nth(index));
  await pages.inDialog("removeDialog", async (dialog) => {
    await pages.saysOf(dialog, place.name);
    await pages.saysOf(dialog, id);
    await pages.submit("confirmRemove", dialog);
  });
}
