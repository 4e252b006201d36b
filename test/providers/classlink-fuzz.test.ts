/**
 * Whatever a server writes into its answers, no record is dropped without a word: as many are read as came, or are named
 * as unreadable, or the whole read says why it cannot be trusted.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServiceError } from "../../src/http/service-error.ts";
import type { Roster } from "../../src/model/classlink.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import { listen, openClient, startOfTest, type TestClient, type TestServer } from "../http/test-server.ts";
import { tries } from "../tries.ts";
import { classLinkSettings, classRow, org, type RawRow, session } from "./roster-server.ts";

type Part = "academicSessions" | "classes" | "courses" | "orgs";

/** The text of each record. */
let records: Readonly<Record<string, readonly string[]>> = {};
/** The text of the first page of classes, where it is not just made of them. */
let firstPage: string | undefined;
let server: TestServer;
let client: TestClient;

const page = (collection: string, rows: readonly string[]): string => `{"${collection}":[${rows.join()}]}`;

beforeAll(async () => {
  server = await listen((request, response) => {
    const collection = request.path.split("/").at(-1) ?? "";
    const offset = Number(request.query.get("offset"));
    const rows = (records[collection] ?? []).slice(offset, offset + Number(request.query.get("limit")));
    const isFirst = collection === "classes" && offset === 0;
    response.writeHead(200).end(isFirst && firstPage !== undefined ? firstPage : page(collection, rows));
  });
  client = await openClient();
});
afterAll(async () => {
  await client.close();
  await server.close();
});

const texts = (rows: readonly RawRow[]): readonly string[] => rows.map((row) => JSON.stringify(row));
const good: Readonly<Record<Part, readonly string[]>> = {
  orgs: texts([org("s1")]),
  academicSessions: texts([session("FY")]),
  classes: texts([classRow("c1")]),
  courses: texts([{ sourcedId: "k1", title: "Maths" }]),
};

/** @returns the roster, or why there is none */
async function read(changed: Partial<typeof good>, first?: string): Promise<Roster | string> {
  records = { ...good, ...changed };
  firstPage = first;
  const reader = createClassLinkReader({
    settings: classLinkSettings(server.origin),
    http: client.http,
    clock: () => startOfTest,
    sleep: async () => undefined,
  });
  try {
    const result = await reader.readRoster(new Set(["no class, so that courses are read"]));
    return result.kind === "incomplete" ? result.reason : result.value;
  } catch (error) {
    if (error instanceof ServiceError) return error.reason;
    throw error;
  }
}

function countOf(roster: Roster, collection: Part): number {
  const read = { ...roster, academicSessions: roster.sessions, courses: roster.courses ?? [] }[collection];
  return read.length + roster.unreadable.filter((record) => record.collection === collection).length;
}

const parts: readonly Part[] = ["academicSessions", "classes", "courses", "orgs"];
const names = [
  "sourcedId",
  "status",
  "title",
  "name",
  "type",
  "school",
  "schoolSourcedId",
  "terms",
  "termSourcedIds",
];
const furtherNames = [
  "grades",
  "location",
  "classCode",
  "parent",
  "startDate",
  "endDate",
  "__proto__",
  "constructor",
];

const deep = (open: string, close: string): string => `${open.repeat(10_000)}1${close.repeat(10_000)}`;

/** JSON as text, so that it can hold what no JavaScript value can: large numbers, a key twice, depth. */
const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(
      "null",
      "true",
      "0",
      "-0",
      "12",
      "1e400",
      "1.5",
      "12345678901234567890",
      '""',
      '"x"',
      '"a,b"',
    ),
    fc.constantFrom(
      '"\\ud800"',
      '"\\udc00x"',
      '"\\u0000"',
      '"2026-08-17"',
      '"2026-99-99"',
      '"active"',
      '"TOBEDELETED"',
    ),
    fc.constantFrom(deep("[", "]"), deep('{"sourcedId":', "}"), JSON.stringify("y".repeat(5_000))),
    fc.string({ unit: "binary", maxLength: 5 }).map((text) => JSON.stringify(text)),
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join()}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...names, ...furtherNames), tie("value")), { maxLength: 6 })
      .map((members) => `{${members.map(([name, value]) => `"${name}":${value}`).join()}}`),
  ),
})).value;

