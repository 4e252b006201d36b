import { sourcesIn } from "./cell-values.ts";
import { isIdNamed, requireNamed } from "./dialog-names.ts";
import { findRow, type RowList, type Wanted } from "./find-row.ts";
import { follow } from "./follow.ts";
import { inspectRow } from "./inspect-row.ts";
import { inspected } from "./inspected.ts";
import { type ClassTagPages, sought } from "./pages.ts";
import { submit } from "./submit.ts";

/** A row with SOURCED IDs: of a school at School Connection to SIS, of a classroom at Classroom Connections to SIS. */
export interface ConnectionPlace extends Wanted {
  readonly list: RowList;
}

/** What it holds, on a page that is loaded anew. @returns `undefined` where there is no such row any more */
export async function heldBy(
  pages: ClassTagPages,
  place: ConnectionPlace,
): Promise<readonly string[] | undefined> {
  const found = await findRow(pages, place.list, place);
  return found === undefined ? undefined : await sourcesIn(pages, found.row);
}

/** Adds an id, unless it is there. @throws Refused */
export async function addId(pages: ClassTagPages, place: ConnectionPlace, id: string): Promise<void> {
  const found = await findRow(pages, place.list, place, true);
  if (found === undefined || (await sourcesIn(pages, found.row)).includes(id)) return;
  await inspected(pages, inspectRow(found), async () => {
    await follow(pages, "add", found.locator, { name: place.name });
    await pages.inDialog("addDialog", async (dialog) => {
      await requireNamed(pages, dialog, "addText", place.name);
      const field = await pages.field("id", dialog);
      await pages.announcements.fill(field, id);
      if (pages.profile.labels.idOption !== null)
        await pages.click(
          pages.labelled("option", "idOption", pages.page, { id }),
          sought("option", "idOption", pages.profile),
        );
      if ((await field.inputValue()) !== id)
        throw await pages.differs(
          { what: "field for the ID", entry: "labels.id" },
          "it does not take the ID as it is",
        );
      await requireNamed(pages, dialog, "addText", place.name);
      await submit(pages, "save", dialog);
    });
  });
}

/** Removes an id, unless it is gone. @throws Refused */
export async function removeId(pages: ClassTagPages, place: ConnectionPlace, id: string): Promise<void> {
  const found = await findRow(pages, place.list, place, true);
  if (found === undefined || !(await sourcesIn(pages, found.row)).includes(id)) return;
  const item = found.locator.getByRole("listitem").filter({ hasText: id });
  // Where its button names the id, that tells it from others that begin like it.
  const scope = pages.profile.labels.remove.includes("{id}") ? found.locator : item;
  let unnamed: string | undefined;
  const inspection = inspectRow(found, () => unnamed);
  await inspected(pages, inspection, async () => {
    await follow(pages, "remove", scope, { id, name: place.name });
    await pages.inDialog("removeDialog", async (dialog) => {
      await requireNamed(pages, dialog, "removeText", place.name);
      unnamed = (await isIdNamed(pages, dialog, id)) ? undefined : id;
      await submit(pages, "confirmRemove", dialog);
    });
  });
}
