import { inconsistent } from "../../incomplete-read.ts";
import type { OneOfMany } from "./alike-ways.ts";
import { follow } from "./follow.ts";
import { LayoutDiffers } from "./page-errors.ts";
import type { ClassTagPages } from "./pages.ts";

/** Lists of a school, told by their labels, which are also the keys of the ways there. */
export type SchoolList = "archivedClassrooms" | "classroomConnections" | "classrooms";

/** Pages of the district, likewise. */
export type DistrictPage = "dailySync" | "schoolConnections";

/** Goes to a page of the district, click by click the first time. @param home address of the District page */
export async function openDistrictPage(pages: ClassTagPages, home: string, to: DistrictPage): Promise<void> {
  const way = JSON.stringify([home, to]);
  if (!(await isReopened(pages, way, to))) await walk(pages, home, way, to);
}

/**
 * Goes to a list of a school, click by click until it is known where such lists are, and makes sure that it is of that
 * school.
 */
export async function openSchoolList(pages: ClassTagPages, school: OneOfMany, to: SchoolList): Promise<void> {
  const way = JSON.stringify([school.address, to]);
  const isForetold = pages.ways.foretell(way, to, school);
  const isThere = isForetold ? await isAsForetold(pages, way, to) : await isReopened(pages, way, to);
  if (!isThere) {
    await walk(pages, school.address, way, to);
    pages.ways.learn(way, to, school);
  }
  await requireSchool(pages, school);
}

/** @throws IncompleteRead where the page that is open is another school's */
export async function requireSchool(
  { page }: ClassTagPages,
  school: { readonly name: string },
): Promise<void> {
  const heading = (await page.getByRole("heading", { level: 1 }).first().textContent()) ?? "";
  if (evened(heading) !== evened(school.name))
    throw inconsistent(
      `ClassTag's page of ${JSON.stringify(school.name)} says that it is ${JSON.stringify(heading)}`,
    );
}

/** Goes where the way led to before. */
async function isReopened(
  pages: ClassTagPages,
  way: string,
  to: DistrictPage | SchoolList,
): Promise<boolean> {
  const known = pages.ways.addressOf(way);
  if (known === undefined) return false;
  await pages.visit(known);
  const isMissing = (pages.watch.status ?? 200) >= 400;
  if (!isMissing && (await pages.isAt(to, way))) return true;
  pages.ways.forget(way);
  return false;
}

/** Goes where the way should lead to. A page that nobody has shown yet may be any page, or none. */
async function isAsForetold(pages: ClassTagPages, way: string, to: SchoolList): Promise<boolean> {
  try {
    if (await isReopened(pages, way, to)) return true;
  } catch (error) {
    // Where the page does not come, the next try goes click by click.
    pages.ways.forget(way);
    if (!(error instanceof LayoutDiffers)) throw error;
  }
  pages.ways.forgetAlike(to);
  return false;
}

async function walk(
  pages: ClassTagPages,
  from: string,
  way: string,
  to: DistrictPage | SchoolList,
): Promise<void> {
  await pages.visit(from);
  await follow(pages, to);
  await pages.arriveAt(to);
  await pages.ways.remember(pages.page, way, from);
}

const evened = (text: string): string => text.replace(/\s+/gu, " ").trim();
