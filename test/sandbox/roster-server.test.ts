import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Dialect } from "../../src/sandbox/classlink/dialect.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { tries } from "../tries.ts";
import { classLinkRows, getClassLink, idsOf, smallDistrict } from "./clients.ts";

let sandbox: Sandbox;
const restartWith = async (...dialects: Dialect[]): Promise<void> => {
  await sandbox.close();
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() }, dialects });
};

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() } });
});
afterEach(() => sandbox.close());

const only = async (pathAndQuery: string): Promise<Record<string, unknown>> =>
  (await classLinkRows(sandbox, pathAndQuery))[0] ?? {};

test.each([
  ["/orgs", "orgs", 3],
  ["/schools", "orgs", 2],
  ["/academicSessions", "academicSessions", 1],
  ["/terms", "academicSessions", 0],
  ["/gradingPeriods", "academicSessions", 0],
  ["/courses", "courses", 1],
  ["/classes", "classes", 4],
  ["/enrollments", "enrollments", 16],
  ["/users", "users", 2],
  ["/students", "users", 1],
  ["/teachers", "users", 1],
  ["/demographics", "demographics", 0],
  ["/schools/0034/classes", "classes", 1],
])("%s answers %s", async (path, key, count) => {
  const { body, headers, status } = await getClassLink(sandbox, path);
  expect(status).toBe(200);
  expect(Object.keys(body as object)).toEqual([key]);
  expect((body as Record<string, unknown[]>)[key]).toHaveLength(count);
  expect(headers.get("x-count")).toBe(String(count));
  expect(headers.get("x-total-count")).toBe(String(count));
  expect(headers.get("x-perm-rev")).toMatch(/^1-[0-9a-f]{8}$/);
  expect(headers.get("date")).not.toBeNull();
});

test("a class has OneRoster's form, and its references name a host that is not this one", async () => {
  expect(await only("/classes?sort=sourcedId&limit=1&offset=1")).toEqual({
    sourcedId: "a-1",
    status: "active",
    dateLastModified: "2026-08-03T06:12:44.000Z",
    title: "Homeroom A",
    classCode: "",
    classType: "scheduled",
    location: "",
    grades: [],
    subjects: [],
    subjectCodes: [],
    periods: [],
    resources: [],
    school: {
      href: "https://roster-server.example/ims/oneroster/v1p1/orgs/0012",
      sourcedId: "0012",
      type: "org",
    },
    terms: [
      {
        href: "https://roster-server.example/ims/oneroster/v1p1/academicSessions/Y",
        sourcedId: "Y",
        type: "academicSession",
      },
    ],
  });
});

test("one item is found by its id, whatever characters the id has", async () => {
  const { body } = await getClassLink(sandbox, `/classes/${encodeURIComponent("7_11/é")}`);
  expect(body).toMatchObject({ class: { title: "O'Brien & Søn" } });
  expect((await getClassLink(sandbox, "/classes/7_11/é")).status).toBe(404);
  expect(await getClassLink(sandbox, "/classes/A-1")).toMatchObject({
    status: 404,
    body: {
      imsx_codeMajor: "failure",
      imsx_CodeMinor: { imsx_codeMinorField: [{ imsx_codeMinorFieldValue: "unknownobject" }] },
    },
  });
  expect((await getClassLink(sandbox, "/classes/constructor")).status).toBe(404);
  expect((await getClassLink(sandbox, "/schools/1")).status).toBe(404);
  expect((await getClassLink(sandbox, "/schools/nowhere/classes")).status).toBe(404);
});

