import type { Classroom } from "../../../model/classtag.ts";
import { defined } from "../../../model/defined.ts";
import { inconsistent } from "../../incomplete-read.ts";
import { namedIn, numberIn, presentColumns, shownDay, sourcesIn } from "./cell-values.ts";
import { listPages } from "./list-pages.ts";
import { openSchoolList, requireSchool } from "./open-list.ts";
import type { ClassTagPages } from "./pages.ts";
import { type ListedSchool, twice } from "./read-schools.ts";
import type { Tab } from "./tab.ts";
import type { TableRow } from "./table-rows.ts";

/** A school as one gets to its pages. */
export type SchoolPlace = Pick<ListedSchool, "address" | "id" | "key" | "name">;

type Listed = Omit<Classroom, "connections">;

/**
 * All classrooms of a school, from its three lists, which have to agree: active, archived (where ClassTag shows them), and
 * the connections of both.
 */
export async function readClassrooms(
  tab: Pick<Tab, "run">,
  school: ListedSchool,
  onRows: (rows: number) => void,
): Promise<readonly Classroom[]> {
  const active = await tab.run(async (pages) => {
    await openSchoolList(pages, school, "classrooms");
    return await readList(pages, school, "active", "classrooms");
  });
  onRows(active.size);
  checkCount(school, "active", active.size, school.active);
  const archived = await tab.run(async (pages) => {
    if (pages.profile.steps.archivedClassrooms === null) return undefined;
    await openSchoolList(pages, school, "archivedClassrooms");
    return await readList(pages, school, "archived", "archivedClassrooms");
  });
  onRows(active.size + (archived?.size ?? 0));
  if (archived !== undefined) checkCount(school, "archived", archived.size, school.archived);
  const connections = await tab.run(async (pages) => {
    await openSchoolList(pages, school, "classroomConnections");
    return await readConnections(pages, school);
  });
  return joined(school, active, archived ?? new Map(), connections, archived !== undefined);
}

async function readList(
  pages: ClassTagPages,
  school: ListedSchool,
  state: Classroom["state"],
  list: "archivedClassrooms" | "classrooms",
): Promise<ReadonlyMap<string, Listed>> {
  const classrooms = new Map<string, Listed>();
  const columns = presentColumns(pages, "columnClassroom", "columnStudents", "columnCreated");
  for await (const rows of listPages(pages, list, columns)) {
    for (const row of rows) {
      const one = await listedIn(pages, row, school, state);
      if (classrooms.has(one.key)) throw twice("classrooms", one.key);
      classrooms.set(one.key, one);
    }
  }
  await requireSchool(pages, school);
  return classrooms;
}

async function listedIn(
  pages: ClassTagPages,
  row: TableRow,
  school: ListedSchool,
  state: Classroom["state"],
): Promise<Listed> {
  const { id, name } = await namedIn(pages, row, "columnClassroom");
  const students = await numberIn(pages, row, "columnStudents");
  const createdOn = await shownDay(pages, row, "columnCreated");
  return {
    key: id ?? classroomKey(school, name, createdOn),
    ...defined({ id }),
    schoolKey: school.key,
    name,
    state,
    ...defined({ students, createdOn }),
  };
}

/** Where no address holds an id, this tells classrooms apart for as long as nobody renames them. */
export const classroomKey = (
  school: { readonly key: string },
  name: string,
  createdOn: string | undefined,
): string => JSON.stringify([school.key, name, createdOn ?? null]);

async function readConnections(
  pages: ClassTagPages,
  school: ListedSchool,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const connections = new Map<string, readonly string[]>();
  const hasIds = pages.profile.links.classroom !== null;
  const columns = presentColumns(
    pages,
    "columnClassroom",
    "columnSources",
    ...(hasIds ? [] : ["columnCreated" as const]),
  );
  for await (const rows of listPages(pages, "classroomConnections", columns)) {
    for (const row of rows) {
      const { id, name } = await namedIn(pages, row, "columnClassroom");
      const key = id ?? classroomKey(school, name, await shownDay(pages, row, "columnCreated"));
      if (connections.has(key)) throw twice("classroom connections", key);
      connections.set(key, await sourcesIn(pages, row));
    }
  }
  await requireSchool(pages, school);
  return connections;
}

function joined(
  school: ListedSchool,
  active: ReadonlyMap<string, Listed>,
  archived: ReadonlyMap<string, Listed>,
  connections: ReadonlyMap<string, readonly string[]>,
  seesArchived: boolean,
): readonly Classroom[] {
  const both = [...active.values()].find(({ key }) => archived.has(key));
  if (both !== undefined)
    throw inconsistent(
      `ClassTag lists ${JSON.stringify(both.name)} of ${school.name} as active and as archived`,
    );
  const homeless = [...connections.keys()].find((key) => !active.has(key) && !archived.has(key));
  if (homeless !== undefined && seesArchived)
    throw inconsistent(
      `ClassTag's connections of ${school.name} have the classroom ${JSON.stringify(homeless)}, which is in no list of its classrooms`,
    );
  return [...active.values(), ...archived.values()].map((one) => {
    const held = connections.get(one.key);
    // Of archived classrooms ClassTag may not show any; an active one has to have its row.
    if (held === undefined && one.state === "active")
      throw inconsistent(
        `ClassTag's connections of ${school.name} leave out the classroom ${JSON.stringify(one.name)}`,
      );
    return { ...one, connections: held ?? "unknown" };
  });
}

function checkCount(
  { name }: ListedSchool,
  state: Classroom["state"],
  found: number,
  said: number | undefined,
): void {
  if (said !== undefined && said !== found)
    throw inconsistent(`ClassTag says that ${name} has ${said} ${state} classrooms, and lists ${found}`);
}
