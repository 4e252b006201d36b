import fc from "fast-check";
import { expect, test } from "vitest";
import { type RolloverAsked, rolloverDistrict } from "../../src/cli/rollover/rollover-district.ts";
import type { Services } from "../../src/cli/services/services.ts";
import { pairsOf } from "../../src/config/edit/yaml-words.ts";
import { loadDistricts } from "../../src/config/load-districts.ts";
import type { Class, Roster } from "../../src/model/classlink.ts";
import type { Classroom, ClassTagState } from "../../src/model/classtag.ts";
import type { District } from "../../src/model/district.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { RolledClassroom } from "../../src/model/rollover.ts";
import { writesOf } from "../../src/model/writes.ts";
import { aClass, aClassroom, planOf, rosterOf, stateOf, yearSession } from "../plan/world.ts";
import { hostileText } from "../render/hostile-text.ts";
import { tries } from "../tries.ts";

const file = "districts/springfield.yaml";
const july = new Date("2027-07-20T17:00:00Z");
const nextYear = {
  ...yearSession,
  sourcedId: "y28",
  title: "2027-28",
  startDate: "2027-08-16",
  endDate: "2028-06-09",
};

const title = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("Grade 3 Homeroom", "Grade 4 Homeroom", "Art", "Algebra 6", "Band"),
  },
  { weight: 1, arbitrary: hostileText },
);
const room = fc.record({
  title,
  /** What people call it, where the file says that. */
  called: fc.oneof(
    fc.constantFrom("Room 12", "Ms Rivera Room 7", "P3 Algebra", "a: b # c", "No"),
    hostileText,
  ),
  isListed: fc.boolean(),
  hasId: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 0),
  isArchived: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
  isOld: fc.boolean(),
  became: fc.constantFrom<("both-years" | "ended" | "renumbered" | "retitled" | "same-id" | "waits")[]>(
    "renumbered",
    "same-id",
    "ended",
    "waits",
    "both-years",
    "retitled",
  ),
  location: fc.constantFrom("12", "7", undefined),
});
const world = fc.record({
  rooms: fc.array(room, { minLength: 1, maxLength: 6 }),
  policy: fc.constantFrom("leave", "sync", "archive"),
  unarchives: fc.boolean(),
  expects: fc.constantFrom("", "    expect: { connect: 1, archive: 1 } # agreed\n"),
  handsOn: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n"),
});
type Drawn = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

/** Two ways to give ids: what they look like must not matter. */
const plainId = (at: number, isNew: boolean): string => `${isNew ? "n" : "o"}-${at}`;
const otherId = (at: number, isNew: boolean): string => `${(97 - at * 13) % 101}${isNew ? "" : "x"}${at}`;

interface July {
  readonly text: string;
  readonly roster: Roster;
  readonly live: ClassTagState;
}

function julyOf({ expects, lineEnd, policy, rooms, unarchives }: Drawn, idOf: typeof plainId): July {
  const classes = rooms.flatMap(({ became, location, title: called }, at): readonly Class[] => {
    const old = aClass(idOf(at, false), {
      title: called,
      grades: [],
      ...(location !== undefined && { location }),
    });
    const now = {
      renumbered: [{ ...old, sourcedId: idOf(at, true), termIds: ["y28"] }],
      "same-id": [{ ...old, termIds: ["y28"] }],
      retitled: [{ ...old, title: "Chess", termIds: ["y28"] }],
      "both-years": [{ ...old, termIds: ["y27", "y28"] }],
      waits: [old],
      ended: [],
    };
    return now[became];
  });
  const classrooms = rooms.map(({ hasId, isArchived, isOld, title: called }, at): Classroom => {
    const { id: _, ...rest } = aClassroom(`c${at}`, {
      name: called,
      connections: [idOf(at, false)],
      state: isArchived ? "archived" : "active",
      createdOn: isOld ? "2026-08-20" : "2027-07-15",
    });
    return hasId ? { ...rest, id: `c${at}` } : rest;
  });
  const lines = rooms.flatMap(({ called, hasId, isListed, title: meant }, at) =>
    isListed
      ? [
          `      # of ${at}`,
          `      - { ${pairsOf(
            {
              ...(hasId && { classtag: `c${at}` }),
              name: called,
              policy: "sync",
              classlink: idOf(at, false),
              title: meant,
              term: "2026-27",
              because: ["teacher"],
            },
            '"',
          ).join(", ")} } # mine ${at}`,
        ]
      : [],
  );
  const text = [
    'version: 1\ndistrict: springfield\nname: S\nclasslink: { org: "100" }\ntimezone: America/Chicago',
    `terms: ["2026-27"] # years\nschools:\n  - name: Lincoln\n    classtag: "sch_1"\n    classlink: ["0012"]\n    policy: ${policy}`,
    `${expects}    classrooms:${lines.length === 0 ? " []" : ""}`,
    ...lines,
    "",
  ].join("\n");
  return {
    text: text.replaceAll("\n", lineEnd),
    roster: rosterOf(classes, { sessions: [yearSession, nextYear] }),
    live: stateOf(classrooms, {
      settings: {
        unarchiveReappearing: unarchives,
        manageGuardians: false,
        updateActiveContacts: false,
        deletionThreshold: 15,
      },
    }),
  };
}

