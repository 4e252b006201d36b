import { nameAsSeen } from "../../model/text.ts";
import { findLine, isAtSchool, keyOfLine, type PlacedLine } from "./line-key.ts";

/**
 * What a line that is not there under its key is called on the other side of a commit: a room was renamed in the file, or its
 * school was. Only what one SOURCED ID or one name shows is taken for the same line.
 * @param line which `there` does not have
 * @param here the lines beside it
 */
export function otherLine(
  line: PlacedLine,
  here: readonly PlacedLine[],
  there: readonly PlacedLine[],
): PlacedLine | undefined {
  const isGone = (one: PlacedLine): boolean => findLine(here, keyOfLine(one)) === "none";
  const free = there.filter((one) => isNotAnother(one, line) && isGone(one));
  return (
    only(free.filter((one) => isAtSchool(one, line) && holdsTheSame(one, line))) ??
    only(free.filter((one) => isCalledTheSame(one, line) && isOfRenamedSchool(one, line, here, there)))
  );
}

const isNotAnother = (one: PlacedLine, line: PlacedLine): boolean =>
  one.mapping.classroomId === undefined || line.mapping.classroomId === undefined;

const holdsTheSame = (one: PlacedLine, { mapping: { sourcedId } }: PlacedLine): boolean =>
  typeof sourcedId === "string" && one.mapping.sourcedId === sourcedId;

const isCalledTheSame = (one: PlacedLine, line: PlacedLine): boolean =>
  nameAsSeen(one.mapping.name) === nameAsSeen(line.mapping.name);

/** Whether of the two schools each is on its own side alone. */
const isOfRenamedSchool = (
  one: PlacedLine,
  line: PlacedLine,
  here: readonly PlacedLine[],
  there: readonly PlacedLine[],
): boolean =>
  !here.some((other) => isAtSchool(other, one)) && !there.some((other) => isAtSchool(other, line));

const only = <Item>(found: readonly Item[]): Item | undefined => (found.length === 1 ? found[0] : undefined);
