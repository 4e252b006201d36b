import type { SchoolRef } from "../../model/change.ts";

/** A school as a page names it that may hold several districts. */
export interface NamedSchool {
  /** Equal for the same school only. */
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name: its district, or its key where one district has two; empty where the name does. */
  readonly beside: string;
}

interface Placed {
  readonly district: string;
  readonly school: SchoolRef;
}

/** No district's id has a blank in it. */
const idOf = ({ district, school }: Placed): string => `${district} ${school.key}`;

/** Says how each school is named beside these: every district may have its "Lincoln Elementary". */
export function schoolNames(schools: readonly Placed[]): (placed: Placed) => NamedSchool {
  const namesakes = new Map<string, Map<string, string>>();
  for (const placed of schools) {
    const { name } = placed.school;
    namesakes.set(
      name,
      (namesakes.get(name) ?? new Map<string, string>()).set(idOf(placed), placed.district),
    );
  }
  return (placed) => {
    const { district, school } = placed;
    const districts = [...(namesakes.get(school.name)?.values() ?? [])];
    const parts = [
      ...(districts.some((other) => other !== district) ? [district] : []),
      ...(districts.filter((other) => other === district).length > 1 ? [school.key] : []),
    ];
    return { id: idOf(placed), name: school.name, beside: parts.join(" · ") };
  };
}
