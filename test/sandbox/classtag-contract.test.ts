import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { load } from "js-yaml";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { tries } from "../tries.ts";
import { callClassTag, type Reply, smallDistrict, type WriteOptions } from "./clients.ts";

interface Operation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly schema: { readonly $ref: string } } };
  };
  readonly responses: { readonly "200": unknown };
}

const contract = load(
  readFileSync(new URL("../../schemas/classtag-api.openapi.yaml", import.meta.url), "utf8"),
) as { readonly paths: Record<string, Record<string, Operation>> };
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(contract, "contract");
const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

let sandbox: Sandbox;
const exercised = new Set<string>();

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() } });
});
afterEach(() => sandbox.close());

function schema(name: string): ValidateFunction {
  const found = ajv.getSchema(`contract#/components/schemas/${name}`);
  if (found === undefined) throw new Error(`the contract has no schema ${name}`);
  return found;
}

function expectValid(name: string, value: unknown): void {
  const validate = schema(name);
  expect({ valid: validate(value), errors: validate.errors, value }).toMatchObject({ valid: true });
}

const isProblemOf = (reply: Reply): string => (reply.body as { readonly code: string }).code;

/** Sends what the contract names by this operationId and holds request and answer against its schemas. */
async function call(
  operationId: string,
  { id = "", query = "", ...options }: WriteOptions & { readonly id?: string; readonly query?: string } = {},
): Promise<Reply> {
  const found = operations.find(({ operation }) => operation.operationId === operationId);
  if (found === undefined) throw new Error(`the contract has no operation ${operationId}`);
  const reply = await callClassTag(
    sandbox,
    found.method,
    found.path.replace(/\{.*?\}/, encodeURIComponent(id)) + query,
    options,
  );
  const requestSchema = found.operation.requestBody?.content["application/json"].schema.$ref
    .split("/")
    .at(-1);
  if (reply.status === 200) {
    exercised.add(operationId);
    if (requestSchema !== undefined) expectValid(requestSchema, options.body);
    const answer = JSON.stringify(found.operation.responses["200"]);
    const pageOrResource = /schemas\/((?!EntityTag)\w+)/.exec(answer)?.[1];
    expectValid(pageOrResource ?? "", reply.body);
    if (answer.includes('"ETag"')) {
      const { version } = reply.body as { readonly version: string };
      expect(reply.headers.get("etag")).toBe(`"${version}"`);
    }
  } else {
    expectValid("Problem", reply.body);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    expect(reply.body).toMatchObject({ status: reply.status });
  }
  return reply;
}

const versionOf = (classroomId: string): string => sandbox.classTag.classroom(classroomId).version;
const school = (id: string) => sandbox.classTag.snapshot().schools.find((one) => one.id === id);
const connectionsOf = (classroomId: string): readonly string[] =>
  sandbox.classTag.classroom(classroomId).connections;

test("every operation of the contract is served as the contract says", async () => {
  exercised.clear();
  const district = await call("getDistrict");
  const { version } = district.body as { readonly version: string };
  await call("updateSettings", { version, body: { deletionThreshold: 20.5, manageGuardians: true } });
  await call("listSchools");
  await call("listClassrooms", { query: "?limit=2" });
  await call("getClassroom", { id: "cls_1" });
  await call("putSchoolConnections", { id: "sch_2", version: "1", body: { connections: ["0034"] } });
  await call("putClassroomConnections", { id: "cls_2", version: "1", body: { connections: ["b-2"] } });
  await call("putClassroomState", { id: "cls_3", version: "1", body: { state: "archived" } });
  await call("exchangeConnections", {
    body: {
      classrooms: [
        { id: "cls_1", version: versionOf("cls_1"), connections: ["b-2"] },
        { id: "cls_2", version: versionOf("cls_2"), connections: ["a-1"] },
      ],
    },
  });
  expect([...exercised].sort()).toEqual(operations.map(({ operation }) => operation.operationId).sort());
  expect(sandbox.classTag.snapshot().district.settings).toEqual({
    unarchiveReappearing: false,
    manageGuardians: true,
    updateActiveContacts: false,
    deletionThreshold: 20.5,
  });
  expect(school("sch_2")?.connections).toEqual(["0034"]);
  expect([connectionsOf("cls_1"), connectionsOf("cls_2")]).toEqual([["b-2"], ["a-1"]]);
  expect(sandbox.classTag.classroom("cls_3").state).toBe("archived");
});

