import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type ExportContents, enrollments, listCell, manifest } from "../providers/oneroster-csv.ts";

/** What the sandbox's ClassLink serves, as the export that the same Roster Server would write. */
export function exportOf({ roster }: Sandbox): ExportContents {
  const { orgs, academicSessions, classes, courses } = roster.snapshot();
  return {
    "manifest.csv": manifest({ enrollments: "bulk" }),
    "orgs.csv": [
      ["sourcedId", "status", "dateLastModified", "name", "type", "identifier", "parentSourcedId"],
      ...orgs.map((one) => [
        one.sourcedId,
        one.status ?? "",
        one.dateLastModified ?? "",
        one.name,
        one.type,
        one.identifier ?? "",
        one.parentId ?? "",
      ]),
    ],
    "academicSessions.csv": [
      ["sourcedId", "status", "title", "type", "startDate", "endDate", "parentSourcedId", "schoolYear"],
      ...academicSessions.map((one) => [
        one.sourcedId,
        one.status ?? "",
        one.title,
        one.type,
        one.startDate,
        one.endDate,
        one.parentId ?? "",
        one.schoolYear,
      ]),
    ],
    "classes.csv": [
      [
        "sourcedId",
        "status",
        "title",
        "grades",
        "classCode",
        "location",
        "schoolSourcedId",
        "termSourcedIds",
        "periods",
      ],
      ...classes.map((one) => [
        one.sourcedId,
        one.status ?? "",
        one.title,
        listCell(one.grades ?? []),
        one.classCode ?? "",
        one.location ?? "",
        one.schoolId,
        listCell(one.termIds),
        "1",
      ]),
    ],
    "enrollments.csv": enrollments(
      ...classes.flatMap(({ sourcedId, students = 0 }) =>
        Array.from({ length: students }, () => [sourcedId, "student"] as const),
      ),
    ),
    "courses.csv": [
      ["sourcedId", "status", "title"],
      ...courses.map((one) => [one.sourcedId, one.status ?? "", one.title]),
    ],
  };
}
