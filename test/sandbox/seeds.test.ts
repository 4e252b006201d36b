import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { readCsvSeed } from "../../src/sandbox/seed/csv-seed.ts";
import {
  type GeneratedSeedOptions,
  generatedDistrict,
  generateSeed,
} from "../../src/sandbox/seed/generated-seed.ts";
import { seedContents } from "../../src/sandbox/seed/seed.ts";
import type { SeedContents } from "../../src/sandbox/seed/seed-contents.ts";
import { staffedSeed } from "../../src/sandbox/seed/staffed-seed.ts";
import { tries } from "../tries.ts";
import { classLinkRows, getClassLink, idsOf } from "./clients.ts";

const ownFolder = fileURLToPath(new URL("./oneroster-csv", import.meta.url));
/** Made by a tool that is not ours; only on machines that have it beside the repository. */
const foreignFolder = fileURLToPath(new URL("../../../shared/data/oneroster-small", import.meta.url));

const options = fc.record({
  seed: fc.integer(),
  schools: fc.integer({ min: 0, max: 6 }),
  classesPerSchool: fc.integer({ min: 0, max: 12 }),
  classroomsPerSchool: fc.integer({ min: 0, max: 12 }),
  connectedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  archivedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  connectedSchoolShare: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** What both contracts promise: ids once, references that lead somewhere, a SOURCED ID in one place. */
function expectSound({ roster, classTag }: SeedContents): void {
  const unique = (ids: readonly string[]): Set<string> => {
    expect(new Set(ids).size).toBe(ids.length);
    return new Set(ids);
  };
  const orgIds = unique(roster.orgs.map(({ sourcedId }) => sourcedId));
  const sessionIds = unique(roster.academicSessions.map(({ sourcedId }) => sourcedId));
  const courseIds = unique(roster.courses.map(({ sourcedId }) => sourcedId));
  unique(roster.classes.map(({ sourcedId }) => sourcedId));
  for (const { schoolId, termIds, courseId } of roster.classes) {
    expect(orgIds).toContain(schoolId);
    if (courseId !== undefined) expect(courseIds).toContain(courseId);
    for (const termId of termIds) expect(sessionIds).toContain(termId);
  }
  const schoolIds = unique(classTag.schools.map(({ id }) => id));
  unique(classTag.classrooms.map(({ id }) => id));
  unique(classTag.classrooms.flatMap(({ connections = [] }) => connections));
  unique(classTag.schools.flatMap(({ connections = [] }) => connections));
  for (const { schoolId } of classTag.classrooms) expect(schoolIds).toContain(schoolId);
}

test("a staffed district is sound, the same for the same options, and its rooms are called by people", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 12 }), fc.nat({ max: 30 }), (seed, schools, classesPerSchool) => {
      const contents = staffedSeed({ seed, schools, classesPerSchool });
      expectSound(contents);
      expect(staffedSeed({ seed, schools, classesPerSchool })).toEqual(contents);
      expect(contents.classTag.classrooms).toHaveLength(schools * Math.ceil(classesPerSchool * 0.8));
    }),
    { numRuns: tries(50) },
  );
  const { classTag, roster } = staffedSeed({ seed: 1, schools: 6, classesPerSchool: 25 });
  const families = new Set(roster.classes.map(({ teacher }) => teacher?.familyName ?? ""));
  const naming = classTag.classrooms.filter(({ name }) =>
    [...families].some((family) => name.includes(family)),
  );
  expect(naming.length).toBeGreaterThan(60);
});

test("a generated district is sound, and the same for the same options", () => {
  fc.assert(
    fc.property(options, (given) => {
      const contents = generateSeed(given);
      expectSound(contents);
      expect(generateSeed(given)).toEqual(contents);
      expect(contents.roster.classes).toHaveLength(given.schools * given.classesPerSchool);
      expect(contents.classTag.classrooms).toHaveLength(given.schools * given.classroomsPerSchool);
    }),
    { numRuns: tries(40) },
  );
});

test("generated mappings name the classrooms and classes that there are, as they are called", () => {
  fc.assert(
    fc.property(options, (given) => {
      const { roster, classTag } = generateSeed(given);
      const rooms = new Map(classTag.classrooms.map((room) => [room.id, room]));
      const classes = new Map(roster.classes.map((one) => [one.sourcedId, one]));
      const { org, term, schools } = generatedDistrict(given);
      expect(roster.orgs).toContainEqual({ ...org, type: "district" });
      const mappings = schools.flatMap((school) => school.mappings.map((mapping) => ({ school, mapping })));
      expect(mappings).toHaveLength(
        given.schools * Math.min(given.classesPerSchool, given.classroomsPerSchool),
      );
      for (const { school, mapping } of mappings) {
        expect(rooms.get(mapping.classroomId)).toMatchObject({
          name: mapping.name,
          schoolId: school.schoolId,
        });
        expect(classes.get(mapping.sourcedId)).toMatchObject({
          title: mapping.title,
          schoolId: school.orgId,
          termIds: [term],
        });
        const [held] = rooms.get(mapping.classroomId)?.connections ?? [];
        expect([undefined, mapping.sourcedId]).toContain(held);
      }
    }),
    { numRuns: tries(40) },
  );
});

