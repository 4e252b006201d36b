import type { District } from "../model/district.ts";
import { intentTexts } from "../model/intent.ts";

/**
 * The schools of a file whose intent differs from an earlier one, by name. Where something that holds for the whole
 * district differs, that is every school.
 */
export function changedSchools(before: District | undefined, after: District): readonly string[] {
  const now = intentTexts(after);
  const earlier = before === undefined ? undefined : intentTexts(before);
  if (earlier?.district !== now.district) return now.schools.map(({ name }) => name);
  const texts = new Map(earlier.schools.map(({ name, text }) => [name, text]));
  return now.schools.filter(({ name, text }) => texts.get(name) !== text).map(({ name }) => name);
}
