import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { HttpClient } from "../../src/http/http-client.ts";
import type { TeachersByClass } from "../../src/model/teacher.ts";
import { teachersInFiles } from "../../src/providers/classlink/csv/teachers-in-files.ts";
import { teachersInList } from "../../src/providers/classlink/teachers/teachers-in-list.ts";
import { teachersOnServer } from "../../src/providers/classlink/teachers/teachers-on-server.ts";
import type { TeachersRead } from "../../src/providers/classlink/teachers/teaching.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { client, serve } from "../http/test-server.ts";
import { exportFolder, goodExport, manifest, nowOfTest } from "./oneroster-csv.ts";

/** `class: Given Family, …`, in the order of the classes. */
const shown = (byClass: TeachersByClass): readonly string[] =>
  [...byClass]
    .map(
      ([id, all]) =>
        `${id}: ${all.map((one) => `${one.givenName ?? ""} ${one.familyName}`.trim()).join(", ")}`,
    )
    .sort();

const found = (read: TeachersRead | undefined): readonly string[] | string | undefined =>
  read?.kind === "read" ? shown(read.byClass) : read?.reason;

describe("of an export's files", () => {
  const users = `sourcedId,status,enabledUser,givenName,familyName,role
u1,,true,Ana,García,teacher
u2,,true,Bo,Ng,teacher
u3,,true,Cy,Student,student
u4,tobedeleted,true,Di,Gone,teacher
u5,,true,Ed,Elsewhere,teacher
u6,,true,Fay,Unsaid,
`;
  const enrolled = `sourcedId,status,classSourcedId,userSourcedId,role
e1,,c1,u1,teacher
e2,,c1,u2,teacher
e3,,c2,u1,teacher
e4,,c1,u3,student
e5,,c2,u3,teacher
e6,,c2,u4,teacher
e7,tobedeleted,c3,u2,teacher
e8,,c3,u9,teacher
e9,,c1,u6,student
`;
  const read = async (
    files: Readonly<Record<string, string>>,
    said: Readonly<Record<string, string>>,
    version = "1.1",
  ) => {
    const folder = await exportFolder({ ...goodExport, "manifest.csv": manifest(said, version), ...files });
    return found(
      await teachersInFiles({
        settings: {
          path: folder,
          maxAgeHours: 48,
          names: { path: "CLASSLINK_CSV", maxAge: "CLASSLINK_CSV_MAX_AGE" },
        },
        orgId: "100",
        clock: () => nowOfTest,
      }),
    );
  };
  const both = { "users.csv": users, "enrollments.csv": enrolled };
  const bulk = { users: "bulk", enrollments: "bulk" };

  test("those who teach are named; who is called a student, or is on the way out, is not", async () => {
    expect(await read(both, bulk)).toEqual(["c1: Ana García, Bo Ng", "c2: Ana García"]);
  });

  test("in OneRoster 1.2 roles.csv says who is a teacher", async () => {
    const roles = "sourcedId,status,userSourcedId,role\nr1,,u2,teacher\nr2,,u1,student\nr3,,u3,student\n";
    expect(await read({ ...both, "roles.csv": roles }, { ...bulk, roles: "bulk" }, "1.2")).toEqual([
      "c1: Bo Ng",
    ]);
  });

  test("a delta, or a damaged line, is not read, and the reason names nobody", async () => {
    expect(await read(both, { ...bulk, users: "delta" })).toBe("manifest.csv calls users.csv a delta");
    expect(await read({ ...both, "users.csv": `${users}u1,,true,"Secret\n` }, bulk)).not.toMatch(
      /Secret|García/,
    );
    expect(await read({ ...both, "users.csv": `${users}u7,,Secret\n` }, bulk)).toBe(
      "users.csv, line 8 has 3 columns and its header 6",
    );
  });

  test("an export without users has nothing to say", async () => {
    expect(await read({}, { users: "absent" })).toBeUndefined();
  });
});

