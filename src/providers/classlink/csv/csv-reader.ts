import type { Class, Course, Roster, UnreadableRecord } from "../../../model/classlink.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Read } from "../../../model/read.ts";
import { IncompleteRead, inconsistent, readWithRestarts } from "../../incomplete-read.ts";
import { pause } from "../../pause.ts";
import type { ClassLinkReader, ReadProgress } from "../../provider.ts";
import { defaultReadLimits, type ReadLimits } from "../../read-limits.ts";
import type { ClassLinkCsvSettings } from "../../settings/classlink-csv-settings.ts";
import type { Row } from "../decode-record.ts";
import { countStudents, lookedAtOn } from "./count-students.ts";
import { csvEndpoint } from "./csv-endpoint.ts";
import { exportWrittenAt } from "./export-age.ts";
import type { ExportFiles, ZipLimits } from "./export-files.ts";
import { exportAgain } from "./export-finding.ts";
import { classTable, courseTable, orgTable, sessionTable } from "./export-table.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { openExport } from "./open-export.ts";
import { type RecordReading, readRecords } from "./read-records.ts";

export interface ClassLinkCsvReaderOptions {
  /** `path` is absolute here. */
  readonly settings: ClassLinkCsvSettings;
  /** SOURCED ID of the district's own org, as its file names it. */
  readonly orgId: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly progress?: ReadProgress;
  /** What a person should know about a complete read and what stops nothing. */
  readonly notice?: (notice: Diagnostic) => void;
  readonly limits?: Partial<Pick<ReadLimits, "maxRows">>;
  readonly zipLimits?: ZipLimits;
  /** Between restarts. */
  readonly sleep?: (durationMs: number) => Promise<void>;
}

/**
 * Reads a bulk export in OneRoster's CSV binding, 1.1 or 1.2, in place of a server: what a district without access to the
 * API has.
 *
 * What this cannot see: a file that was cut off exactly between two records, or within the last cell of the last one,
 * unless an enrollment names a class that is then missing.
 */
export function createClassLinkCsvReader(options: ClassLinkCsvReaderOptions): ClassLinkReader {
  let again: Promise<ClassesAgain> | undefined;
  return {
    readRoster: (mappedIds) => {
      again = undefined;
      return readWithRestarts(() => readRoster(options, mappedIds), options.sleep ?? pause);
    },
    // Many classes are read again before many archives: the files are read once more, and from then on only if they move.
    async readClass(sourcedId) {
      again = readClassesAgain(options, again);
      return classIn(await again, sourcedId);
    },
  };
}

async function readRoster(
  options: ClassLinkCsvReaderOptions,
  mappedIds: ReadonlySet<string>,
): Promise<Read<Roster>> {
  const { settings, orgId, notice } = options;
  return await withExport(options, async (reading, manifest, writtenAt) => {
    const { files } = reading;
    const notes: string[] = [];
    const orgRows = await readRecords(reading, orgTable);
    const sessionRows = await readRecords(reading, sessionTable);
    const classRows = await readRecords(reading, classTable);
    const classIds = new Set(classRows.flatMap(({ id }) => id ?? []));
    const readAt = new Date(writtenAt).toISOString();
    const days = lookedAtOn(classRows, sessionRows, readAt.slice(0, 10));
    const studentsByClass = await headcounts(reading, manifest, days, notes);
    const needsCourses = [...mappedIds].some((id) => !classIds.has(id));
    const courseRows = needsCourses ? await readCourses(reading, manifest, notes) : undefined;
    const allRows: readonly (readonly Row<unknown>[])[] = [orgRows, sessionRows, classRows, courseRows ?? []];
    const value: Roster = {
      orgs: values(orgRows),
      sessions: values(sessionRows),
      classes: values(classRows).map((one) => withStudents(one, studentsByClass)),
      ...(courseRows === undefined ? {} : { courses: values(courseRows) }),
      unreadable: allRows.flatMap((rows) => rows.flatMap(unreadableIn)),
    };
    refuseEmpty(value);
    await refuseMoved(files, settings);
    for (const message of [...notes, ...statusNotes(allRows)].sort())
      notice?.({ severity: "notice", code: "classlink-csv", message });
    const provenance = {
      endpoint: csvEndpoint(orgId, value),
      driver: `oneroster csv ${manifest.version}`,
      readAt,
      requests: 0,
    };
    return { kind: "complete", value, provenance };
  });
}

/** Opens the export, holds it against its manifest and its age, and closes it again. */
async function withExport<Result>(
  { settings, clock, limits, progress, zipLimits }: ClassLinkCsvReaderOptions,
  read: (reading: RecordReading, manifest: Manifest, writtenAt: number) => Promise<Result>,
): Promise<Result> {
  const files = await openExport(settings.path, settings.names.path, zipLimits);
  try {
    const manifest = await readManifest(files);
    const writtenAt = exportWrittenAt(files, settings, clock());
    const maxRows = limits?.maxRows ?? defaultReadLimits.maxRows;
    const reading = { files, maxRows, ...(progress === undefined ? {} : { progress }) };
    return await read(reading, manifest, writtenAt);
  } finally {
    files.close();
  }
}

async function headcounts(
  reading: RecordReading,
  manifest: Manifest,
  dayByClass: ReadonlyMap<string, string>,
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
  const counts = await countStudents(reading, dayByClass);
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

/** Files that were replaced while they were read may be of two exports. */
async function refuseMoved(files: ExportFiles, { path, names }: ClassLinkCsvSettings): Promise<void> {
  const now = await openExport(path, names.path);
  now.close();
  if (now.stamp !== files.stamp) throw inconsistent("the CSV files were written again while they were read");
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

interface ClassesAgain {
  readonly stamp: string;
  readonly rowById: ReadonlyMap<string, Row<Class>>;
}

async function readClassesAgain(
  options: ClassLinkCsvReaderOptions,
  earlier: Promise<ClassesAgain> | undefined,
): Promise<ClassesAgain> {
  const known = await earlier?.catch(() => undefined);
  return await withExport(options, async (reading) => {
    const { stamp } = reading.files;
    if (known?.stamp === stamp) return known;
    const rows = await readRecords(reading, classTable);
    await refuseMoved(reading.files, options.settings);
    return { stamp, rowById: new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row]]))) };
  });
}

function classIn({ rowById }: ClassesAgain, sourcedId: string): Class | undefined {
  const row = rowById.get(sourcedId);
  if (row?.kind === "unreadable") throw new IncompleteRead(row.record.reason, exportAgain, false);
  return row?.value;
}