const provenance = { endpoint: "a", driver: "api", readAt: july.toISOString(), requests: 1 };

function servicesOf({ live, roster }: July): Services {
  const never = () => Promise.reject(new Error("asked for more than a rollover needs"));
  return {
    classLink: {
      readRoster: () => Promise.resolve({ kind: "complete", value: roster, provenance }),
      countStudents: never,
      readClass: never,
      readOrg: never,
    },
    classTag: { readState: () => Promise.resolve({ kind: "complete", value: live, provenance }) },
    writer: { writes: new Set(), write: never },
    takeNotices: () => [],
    close: () => Promise.resolve(),
  };
}

const context = {
  cwd: "/",
  env: {},
  now: () => july,
  stdout: { write: () => true },
  stderr: { write: () => true },
  sleep: () => Promise.resolve(),
  signal: new AbortController().signal,
};

async function districtIn(text: string): Promise<District | undefined> {
  const { districts, findings } = await loadDistricts([{ path: file, bytes: Buffer.from(text) }]);
  return findings.some(({ severity }) => severity === "error") ? undefined : districts[0];
}

async function rolled(drawn: Drawn, idOf: typeof plainId) {
  const given = julyOf(drawn, idOf);
  const district = await districtIn(given.text);
  if (district === undefined) return undefined;
  const asked: RolloverAsked = {
    to: "2027-28",
    handOn: drawn.handsOn ? ["Lincoln"] : [],
    files: [{ path: file, bytes: Buffer.from(given.text) }],
  };
  const made = await rolloverDistrict(district, asked, servicesOf(given), context, () =>
    Promise.resolve(undefined),
  );
  const rooms = made.rollover.schools.flatMap(({ classrooms }) => classrooms);
  return { ...given, rooms, after: made.changed[0]?.after ?? given.text };
}

const commentsOf = (text: string): readonly string[] => text.match(/# (?:of|mine) \d+|# years/g) ?? [];

test("law: what is proposed is valid, is planned so, and hands history to nobody without a person's word", async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      const made = await rolled(drawn, plainId);
      fc.pre(made !== undefined);
      const { after, live, rooms, roster, text } = made;
      const district = await districtIn(after);
      if (district === undefined) throw new Error(`not valid: ${after}`);
      expect(commentsOf(after).filter((one) => commentsOf(text).includes(one))).toEqual(commentsOf(text));
      const plan = planOf({ district, roster, live, moment: { date: "2027-07-20", time: "12:00" } });
      const ends = endsOf(plan, live);
      for (const one of rooms) {
        seen.set(one.proposal.kind, (seen.get(one.proposal.kind) ?? 0) + 1);
        const end = ends.get(one.sourcedId);
        if (end === undefined) throw new Error("no classroom");
        expectAsProposed(one, end);
        const isOthers = end.state === "active" && end.held.some((id) => isOfNext(roster, id));
        if (!isOthers || one.turn === "unclear" || one.unwritten !== undefined) continue;
        expect(["choose", "handed-on"]).toContain(one.proposal.kind);
        expect(drawn.handsOn).toBe(true);
      }
      const next = rooms.flatMap(({ proposal }) => ("next" in proposal ? [proposal.next.sourcedId] : []));
      expect(new Set(next).size).toBe(next.length);
    }),
    { numRuns: tries(80) },
  );
  for (const kind of ["archived", "handed-on", "choose", "left-alone", "left-to-sync", "nothing"])
    expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(2);
});

