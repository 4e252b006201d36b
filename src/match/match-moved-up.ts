import type { EvidenceKind } from "../model/suggestion.ts";
import { matchDistrict } from "./match-district.ts";
import type { ClassToMatch, SessionToMatch } from "./match-input.ts";
import {
  type EarlierRoom,
  ownKinds,
  type SchoolToFollow,
  type SuccessorCandidate,
} from "./match-successors.ts";
import { readName } from "./read-name.ts";

/** More than these are not compared by anybody. */
const mostShown = 3;

/**
 * The homerooms that the children of each homeroom may be in now: those of the next grade, at their school, with what the old
 * room's name says the same as each. Rooms that are no homerooms are left out. Who the children are is never asked.
 * @param schools with all classes of the year that begins, whoever has them
 */
export function matchMovedUp(
  schools: readonly SchoolToFollow[],
  sessions: readonly SessionToMatch[],
): ReadonlyMap<string, readonly SuccessorCandidate[]> {
  const found = new Map<string, readonly SuccessorCandidate[]>();
  const groups = schools.flatMap(groupsIn);
  const matches = matchDistrict({
    sessions,
    schools: groups.map(({ classes, rooms }, at) => ({
      key: `${at}`,
      rooms,
      classes: classes.map(({ students: _, ...one }, index) => ({ ...one, sourcedId: `${index}` })),
    })),
  });
  for (const [at, { classes, rooms }] of groups.entries())
    for (const [index, room] of rooms.entries()) {
      const told = (matches[at]?.rooms[index]?.candidates ?? []).flatMap(
        ({ agrees, classId, disagrees }): SuccessorCandidate[] => {
          const one = classes[Number(classId)];
          if (one === undefined) return [];
          // Every homeroom of the next grade says the same of the rest.
          const isTold = (kind: EvidenceKind): boolean => ownKinds.has(kind);
          const said = { agrees: agrees.filter(isTold), disagrees: disagrees.filter(isTold) };
          return [{ classId: one.sourcedId, ...said, isSameTitle: false }];
        },
      );
      const known = new Set(told.map(({ classId }) => classId));
      const rest = classes
        .filter(({ sourcedId }) => !known.has(sourcedId))
        .map(({ sourcedId }) => ({ classId: sourcedId, agrees: [], disagrees: [], isSameTitle: false }));
      found.set(room.key, [...told, ...rest].slice(0, mostShown));
    }
  return found;
}

interface Group {
  readonly rooms: readonly EarlierRoom[];
  readonly classes: readonly ClassToMatch[];
}

function groupsIn({ classes, rooms }: SchoolToFollow): readonly Group[] {
  const byGrade = new Map<string, EarlierRoom[]>();
  for (const room of rooms) {
    const grade = homeroomGrade(room.title);
    if (grade !== undefined) byGrade.set(grade, [...(byGrade.get(grade) ?? []), room]);
  }
  return [...byGrade].map(([grade, own]) => {
    const next = gradeAfter(grade);
    const above = classes.filter(
      ({ grades, title }) => next !== undefined && homeroomGrade(title, grades) === next,
    );
    return { rooms: own, classes: above };
  });
}

/** The grade of a class whose children stay together; empty where it is not told, `undefined` where it is none. */
function homeroomGrade(title: string, recorded: readonly string[] = []): string | undefined {
  const { grades, isHomeroom, subjects } = readName(title);
  if (!isHomeroom && (subjects.size > 0 || grades.size === 0)) return undefined;
  const all = grades.size > 0 ? [...grades] : recorded.map((grade) => grade.replace(/^0/, ""));
  return all.length === 1 ? all[0] : "";
}

/** In the words in which names are read. */
function gradeAfter(grade: string): string | undefined {
  if (grade === "PK" || grade === "TK") return "K";
  if (grade === "K") return "1";
  return /^\d+$/.test(grade) ? String(Number(grade) + 1) : undefined;
}
