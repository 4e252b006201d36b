import type { Teacher } from "../../../model/teacher.ts";
import { IncompleteRead } from "../../incomplete-read.ts";
import {
  type TeachersRead,
  TeachersUnread,
  type Teaching,
  teacherNamed,
  teachersByClass,
} from "../teachers/teaching.ts";
import { type ExportFileName, peopleFileNames, rosterFileNames } from "./export-files.ts";
import type { Manifest } from "./manifest.ts";
import type { RecordReading } from "./read-records.ts";
import { readTable, type TableRecord } from "./read-table.ts";
import { type ClassLinkCsvReaderOptions, withExport } from "./with-export.ts";

/** More people than any district has. */
const mostRecords = 20_000_000;

/**
 * Who teaches which class, of the export's own files. They are read record by record, and of anybody who does not teach nothing
 * is taken: of `enrollments.csv` the rows with the role teacher, of `users.csv` those people, by name. In OneRoster 1.2 `roles.csv`
 * has to call them teachers too; in 1.1 `users.csv` must not call them students.
 * @returns `undefined` where the export has no users
 */
export async function teachersInFiles(options: ClassLinkCsvReaderOptions): Promise<TeachersRead | undefined> {
  try {
    return await withExport(
      options,
      async (reading, manifest) => {
        const lacking = (["users.csv", "enrollments.csv"] as const).filter((file) => !manifest.isWhole(file));
        if (lacking.length > 0) {
          const reasons = lacking.flatMap((file) => manifest.reasonNotWhole(file) ?? []);
          return reasons.length === 0 ? undefined : unread(reasons.join("; "));
        }
        const teachings = await teachingsIn(reading);
        const teaching = new Set(teachings.map(({ userId }) => userId));
        const called = await calledTeachers(reading, manifest, teaching);
        return { kind: "read", byClass: teachersByClass(teachings, await namesOf(reading, called)) };
      },
      [...rosterFileNames, ...peopleFileNames],
    );
  } catch (error) {
    if (error instanceof IncompleteRead || error instanceof TeachersUnread) return unread(error.message);
    throw error;
  }
}

const unread = (reason: string): TeachersRead => ({ kind: "unread", reason });

async function teachingsIn(reading: RecordReading): Promise<readonly Teaching[]> {
  const teachings: Teaching[] = [];
  const columns = { required: ["classSourcedId", "userSourcedId", "status", "role"], optional: [] };
  for await (const record of recordsOf(reading, "enrollments.csv", columns)) {
    if (!isTeacher(record.cell("role")) || !isActive(record.cell("status"))) continue;
    teachings.push({ classId: record.cell("classSourcedId"), userId: record.cell("userSourcedId") });
  }
  return teachings;
}

/** Of those who teach, the ones whom OneRoster 1.2 calls teachers. */
async function calledTeachers(
  reading: RecordReading,
  manifest: Manifest,
  teaching: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (manifest.version === "1.1" || !manifest.isWhole("roles.csv")) return teaching;
  const called = new Set<string>();
  const columns = { required: ["userSourcedId", "role", "status"], optional: [] };
  for await (const record of recordsOf(reading, "roles.csv", columns)) {
    const id = record.cell("userSourcedId");
    if (teaching.has(id) && isTeacher(record.cell("role")) && isActive(record.cell("status"))) called.add(id);
  }
  return called;
}

async function namesOf(
  reading: RecordReading,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Teacher>> {
  const named = new Map<string, Teacher>();
  const columns = { required: ["sourcedId", "status", "givenName", "familyName"], optional: ["role"] };
  for await (const record of recordsOf(reading, "users.csv", columns)) {
    const id = record.cell("sourcedId");
    if (!wanted.has(id) || record.cell("role").trim().toLowerCase() === "student") continue;
    const teacher = teacherNamed(record.cell("familyName"), record.cell("givenName"));
    if (teacher !== undefined && isActive(record.cell("status"))) named.set(id, teacher);
  }
  return named;
}

async function* recordsOf(
  { files, progress }: RecordReading,
  file: ExportFileName,
  columns: Parameters<typeof readTable>[2],
): AsyncGenerator<Extract<TableRecord, { kind: "record" }>> {
  let count = 0;
  for await (const record of readTable(files, file, columns)) {
    count += 1;
    if (count % 50_000 === 0) progress?.("ClassLink", file, count);
    if (count > mostRecords) throw new TeachersUnread(`${file} has more than ${mostRecords} records`);
    if (record.kind === "ragged")
      throw new TeachersUnread(
        `${file}, line ${record.line} has ${record.cells} columns and its header ${record.width}`,
      );
    yield record;
  }
}

const isTeacher = (role: string): boolean => role.trim().toLowerCase() === "teacher";

const isActive = (status: string): boolean =>
  !["inactive", "tobedeleted"].includes(status.trim().toLowerCase());
