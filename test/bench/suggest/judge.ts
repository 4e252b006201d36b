import { type DistrictToMatch, matchDistrict } from "../../../src/match/match-district.ts";
import type { RoomMatch } from "../../../src/match/match-input.ts";
import { isDecidable, type LabelledDistrict, type LabelledSchool } from "./labelled.ts";

/** What the matcher made of one room, beside what is true. */
export interface Verdict {
  readonly school: LabelledSchool;
  readonly match: RoomMatch;
  /** The class that it proposes first is the room's. */
  readonly isRight: boolean;
  /** The room's class is among those that it shows. */
  readonly isShown: boolean;
  /** The room's name says enough to single its class out. */
  readonly isDecidable: boolean;
}

export function judge(district: LabelledDistrict, withTeachers: boolean): readonly Verdict[] {
  const matches = matchDistrict(forMatcher(district, withTeachers));
  return district.schools.flatMap((school, at) =>
    (matches[at]?.rooms ?? []).map((match) => verdictOn(match, school, withTeachers)),
  );
}

function verdictOn(match: RoomMatch, school: LabelledSchool, withTeachers: boolean): Verdict {
  const label = school.labels.get(match.roomKey);
  if (label === undefined) throw new Error(`no label for ${match.roomKey}`);
  const truth = typeof label.truth === "string" ? undefined : label.truth.classId;
  return {
    school,
    match,
    isRight: truth !== undefined && match.candidates[0]?.classId === truth,
    isShown: match.candidates.some(({ classId }) => classId === truth),
    isDecidable: truth !== undefined && isDecidable(label.said, school.classes, withTeachers),
  };
}

function forMatcher({ schools, sessions }: LabelledDistrict, withTeachers: boolean): DistrictToMatch {
  return {
    sessions,
    schools: schools.map(({ school }) => ({
      ...school,
      classes: school.classes.map(({ teachers, ...found }) =>
        withTeachers && teachers !== undefined ? { ...found, teachers } : found,
      ),
    })),
  };
}