test.each([
  ["a missing If-Match", { body: { state: "archived" } }, 428, "precondition_required"],
  ["a version that has moved on", { body: { state: "archived" }, version: "0" }, 412, "version_moved"],
  ["a body that is not JSON", { body: "{", version: "1" }, 400, "malformed"],
  ["an unknown member", { body: { state: "archived", more: 1 }, version: "1" }, 400, "malformed"],
  ["an unknown state", { body: { state: "deleted" }, version: "1" }, 400, "malformed"],
  ["a weak entity tag", { body: { state: "archived" }, headers: { "if-match": 'W/"1"' } }, 400, "malformed"],
  ["a short key", { body: { state: "archived" }, version: "1", key: "short" }, 400, "malformed"],
  ["a wrong token", { body: { state: "archived" }, version: "1", token: "other" }, 401, "unauthorized"],
  [
    "a token that may only read",
    { body: { state: "archived" }, version: "1", token: "sample-classtag-read-only-token" },
    403,
    "forbidden",
  ],
])("%s is refused and writes nothing", async (_, options, status, code) => {
  const before = sandbox.classTag.snapshot();
  const reply = await call("putClassroomState", { id: "cls_2", ...options });
  expect([reply.status, isProblemOf(reply)]).toEqual([status, code]);
  expect(sandbox.classTag.snapshot()).toEqual(before);
});

test("a write without Idempotency-Key answers 428, an unknown resource 404", async () => {
  const response = await fetch(`${sandbox.classTagUrl}/classrooms/cls_2/state`, {
    method: "PUT",
    headers: { authorization: `Bearer ${sandbox.environment["CLASSTAG_TOKEN"]}`, "if-match": '"1"' },
    body: '{"state":"archived"}',
  });
  expect(response.status).toBe(428);
  expectValid("Problem", await response.json());
  expect(
    (await call("putClassroomState", { id: "cls_9", version: "1", body: { state: "active" } })).status,
  ).toBe(404);
  expect((await call("getClassroom", { id: "__proto__" })).status).toBe(404);
  expect((await callClassTag(sandbox, "GET", "/people")).status).toBe(404);
  expect((await callClassTag(sandbox, "GET", "/classrooms/%E0%A4%A")).status).toBe(400);
});

test.each([
  {},
  { unarchiveReappearing: "yes" },
  { deletionThreshold: 101 },
  { deletionThreshold: null },
  { dailySync: true },
])("settings %j are refused", async (body) => {
  expect((await call("updateSettings", { version: "1", body })).status).toBe(400);
});

test("a write of what is there already changes no version", async () => {
  const reply = await call("putClassroomConnections", {
    id: "cls_1",
    version: "1",
    body: { connections: ["a-1"] },
  });
  expect(reply.body).toMatchObject({ version: "1" });
  expect(sandbox.requests().at(-1)).toMatchObject({ status: 200, wrote: false });
});

test("an id that another classroom holds, archived or not, is refused with its holder's name", async () => {
  sandbox.classTag.editClassroom("cls_1", { state: "archived" });
  const reply = await call("putClassroomConnections", {
    id: "cls_2",
    version: "1",
    body: { connections: ["a-1"] },
  });
  expect([reply.status, isProblemOf(reply)]).toEqual([409, "connection_held"]);
  expect(reply.body).toMatchObject({ detail: expect.stringContaining("cls_1") });
  const held = await call("putSchoolConnections", {
    id: "sch_2",
    version: "1",
    body: { connections: ["0012"] },
  });
  expect(held.status).toBe(409);
});

test("the answer to a key is kept: repeated it writes nothing, with another request it is refused", async () => {
  const write = { id: "cls_2", version: "1", key: "0123456789abcdef" };
  const first = await call("putClassroomConnections", { ...write, body: { connections: ["x", "b"] } });
  sandbox.classTag.editClassroom("cls_2", { name: "renamed since" });
  const again = await call("putClassroomConnections", { ...write, body: { connections: ["x", "b"] } });
  expect(again.body).toEqual(first.body);
  expect(again.body).toMatchObject({ name: "Room B", connections: ["b", "x"] });
  expect(sandbox.requests().map(({ wrote }) => wrote)).toEqual([true, false]);
  const other = await call("putClassroomConnections", { ...write, body: { connections: [] } });
  expect([other.status, isProblemOf(other)]).toEqual([422, "idempotency_key_reused"]);
  const elsewhere = await call("putClassroomConnections", {
    ...write,
    id: "cls_3",
    body: { connections: ["x", "b"] },
  });
  expect(elsewhere.status).toBe(422);
});

