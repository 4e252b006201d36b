/**
 * The law that matters most: whatever a server does to its listings, and however consistently, the archives that are
 * written are among those that are planned when it tells the truth. It may only tell the truth where one class or one
 * org is asked for by its id.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute } from "../../src/apply/execute.ts";
import { ServiceError } from "../../src/http/service-error.ts";
import { type Change, changeKey } from "../../src/model/change.ts";
import type { AcademicSession, Class, Org, Roster } from "../../src/model/classlink.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import type { ClassLinkReader } from "../../src/providers/provider.ts";
import { listen, openClient, startOfTest, type TestClient, type TestServer } from "../http/test-server.ts";
import {
  aClass,
  aClassroom,
  aLine,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
} from "../plan/world.ts";
import { tries } from "../tries.ts";
import {
  classLinkSettings,
  type Fault,
  idOf,
  type OutgoingPage,
  type RawRow,
  RosterServer,
} from "./roster-server.ts";

let server: TestServer;
let client: TestClient;
let roster = new RosterServer({});

beforeAll(async () => {
  server = await listen((request, response) => roster.answer(request, response));
  client = await openClient();
});
afterAll(async () => {
  await client.close();
  await server.close();
});

const reference = (sourcedId: string | undefined): unknown =>
  sourcedId === undefined ? null : { sourcedId, type: "any" };
const orgRow = ({ parentId, ...rest }: Org): RawRow => ({ ...rest, parent: reference(parentId) });
const sessionRow = ({ parentId, ...rest }: AcademicSession): RawRow => ({
  ...rest,
  parent: reference(parentId),
});
const rowOfClass = ({ orgId, termIds, ...rest }: Class): RawRow => ({
  ...rest,
  school: reference(orgId),
  terms: termIds.map(reference),
});

/** A lie that a listing keeps to, page after page. */
type Lie = (rows: readonly RawRow[], page: OutgoingPage) => readonly RawRow[];

const ids = ["a", "b", "c", "d", "e"] as const;

const lieArbitrary: fc.Arbitrary<Lie> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...ids, "0012", "100"), { minLength: 1, maxLength: 3 })
      .map(leavingOut),
  },
  fc.nat(6).map(
    (count): Lie =>
      (rows) =>
        rows.slice(0, count),
  ),
  fc.nat(6).map(
    (count): Lie =>
      (rows) =>
        rows.slice(count),
  ),
  fc.constantFrom<Lie>(
    (rows) => [...rows].reverse(),
    (rows) => rows.flatMap((row) => [row, row]),
    (rows, { index }) => [...rows.slice(index % 3), ...rows.slice(0, index % 3)],
    () => [],
  ),
);

function leavingOut(hidden: readonly string[]): Lie {
  return (rows) => rows.filter((row) => !hidden.includes(idOf(row)));
}

/** Worlds in which most lines ask for an archive, and many classrooms hold a connection. */
const archivingWorld: fc.Arbitrary<World> = fc
  .tuple(
    ...ids.map((id, index) =>
      fc.record({
        isListed: fc.integer({ max: 9, min: 0 }).map((draw) => draw > 0),
        found: fc
          .record({
            status: fc.constantFrom("active", "active", "tobedeleted"),
            orgId: fc.constantFrom("0012", "0012", "0034"),
          })
          .map((values) => aClass(id, values)),
        classroom: fc
          .subarray([...ids], { minLength: 1, maxLength: 2 })
          .chain((connections) =>
            fc.constantFrom(aClassroom(`c${index}`), aClassroom(`c${index}`, { connections })),
          ),
        line: fc
          .record({
            policy: fc.constantFrom("archive", "archive", "sync"),
            sourcedId: fc.constantFrom(id, "a"),
            release: fc.boolean(),
          })
          .map(({ policy, sourcedId, release }) =>
            aLine(`c${index}`, sourcedId, { policy, release: release && policy === "archive" }),
          ),
      }),
    ),
  )
  .map((parts) =>
    worldOf(
      districtOf([schoolOf(parts.map(({ line }) => line))]),
      rosterOf(parts.flatMap(({ found, isListed }) => (isListed ? [found] : []))),
      stateOf(parts.map(({ classroom }) => classroom)),
    ),
  );

