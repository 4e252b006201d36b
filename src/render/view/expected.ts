import { type Expectation, expectationFields, expectationOfGuard } from "../../model/district.ts";
import type { ExpectedView, RefusalView, SchoolView } from "./plan-view.ts";

const planned: Readonly<Record<keyof Expectation, (school: SchoolView) => number>> = {
  archive: ({ archives }) => archives,
  connect: ({ takeovers }) => takeovers,
  disconnect: ({ disconnects }) => disconnects,
};

/**
 * What is written on each school to say that what guards refuse is meant, with the plan's own numbers. It takes the place of an
 * `expect` that is there, so it holds what was acknowledged too: a school has one.
 */
export function expectedOf(
  refusals: readonly RefusalView[],
  schools: readonly SchoolView[],
): readonly ExpectedView[] {
  const standing = refusals.filter(({ stands }) => stands);
  return schools.flatMap((school) => {
    if (fieldsAt(school, standing).length === 0) return [];
    const numbers = fieldsAt(school, refusals).map((field) => `${field}: ${planned[field](school)}`);
    return [{ school: school.name, yaml: `expect: { ${numbers.join(", ")} }` }];
  });
}

function fieldsAt(school: SchoolView, refusals: readonly RefusalView[]): readonly (keyof Expectation)[] {
  const asked = new Set(
    refusals
      .filter((one) => one.school === undefined || one.school === school.name)
      .map(({ guard }) => expectationOfGuard.get(guard)),
  );
  return expectationFields.filter((field) => asked.has(field) && planned[field](school) > 0);
}