test("a refusal is not kept: once nothing stands in the way, the same write goes through", async () => {
  const write = { id: "cls_2", version: "1", key: "0123456789abcdef", body: { connections: ["a-1"] } };
  expect((await call("putClassroomConnections", write)).status).toBe(409);
  sandbox.classTag.editClassroom("cls_1", { connections: [] });
  expect((await call("putClassroomConnections", write)).status).toBe(200);
});

test("an exchange is done for all classrooms or for none", async () => {
  const member = (id: string, connections: readonly string[], version = versionOf(id)) => ({
    id,
    version,
    connections,
  });
  const exchange = (...classrooms: unknown[]): Promise<Reply> =>
    call("exchangeConnections", { body: { classrooms } });
  sandbox.classTag.editClassroom("cls_2", { connections: ["b-2"] });
  const before = sandbox.classTag.snapshot();
  expect((await exchange(member("cls_1", ["b-2"]), member("cls_2", ["a-1"], "1"))).status).toBe(412);
  expect((await exchange(member("cls_1", ["b-2"]), member("cls_3", ["x"]))).status).toBe(409);
  expect((await exchange(member("cls_1", ["x"]), member("cls_2", ["x"]))).status).toBe(409);
  expect((await exchange(member("cls_1", ["x"]), member("cls_1", ["y"]))).status).toBe(400);
  expect((await exchange(member("cls_1", ["x"]))).status).toBe(400);
  expect((await exchange(member("cls_1", ["x"]), member("cls_9", ["y"], "1"))).status).toBe(404);
  expect(sandbox.classTag.snapshot()).toEqual(before);
  const ring = await exchange(member("cls_2", ["a-1"]), member("cls_3", ["b-2"]), member("cls_1", ["c-3"]));
  expect((ring.body as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([
    "cls_2",
    "cls_3",
    "cls_1",
  ]);
  expect(["cls_1", "cls_2", "cls_3"].map(connectionsOf)).toEqual([["c-3"], ["a-1"], ["b-2"]]);
});

test("pages hold each classroom once, in order of ids, whatever their size and although one is added meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (limit) => {
      const ids: string[] = [];
      const revisions = new Set<string>();
      let cursor = "";
      do {
        const { body } = await call("listClassrooms", { query: `?limit=${limit}${cursor}` });
        const page = body as {
          items: { id: string }[];
          nextCursor?: string;
          total: number;
          revision: string;
        };
        expect(page.total).toBe(4);
        revisions.add(page.revision);
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor === undefined ? "" : `&cursor=${encodeURIComponent(page.nextCursor)}`;
      } while (cursor !== "");
      expect(ids).toEqual(["cls_1", "cls_2", "cls_3", "cls_4"]);
      expect(revisions.size).toBe(1);
    }),
    { numRuns: tries(5) },
  );
  const first = (await call("listClassrooms", { query: "?limit=2" })).body as {
    nextCursor: string;
    revision: string;
  };
  sandbox.classTag.addClassroom({ ...sandbox.classTag.classroom("cls_1"), id: "cls_0", connections: [] });
  const next = await call("listClassrooms", { query: `?limit=2&cursor=${first.nextCursor}` });
  expect(next.body).toMatchObject({ items: [{ id: "cls_3" }, { id: "cls_4" }], total: 5 });
  expect((next.body as { revision: string }).revision).not.toBe(first.revision);
});

test.each(["?limit=0", "?limit=1001", "?limit=two", "?limit=1e2", "?cursor=", "?cursor=bm9uc2Vuc2U"])(
  "the listing %s is refused",
  async (query) => {
    expect((await call("listClassrooms", { query })).status).toBe(400);
  },
);

test("a cursor of one collection is refused by the other", async () => {
  const { body } = await call("listSchools", { query: "?limit=1" });
  const { nextCursor } = body as { readonly nextCursor: string };
  expect((await call("listClassrooms", { query: `?cursor=${nextCursor}` })).status).toBe(400);
});

test("any connections that the contract allows are stored, in order, and what it forbids is refused", async () => {
  const validate = schema("ConnectionsUpdate");
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue(),
      fc.array(fc.oneof(fc.string(), fc.integer())),
      async (anything, list) => {
        for (const body of [anything, { connections: anything }, { connections: list }]) {
          const { version } = sandbox.classTag.classroom("cls_4");
          const reply = await callClassTag(sandbox, "PUT", "/classrooms/cls_4/connections", {
            version,
            body: JSON.stringify(body),
          });
          const isAllowed = validate(body) === true;
          const isHeld = isAllowed && (body as { connections: string[] }).connections.includes("a-1");
          expect(reply.status).toBe(isAllowed ? (isHeld ? 409 : 200) : 400);
        }
      },
    ),
    { numRuns: tries(60) },
  );
});
