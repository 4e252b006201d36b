/**
 * A district from a folder of OneRoster 1.1 CSV files. Each org of type school becomes a ClassTag school, and two of
 * three of its classes an unconnected classroom with the class's title, so that there is something to map. `users.csv`
 * is not opened: nothing here needs to know a person.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type {
  RosterClass,
  RosterCourse,
  RosterEnrollment,
  RosterOrg,
  RosterSession,
} from "../classlink/roster.ts";
import { isJsonObject } from "../json.ts";
import type { SeedClassroom, SeedContents } from "./seed-contents.ts";

type Row = (column: string) => string;

/** The folder cannot be read as OneRoster CSV; the message names the file, the line and the column. */
class CsvSeedError extends Error {
  override readonly name = "CsvSeedError";
}

/** @throws CsvSeedError */
export function readCsvSeed(folder: string): SeedContents {
  const orgs = rowsOf(folder, "orgs.csv").map(orgOf);
  const classes = rowsOf(folder, "classes.csv").map(classOf);
  const enrollments = rowsOf(folder, "enrollments.csv").map(enrollmentOf);
  const district = orgs.find(({ type }) => type === "district") ?? orgs[0];
  const schools = orgs.filter(({ type }) => type === "school");
  return {
    roster: {
      orgs,
      academicSessions: rowsOf(folder, "academicSessions.csv").map(sessionOf),
      courses: rowsOf(folder, "courses.csv").map(courseOf),
      classes,
      enrollments,
    },
    classTag: {
      district: { id: "dst_csv", name: district?.name ?? "District" },
      schools: schools.map(({ name, sourcedId }) => ({ id: `sch_${sourcedId}`, name })),
      classrooms: classroomsOf(classes, new Set(schools.map(({ sourcedId }) => sourcedId)), enrollments),
    },
  };
}

function classroomsOf(
  classes: readonly RosterClass[],
  schoolIds: ReadonlySet<string>,
  enrollments: readonly RosterEnrollment[],
): SeedClassroom[] {
  const studentsByClass = new Map<string, number>();
  for (const { classId, role } of enrollments) {
    if (role === "student") studentsByClass.set(classId, (studentsByClass.get(classId) ?? 0) + 1);
  }
  return classes
    .filter(({ schoolId }, index) => schoolIds.has(schoolId) && index % 3 !== 2)
    .map(({ sourcedId, schoolId, title }) => ({
      id: `cls_${sourcedId}`,
      schoolId: `sch_${schoolId}`,
      name: title,
      students: studentsByClass.get(sourcedId) ?? 0,
    }));
}

function orgOf(row: Row): RosterOrg {
  const type = row("type");
  return {
    ...common(row),
    name: row("name"),
    type: type === "school" || type === "district" ? type : "department",
    identifier: row("identifier"),
    ...(row("parentSourcedId") === "" ? {} : { parentId: row("parentSourcedId") }),
  };
}

function sessionOf(row: Row): RosterSession {
  const type = row("type");
  return {
    ...common(row),
    title: row("title"),
    type: type === "gradingPeriod" || type === "schoolYear" || type === "semester" ? type : "term",
    startDate: row("startDate"),
    endDate: row("endDate"),
    schoolYear: row("schoolYear"),
    ...(row("parentSourcedId") === "" ? {} : { parentId: row("parentSourcedId") }),
  };
}

function courseOf(row: Row): RosterCourse {
  return {
    ...common(row),
    title: row("title"),
    courseCode: row("courseCode"),
    orgId: row("orgSourcedId"),
    grades: list(row("grades")),
    subjects: list(row("subjects")),
    ...(row("schoolYearSourcedId") === "" ? {} : { schoolYearId: row("schoolYearSourcedId") }),
  };
}

function classOf(row: Row): RosterClass {
  return {
    ...common(row),
    title: row("title"),
    schoolId: row("schoolSourcedId"),
    termIds: list(row("termSourcedIds")),
    classCode: row("classCode"),
    classType: row("classType") === "homeroom" ? "homeroom" : "scheduled",
    location: row("location"),
    grades: list(row("grades")),
    subjects: list(row("subjects")),
    periods: list(row("periods")),
    ...(row("courseSourcedId") === "" ? {} : { courseId: row("courseSourcedId") }),
  };
}

function enrollmentOf(row: Row): RosterEnrollment {
  const role = row("role");
  return {
    ...common(row),
    classId: row("classSourcedId"),
    schoolId: row("schoolSourcedId"),
    userId: row("userSourcedId"),
    role: role === "teacher" || role === "administrator" || role === "proctor" ? role : "student",
    isPrimary: row("primary") === "true",
  };
}

function common(row: Row): { sourcedId: string; status: "active" | "tobedeleted"; dateLastModified: string } {
  return {
    sourcedId: row("sourcedId"),
    status: row("status") === "tobedeleted" ? "tobedeleted" : "active",
    dateLastModified: row("dateLastModified"),
  };
}

const list = (text: string): string[] =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function rowsOf(folder: string, file: string): Row[] {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new CsvSeedError(`${path} does not exist: name a folder of OneRoster 1.1 CSV files`);
  return parsedRows(path).map((record, index) => (column) => {
    const value = isJsonObject(record) ? record[column] : undefined;
    if (typeof value === "string") return value;
    throw new CsvSeedError(`${path}: row ${index + 1} has no column ${column}`);
  });
}

function parsedRows(path: string): readonly unknown[] {
  try {
    return parse(readFileSync(path), { bom: true, columns: true, skip_empty_lines: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CsvSeedError(`${path} is not CSV: ${reason}`, { cause });
  }
}
