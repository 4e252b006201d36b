import { beforeAll, describe, expect, it } from "vitest";
import { Contract, examplesOf, type Operation, problemExamples } from "./contract.ts";

interface Resource {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly schoolId?: string;
  readonly connections: readonly string[];
}
interface Page {
  readonly revision: string;
  readonly total: number;
  readonly items: readonly Resource[];
  readonly nextCursor?: string;
}

let contract: Contract;
beforeAll(async () => {
  contract = await Contract.open();
});

function operation(id: string): Operation {
  const found = contract.operations.find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`the contract has no operation ${id}`);
  return found;
}

function example<Value>(id: string, name: string): Value {
  const found = examplesOf(operation(id)).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${id} has no example ${name}`);
  return found.value as Value;
}

const listed = (moment: "after" | "before"): readonly Resource[] => [
  ...example<Page>("listSchools", moment).items,
  ...example<Page>("listClassrooms", moment).items,
];

/** What the writes answer that lead from before to after: that of a room which the others show otherwise is left out. */
const written = (): readonly Resource[] => [
  example("putSchoolConnections", "sch_1001"),
  example("putClassroomConnections", "cls_20401"),
  example("putClassroomState", "cls_20418"),
  ...example<{ readonly items: readonly Resource[] }>("exchangeConnections", "after").items,
];

describe("the examples of the contract", () => {
  it("are there for each operation, as its schemas have them, with the version as ETag", () => {
    for (const one of contract.operations) {
      const examples = examplesOf(one);
      expect([one.operationId, examples.length > 0]).toEqual([one.operationId, true]);
      for (const { etag, name, value } of examples) {
        const headers = { "content-type": "application/json", ...(etag !== undefined && { etag }) };
        const faults = contract.faultsOfAnswer(one, { status: 200, headers, body: JSON.stringify(value) });
        expect([one.operationId, name, faults]).toEqual([one.operationId, name, []]);
        if (etag !== undefined) expect(etag).toBe(`"${(value as Resource).version}"`);
      }
    }
  });

  it("are there for each refusal, with its status in the body", () => {
    for (const one of contract.operations)
      for (const { declared, value } of problemExamples(one)) {
        const { status } = value as { readonly status: number };
        expect(declared === "default" ? status >= 500 : declared === String(status)).toBe(true);
        const headers = { "content-type": "application/problem+json", "retry-after": "30" };
        expect(contract.faultsOfAnswer(one, { status, headers, body: JSON.stringify(value) })).toEqual([]);
      }
  });

  it("are requests that the contract takes, for each write", () => {
    const writes = contract.operations.filter(({ requestBody }) => requestBody !== undefined);
    expect(writes).toHaveLength(5);
    for (const { method, operationId, path, requestBody } of writes)
      for (const [name, { value }] of Object.entries(
        requestBody?.content["application/json"]?.examples ?? {},
      )) {
        const headers = {
          authorization: "Bearer token",
          "content-type": "application/json",
          "if-match": '"c17"',
          "idempotency-key": "0123456789abcdef",
        };
        const sent = { method, path: path.replace(/\{\w+\}/, name), headers, body: JSON.stringify(value) };
        expect([operationId, contract.faultsOfRequest(sent)]).toEqual([operationId, []]);
        expect(examplesOf(operation(operationId)).map((one) => one.name)).toContain(name);
      }
  });

  it("are one district: lists, and resources by their ids, say the same in one revision", () => {
    for (const moment of ["before", "after"] as const) {
      const schools = example<Page>("listSchools", moment);
      const classrooms = example<Page>("listClassrooms", moment);
      expect(classrooms.revision).toBe(schools.revision);
      for (const { items, nextCursor, total } of [schools, classrooms])
        expect([items.length, nextCursor]).toEqual([total, undefined]);
      const schoolIds = schools.items.map(({ id }) => id);
      expect(classrooms.items.every(({ schoolId }) => schoolIds.includes(schoolId ?? ""))).toBe(true);
      const held = listed(moment).flatMap(({ connections }) => connections);
      expect(new Set(held).size).toBe(held.length);
      for (const list of [schools, classrooms])
        expect(list.items.map(({ id }) => id)).toEqual(list.items.map(({ id }) => id).sort());
    }
    for (const { name, value } of examplesOf(operation("getClassroom"))) {
      expect((value as Resource).id).toBe(name);
      expect(listed("before")).toContainEqual(value);
    }
    const first = example<Page>("listClassrooms", "first-page");
    const whole = example<Page>("listClassrooms", "before");
    expect([first.revision, first.total]).toEqual([whole.revision, whole.total]);
    expect(first.items).toEqual(whole.items.slice(0, first.items.length));
    expect(first.nextCursor).toBeTypeOf("string");
  });

  it("are after the writes what these answered, and versions moved where something did", () => {
    const after = new Map(listed("after").map((one) => [one.id, one]));
    const changed = new Map(written().map((one) => [one.id, one]));
    for (const one of listed("before")) {
      const now = changed.get(one.id) ?? one;
      expect(after.get(one.id)).toEqual(now);
      expect(now.version === one.version).toBe(now === one);
    }
    expect(example("updateSettings", "after")).toEqual(example("getDistrict", "after"));
    expect(example<Page>("listSchools", "after").revision).not.toBe(
      example<Page>("listSchools", "before").revision,
    );
  });

  it("begin with those that belong together, because a mock without a memory serves nothing else", () => {
    const firstOf = (id: string) => examplesOf(operation(id))[0]?.value as Resource;
    expect(examplesOf(operation("listSchools"))[0]?.name).toBe("before");
    expect(examplesOf(operation("listClassrooms"))[0]?.name).toBe("before");
    expect(examplesOf(operation("getDistrict"))[0]?.name).toBe("before");
    const { id } = firstOf("getClassroom");
    for (const write of ["putClassroomConnections", "putClassroomState"]) expect(firstOf(write).id).toBe(id);
  });
});
