import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { springfieldSeed } from "../../src/sandbox/seed/springfield-seed.ts";

interface WrittenClassroom {
  readonly name: string;
  readonly classtag?: string;
  readonly classlink?: string | null;
  readonly policy?: string;
  readonly title?: string;
  readonly term?: string;
  readonly release?: boolean;
  readonly which?: { readonly created: string };
}

interface WrittenSchool {
  readonly name: string;
  readonly classtag: string;
  readonly classlink?: readonly string[];
  readonly policy?: string;
  readonly participates?: boolean;
  readonly expect?: { readonly connect?: number; readonly archive?: number };
  readonly classrooms?: readonly WrittenClassroom[];
}

const district = load(readFileSync(new URL("../../districts/springfield.yaml", import.meta.url), "utf8")) as {
  readonly classlink: { readonly org: string; readonly name: string };
  readonly terms: readonly string[];
  readonly schools: readonly WrittenSchool[];
};
const lines = district.schools.flatMap((school) =>
  (school.classrooms ?? []).map((line) => ({ school, line, policy: line.policy ?? school.policy })),
);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const roomsOf = ({ school, line }: (typeof lines)[number]) =>
  sandbox.classTag
    .snapshot()
    .classrooms.filter(
      (room) =>
        room.schoolId === school.classtag &&
        room.name === line.name &&
        room.createdOn.startsWith(line.which?.created ?? "") &&
        (line.classtag === undefined || line.classtag === room.id),
    );
const onlyRoomOf = (entry: (typeof lines)[number]) => {
  const [room, ...others] = roomsOf(entry);
  if (room === undefined || others.length > 0) throw new Error(`${entry.line.name} is not one classroom`);
  return room;
};

test("the sample has five schools, each policy, and names as real ones are", () => {
  expect(district.schools).toHaveLength(5);
  expect(lines.length).toBeGreaterThanOrEqual(48);
  expect(new Set(lines.map(({ policy }) => policy))).toEqual(new Set(["archive", "leave", "sync"]));
  const names = lines.map(({ line }) => line.name).join("\n");
  for (const hard of ["Señora Núñez", "|", "🐞", "&", "<3", "'", '"', "中文", "@"])
    expect(names).toContain(hard);
  expect(Math.max(...lines.map(({ line }) => line.name.length))).toBeGreaterThan(120);
});

test("every line names exactly one classroom that there is, and every school and org is there", () => {
  for (const entry of lines) expect(onlyRoomOf(entry).name).toBe(entry.line.name);
  const { roster, classTag } = sandbox;
  const orgs = new Map(roster.snapshot().orgs.map((org) => [org.sourcedId, org]));
  expect(orgs.get(district.classlink.org)).toMatchObject({ name: district.classlink.name, type: "district" });
  const schools = new Map(classTag.snapshot().schools.map((school) => [school.id, school]));
  for (const school of district.schools) {
    expect(schools.get(school.classtag)?.name).toBe(school.name);
    for (const orgId of school.classlink ?? []) expect(orgs.get(orgId)?.type).toBe("school");
  }
});

test("every mapped class is active, at its school and in a term in scope, with the title and term that the line says", () => {
  const { classes, academicSessions } = sandbox.roster.snapshot();
  const sessions = new Map(academicSessions.map((session) => [session.sourcedId, session]));
  for (const { school, line, policy } of lines) {
    if (policy === "leave" || line.classlink === null) continue;
    const found = classes.find(({ sourcedId }) => sourcedId === line.classlink);
    expect(found).toMatchObject({ title: line.title });
    expect(found?.status ?? "active").toBe("active");
    expect(school.classlink).toContain(found?.schoolId);
    const terms = found?.termIds.map((id) => sessions.get(id)) ?? [];
    expect(terms.map((term) => term?.title)).toContain(line.term);
    const years = terms.map((term) => sessions.get(term?.parentId ?? term?.sourcedId ?? "")?.title);
    expect(district.terms).toEqual(expect.arrayContaining(years));
  }
});

test("what is expected of each school is what its lines ask of its classrooms as they are", () => {
  for (const school of district.schools) {
    const own = lines.filter((entry) => entry.school === school);
    const connects = own.filter((entry) => {
      const { connections, state } = onlyRoomOf(entry);
      const isDone = state === "active" && connections.join() === entry.line.classlink;
      return entry.policy === "sync" && entry.line.classlink !== null && !isDone;
    });
    const archives = own.filter(
      (entry) => entry.policy === "archive" && onlyRoomOf(entry).state === "active",
    );
    expect({ name: school.name, connect: connects.length, archive: archives.length }).toEqual({
      name: school.name,
      connect: school.expect?.connect ?? 0,
      archive: school.expect?.archive ?? 0,
    });
    for (const entry of archives) {
      expect(onlyRoomOf(entry).connections).toEqual(
        entry.line.release === true ? [entry.line.classlink] : [],
      );
    }
  }
});

test("there is something of everything: a swap, a wrong connection, twins, an archived one to bring back, undecided ones", () => {
  const held = (entry: (typeof lines)[number]): readonly string[] => onlyRoomOf(entry).connections;
  const wrong = lines.filter(
    (entry) =>
      entry.policy === "sync" &&
      held(entry).length > 0 &&
      held(entry)[0] !== entry.line.classlink &&
      entry.line.classlink !== null,
  );
  const swapped = wrong.filter((entry) => wrong.some(({ line }) => line.classlink === held(entry)[0]));
  expect([wrong.length, swapped.length]).toEqual([3, 2]);
  expect(lines.filter((entry) => entry.line.classlink === null && held(entry).length === 1)).toHaveLength(1);
  expect(
    lines.filter((entry) => entry.policy === "sync" && onlyRoomOf(entry).state === "archived"),
  ).toHaveLength(1);
  expect(lines.filter(({ line }) => line.which !== undefined)).toHaveLength(2);
  const listed = new Set(lines.map((entry) => onlyRoomOf(entry).id));
  const { classrooms, district: live } = sandbox.classTag.snapshot();
  expect(classrooms.filter(({ id, state }) => state === "active" && !listed.has(id)).length).toBeGreaterThan(
    2,
  );
  expect(live).toMatchObject({ dailySync: { enabled: false }, settings: { unarchiveReappearing: true } });
  expect(springfieldSeed().roster.classes.filter(({ status }) => status === "tobedeleted")).toHaveLength(1);
});
