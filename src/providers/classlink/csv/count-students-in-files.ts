import type { AcademicSession, Class } from "../../../model/classlink.ts";
import { referenceTo } from "../../../model/reference.ts";
import { IncompleteRead } from "../../incomplete-read.ts";
import type { Row } from "../decode-record.ts";
import { day } from "../fields.ts";
import { exportAgain, placeText } from "./export-finding.ts";
import type { RecordReading } from "./read-records.ts";
import { readTable } from "./read-table.ts";

/** Who is enrolled is not among them: what is not asked for by name is not kept of a record. */
const columns = { required: ["classSourcedId", "status", "role"], optional: ["endDate"] };

/**
 * The day on which each class is looked at: that of the export, or the last one of its terms if they are over, so that a
 * class of the autumn is not taken to be empty in spring.
 */
export function lookedAtOn(
  classRows: readonly Row<Class>[],
  sessionRows: readonly Row<AcademicSession>[],
  exportDay: string,
): ReadonlyMap<string, string> {
  const ends = new Map(
    sessionRows.flatMap((row) => (row.kind === "record" ? [[row.id, row.value.endDate]] : [])),
  );
  const session = referenceTo(ends);
  const days = new Map<string, string>();
  for (const row of classRows) {
    if (row.id === undefined) continue;
    const terms = row.kind === "record" ? row.value.termIds : [];
    const last =
      terms
        .map((id) => ends.get(session(id)) ?? exportDay)
        .sort()
        .at(-1) ?? exportDay;
    days.set(row.id, last < exportDay ? last : exportDay);
  }
  return days;
}

export type Headcounts =
  | { readonly kind: "counted"; readonly studentsByClass: ReadonlyMap<string, number> }
  /** They are evidence and nothing rests on them alone: a class is then planned without. */
  | { readonly kind: "unusable"; readonly reason: string };

/** They are counted as they come, and not kept. */
const mostEnrollments = 20_000_000;

/**
 * Counts the students of each class: enrollments in the role `student` that are active and last until the day on which
 * the class is looked at.
 * @param dayByClass of all classes that are listed, whatever their status: `YYYY-MM-DD`
 * @param nameless how many more classes are listed whose ids cannot be read: so many may be missing
 * @throws IncompleteRead where a class is enrolled in that is not listed: then `classes.csv` may be cut off, which
 *   nothing else about a CSV file shows
 */
export async function countStudentsInFiles(
  { files, progress }: RecordReading,
  dayByClass: ReadonlyMap<string, string>,
  nameless: number,
): Promise<Headcounts> {
  const file = "enrollments.csv";
  const studentsByClass = new Map<string, number>();
  const classOf = referenceTo(dayByClass);
  const missing = new MissingClasses();
  let count = 0;
  try {
    for await (const record of readTable(files, file, columns)) {
      count += 1;
      if (count % 50_000 === 0) progress?.("ClassLink", file, count);
      if (count > mostEnrollments)
        return { kind: "unusable", reason: `${file} has more than ${mostEnrollments} records` };
      const place = placeText({ file, line: record.line });
      if (record.kind === "ragged")
        return {
          kind: "unusable",
          reason: `${place} has ${record.cells} columns and its header ${record.width}`,
        };
      if (!isActive(record.cell("status"))) continue;
      const classId = classOf(record.cell("classSourcedId"));
      const lookedAtOn = dayByClass.get(classId);
      if (lookedAtOn === undefined) missing.add(classId, place);
      else if (isStudent(record.cell("role")) && !hasEnded(record.cell("endDate"), lookedAtOn))
        studentsByClass.set(classId, (studentsByClass.get(classId) ?? 0) + 1);
    }
  } catch (error) {
    if (!(error instanceof IncompleteRead)) throw error;
    return { kind: "unusable", reason: error.message };
  }
  progress?.("ClassLink", file, count);
  missing.refuse(nameless);
  return { kind: "counted", studentsByClass };
}

/** An empty status is usual in a bulk file, and means active. */
const isActive = (status: string): boolean =>
  !["inactive", "tobedeleted"].includes(status.trim().toLowerCase());

const isStudent = (role: string): boolean => role.trim().toLowerCase() === "student";

function hasEnded(endDate: string, lookedAtOn: string): boolean {
  const ended = day({ endDate }, "endDate");
  return ended !== undefined && ended < lookedAtOn;
}

class MissingClasses {
  readonly #ids = new Set<string>();
  #first: { readonly id: string; readonly place: string } | undefined;
  #enrollments = 0;

  add(id: string, place: string): void {
    this.#first ??= { id, place };
    this.#enrollments += 1;
    if (this.#ids.size < 100_000) this.#ids.add(id);
  }

  refuse(nameless: number): void {
    if (this.#first === undefined || this.#ids.size <= nameless) return;
    const { id, place } = this.#first;
    throw new IncompleteRead(
      `${place}: an enrollment is in the class ${JSON.stringify(id)}, which classes.csv does not have (such enrollments: ${this.#enrollments}, such classes: ${this.#ids.size}), as if classes.csv were cut off`,
      `${exportAgain} If the export really leaves out classes that have enrollments, remove enrollments.csv and let manifest.csv call it absent: headcounts are then not compared.`,
      false,
    );
  }
}
