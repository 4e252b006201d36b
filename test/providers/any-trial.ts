import fc from "fast-check";
import type { Change } from "../../src/model/change.ts";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import type { Seed } from "../../src/sandbox/seed/seed.ts";
import type { SeedContents } from "../../src/sandbox/seed/seed-contents.ts";
import type { WebLayout, WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { at, connectSchool, reconnect, swap, unarchive } from "./browser-changes.ts";
import { alikeSchools, oneSchool, smallDistrict } from "./browser-driver.ts";
import { archive, connect, disconnect, setSetting } from "./change-builder.ts";
import type { Trial } from "./switch-trial.ts";

/** Every way of the single-page app that is not the friendly one. */
export const appWays: { readonly [Name in keyof AppSwitches]-?: readonly AppSwitches[Name][] } = {
  routing: ["hash"],
  tabs: ["silent"],
  moveMs: [15, 90, 400],
  flashMs: [0, 30, 200],
  cache: ["for-good", "until-fetched"],
  ids: ["bare", "chips", "cut", "dots", "prefixed", "some", "some-beside", "with-hidden-text"],
  names: ["badge", "cut", "hidden-text", "images"],
  fillMs: [0, 40, 500],
  lockUnfilled: [true],
  save: ["at-once", "changes"],
  optimistic: [true],
  byNumber: [true],
  sendMs: [0, 50, 400],
  pollMs: [60, 300],
  storesSession: ["browser", "tab"],
  atOnce: [true],
  losesMenu: [true],
  roles: ["rich"],
  paging: ["button", "more", "scroll"],
  search: ["enter", "typing"],
  titles: ["own"],
  formats: ["local"],
  errors: ["inline"],
  asksTwice: [true],
  newsMs: [0, 150, 900],
  surveyMs: [0, 170, 500],
  standing: [true],
  toasts: ["silent"],
};

/** Likewise of the pages that the server writes. */
export const layoutWays: { readonly [Name in keyof WebLayout]-?: readonly WebLayout[Name][] } = {
  connectionColumns: ["ids-first"],
  addButton: ["menu"],
  lists: ["cards"],
  settings: ["menu"],
  archiveDialog: ["all"],
  removal: [false],
};

/** Likewise of both, before the first page and around each. */
export const webWays = {
  lateListMs: [0, 120],
  announcement: [true],
  sessionRequests: [25, 60],
  secondFactor: [true],
  signInSteps: [true],
  choosesDistrict: [true],
} satisfies { readonly [Name in keyof WebVariant]: readonly WebVariant[Name][] };

type Ways = Readonly<Record<string, readonly unknown[]>>;

/** Few of the ways at a time: with all of them, nothing can be done but stop. */
function fewOf(ways: Ways, maxLength: number): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const one = fc
    .constantFrom(...Object.entries(ways))
    .chain(([name, values]) => fc.constantFrom(...values).map((value) => [name, value] as const));
  return fc.uniqueArray(one, { maxLength, selector: ([name]) => name }).map(Object.fromEntries);
}

const anyWeb: fc.Arbitrary<WebVariant> = fc
  .record({
    web: fewOf(webWays, 2),
    pageSize: fc.constantFrom(2, 3, 25),
    face: fc.oneof(
      { weight: 3, arbitrary: fewOf(appWays, 7).map((app) => ({ app })) },
      { weight: 1, arbitrary: fewOf(layoutWays, 3).map((layout) => ({ layout })) },
    ),
  })
  .map(({ face, pageSize, web }) => ({ pageSize, ...web, ...face }));

/** Names that begin alike, hold a picture or a bracket, twins, ids that begin alike, and two of them in one classroom. */
export const trickyDistrict: SeedContents = {
  ...smallDistrict,
  classTag: {
    ...smallDistrict.classTag,
    schools: [
      { id: "sch_1", name: "Lincoln", connections: ["0012", "00-12"] },
      { id: "sch_3", name: "Old School", connections: ["0012-3"] },
    ],
    classrooms: [
      ...smallDistrict.classTag.classrooms
        .filter(({ id }) => id !== "cls_6")
        .map((room) => (room.id === "cls_3" ? { ...room, name: "Room 1 Honors 🚀" } : room)),
      { id: "cls_6", schoolId: "sch_1", name: "Room 1", state: "archived", connections: ["6"] },
      { id: "cls_7", schoolId: "sch_1", name: "Room {name} (2)", connections: ["00-7", "00-77"] },
      { id: "cls_8", schoolId: "sch_3", name: "Room 1", students: 3, connections: ["00-8"] },
    ],
  },
};

const shared: readonly Change[] = [
  at(archive("cls_5")),
  at(archive("cls_1")),
  at(connect("cls_1", "00-1")),
  at(connect("cls_4", "00-3")),
  reconnect("cls_2", "00-2", "00-22"),
  setSetting("manageGuardians", false, true),
  setSetting("deletionThreshold", 15, 12.5),
];

interface World {
  readonly seed: Seed;
  /** Of what it begins with. */
  readonly changes: readonly Change[];
}

const smallWorld: World = {
  seed: oneSchool,
  changes: [
    ...shared,
    at(disconnect("cls_3", "00-3")),
    swap(["cls_2", "00-2"], ["cls_3", "00-3"]),
    unarchive("cls_6", " 6 "),
    connectSchool("sch_1", ["0012"], ["0012", "0034"]),
  ],
};

const trickyWorld: World = { seed: { kind: "given", contents: trickyDistrict }, changes: shared };

const wideWorld: World = {
  seed: alikeSchools(4),
  changes: [setSetting("manageGuardians", false, true)],
};

/** Without these it comes to no page. */
const signInOf = ({ choosesDistrict, signInSteps }: WebVariant): WebVariant => ({
  signInSteps: signInSteps === true,
  choosesDistrict: choosesDistrict === true,
});

/** Any of the ways on any of the districts, with a profile that was made for it, or, now and then, for another. */
export const anyTrial: fc.Arbitrary<Trial> = fc
  .record({
    web: anyWeb,
    other: anyWeb,
    isTold: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
    tabs: fc.integer({ min: 1, max: 4 }),
    world: fc.oneof(
      { weight: 5, arbitrary: fc.constant(smallWorld) },
      { weight: 2, arbitrary: fc.constant(trickyWorld) },
      { weight: 1, arbitrary: fc.constant(wideWorld) },
    ),
  })
  .chain(({ isTold, other, tabs, web, world }) =>
    fc.constantFrom(...world.changes).map((change) => ({
      web,
      ...(isTold ? { told: { ...other, ...signInOf(web) } } : {}),
      tabs,
      seed: world.seed,
      changes: [change],
    })),
  );
