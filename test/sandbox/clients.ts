import { randomUUID } from "node:crypto";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { SeedContents } from "../../src/sandbox/seed/seed-contents.ts";

export interface WriteOptions {
  readonly body?: unknown;
  readonly version?: string;
  readonly key?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A plain HTTP client for ClassTag; every write gets a key of its own unless it names one. */
export async function callClassTag(
  sandbox: Sandbox,
  method: string,
  path: string,
  { body, version, key = randomUUID(), token, headers }: WriteOptions = {},
): Promise<Reply> {
  const response = await fetch(`${sandbox.classTagUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token ?? sandbox.environment["CLASSTAG_TOKEN"]}`,
      ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      ...(method === "GET" ? {} : { "idempotency-key": key }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export async function getClassLink(sandbox: Sandbox, pathAndQuery: string): Promise<Reply> {
  const response = await fetch(`${sandbox.classLinkUrl}${pathAndQuery}`, {
    headers: { authorization: `Bearer ${sandbox.environment["CLASSLINK_TOKEN"]}` },
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The records of one page. */
export async function classLinkRows(
  sandbox: Sandbox,
  pathAndQuery: string,
): Promise<readonly Record<string, unknown>[]> {
  const { body, status } = await getClassLink(sandbox, pathAndQuery);
  if (status !== 200 || typeof body !== "object" || body === null) throw new Error(`status ${status}`);
  const [rows] = Object.values(body);
  return rows;
}

export const idsOf = (rows: readonly Record<string, unknown>[]): unknown[] =>
  rows.map((row) => row["sourcedId"]);

/** Two schools, one of them connected; four classes; four classrooms, one of them connected. */
export function smallDistrict(): SeedContents {
  const classOf = (sourcedId: string, title: string, schoolId = "0012") => ({
    sourcedId,
    title,
    schoolId,
    termIds: ["Y"],
    students: 3,
  });
  return {
    roster: {
      orgs: [
        { sourcedId: "1", name: "District", type: "district" },
        { sourcedId: "0012", name: "Lincoln", type: "school", parentId: "1" },
        { sourcedId: "0034", name: "Adams", type: "school", parentId: "1" },
      ],
      academicSessions: [
        {
          sourcedId: "Y",
          title: "2026-27",
          type: "schoolYear",
          startDate: "2026-08-17",
          endDate: "2027-06-11",
          schoolYear: "2027",
        },
      ],
      courses: [{ sourcedId: "C", title: "Homeroom", courseCode: "HR", orgId: "1" }],
      classes: [
        classOf("a-1", "Homeroom A"),
        classOf("b-2", "Homeroom B"),
        classOf("7_11/é", "O'Brien & Søn"),
        classOf("d-4", "Homeroom D", "0034"),
      ],
    },
    classTag: {
      district: { id: "dst", name: "District" },
      schools: [
        { id: "sch_1", name: "Lincoln", connections: ["0012"] },
        { id: "sch_2", name: "Adams" },
      ],
      classrooms: [
        { id: "cls_1", schoolId: "sch_1", name: "Room A", connections: ["a-1"], students: 9 },
        { id: "cls_2", schoolId: "sch_1", name: "Room B" },
        { id: "cls_3", schoolId: "sch_1", name: "Room C" },
        { id: "cls_4", schoolId: "sch_2", name: "Room D" },
      ],
    },
  };
}
