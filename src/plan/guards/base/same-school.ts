import type { District, School } from "../../../model/district.ts";
import { nameAsSeen } from "../../../model/text.ts";

/** A school as another file has it; `undefined`: it is not there, has another id there, or it cannot be told which it is. */
export function sameSchoolIn({ schools }: District, { name, schoolId }: School): School | undefined {
  const seen = nameAsSeen(name);
  const [only, ...others] = schools.filter(
    (one) =>
      nameAsSeen(one.name) === seen &&
      (one.schoolId === undefined || schoolId === undefined || one.schoolId === schoolId),
  );
  return others.length === 0 ? only : undefined;
}