/** A row that has an id of its own, so that none may pass for another one; or that has none. */
const rowText = (value: string, index: number): string =>
  value.startsWith("{") ? value.replace("{", `{"sourcedId":"r${index}"${value === "{}" ? "" : ","}`) : value;

describe("records of any content", () => {
  it("are all read or named", async () => {
    let complete = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.array(jsonText, { minLength: 1, maxLength: 8 }),
        async (collection, values) => {
          const rows = values.map((value, index) =>
            value.includes('"sourcedId"') ? value : rowText(value, index),
          );
          const own = good[collection];
          const roster = await read({ [collection]: [...own, ...rows] });
          if (typeof roster === "string") {
            // Ids of the fuzz may come twice; nothing else that is in a record spoils the rest.
            expect(roster).toMatch(/two different records|unexpectedly empty/);
            return;
          }
          complete += 1;
          const repeated = own.length + rows.length - countOf(roster, collection);
          const withOwnId = rows.filter((row) => /^\{"sourcedId":"r\d+"/.test(row)).length;
          expect(repeated).toBeGreaterThanOrEqual(0);
          expect(repeated).toBeLessThanOrEqual(rows.length - withOwnId);
          for (const other of parts.filter((name) => name !== collection))
            expect(countOf(roster, other)).toBe(1);
          expect(Object.prototype).not.toHaveProperty("sourcedId");
        },
      ),
      { numRuns: tries(150) },
    );
    expect(complete).toBeGreaterThan(50);
  });

  it("with half a character in an id are named, since no file could hold them; in a title it is replaced", async () => {
    const rows = [
      '{"sourcedId":"\\ud800","title":"lost","school":"s1"}',
      '{"sourcedId":"c1","title":"a\\udfff","school":"s1","terms":["FY"]}',
    ];
    const roster = await read({ classes: rows });
    if (typeof roster === "string") throw new Error(roster);
    expect(roster.classes.map(({ title }) => title)).toEqual(["a\ufffd"]);
    expect(roster.unreadable).toEqual([
      {
        collection: "classes",
        record: "row 1",
        place: "classes, row 1",
        reason: expect.stringContaining("sourcedId"),
        orgId: "s1",
      },
    ]);
  });

  it("with numbers for ids are read where no digit can have been lost", async () => {
    const rows = ["12", "9007199254740991", "9007199254740993", "1e400", "1.5"].map(
      (id) => `{"sourcedId":${id},"title":"x","school":7,"terms":[{"sourcedId":2026}]}`,
    );
    const roster = await read({ classes: rows });
    if (typeof roster === "string") throw new Error(roster);
    expect(roster.classes.map(({ orgId, sourcedId, termIds }) => [sourcedId, orgId, termIds])).toEqual([
      ["12", "7", ["2026"]],
      ["9007199254740991", "7", ["2026"]],
    ]);
    expect(roster.unreadable).toHaveLength(3);
  });
});

describe("answers that are torn", () => {
  it("are errors or the whole of what came, never less", async () => {
    const rows = Array.from({ length: 4 }, (_, index) => JSON.stringify(classRow(`c${index}`)));
    const whole = page("classes", rows);
    const tear = fc.record({
      from: fc.nat(whole.length),
      length: fc.integer({ min: 1, max: 40 }),
      by: fc.string({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(tear, async ({ by, from, length }) => {
        const torn = `${whole.slice(0, from)}${by}${whole.slice(from + length)}`;
        const roster = await read({ classes: rows }, torn);
        if (typeof roster === "string") {
          expect(roster).not.toBe("");
          return;
        }
        const { classes: came } = JSON.parse(torn.trim());
        const repeated = came.length - countOf(roster, "classes");
        expect(repeated).toBeGreaterThanOrEqual(0);
        expect(new Set(came.map((row: unknown) => JSON.stringify(row))).size).toBeLessThanOrEqual(
          came.length - repeated,
        );
      }),
      { numRuns: tries(150) },
    );
  });
});