describe("of a server", () => {
  interface Row {
    readonly [name: string]: unknown;
  }
  const enrolment = (classId: string, userId: string, role = "teacher"): Row => ({
    sourcedId: `${classId} ${userId}`,
    status: "active",
    role,
    class: { sourcedId: classId },
    user: { sourcedId: userId },
  });
  const user = (sourcedId: string, familyName: string): Row => ({ sourcedId, givenName: "Ana", familyName });

  /** A server that answers with pages of two rows. */
  async function ask(rows: { readonly enrollments: readonly Row[]; readonly users: readonly Row[] }) {
    const asked: string[] = [];
    const http: Pick<HttpClient, "send"> = {
      send: ({ url }) => {
        asked.push(url);
        const offset = Number(new URL(url).searchParams.get("offset"));
        const key = url.includes("/enrollments") ? "enrollments" : "users";
        const body = { [key]: rows[key].slice(offset, offset + 2) };
        const header = (name: string): string | undefined =>
          name === "x-total-count" ? String(rows[key].length) : undefined;
        return Promise.resolve({ status: 200, body, header, tries: 1 });
      },
    };
    const service = { system: "ClassLink" as const, authorise: () => undefined, secrets: [], hints: {} };
    const server = {
      http: http as HttpClient,
      prefix: "http://127.0.0.1/v1p1",
      version: "1.1" as const,
      service,
    };
    return { read: found(await teachersOnServer(["0 1"], { server: server as never, pageSize: 2 })), asked };
  }

  test("pages are read to their end, and names joined to classes", async () => {
    const { asked, read } = await ask({
      enrollments: [enrolment("c1", "u1"), enrolment("c1", "u2"), enrolment("c2", "u1")],
      users: [user("u1", "García"), user("u2", "Ng"), user("u3", "Nobody")],
    });
    expect(read).toEqual(["c1: Ana García, Ana Ng", "c2: Ana García"]);
    expect(asked).toHaveLength(4);
    expect(asked[0]).toContain("/schools/0%201/enrollments?");
  });

  test("where a filter is not kept to, nothing more is asked and nobody is known", async () => {
    const { asked, read } = await ask({
      enrollments: [enrolment("c1", "u1"), enrolment("c1", "p1", "student"), enrolment("c2", "u1")],
      users: [user("u1", "García")],
    });
    expect(read).toBe("the server does not keep to the filter on teachers, and nobody else is asked for");
    expect(asked).toHaveLength(1);
  });

  test.each([
    [503, '{"users":[{"familyName":"Quillfeather"}]}'],
    [429, "Quillfeather, Ottoline"],
    [400, '{"message":"Quillfeather"}'],
    [200, "Quillfeather, Ottoline"],
    [200, '{"users":[{"familyName":"Quillfeather"'],
  ])("an answer (%i) that is %s is quoted nowhere", async (status, text) => {
    const { origin } = await serve((_, response) => response.writeHead(status).end(text));
    const { http, notices } = await client();
    const service = {
      system: "ClassLink" as const,
      names: { baseUrl: "CLASSLINK_BASE_URL", credentials: "CLASSLINK_TOKEN" },
      signsWithTime: false,
      authorise: () => undefined,
      secrets: [],
    };
    const server = { http, prefix: `${origin}/v1p1`, version: "1.1" as const, service };
    const read = await teachersOnServer(["0012"], { server: server as never, pageSize: 2 });
    expect(read.kind).toBe("unread");
    expect(JSON.stringify([read, notices])).not.toMatch(/Quillfeather/);
  });

  test("a list without names is said to be one", async () => {
    const { read } = await ask({ enrollments: [enrolment("c1", "u1")], users: [{ sourcedId: "u1" }] });
    expect(read).toBe("the server lists teachers without their names");
  });
});

test("a list that somebody made is read however its names are written", async () => {
  const file = path.join(await temporaryFolder(), "teachers.csv");
  const rows = [
    "class,teacher",
    'c1,"García Ruiz, Ana"',
    "c2,Ms. Ana García",
    "c3,García",
    "c3,Bo Ng",
    "c4,",
    "c5,Ng,Bo",
  ];
  await writeFile(file, `\ufeff${rows.join("\r\n")}\r\n`);
  expect(shown(await teachersInList(file, "teachers.csv"))).toEqual([
    "c1: Ana García Ruiz",
    "c2: Ana García",
    "c3: García, Bo Ng",
    "c5: Bo Ng",
    "class: teacher",
  ]);
});
