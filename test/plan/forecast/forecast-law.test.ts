import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Org } from "../../../src/model/classlink.ts";
import type { LiveSchool } from "../../../src/model/classtag.ts";
import type { School } from "../../../src/model/district.ts";
import type { Forecast, Scope } from "../../../src/model/plan.ts";
import type { SyncReport } from "../../../src/sandbox/sync-report.ts";
import { tries } from "../../tries.ts";
import {
  aLine,
  applied,
  aSchool,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
} from "../world.ts";
import { nightIn, someClasses, someClassrooms } from "./judged-district.ts";

const orgIds = ["0012", "0034", "0056", "0078"] as const;
const schoolKeys = ["sch_1", "sch_2", "sch_3", "sch_4"] as const;
const classIds = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;

const org = (sourcedId: string): Org => ({
  sourcedId,
  status: "active",
  name: sourcedId === "100" ? "Springfield USD" : `Org ${sourcedId}`,
  type: sourcedId === "100" ? "district" : "school",
});

/** A school of ClassTag; what it is connected to need not be shared, nor its own. */
const liveArbitrary = (key: string, index: number): fc.Arbitrary<LiveSchool> =>
  fc
    .constantFrom([orgIds[index] ?? ""], [orgIds[index] ?? ""], [], ["0012"], ["0056", "0078"])
    .map((connections) => aSchool({ key, id: key, name: `School ${key}`, connections }));

/** A school of the file: away, opted out, or with some lines. */
const schoolArbitrary = (key: string, index: number): fc.Arbitrary<School | undefined> => {
  const name = `School ${key}`;
  const at = { file: "f", line: 1, column: 1 } as const;
  return fc.oneof(
    fc.constant(undefined),
    fc.constant<School>({ at, name, schoolId: key, participates: false, reason: "own roster" }),
    fc
      .subarray(classIds.map((id, number) => aLine(`c${number}`, id, { title: "Grade 3", name: "Grade 3" })))
      .chain((lines) =>
        fc.constantFrom<School[]>(
          schoolOf(lines, { name, schoolId: key, orgIds: [orgIds[index] ?? ""] }),
          schoolOf(
            lines.map((line) => ({ ...line, policy: "leave" as const })),
            { name, schoolId: key, policy: "leave" },
          ),
        ),
      ),
  );
};

interface Night {
  readonly world: World;
  readonly scope: Scope;
}

const nightArbitrary: fc.Arbitrary<Night> = fc
  .record({
    classes: someClasses(classIds, orgIds, [["y27"]]),
    classrooms: someClassrooms(12, schoolKeys, classIds),
    schools: fc.tuple(...schoolKeys.map(liveArbitrary)),
    listed: fc.tuple(...schoolKeys.map(schoolArbitrary)),
    unshared: fc.subarray([...orgIds], { maxLength: 1 }),
    unshares: fc.constantFrom(true, false, false, false),
    unarchives: fc.boolean(),
    percent: fc.constantFrom(0, 15, 34, 100),
    declares: fc.option(fc.boolean(), { nil: undefined }),
    alone: fc.constantFrom(true, false, false),
  })
  .map(({ classes, classrooms, schools, listed, unshared, unshares, alone, ...given }) => {
    const file = listed.filter((one) => one !== undefined);
    const shared = orgIds.filter((id) => !(unshares && unshared.includes(id)));
    const [first] = file;
    return {
      world: worldOf(
        districtOf(
          file,
          given.declares === undefined ? {} : { settings: { unarchiveReappearing: given.declares } },
        ),
        rosterOf(classes, { orgs: ["100", ...shared].map(org) }),
        stateOf(classrooms, {
          schools,
          settings: {
            unarchiveReappearing: given.unarchives,
            manageGuardians: false,
            updateActiveContacts: false,
            deletionThreshold: given.percent,
          },
        }),
      ),
      scope: alone && first !== undefined ? { kind: "schools", schools: [first.name] } : { kind: "district" },
    };
  });

const sortedTexts = (items: readonly unknown[]): readonly string[] =>
  items.map((one) => JSON.stringify(one)).sort();

/** What both say, school by school: those of which nothing is said are left out. */
function itemsOf(forecast: Forecast): readonly string[] {
  return sortedTexts(
    forecast.schools.flatMap(({ school, kept, renamed, created, unarchived, hidden, archived }) => [
      ...(kept === 0 ? [] : [[school, "kept", kept]]),
      ...renamed.map(({ from, to }) => [school, "renamed", from, to]),
      ...created.map(({ sourcedId, name }) => [school, "created", sourcedId, name]),
      ...unarchived.map(({ sourcedId }) => [school, "unarchived", sourcedId]),
      ...hidden.map(({ sourcedId, name }) => [school, "hidden", sourcedId, name]),
      ...archived.map(({ name }) => [school, forecast.threshold.exceeded ? "tried" : "archived", name]),
    ]),
  );
}

function doneBy(sync: SyncReport): readonly string[] {
  return sortedTexts(
    sync.schools.flatMap(({ name: school, ...did }) => [
      ...(did.kept === 0 ? [] : [[school, "kept", did.kept]]),
      ...did.renamed.map(({ from, to }) => [school, "renamed", from, to]),
      ...did.created.map(({ sourcedId, name }) => [school, "created", sourcedId, name]),
      ...did.unarchived.map(({ sourcedId }) => [school, "unarchived", sourcedId]),
      ...did.leftArchived.map(({ sourcedId, name }) => [school, "hidden", sourcedId, name]),
      ...did.triedToArchive.map(({ name }) => [school, "tried", name]),
      ...did.archived.map(({ name }) => [school, "archived", name]),
    ]),
  );
}

describe("the forecast", () => {
  test("is what the night after the plan does, item by item, at every school that is connected", () => {
    fc.assert(
      fc.property(nightArbitrary, ({ world, scope }) => {
        const plan = planOf(world, scope);
        const sync = nightIn({ ...world, live: applied(world.live, plan) }).report;
        const { forecast } = plan;
        expect(sortedTexts((forecast.fails ?? []).map(({ orgId }) => orgId))).toEqual(
          sortedTexts(sync.schoolsNotFound),
        );
        const warned = plan.diagnostics.filter(({ code }) => code === "org-no-longer-shared");
        expect(warned).toHaveLength(sync.schoolsNotFound.length);
        if (forecast.fails !== undefined) return;
        expect(itemsOf(forecast)).toEqual(doneBy(sync));
        const { exceeded, ...threshold } = forecast.threshold;
        expect({ ...threshold, exceeded }).toEqual({
          ...sync.threshold,
          exceeded: sync.status === "failed-threshold",
        });
      }),
      { numRuns: tries(400) },
    );
  });
});
