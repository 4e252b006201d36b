import type { Class, Course, Roster, UnreadableRecord } from "../../../model/classlink.ts";
import { IncompleteRead } from "../../incomplete-read.ts";
import type { Row } from "../decode-record.ts";
import { countStudentsInFiles, lookedAtOn } from "./count-students-in-files.ts";
import { ageNotes } from "./export-age.ts";
import { exportAgain } from "./export-finding.ts";
import { classTable, courseTable, orgTable, sessionTable } from "./export-table.ts";
import type { Manifest } from "./manifest.ts";
import { type RecordReading, readRecords } from "./read-records.ts";

/** What an export holds, and what a person should know about it that stops nothing. */
export interface ExportContent {
  readonly roster: Roster;
  readonly notes: readonly string[];
}

/**
 * @param writtenOn day of the export, `YYYY-MM-DD`
 * @param mappedIds see `ClassLinkReader.readRoster`
 * @throws IncompleteRead
 */
export async function readExport(
  files: RecordReading,
  manifest: Manifest,
  writtenOn: string,
  mappedIds: ReadonlySet<string>,
): Promise<ExportContent> {
  const notes: string[] = [...ageNotes(files.files)];
  const reading: RecordReading = { ...files, note: (message) => void notes.push(message) };
  const orgRows = await readRecords(reading, orgTable);
  const sessionRows = await readRecords(reading, sessionTable);
  const classRows = await readRecords(reading, classTable);
  const days = lookedAtOn(classRows, sessionRows, writtenOn);
  const studentsByClass = await headcounts(reading, manifest, days, classRows, notes);
  const needsCourses = [...mappedIds].some((id) => !days.has(id));
  const courseRows = needsCourses ? await readCourses(reading, manifest, notes) : undefined;
  const allRows: readonly (readonly Row<unknown>[])[] = [orgRows, sessionRows, classRows, courseRows ?? []];
  const roster: Roster = {
    orgs: values(orgRows),
    sessions: values(sessionRows),
    classes: values(classRows).map((one) => withStudents(one, studentsByClass)),
    ...(courseRows === undefined ? {} : { courses: values(courseRows) }),
    unreadable: allRows.flatMap((rows) => rows.flatMap(unreadableIn)),
  };
  refuseEmpty(roster);
  return { roster, notes: [...notes, ...statusNotes(allRows)].sort() };
}

async function headcounts(
  reading: RecordReading,
  manifest: Manifest,
  dayByClass: ReadonlyMap<string, string>,
  classRows: readonly Row<Class>[],
  notes: string[],
): Promise<ReadonlyMap<string, number> | undefined> {
  const file = "enrollments.csv";
  const without = (reason: string): undefined => {
    notes.push(`${reason}: headcounts are not compared.`);
    return undefined;
  };
  if (!manifest.isWhole(file)) {
    const reason = manifest.reasonNotWhole(file);
    return reason === undefined ? undefined : without(reason);
  }
  const counts = await countStudentsInFiles(
    reading,
    dayByClass,
    classRows.filter(({ id }) => id === undefined).length,
  );
  return counts.kind === "counted" ? counts.studentsByClass : without(counts.reason);
}

/** Courses only help to say what a wrong id is: an export without them is read without. */
async function readCourses(
  reading: RecordReading,
  manifest: Manifest,
  notes: string[],
): Promise<readonly Row<Course>[] | undefined> {
  if (manifest.isWhole(courseTable.file)) return await readRecords(reading, courseTable);
  const reason = manifest.reasonNotWhole(courseTable.file) ?? "the export has no courses";
  notes.push(`${reason}: an id that is a course's cannot be recognised as one.`);
  return undefined;
}

function withStudents(one: Class, studentsByClass: ReadonlyMap<string, number> | undefined): Class {
  return studentsByClass === undefined ? one : { ...one, students: studentsByClass.get(one.sourcedId) ?? 0 };
}

function values<Value>(rows: readonly Row<Value>[]): readonly Value[] {
  return rows.flatMap((row) => (row.kind === "record" ? [row.value] : []));
}

function unreadableIn(row: Row<unknown>): readonly UnreadableRecord[] {
  return row.kind === "unreadable" ? [row.record] : [];
}

/** An export that failed half-way may have left files with a header and nothing else. */
function refuseEmpty({ classes, orgs, sessions, unreadable }: Roster): void {
  const isEmpty = (records: readonly unknown[], collection: string): boolean =>
    records.length === 0 && !unreadable.some((record) => record.collection === collection);
  const isOrphaned = classes.some((one) => one.termIds.length > 0);
  const empty = [
    ...(isEmpty(orgs, "orgs") ? [orgTable.file] : []),
    ...(isOrphaned && isEmpty(sessions, "academicSessions") ? [sessionTable.file] : []),
    ...(isEmpty(classes, "classes") ? [classTable.file] : []),
  ];
  if (empty.length === 0) return;
  throw new IncompleteRead(
    `there is no record in ${empty.join(" and in ")}, which is unexpectedly empty`,
    `See whether the export ended well, and which schools it was set up for. ${exportAgain}`,
    false,
  );
}

function statusNotes(allRows: readonly (readonly Row<unknown>[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of allRows.flat()) {
    const status = row.kind === "record" ? row.unknownStatus : undefined;
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts]
    .slice(0, 20)
    .map(
      ([status, count]) =>
        `${count} records carry the status ${JSON.stringify(status)}, which OneRoster does not know: read as active.`,
    );
}
