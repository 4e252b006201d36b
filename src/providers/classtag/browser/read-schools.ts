import type { LiveSchool } from "../../../model/classtag.ts";
import { defined } from "../../../model/defined.ts";
import { IncompleteRead, inconsistent } from "../../incomplete-read.ts";
import { namedIn, numberIn, presentColumns, sourcesIn } from "./cell-values.ts";
import { follow } from "./follow.ts";
import { listPages } from "./list-pages.ts";
import type { ClassTagPages } from "./pages.ts";

/** A school of the list, before its classrooms are looked at. */
export interface ListedSchool {
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly address: string;
  /** How many classrooms the list says that it has; absent where the list does not say. */
  readonly active?: number;
  readonly archived?: number;
}

/** The list of schools, once the District page is open. */
export async function readSchoolList(
  pages: ClassTagPages,
  onRows: (rows: number) => void,
): Promise<readonly ListedSchool[]> {
  await follow(pages, "schools");
  const schools = new Map<string, ListedSchool>();
  const columns = presentColumns(pages, "columnSchool", "columnActive", "columnArchived");
  for await (const rows of listPages(pages, "schools", columns)) {
    for (const row of rows) {
      const { address, id, name } = await namedIn(pages, row, "columnSchool");
      const active = await numberIn(pages, row, "columnActive");
      const archived = await numberIn(pages, row, "columnArchived");
      const key = id ?? name;
      if (schools.has(key)) throw twice("schools", key);
      schools.set(key, {
        key,
        ...defined({ id }),
        name,
        address,
        ...defined({ active, archived }),
      });
    }
    onRows(schools.size);
  }
  if (schools.size === 0)
    throw new IncompleteRead(
      "ClassTag shows no schools, which is unexpectedly empty: access may have been narrowed",
      "Check that the account in use opens this district, with its schools.",
      false,
    );
  return [...schools.values()];
}

/** Their connections, once School Connection to SIS is open. */
export async function readSchoolConnections(
  pages: ClassTagPages,
  listed: readonly ListedSchool[],
): Promise<readonly LiveSchool[]> {
  const connections = new Map<string, readonly string[]>();
  for await (const rows of listPages(pages, "schoolConnections", ["columnSchool", "columnSources"])) {
    for (const row of rows) {
      const { id, name } = await namedIn(pages, row, "columnSchool");
      const key = id ?? name;
      if (connections.has(key)) throw twice("school connections", key);
      connections.set(key, await sourcesIn(pages, row));
    }
  }
  if (connections.size !== listed.length)
    throw inconsistent(`ClassTag lists ${listed.length} schools, and the connections of ${connections.size}`);
  return listed.map(({ id, key, name }) => {
    const held = connections.get(key);
    if (held === undefined)
      throw inconsistent(`ClassTag's school ${JSON.stringify(name)} has no row among the connections`);
    return { key, ...defined({ id }), name, connections: held };
  });
}

export function twice(collection: string, key: string): Error {
  return inconsistent(`ClassTag's list of ${collection} has ${JSON.stringify(key)} twice`);
}
