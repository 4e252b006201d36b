import type { DecidedCheck, Disagreement } from "../../match/check-decided.ts";
import type { Class } from "../../model/classlink.ts";
import type { Mapping } from "../../model/district.ts";
import type { LineDoubt } from "../../model/suggestion.ts";
import type { OpenSchool } from "../../plan/summaries/open-schools.ts";

interface DoubtedLine extends Disagreement {
  readonly mapping: Mapping;
  readonly decided: Class;
}

/** Lines of a school whose classrooms look like another class: two that look swapped are told as one. */
export function lineDoubts(
  { classes, decided, school }: OpenSchool,
  { disagreements }: DecidedCheck,
): readonly LineDoubt[] {
  const byRoom = new Map(decided.map((one) => [one.classroom.key, one]));
  const known = [...classes, ...decided.map(({ decidedAs }) => decidedAs)];
  const classById = new Map(known.map((one) => [one.sourcedId, one]));
  const doubted = disagreements
    .filter((one) => one.school === school.name)
    .flatMap((one): DoubtedLine[] => {
      const own = byRoom.get(one.roomKey);
      if (own?.mapping === undefined) return [];
      return [{ ...one, mapping: own.mapping, decided: own.decidedAs }];
    });
  return doubted.flatMap((one): LineDoubt[] => {
    const other = doubted.find(({ decided: { sourcedId } }) => sourcedId === one.better.classId);
    const isSwap = other !== undefined && other.better.classId === one.decidedId;
    if (isSwap && other.mapping.at.line < one.mapping.at.line) return [];
    if (isSwap)
      return [
        {
          kind: "swap",
          lines: [one.mapping.at, other.mapping.at],
          names: [one.mapping.name, other.mapping.name],
        },
      ];
    const { classId, ...rest } = one.better;
    const found = classById.get(classId);
    return [
      {
        kind: "better",
        line: one.mapping.at,
        name: one.mapping.name,
        decided: { sourcedId: one.decidedId, title: one.decided.title },
        better: {
          sourcedId: classId,
          title: found?.title ?? "",
          ...(found?.students !== undefined && { students: found.students }),
          ...rest,
        },
      },
    ];
  });
}