test("shares are about what was asked for", () => {
  const given: GeneratedSeedOptions = {
    seed: 7,
    schools: 20,
    classesPerSchool: 100,
    classroomsPerSchool: 100,
    connectedShare: 0.3,
    archivedShare: 0.1,
  };
  const rooms = generateSeed(given).classTag.classrooms;
  const share = (count: number): number => count / rooms.length;
  expect(share(rooms.filter(({ connections = [] }) => connections.length > 0).length)).toBeCloseTo(0.3, 1);
  expect(share(rooms.filter(({ state }) => state === "archived").length)).toBeCloseTo(0.1, 1);
});

test("a folder of CSV files becomes a district: ids as they are written, people left out", () => {
  const contents = readCsvSeed(ownFolder);
  expectSound(contents);
  expect(contents.classTag.district.name).toBe("Riverton Schools");
  expect(contents.classTag.schools.map(({ id, name }) => [id, name])).toEqual([
    ["sch_0010", 'Elm Street "Elm" School'],
    ["sch_0020", "Añil Academy"],
  ]);
  expect(contents.classTag.classrooms).toEqual([
    { id: "cls_01", schoolId: "sch_0010", name: "Homeroom, K", students: 2 },
    { id: "cls_02", schoolId: "sch_0010", name: "Homeroom 1", students: 1 },
    { id: "cls_04", schoolId: "sch_0020", name: "Homeroom 3", students: 0 },
  ]);
  expect(
    contents.roster.classes.map(({ sourcedId, status, termIds }) => [sourcedId, status, termIds]),
  ).toEqual([
    ["01", "active", ["SY", "T1"]],
    ["02", "active", ["SY"]],
    ["1e5", "active", ["SY"]],
    ["04", "tobedeleted", ["SY"]],
  ]);
});

test("a district of CSV files is served with its own enrollments", async () => {
  const sandbox = await startSandbox({ seed: { kind: "csv", folder: ownFolder } });
  try {
    const rows = await classLinkRows(sandbox, "/enrollments?sort=sourcedId&filter=class.sourcedId='01'");
    expect(idsOf(rows)).toEqual(["E1", "E2", "E3"]);
    sandbox.classTag.editSchool("sch_0010", { connections: ["0010"] });
    expect(sandbox.runNightlySync().schools[0]?.created.map(({ name }) => name)).toEqual([
      "Homeroom, K",
      "Homeroom 1",
      "Homeroom 2",
    ]);
    const made = sandbox.classTag.snapshot().classrooms.find(({ connections }) => connections.includes("01"));
    expect(made?.students).toBe(2);
  } finally {
    await sandbox.close();
  }
});

test("a class of CSV files is renumbered with its enrollments", async () => {
  const sandbox = await startSandbox({ seed: { kind: "csv", folder: ownFolder } });
  try {
    const { status } = await fetch(`${sandbox.controlUrl}/events`, {
      method: "POST",
      body: JSON.stringify({ event: "class-renumbered", class: "01", to: "27-01" }),
    });
    expect(status).toBe(200);
    const of = (id: string) =>
      classLinkRows(sandbox, `/enrollments?sort=sourcedId&filter=class.sourcedId='${id}'`);
    expect(idsOf(await of("27-01"))).toEqual(["E1", "E2", "E3"]);
    expect(await of("01")).toEqual([]);
  } finally {
    await sandbox.close();
  }
});

test("a folder that cannot be read says which file and what is wrong with it", () => {
  expect(() => readCsvSeed(join(ownFolder, "nowhere"))).toThrow(/orgs\.csv does not exist/);
  const folder = mkdtempSync(join(tmpdir(), "sandbox-csv-"));
  try {
    cpSync(ownFolder, folder, { recursive: true });
    writeFileSync(join(folder, "orgs.csv"), "sourcedId,name\n1,A\n");
    expect(() => readCsvSeed(folder)).toThrow(/orgs\.csv: row 1 has no column type/);
    writeFileSync(join(folder, "orgs.csv"), 'sourcedId,name\n1,"A\n');
    expect(() => readCsvSeed(folder)).toThrow(/orgs\.csv is not CSV/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.skipIf(!existsSync(foreignFolder))("CSV files of another tool are read and synced", async () => {
  const seed = { kind: "csv", folder: foreignFolder } as const;
  expectSound(seedContents(seed));
  const sandbox: Sandbox = await startSandbox({ seed });
  try {
    const { schools } = sandbox.classTag.snapshot();
    for (const { id } of schools) sandbox.classTag.editSchool(id, { connections: [id.replace("sch_", "")] });
    const report = sandbox.runNightlySync();
    const created = report.schools.flatMap((school) => school.created);
    expect(report.status).toBe("success");
    expect(created).toHaveLength(sandbox.roster.snapshot().classes.length);
  } finally {
    await sandbox.close();
  }
});

test("two seeds never show one revision, and a seed shows its own again", async () => {
  const shown = async (seed: number): Promise<string | null> => {
    const one = await startSandbox({
      seed: { kind: "generated", seed, schools: 1, classesPerSchool: 1, classroomsPerSchool: 1 },
    });
    const { headers } = await getClassLink(one, "/orgs?limit=1");
    await one.close();
    return headers.get("x-perm-rev");
  };
  const first = await shown(1);
  expect(await shown(1)).toBe(first);
  expect(await shown(2)).not.toBe(first);
});
