import type { AcademicSession, Class, Course, Org } from "../../../model/classlink.ts";
import * as collections from "../collections.ts";
import type { Collection } from "../decode-record.ts";
import type { ExportFileName } from "./export-files.ts";
import type { TableColumns } from "./table-header.ts";

/** A file of the export, and the collection of OneRoster's other binding that has the same records. */
export interface ExportTable<Value> {
  readonly file: ExportFileName;
  readonly collection: Collection<Value>;
  readonly columns: TableColumns;
  /** Columns that hold a list in one cell. */
  readonly lists: readonly string[];
}

export const orgTable: ExportTable<Org> = {
  file: "orgs.csv",
  collection: collections.orgs,
  columns: { required: ["sourcedId", "status", "name"], optional: ["type", "parentSourcedId"] },
  lists: [],
};

export const sessionTable: ExportTable<AcademicSession> = {
  file: "academicSessions.csv",
  collection: collections.academicSessions,
  columns: {
    required: ["sourcedId", "status", "title", "startDate", "endDate"],
    optional: ["type", "parentSourcedId"],
  },
  lists: [],
};

export const classTable: ExportTable<Class> = {
  file: "classes.csv",
  collection: collections.classes,
  columns: {
    required: ["sourcedId", "status", "title", "schoolSourcedId", "termSourcedIds"],
    optional: ["classCode", "location", "grades"],
  },
  lists: ["grades", "termSourcedIds"],
};

export const courseTable: ExportTable<Course> = {
  file: "courses.csv",
  collection: collections.courses,
  columns: { required: ["sourcedId", "status", "title"], optional: [] },
  lists: [],
};
