import type { Locator } from "playwright-core";
import { namedIn, shownDay } from "./cell-values.ts";
import { requireNamed } from "./dialog-names.ts";
import { type FoundRow, findRow, type RowList, type Wanted } from "./find-row.ts";
import { follow } from "./follow.ts";
import { inspectRow } from "./inspect-row.ts";
import { inspected } from "./inspected.ts";
import { openSchoolList } from "./open-list.ts";
import type { ClassTagPages } from "./pages.ts";
import { classroomKey, type SchoolPlace } from "./read-classrooms.ts";
import { rowOf } from "./row-of.ts";
import { submit } from "./submit.ts";
import { tableRows } from "./table-rows.ts";

type State = "active" | "archived";

/**
 * In which of its school's lists a classroom is; the list is open then. `undefined`: in none.
 * @param expected the list to look in first
 */
export async function stateOf(
  pages: ClassTagPages,
  school: SchoolPlace,
  classroom: Wanted,
  expected: State,
): Promise<State | undefined> {
  const states: readonly State[] = expected === "active" ? ["active", "archived"] : ["archived", "active"];
  for (const state of states) {
    if (state === "archived" && pages.profile.steps.archivedClassrooms === null) continue;
    if ((await findRow(pages, listOf(school, state), classroom)) !== undefined) return state;
  }
  return undefined;
}

function listOf(school: SchoolPlace, state: State): RowList {
  const table = state === "active" ? "classrooms" : "archivedClassrooms";
  return { table, withSources: false, open: (pages) => openSchoolList(pages, school, table) };
}

/** Archives one active classroom, by its own menu where it has one. @throws Refused */
export async function archiveClassroom(
  pages: ClassTagPages,
  school: SchoolPlace,
  classroom: Wanted,
): Promise<void> {
  const list = listOf(school, "active");
  if (pages.profile.steps.archive !== null) {
    await confirmed(pages, list, classroom, "archive");
    return;
  }
  await openSchoolList(pages, school, "classrooms");
  await follow(pages, "archiveSeveral");
  await pages.inDialog("archiveClassrooms", (dialog) => archiveJust(pages, dialog, classroom));
}

/** Brings one archived classroom back. @throws Refused */
export async function unarchiveClassroom(
  pages: ClassTagPages,
  school: SchoolPlace,
  classroom: Wanted,
): Promise<void> {
  await confirmed(pages, listOf(school, "archived"), classroom, "unarchive");
}

const dialogs = {
  archive: { dialog: "archiveClassroom", text: "archiveText", confirm: "confirmArchive" },
  unarchive: { dialog: "unarchiveClassroom", text: "unarchiveText", confirm: "confirmUnarchive" },
} as const;

/** From the classroom's row to the dialog that asks whether it is meant. */
async function confirmed(
  pages: ClassTagPages,
  list: RowList,
  classroom: Wanted,
  verb: keyof typeof dialogs,
): Promise<void> {
  const found = await findRow(pages, list, classroom, true);
  if (found === undefined) return;
  const { confirm, dialog: label, text } = dialogs[verb];
  await inspected(pages, inspectRow(found), async () => {
    await follow(pages, verb, found.locator, { name: classroom.name });
    await pages.inDialog(label, async (dialog) => {
      await requireNamed(pages, dialog, text, classroom.name);
      await submit(pages, confirm, dialog);
    });
  });
}

/**
 * The School page's dialog archives all that is ticked in it, and without checkboxes all that it lists. It is confirmed
 * only when that is exactly the classroom that is meant.
 */
async function archiveJust(pages: ClassTagPages, dialog: Locator, classroom: Wanted): Promise<void> {
  const table = await pages.one("table", "classroomsToArchive", dialog);
  const listed = await listedIn(pages, table, classroom);
  const what = { what: "dialog for several classrooms", entry: "steps.archiveSeveral" };
  const meant = listed.find(({ isMeant }) => isMeant);
  if (meant === undefined)
    throw await pages.differs(what, `it does not list ${JSON.stringify(classroom.name)}`);
  for (const { isMeant, locator } of listed) {
    const box = locator.getByRole("checkbox");
    if ((await box.count()) > 0) await box.setChecked(isMeant);
    else if (!isMeant)
      throw await pages.differs(
        what,
        `it would archive ${listed.length} classrooms, and only ${JSON.stringify(classroom.name)} is meant`,
      );
  }
  const ticked = dialog.getByRole("checkbox", { checked: true });
  const hasBoxes = (await dialog.getByRole("checkbox").count()) > 0;
  const own = meant.locator.getByRole("checkbox", { checked: true });
  if (hasBoxes && ((await ticked.count()) !== 1 || (await own.count()) !== 1))
    throw await pages.differs(what, `${await ticked.count()} classrooms are ticked, and one is meant`);
  await submit(pages, "confirmArchive", dialog);
}

async function listedIn(
  pages: ClassTagPages,
  table: Locator,
  classroom: Wanted,
): Promise<readonly (Omit<FoundRow, "isTurned" | "others"> & { readonly isMeant: boolean })[]> {
  const needsDay = pages.profile.links.classroom === null;
  const columns = ["columnClassroom", ...(needsDay ? (["columnCreated"] as const) : [])] as const;
  const listed = [];
  const { rows } = await tableRows(pages, table, columns);
  for (const row of rows) {
    const named = await namedIn(pages, row, "columnClassroom");
    const day = needsDay ? await shownDay(pages, row, "columnCreated") : undefined;
    const isMeant =
      (named.id ?? classroomKey({ key: classroom.schoolKey }, named.name, day)) === classroom.key;
    listed.push({ row, named, isMeant, locator: rowOf(table, named, row.cells.columnCreated?.text) });
  }
  return listed;
}
