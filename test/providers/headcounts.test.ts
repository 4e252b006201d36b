import { describe, expect, it } from "vitest";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import { connectionSettings } from "../../src/providers/settings/connection-settings.ts";
import type { Fault } from "../../src/sandbox/faults/fault.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";
import { sandboxForTest } from "../cli/run-rollcall.ts";
import { client, json, serve } from "../http/test-server.ts";
import { classLinkSettings } from "./roster-server.ts";

async function setUp(options: SandboxOptions = {}, pageSize = 50) {
  const sandbox = await sandboxForTest(options);
  const { http } = await client();
  const environment = { ...sandbox.environment, CLASSLINK_PAGE_SIZE: String(pageSize) };
  const result = connectionSettings(environment, "springfield", { classLink: true, classTag: [] });
  if (result.kind === "invalid" || result.settings.classLink === undefined) throw new Error("no settings");
  const notices: KeptDiagnostic[] = [];
  const reader = createClassLinkReader({
    settings: result.settings.classLink,
    http,
    clock: () => 0,
    notice: (one) => notices.push(one),
  });
  const trueCount = (id: string): number =>
    sandbox.roster.snapshot().classes.find(({ sourcedId }) => sourcedId === id)?.students ?? 0;
  const queries = (): readonly string[] =>
    sandbox.requests().map(({ path, query }) => decodeURIComponent(`${path}?${query}`));
  return { sandbox, reader, notices, trueCount, queries, all: sandbox.roster.snapshot().classes };
}

const few = new Set(["0078-4A", "0078-5A"]);

describe("headcounts of classes", () => {
  it("are asked for class by class where there are few, and the counts are right", async () => {
    const { reader, trueCount, queries, notices } = await setUp();
    const { byClass, requests } = await reader.countStudents(few);
    expect([...(byClass ?? [])]).toEqual([...few].map((id) => [id, trueCount(id)]));
    expect(requests).toBe(3);
    expect(queries().filter((one) => one.includes("filter=class.sourcedId='"))).toHaveLength(2);
    expect(notices).toEqual([]);
  });

  it.each([{}, { clampPageTo: 100 }])(
    "are counted in one pass where there are many (%j)",
    async (options) => {
      const { reader, trueCount, queries, all } = await setUp(options, 1_000);
      const ids = new Set(all.map(({ sourcedId }) => sourcedId));
      const { byClass } = await reader.countStudents(ids);
      expect(queries().some((one) => one.includes("filter="))).toBe(false);
      expect(Object.fromEntries(byClass ?? [])).toEqual(
        Object.fromEntries([...ids].map((id) => [id, trueCount(id)])),
      );
    },
  );

  it("are asked for class by class where the server's pages turn out to be short", async () => {
    const { reader, trueCount, all, sandbox } = await setUp({ clampPageTo: 60 }, 1_000);
    const ids = new Set(all.slice(0, 12).map(({ sourcedId }) => sourcedId));
    const { byClass, requests } = await reader.countStudents(ids);
    expect(Object.fromEntries(byClass ?? [])).toEqual(
      Object.fromEntries([...ids].map((id) => [id, trueCount(id)])),
    );
    expect(requests).toBe(1 + 1 + 12);
    expect(sandbox.requests()).toHaveLength(requests);
  });

  it("are counted in one pass where a filter is refused", async () => {
    const { reader, trueCount, queries } = await setUp({ dialects: ["no-reference-filter"] }, 200);
    const { byClass } = await reader.countStudents(few);
    expect(queries().some((one) => one.includes("filter="))).toBe(true);
    expect([...(byClass ?? [])]).toEqual([...few].map((id) => [id, trueCount(id)]));
  });

  it("ask for nothing more of a server that says whose an enrolment is", async () => {
    const { reader, queries, notices } = await setUp({ dialects: ["fields-ignored"] });
    expect(await reader.countStudents(few)).toEqual({ requests: 1 });
    expect(queries()).toEqual([expect.stringContaining("/enrollments?limit=1&")]);
    expect(notices).toMatchObject([{ severity: "notice", code: "headcounts-unread" }]);
    expect(notices[0]?.message).toContain("whose an enrolment is");
  });

  const wrong: readonly (readonly [string, Fault["effect"], string])[] = [
    ["403", { kind: "status", status: 403 }, "does not share enrolments (403)"],
    ["404", { kind: "status", status: 404 }, "does not share enrolments (404)"],
    ["500", { kind: "status", status: 500 }, "500"],
    ["an empty list", { kind: "empty-listing" }, "lists no student"],
    ["another shape", { kind: "missing-collection-key" }, "no list of enrolments"],
    ["a page for people", { kind: "html" }, "not JSON"],
  ];
  it.each(wrong)("are left out with a notice after %s, and nothing fails", async (_, effect, reason) => {
    const { reader, sandbox, notices } = await setUp();
    sandbox.inject({ service: "classlink", match: { pathPattern: "enrollments" }, times: "always", effect });
    expect((await reader.countStudents(few)).byClass).toBeUndefined();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain(reason);
  });

  const during: readonly Fault["effect"][] = [
    { kind: "shift", rows: 3 },
    { kind: "shuffle", seed: 7 },
    { kind: "short-page", rows: 5 },
    { kind: "cut-listing", rows: 60 },
    { kind: "total-lies", by: -4 },
    { kind: "repeat-page" },
    { kind: "revision-moves" },
  ];
  it.each(during)("are right or left out when a page comes with $kind", async (effect) => {
    const { reader, sandbox, trueCount, all } = await setUp({}, 200);
    const ids = new Set(all.slice(0, 10).map(({ sourcedId }) => sourcedId));
    for (let skip = 0; skip < 5; skip += 1) {
      sandbox.clearFaults();
      sandbox.inject({ service: "classlink", match: { pathPattern: "enrollments" }, skip, effect });
      const { byClass } = await reader.countStudents(ids);
      for (const [id, count] of byClass ?? []) expect([id, count]).toEqual([id, trueCount(id)]);
    }
  });

  it("are left out where the server does not say how many there are", async () => {
    const { reader, notices } = await setUp({ dialects: ["no-counts"] });
    expect((await reader.countStudents(few)).byClass).toBeUndefined();
    expect(notices[0]?.message).toContain("does not say how many enrolments");
  });

  it("do not believe a filter that the server ignores", async () => {
    const rows = ["a", "a", "b"].map((id, index) => ({
      sourcedId: `e${index}`,
      status: "active",
      role: "student",
      class: { sourcedId: id },
    }));
    const server = await serve(({ query }, response) => {
      const [offset, limit] = ["offset", "limit"].map((name) => Number(query.get(name)));
      const enrollments = rows.slice(offset, (offset ?? 0) + (limit ?? 0));
      json(response, { enrollments }, { "x-total-count": "3" });
    });
    const { http } = await client();
    const reader = createClassLinkReader({
      settings: classLinkSettings(server.origin, 2),
      http,
      clock: () => 0,
    });
    const counted = await reader.countStudents(new Set(["a"]));
    expect(counted).toEqual({ byClass: new Map([["a", 2]]), requests: 4 });
    expect(server.received[1]?.query.get("filter")).toBe("class.sourcedId='a'");
    expect(server.received[2]?.query.get("filter")).toBeNull();
  });
});