interface End {
  readonly held: readonly string[];
  readonly state: string;
  readonly isTouched: boolean;
}

/** How a plan leaves each classroom, by the SOURCED ID that it held. */
function endsOf(plan: Plan, live: ClassTagState): ReadonlyMap<string, End> {
  const writes = plan.changes.flatMap(writesOf);
  return new Map(
    live.classrooms.map((one): readonly [string, End] => {
      const before = one.connections === "unknown" ? [] : one.connections;
      const held = writes.flatMap((write) =>
        write.target === "connection" && write.key === one.key ? [write.after] : [],
      );
      const state = writes.flatMap((write) =>
        write.target === "state" && write.key === one.key ? [write.after] : [],
      );
      const end = {
        held: held[0] ?? before,
        state: state[0] ?? one.state,
        isTouched: held.length + state.length > 0,
      };
      return [before[0] ?? "", end];
    }),
  );
}

function expectAsProposed(
  { proposal, turn, unwritten }: RolledClassroom,
  { held, isTouched, state }: End,
): void {
  if (unwritten !== undefined) return;
  switch (proposal.kind) {
    case "archived":
      expect(state).toBe("archived");
      if (turn === "same-id") expect(held).toEqual([]);
      return;
    case "handed-on":
      expect(held).toEqual([proposal.next.sourcedId]);
      expect(state).toBe("active");
      return;
    case "nothing":
      // A line that asked for its classroom to be active goes on asking, which is said.
      expect(isTouched).toBe(proposal.why.includes("asks for it to be active") && isTouched);
      return;
    default:
      expect(isTouched).toBe(false);
  }
}

const isOfNext = ({ classes }: Roster, id: string): boolean =>
  classes.some(({ sourcedId, termIds }) => sourcedId === id && termIds.join() === "y28");

/** What is proposed, by where the classroom stands, in the ids of one way to give them. */
function shape(rooms: readonly RolledClassroom[], numberOf: (id: string) => string) {
  return rooms
    .map(({ proposal, sourcedId, turn }) => ({
      room: numberOf(sourcedId),
      turn,
      kind: proposal.kind,
      ...(proposal.kind === "handed-on" && { next: numberOf(proposal.next.sourcedId) }),
      ...(proposal.kind === "choose" && {
        candidates: proposal.candidates.map((one) => numberOf(one.sourcedId)).sort(),
      }),
    }))
    .sort((left, right) => (left.room < right.room ? -1 : 1));
}

test("a classroom that no file can name is left as it is, and does not stand in the way of others", async () => {
  const roomOf = (called: string): Drawn["rooms"][number] => ({
    title: called,
    called: "Room 12",
    isListed: false,
    hasId: true,
    isArchived: false,
    isOld: true,
    became: "same-id",
    location: "12",
  });
  const drawn: Drawn = {
    rooms: [roomOf("half \ud800"), roomOf("Art")],
    policy: "leave",
    unarchives: false,
    expects: "",
    handsOn: false,
    lineEnd: "\n",
  };
  const made = await rolled(drawn, plainId);
  expect(made?.rooms.map(({ unwritten }) => unwritten)).toEqual([
    "a name holds half of a character, which no file can",
    undefined,
  ]);
  expect(made?.after).toContain("name: Art, policy: archive, release: true");
});

test("law: it does not matter what ids look like", async () => {
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      const [one, other] = [await rolled(drawn, plainId), await rolled(drawn, otherId)];
      fc.pre(one !== undefined && other !== undefined);
      const numbers = (idOf: typeof plainId) => {
        const all = drawn.rooms.flatMap((_, at) =>
          [true, false].map((isNew) => [idOf(at, isNew), `${at}${isNew}`] as const),
        );
        const known = new Map(all);
        return (id: string): string => known.get(id) ?? id;
      };
      expect(shape(other.rooms, numbers(otherId))).toEqual(shape(one.rooms, numbers(plainId)));
    }),
    { numRuns: tries(30) },
  );
});
