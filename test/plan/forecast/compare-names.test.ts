import { expect, test } from "vitest";
import { compareForecast } from "../../../src/plan/forecast/compare.ts";
import { keepForecast } from "../../../src/plan/forecast/keep-forecast.ts";
import { aClass, aClassroom, districtOf, inputOf, rosterOf, stateOf, worldOf } from "../world.ts";

/** Titles as an export has them; a page shows them trimmed and with single blanks. */
const world = worldOf(
  districtOf([]),
  rosterOf([aClass("a", { title: "Grade 3  Homeroom " }), aClass("b", { title: "Chess  Club" })]),
  stateOf([
    aClassroom("c1", { connections: ["a"], name: "Room 1" }),
    aClassroom("c2", { connections: ["b"], name: "Chess Club" }),
  ]),
);

function morning(first: string) {
  const kept = keepForecast(inputOf(world), "read");
  if (kept === undefined) throw new Error("the classrooms have no ids");
  const classrooms = [
    aClassroom("c1", { connections: ["a"], name: first }),
    aClassroom("c2", { connections: ["b"], name: "Chess Club" }),
  ];
  return compareForecast(kept, inputOf({ ...world, live: { ...world.live, classrooms } }), 1);
}

const onNames = ({ assumptions }: ReturnType<typeof morning>) =>
  assumptions.find(({ id }) => id === "names-overwritten")?.verdict;

test("a name that was overwritten is one that looks like the title, and one that looked so before tests nothing", () => {
  const found = morning("Grade 3 Homeroom");
  expect(found).toMatchObject({ night: { kind: "passed" }, surprises: [], since: [] });
  expect(onNames(found)).toEqual({ kind: "held", of: 1 });
});
