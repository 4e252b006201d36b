import type { JsonObject } from "../json.ts";
import type { RosterState } from "../state/roster-state.ts";
import {
  academicSessionRecord,
  classRecord,
  courseRecord,
  enrollmentRecord,
  orgRecord,
  type RosterUser,
  userRecord,
} from "./one-roster-record.ts";
import { type RosterClass, teacherIdOf } from "./roster.ts";

/** One record, made into OneRoster's form only when it is asked for. */
export interface CollectionRow {
  readonly sourcedId: string;
  readonly render: () => JsonObject;
}

/** A collection as OneRoster 1.1 names it: what wraps a page and what wraps one item. */
export interface Collection {
  readonly key: string;
  readonly itemKey: string;
  readonly rows: (roster: RosterState) => readonly CollectionRow[];
  /** Every field that a record may have, so that an unknown one can be told from an absent one. */
  readonly fields: readonly string[];
}

const commonFields = ["sourcedId", "status", "dateLastModified", "metadata"];
const orgFields = ["name", "type", "identifier", "parent", "children"];
const sessionFields = ["title", "startDate", "endDate", "type", "schoolYear", "parent", "children"];
const courseFields = ["title", "courseCode", "grades", "subjects", "subjectCodes", "org", "schoolYear"];
const classFields = ["title", "classCode", "classType", "location", "grades", "subjects", "subjectCodes"];
const classReferenceFields = ["periods", "resources", "course", "school", "terms"];
const enrollmentFields = ["role", "primary", "user", "class", "school", "beginDate", "endDate"];
const userFields = ["username", "enabledUser", "givenName", "familyName", "role", "orgs"];

/** By the path's first segment. */
export const collectionsByPath: ReadonlyMap<string, Collection> = new Map([
  ["orgs", collection("orgs", "org", orgFields, ({ orgs }) => rowsOf(orgs.values(), orgRecord))],
  ["schools", collection("orgs", "org", orgFields, schoolRows)],
  ["academicSessions", sessions()],
  ["terms", sessions("semester", "term")],
  ["gradingPeriods", sessions("gradingPeriod")],
  [
    "courses",
    collection("courses", "course", courseFields, ({ courses }) => rowsOf(courses.values(), courseRecord)),
  ],
  [
    "classes",
    collection("classes", "class", [...classFields, ...classReferenceFields], ({ classes }) =>
      rowsOf(classes.values(), classRecord),
    ),
  ],
  [
    "enrollments",
    collection("enrollments", "enrollment", enrollmentFields, (roster) =>
      rowsOf(roster.enrollments(), enrollmentRecord),
    ),
  ],
  ["users", users("teacher", "student")],
  ["students", users("student")],
  ["teachers", users("teacher")],
  ["demographics", collection("demographics", "demographics", [], () => [])],
]);

function collection(
  key: string,
  itemKey: string,
  fields: readonly string[],
  rows: Collection["rows"],
): Collection {
  return { key, itemKey, fields: [...commonFields, ...fields], rows };
}

function sessions(...types: readonly string[]): Collection {
  return collection("academicSessions", "academicSession", sessionFields, ({ academicSessions }) => {
    const all = [...academicSessions.values()];
    const chosen = types.length === 0 ? all : all.filter(({ type }) => types.includes(type));
    return rowsOf(chosen, academicSessionRecord);
  });
}

function schoolRows({ orgs }: RosterState): readonly CollectionRow[] {
  return rowsOf(
    [...orgs.values()].filter(({ type }) => type === "school"),
    orgRecord,
  );
}

/** People are made up: one of each role, and the teachers whom a seed names for its classes. */
function users(...roles: readonly ("student" | "teacher")[]): Collection {
  return collection("users", "user", userFields, ({ classes }) => {
    const samples = roles.map((role): RosterUser => ({ ...samplePerson, sourcedId: `sample_${role}`, role }));
    const teachers = roles.includes("teacher") ? teachersOf(classes.values()) : [];
    return rowsOf([...samples, ...teachers], userRecord);
  });
}

const samplePerson = { givenName: "Sample", familyName: "Person", schoolIds: [] };

function teachersOf(classes: Iterable<RosterClass>): readonly RosterUser[] {
  const known = new Map<string, RosterUser>();
  for (const one of classes) {
    if (one.teacher === undefined) continue;
    const sourcedId = teacherIdOf(one);
    known.set(sourcedId, { ...one.teacher, sourcedId, role: "teacher", schoolIds: [one.schoolId] });
  }
  return [...known.values()];
}

function rowsOf<Item extends { readonly sourcedId: string }>(
  records: Iterable<Item>,
  render: (record: Item) => JsonObject,
): CollectionRow[] {
  return Array.from(records, (record) => ({ sourcedId: record.sourcedId, render: () => render(record) }));
}