test("pages of any size, in any order that is known, hold every row once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom("sort=sourcedId", "sort=sourcedId&orderBy=desc", "sort=title", ""),
      async (limit, order) => {
        const ids: unknown[] = [];
        for (let offset = 0; ; offset += limit) {
          const rows = await classLinkRows(sandbox, `/enrollments?limit=${limit}&offset=${offset}&${order}`);
          if (rows.length === 0) break;
          ids.push(...idsOf(rows));
        }
        expect(new Set(ids).size).toBe(16);
        expect(ids).toHaveLength(16);
        const ascending = [...ids].sort();
        if (order === "sort=sourcedId") expect(ids).toEqual(ascending);
        if (order.endsWith("desc")) expect(ids).toEqual(ascending.reverse());
      },
    ),
    { numRuns: tries(25) },
  );
});

test("an order that is not known is no order, without a word", async () => {
  const unsorted = idsOf(await classLinkRows(sandbox, "/enrollments"));
  expect(unsorted).not.toEqual([...unsorted].sort());
  for (const query of ["?sort=sourcedId&orderBy=dsc", "?sort=sourcedid", "?sort=__proto__"]) {
    expect(idsOf(await classLinkRows(sandbox, `/enrollments${query}`))).toEqual(unsorted);
  }
});

test.each([
  ["status='active'", ["7_11/é", "a-1", "b-2", "d-4"]],
  ["sourcedId='a-1'", ["a-1"]],
  ["sourcedId!='a-1'", ["7_11/é", "b-2", "d-4"]],
  ["sourcedId>'a-1' AND sourcedId<='d-4'", ["b-2", "d-4"]],
  ["sourcedId<'a' OR sourcedId>='d-4'", ["7_11/é", "d-4"]],
  ["title='O'Brien & Søn'", ["7_11/é"]],
  ["title~'HOMEROOM'", ["a-1", "b-2", "d-4"]],
  ["school.sourcedId='0034'", ["d-4"]],
  ["terms.sourcedId='Y'", ["7_11/é", "a-1", "b-2", "d-4"]],
  ["title~''", ["7_11/é", "a-1", "b-2", "d-4"]],
])("the filter %s finds what it should", async (filter, expected) => {
  const rows = await classLinkRows(sandbox, `/classes?sort=sourcedId&filter=${encodeURIComponent(filter)}`);
  expect(idsOf(rows)).toEqual(expected);
});

test.each([
  "limit=0",
  "limit=-1",
  "limit=10001",
  "limit=ten",
  "offset=-1",
  "offset=1.5",
  "filter=status",
  "filter=status=active",
  `filter=${encodeURIComponent("(status='active')")}`,
  `filter=${encodeURIComponent("a='1' AND b='2' AND c='3'")}`,
  "filter=shoeSize='42'",
  "fields=shoeSize",
  "fields=",
])("%s is refused with a reason", async (query) => {
  const reply = await getClassLink(sandbox, `/classes?${query}`);
  expect(reply).toMatchObject({ status: 400, body: { imsx_severity: "error" } });
});

test("fields are what was asked for and nothing else", async () => {
  expect(await only("/classes?fields=title,sourcedId&sort=sourcedId&offset=2")).toEqual({
    sourcedId: "b-2",
    title: "Homeroom B",
  });
});

test("x-perm-rev changes with the roster and only with it", async () => {
  const revision = async (): Promise<string | null> =>
    (await getClassLink(sandbox, "/orgs?limit=1")).headers.get("x-perm-rev");
  const first = await revision();
  sandbox.classTag.editClassroom("cls_1", { name: "other" });
  expect(await revision()).toBe(first);
  sandbox.roster.editClass("a-1", { title: "Homeroom A2" });
  expect(await revision()).not.toBe(first);
  expect(await only("/classes?filter=sourcedId='a-1'")).toMatchObject({ title: "Homeroom A2" });
});

test("a class that is removed is gone with its enrollments, one on its way out says so", async () => {
  sandbox.roster.editClass("b-2", { status: "tobedeleted" });
  sandbox.roster.remove("classes", ["a-1"]);
  expect((await getClassLink(sandbox, "/classes/a-1")).status).toBe(404);
  expect((await getClassLink(sandbox, "/classes/b-2")).body).toMatchObject({
    class: { status: "tobedeleted" },
  });
  expect(await classLinkRows(sandbox, "/enrollments?filter=class.sourcedId='a-1'")).toEqual([]);
});

