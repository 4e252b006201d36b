import { inconsistent } from "../../incomplete-read.ts";
import type { ClassTagPages } from "./pages.ts";

/** Lists of a school, told by their labels, which are also the keys of the ways there. */
export type SchoolList = "archivedClassrooms" | "classroomConnections" | "classrooms";

/** Pages of the district, likewise. */
export type DistrictPage = "dailySync" | "schoolConnections";

/** Goes to a page of the district, click by click the first time. @param home address of the District page */
export async function openDistrictPage(pages: ClassTagPages, home: string, to: DistrictPage): Promise<void> {
  await open(pages, home, to);
}

/** Goes to the School page and on from there, and makes sure that it is the page of that school. */
export async function openSchoolList(
  pages: ClassTagPages,
  school: { readonly address: string; readonly name: string },
  to: SchoolList,
): Promise<void> {
  await open(pages, school.address, to);
  const heading = (await pages.page.getByRole("heading", { level: 1 }).first().textContent()) ?? "";
  if (evened(heading) !== evened(school.name))
    throw inconsistent(
      `ClassTag's page of ${JSON.stringify(school.name)} says that it is ${JSON.stringify(heading)}`,
    );
}

async function open(pages: ClassTagPages, from: string, to: DistrictPage | SchoolList): Promise<void> {
  const way = JSON.stringify([from, to]);
  const known = pages.ways.addressOf(way);
  if (known !== undefined) {
    await pages.visit(known);
    if (await pages.isAt(to, way)) return;
    pages.ways.forget(way);
  }
  await pages.visit(from);
  await pages.follow(to);
  await pages.arriveAt(to);
  await pages.ways.remember(way, from);
}

const evened = (text: string): string => text.replace(/\s+/gu, " ").trim();
