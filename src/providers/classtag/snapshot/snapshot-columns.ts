/** Columns of a snapshot, in the order in which Rollcall writes them. The README describes each. */
export const snapshotColumns = [
  "kind",
  "school",
  "school id",
  "classroom",
  "classroom id",
  "state",
  "connections",
  "students",
  "created",
  "active",
  "archived",
  "connected",
  "name",
  "value",
] as const;

export type SnapshotColumn = (typeof snapshotColumns)[number];

/** Other headings that people and exports use. Compared without case, spaces and punctuation. */
const synonyms: Readonly<Record<SnapshotColumn, readonly string[]>> = {
  kind: ["row", "type", "what"],
  school: ["school name"],
  "school id": ["classtag school id", "school key"],
  classroom: ["classroom name", "class", "class name", "room"],
  "classroom id": ["classtag id", "classtag classroom id", "id", "classroom key"],
  state: ["status", "archived?"],
  connections: [
    "connection",
    "external source",
    "external sources",
    "external source id",
    "sourced id",
    "sourced ids",
    "sourcedid",
    "classlink sourced id",
    "classlink id",
    "classlink",
    "sis id",
  ],
  students: ["student count", "number of students", "headcount", "members"],
  created: ["created on", "creation date", "date created", "made", "made on"],
  active: ["active classrooms", "active count"],
  archived: ["archived classrooms", "archived count"],
  connected: ["connected classrooms", "connected count", "with id", "rows with an id"],
  name: ["setting", "setting name", "about"],
  value: ["setting value"],
};

const bareHeading = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}?]+/gu, "");

const columnByHeading: ReadonlyMap<string, SnapshotColumn> = new Map(
  snapshotColumns.flatMap((column) =>
    [column, ...synonyms[column]].map((heading): [string, SnapshotColumn] => [bareHeading(heading), column]),
  ),
);

/** Which column a heading means; `undefined`: one of the maker's own, which is not read. */
export const columnOf = (heading: string): SnapshotColumn | undefined =>
  columnByHeading.get(bareHeading(heading));