test("nothing is written, and nobody without the token gets in", async () => {
  const { classLinkUrl, environment } = sandbox;
  const authorization = `Bearer ${environment["CLASSLINK_TOKEN"]}`;
  const put = await fetch(`${classLinkUrl}/classes/a-1`, { method: "DELETE", headers: { authorization } });
  expect(put.status).toBe(404);
  for (const headers of [{}, { authorization: "Bearer other" }, { authorization: "Basic YTpi" }]) {
    const response = await fetch(`${classLinkUrl}/orgs`, { headers });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(environment["CLASSLINK_TOKEN"]);
  }
});

test("a long limit is clamped without a word where the server is told so", async () => {
  await sandbox.close();
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() }, clampPageTo: 3 });
  const { body, headers } = await getClassLink(sandbox, "/classes?limit=1000");
  expect((body as { classes: unknown[] }).classes).toHaveLength(3);
  expect(headers.get("x-total-count")).toBe("4");
});

test("references are flat, lists are texts, primary is a boolean", async () => {
  await restartWith("flat-references", "loose-types");
  const found = await only("/classes?sort=sourcedId&offset=1");
  expect(found).toMatchObject({ schoolSourcedId: "0012", termSourcedIds: "Y", grades: "" });
  expect(found).not.toHaveProperty("school");
  expect(await only("/orgs?filter=sourcedId='0012'")).toMatchObject({ parentSourcedId: "1" });
  expect(await only("/academicSessions")).toMatchObject({ schoolYear: 2027 });
  expect(await only("/enrollments?filter=role='teacher'")).toMatchObject({ primary: true });
});

test("empty members are null, or absent", async () => {
  await restartWith("null-members");
  expect(await only("/classes")).toMatchObject({ grades: null, location: null });
  await restartWith("absent-members");
  expect(await only("/classes")).not.toHaveProperty("grades");
});

test("headers are left out", async () => {
  await restartWith("no-counts", "no-revision");
  const { headers } = await getClassLink(sandbox, "/classes");
  expect([headers.get("x-count"), headers.get("x-total-count"), headers.get("x-perm-rev")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("the other dialects show as they are described", async () => {
  await restartWith(
    "date-only",
    "relative-href",
    "schools-as-departments",
    "inactive-status",
    "no-reference-filter",
    "no-school-classes",
    "descending-by-default",
    "fields-ignored",
    "wrapped-errors",
  );
  sandbox.roster.editClass("d-4", { status: "tobedeleted" });
  const [last] = await classLinkRows(sandbox, "/classes?fields=title");
  expect(last).toMatchObject({ sourcedId: "d-4", status: "inactive", school: { href: "/orgs/0034" } });
  expect(last?.["dateLastModified"]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await only("/orgs?filter=sourcedId='0012'")).toMatchObject({ type: "department" });
  expect(await getClassLink(sandbox, "/classes?filter=school.sourcedId='0012'")).toMatchObject({
    status: 400,
    body: { imsx_StatusInfo: { imsx_codeMajor: "failure" } },
  });
  expect((await getClassLink(sandbox, "/schools/0034/classes")).status).toBe(404);
});

test("letters of either case sort as one, and errors are plain text", async () => {
  await restartWith("caseless-sort", "text-errors");
  sandbox.roster.putClass({ sourcedId: "B-0", title: "B", schoolId: "0012", termIds: [] });
  expect(idsOf(await classLinkRows(sandbox, "/classes?sort=sourcedId"))).toEqual([
    "7_11/é",
    "a-1",
    "B-0",
    "b-2",
    "d-4",
  ]);
  const response = await fetch(`${sandbox.classLinkUrl}/orgs`);
  expect([response.status, response.headers.get("content-type")]).toEqual([401, "text/plain"]);
});
