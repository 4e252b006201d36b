import type { District, School } from "../model/district.ts";

/**
 * The schools of a file whose intent differs from an earlier one, by name. Where something that holds for the whole
 * district differs, that is every school. Lines may move: places in the file, and the order of lines, are no intent.
 */
export function changedSchools(before: District | undefined, after: District): readonly string[] {
  const names = after.schools.map(({ name }) => name);
  if (before === undefined || intentOf(before) !== intentOf(after)) return names;
  const earlier = new Map(before.schools.map((school) => [school.name, intentOfSchool(school)]));
  return after.schools
    .filter((school) => earlier.get(school.name) !== intentOfSchool(school))
    .map(({ name }) => name);
}

function intentOf({ schools: _, at: __, ...district }: District): string {
  const freeze = district.freeze.map(withoutPlaces).sort();
  return withoutPlaces({ ...district, freeze, terms: [...district.terms].sort() });
}

function intentOfSchool(school: School): string {
  if (!school.participates) return withoutPlaces(school);
  const lines = school.classrooms.map(withoutPlaces).sort();
  const orgIds = school.orgIds === undefined ? undefined : [...school.orgIds].sort();
  return JSON.stringify([withoutPlaces({ ...school, classrooms: [], orgIds: [] }), orgIds ?? null, lines]);
}

/** Keys are in the order in which they are filled in, which is always the same one. */
const withoutPlaces = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === "at" ? undefined : inner));
