import type { Classroom } from "../../model/classtag.ts";
import type { Mapping } from "../../model/district.ts";
import type { RecordedClassroom } from "../../model/ledger.ts";
import { bearsExpectedName } from "../lines/identify-classroom.ts";
import type { Indexes, SchoolContext } from "../lines/wish.ts";
import type { ClassFound } from "./class-of-line.ts";

/**
 * Why the classroom that a plan takes for a line's may be another one. A connection alone says only who holds the id now; the
 * name that the line gives, or what the ledger recorded, says that it is the room that was meant.
 */
export function roomDoubt(
  mapping: Mapping,
  classroom: Classroom,
  { live: { key } }: SchoolContext,
  { live }: Indexes,
  found: ClassFound,
  recorded: readonly RecordedClassroom[],
): string | undefined {
  const name = JSON.stringify(classroom.name);
  if (mapping.classroomId !== undefined) {
    const title = found.kind === "found" ? found.title : undefined;
    return bearsExpectedName(classroom, mapping, title) ? undefined : `its classroom is now called ${name}`;
  }
  const named = live
    .classroomsNamed(key, mapping.name)
    .filter((one) => mapping.created === undefined || one.createdOn?.startsWith(mapping.created) === true);
  if (named.length > 1)
    return `the school has ${named.length} classrooms of that name: write classtag: by hand`;
  if (named[0]?.key === classroom.key || isRecorded(classroom, found, recorded)) return undefined;
  return `the classroom that holds its SOURCED ID is called ${name}, and nothing else says that it is the line's: look which one is, and write classtag: by hand`;
}

const isRecorded = ({ key }: Classroom, found: ClassFound, recorded: readonly RecordedClassroom[]): boolean =>
  found.kind === "found" &&
  recorded.some((one) => one.key === key && one.connections.includes(found.sourcedId));
