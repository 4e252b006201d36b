import { type Expectation, expectationFields, expectationOfGuard } from "../../model/district.ts";
import type { ExpectedView, RefusalView, SchoolView } from "./plan-view.ts";

const planned: Readonly<Record<keyof Expectation, (school: SchoolView) => number>> = {
  archive: ({ archives }) => archives,
  connect: ({ takeovers }) => takeovers,
  disconnect: ({ disconnects }) => disconnects,
};

/** What is written on each school to say that what guards refuse is meant, with the plan's own numbers. */
export function expectedOf(
  refusals: readonly RefusalView[],
  schools: readonly SchoolView[],
): readonly ExpectedView[] {
  const asking = refusals.filter(({ stands }) => stands);
  return schools.flatMap((school) => {
    const asked = new Set(
      asking
        .filter((one) => one.school === undefined || one.school === school.name)
        .map(({ guard }) => expectationOfGuard.get(guard)),
    );
    const numbers = expectationFields
      .filter((field) => asked.has(field) && planned[field](school) > 0)
      .map((field) => `${field}: ${planned[field](school)}`);
    return numbers.length === 0 ? [] : [{ school: school.name, yaml: `expect: { ${numbers.join(", ")} }` }];
  });
}
