import type { Mapping } from "../../model/district.ts";
import { nameAsSeen } from "../../model/text.ts";

/** What a line is found by, as far as it is known: going back in time a name is lost, an id not yet given. */
export interface LineKey {
  /** A name or an id of either system, of a line that nobody has seen yet. */
  readonly word?: string;
  /** ClassTag's id of the classroom. */
  readonly classroomId?: string;
  readonly name?: string;
  readonly school?: string;
  /** ClassTag's id of the school. */
  readonly schoolId?: string;
  /** Tells twins of one name apart. */
  readonly created?: string;
}

/** A line of a district's files with the school that it stands at. */
export interface PlacedLine {
  readonly school: string;
  readonly schoolId?: string;
  readonly mapping: Mapping;
}

/** All that tells a line. Its SOURCED ID is not among it: an id moves on to another room, and the line stays. */
export const keyOfLine = ({ school, schoolId, mapping }: PlacedLine): LineKey => ({
  name: mapping.name,
  school,
  ...(schoolId !== undefined && { schoolId }),
  ...(mapping.classroomId !== undefined && { classroomId: mapping.classroomId }),
  ...(mapping.created !== undefined && { created: mapping.created }),
});

/** Of several that fit nobody can tell which is meant. */
export type FoundLine = PlacedLine | "none" | "several";

/** The line that a key means: the one with its ClassTag id, or, where none has it, the one of its name at its school. */
export function findLine(lines: readonly PlacedLine[], key: LineKey): FoundLine {
  const { classroomId, name, word } = key;
  if (word !== undefined)
    return only(
      linesCalled(
        lines.filter((line) => isAtSchool(line, key)),
        word,
      ),
    );
  const byId = only(
    lines.filter(({ mapping }) => classroomId !== undefined && mapping.classroomId === classroomId),
  );
  if (byId !== "none" || name === undefined) return byId;
  const seen = nameAsSeen(name);
  return only(
    lines.filter(
      (line) =>
        nameAsSeen(line.mapping.name) === seen && isAtSchool(line, key) && isNoOther(line.mapping, key),
    ),
  );
}

/** Those that a word names: an id is meant before a name that reads like one. */
export function linesCalled(lines: readonly PlacedLine[], word: string): readonly PlacedLine[] {
  const byId = lines.filter(({ mapping }) => mapping.classroomId === word);
  if (byId.length > 0) return byId;
  const bySourcedId = lines.filter(({ mapping }) => mapping.sourcedId === word);
  if (bySourcedId.length > 0) return bySourcedId;
  const name = nameAsSeen(word);
  return lines.filter(({ mapping }) => nameAsSeen(mapping.name) === name);
}

function only([first, ...others]: readonly PlacedLine[]): FoundLine {
  return first === undefined ? "none" : others.length === 0 ? first : "several";
}

export const isAtSchool = (
  { school, schoolId }: Pick<PlacedLine, "school" | "schoolId">,
  key: Pick<LineKey, "school" | "schoolId">,
): boolean =>
  key.school === undefined ||
  (schoolId !== undefined && schoolId === key.schoolId) ||
  nameAsSeen(school) === nameAsSeen(key.school);

/** An id, or a day, that one of the two has not got says nothing. */
const isNoOther = ({ classroomId, created }: Mapping, key: LineKey): boolean =>
  (classroomId === undefined || key.classroomId === undefined || classroomId === key.classroomId) &&
  (created === undefined || key.created === undefined || created === key.created);
