import type { Locator } from "playwright-core";
import { namedIn, shownDay } from "./cell-values.ts";
import { findRow, type RowList, type Wanted } from "./find-row.ts";
import { openSchoolList } from "./open-list.ts";
import type { ClassTagPages } from "./pages.ts";
import { classroomKey, type SchoolPlace } from "./read-classrooms.ts";
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
  if (pages.profile.steps.archive === null) {
    await openSchoolList(pages, school, "classrooms");
    await pages.follow("archiveSeveral");
    await pages.inDialog("archiveClassrooms", (dialog) => archiveJust(pages, dialog, classroom));
    return;
  }
  const row = await findRow(pages, listOf(school, "active"), classroom, true);
  if (row === undefined) return;
  await pages.follow("archive", row.locator);
  await pages.inDialog("archiveClassroom", async (dialog) => {
    await pages.saysOf(dialog, classroom.name);
    await pages.submit("confirmArchive", dialog);
  });
}

/** Brings one archived classroom back. @throws Refused */
export async function unarchiveClassroom(
  pages: ClassTagPages,
  school: SchoolPlace,
  classroom: Wanted,
): Promise<void> {
  const row = await findRow(pages, listOf(school, "archived"), classroom, true);
  if (row === undefined) return;
  await pages.follow("unarchive", row.locator);
  await pages.inDialog("unarchiveClassroom", async (dialog) => {
    await pages.saysOf(dialog, classroom.name);
    await pages.submit("confirmUnarchive", dialog);
  });
}

/**
 * The School page's dialog archives all that is ticked in it, and without checkboxes all that it lists. It is confirmed
 * only when that is exactly the classroom that is meant.
 */
async function archiveJust(pages: ClassTagPages, dialog: Locator, classroom: Wanted): Promise<void> {
  const needsDay = pages.profile.links.classroom === null;
  const table = await pages.one("table", "classroomsToArchive", dialog);
  const rows = await tableRows(pages, table, [
    "columnClassroom",
    ...(needsDay ? (["columnCreated"] as const) : []),
  ]);
  const what = { what: "dialog for several classrooms", entry: "steps.archiveSeveral" };
  let chosen = 0;
  for (const row of rows) {
    const { id, name } = await namedIn(pages, row, "columnClassroom");
    const createdOn = needsDay ? await shownDay(pages, row, "columnCreated") : undefined;
    const isMeant = (id ?? classroomKey({ key: classroom.schoolKey }, name, createdOn)) === classroom.key;
    const box = row.locator.getByRole("checkbox");
    if ((await box.count()) === 0) {
      if (!isMeant)
        throw await pages.differs(
          what,
          `it would archive ${rows.length} classrooms, and only ${JSON.stringify(classroom.name)} is meant`,
        );
    } else {
      await box.setChecked(isMeant);
    }
    if (isMeant) chosen += 1;
  }
  if (chosen !== 1) throw await pages.differs(what, `it does not list ${JSON.stringify(classroom.name)}`);
  const ticked = await dialog.getByRole("checkbox", { checked: true }).count();
  if (ticked > 1) throw await pages.differs(what, `${ticked} classrooms are ticked, and one is meant`);
  await pages.submit("confirmArchive", dialog);
}