function lying(lie: Lie, about: string, sendsTotals: boolean): Fault {
  return (page, _, self) => {
    if (page.collection !== about) return undefined;
    const told = lie(
      [...(self.collections[about] ?? [])].sort((left, right) => (idOf(left) < idOf(right) ? -1 : 1)),
      page,
    );
    page.rows = told.slice(page.offset, page.offset + page.limit);
    page.total = told.length;
    page.count = sendsTotals ? page.rows.length : undefined;
    return undefined;
  };
}

function openReader(pageSize: number): ClassLinkReader {
  return createClassLinkReader({
    settings: classLinkSettings(server.origin, pageSize),
    http: client.http,
    clock: () => startOfTest,
    sleep: async () => undefined,
  });
}

/** The roster as it is read; `undefined`: it cannot be trusted, so that there is no plan. */
async function readRoster(reader: ClassLinkReader): Promise<Roster | undefined> {
  try {
    const read = await reader.readRoster(new Set());
    return read.kind === "incomplete" ? undefined : read.value;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

/** Keys of the archives that are written when this roster is planned with. */
async function writtenArchives(world: World, reader: ClassLinkReader): Promise<readonly string[]> {
  const written: Change[] = [];
  await execute({
    changes: planOf(world).changes,
    live: world.live,
    writer: {
      write: async (change) => {
        written.push(change);
        return { kind: "applied" };
      },
    },
    classLink: reader,
    onOutcome: () => undefined,
    signal: new AbortController().signal,
  });
  return written.filter(({ kind }) => kind === "archive").map(changeKey);
}

function serveWorld(world: World, fault?: Fault, sendsTotals = true): void {
  roster = new RosterServer(
    {
      orgs: world.roster.orgs.map(orgRow),
      academicSessions: world.roster.sessions.map(sessionRow),
      classes: world.roster.classes.map(rowOfClass),
    },
    { sendsTotals },
    fault,
  );
}

const archivesOf = (world: World): readonly string[] =>
  planOf(world)
    .changes.filter(({ kind }) => kind === "archive")
    .map(changeKey);

describe("archives under a server that lies", () => {
  it("are a subset of those under one that does not", async () => {
    let archived = 0;
    let lied = 0;
    const law = fc.asyncProperty(
      archivingWorld,
      fc.constantFrom("classes", "classes", "classes", "classes", "orgs", "academicSessions"),
      lieArbitrary,
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      async (world, about, lie, pageSize, sendsTotals) => {
        serveWorld(world, lying(lie, about, sendsTotals), sendsTotals);
        const reader = openReader(pageSize);
        const read = await readRoster(reader);
        if (read === undefined) return;
        lied += 1;
        const archives = await writtenArchives({ ...world, roster: read }, reader);
        archived += archives.length;
        const truth = archivesOf(world);
        expect(archives.filter((one) => !truth.includes(one))).toEqual([]);
      },
    );
    await fc.assert(law, { numRuns: tries(80) });
    // Otherwise the law would hold for one who reads nothing, or archives nothing.
    expect(lied).toBeGreaterThan(20);
    expect(archived).toBeGreaterThan(10);
  });

  const archiving = worldOf(
    districtOf([schoolOf([aLine("c1", "a", { policy: "archive" })])]),
    rosterOf([aClass("a"), aClass("b")]),
    stateOf([aClassroom("c1", { connections: ["b"] })]),
  );
  const hiding = (about: string, id: string): Fault => lying(leavingOut([id]), about, true);

  it("a class that the listing leaves out, and whose connection the classroom holds, keeps it from being archived", async () => {
    serveWorld(archiving, hiding("classes", "b"));
    const reader = openReader(10);
    const read = await readRoster(reader);
    const world = { ...archiving, roster: read ?? archiving.roster };
    expect(archivesOf(archiving)).toEqual([]);
    expect(archivesOf(world)).toEqual(["state:c1"]);
    expect(await writtenArchives(world, reader)).toEqual([]);
  });

  it("a school that is shared no more takes its classes with it, and nothing is archived for them", async () => {
    const world = { ...archiving, live: stateOf([aClassroom("c1")]) };
    serveWorld(world);
    const reader = openReader(10);
    expect(await writtenArchives(world, reader)).toEqual(["state:c1"]);
    roster.collections["orgs"] = [];
    expect(await writtenArchives(world, reader)).toEqual([]);
  });
});
