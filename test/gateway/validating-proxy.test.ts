import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createClassTagApi } from "../../src/providers/classtag/api/classtag-api.ts";
import type { WriteCondition } from "../../src/providers/provider.ts";
import { Secret } from "../../src/providers/secret.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { fingerprintIn, rollcall, sandboxForTest } from "../cli/run-rollcall.ts";
import { client, json, serve, startOfTest } from "../http/test-server.ts";
import { archive, connect } from "../providers/change-builder.ts";
import { Contract } from "./contract.ts";
import { startValidatingProxy, type ValidatingProxy } from "./validating-proxy.ts";

let contract: Contract;
beforeAll(async () => {
  contract = await Contract.open();
});

async function proxyTo(upstream: string): Promise<ValidatingProxy> {
  const proxy = await startValidatingProxy(contract, upstream);
  onTestFinished(() => proxy.close());
  return proxy;
}

const statusesOf = ({ seen }: ValidatingProxy): ReadonlySet<string> =>
  new Set([...seen.keys()].map((name) => name.split(" ")[1] ?? ""));

async function driverOn({ origin }: ValidatingProxy, token = "sample-classtag-token") {
  const { http } = await client();
  const settings = {
    baseUrl: origin,
    token: new Secret(token),
    names: { baseUrl: "CLASSTAG_BASE_URL", credentials: "CLASSTAG_TOKEN" },
  };
  return createClassTagApi({ settings, http, clock: () => startOfTest, sleep: async () => undefined });
}

/** All that a write asks to be there, as a read of the sandbox says it. */
function conditionOf(sandbox: Sandbox): WriteCondition {
  const { classrooms, schools } = sandbox.classTag.snapshot();
  return {
    versions: new Map([...classrooms, ...schools].map(({ id, version }) => [id, version])),
    connections: new Map(classrooms.map(({ connections, id }) => [id, connections])),
    states: new Map(classrooms.map(({ id, state }) => [id, state])),
  };
}

describe("between Rollcall and a gateway, a proxy that holds both against the contract", () => {
  it("finds nothing in a whole apply, page by page, whose plan after it is empty", async () => {
    const sandbox = await sandboxForTest({ clampPageTo: 25 });
    const proxy = await proxyTo(sandbox.classTagUrl);
    const env = { ...sandbox.environment, CLASSTAG_BASE_URL: proxy.origin };
    const plan = await rollcall(["plan", "springfield"], { env });
    const approved = fingerprintIn(plan.stdout.slice(plan.stdout.lastIndexOf("plan  ")));
    const applied = await rollcall(["apply", "springfield", "--approved", approved], { env });
    expect([applied.exitCode, proxy.faults]).toEqual([0, []]);
    expect(applied.stdout).toContain("Verified: read again and planned again, no changes left.");
    // Nothing of the contract is left out, and nothing beside it was asked for.
    expect([...proxy.seen.keys()].sort()).toEqual(
      contract.operations.map(({ operationId }) => `${operationId} 200`).sort(),
    );
    expect([...proxy.seen.values()].reduce((sum, count) => sum + count, 0)).toBe(
      sandbox.requests().filter(({ service }) => service === "classtag").length,
    );
  });

  it("finds nothing where the gateway refuses", async () => {
    const sandbox = await sandboxForTest();
    const proxy = await proxyTo(sandbox.classTagUrl);
    const before = conditionOf(sandbox);
    const toArchive = archive("cls_20418");
    const driver = await driverOn(proxy);
    await driver.readState();
    sandbox.classTag.editClassroom("cls_20418", { name: "Old 4B (2024)" });
    const moved = await driver.write(toArchive, before);
    const held = await driver.write(connect("cls_20402", "0012-005-1"), before);
    sandbox.classTag.removeClassroom("cls_20417");
    const gone = await driver.write(archive("cls_20417"), before);
    const readOnly = await driverOn(proxy, "sample-classtag-read-only-token");
    const forbidden = await readOnly.write(archive("cls_20419"), before);
    const stranger = await driverOn(proxy, "wrong-token");
    await expect(stranger.readState()).rejects.toThrow(/401/);
    expect([moved.kind, held.kind, gone.kind, forbidden.kind]).toEqual([
      "conflict",
      "conflict",
      "conflict",
      "failed",
    ]);
    expect(proxy.faults).toEqual([]);
    expect([...statusesOf(proxy)].sort()).toEqual(["200", "401", "403", "404", "409", "412"]);
  });

  it.each([
    ["an answer without its ETag", {}, /required property 'etag'/],
    ["an ETag without quotation marks", { etag: "7" }, /\/headers\/etag must match pattern/],
  ])("finds %s", async (_, headers, fault) => {
    const district = {
      id: "d1",
      name: "District",
      version: "7",
      dailySync: { enabled: false, startsAt: "01:00" },
      settings: {
        unarchiveReappearing: false,
        manageGuardians: false,
        updateActiveContacts: false,
        deletionThreshold: 15,
      },
    };
    const gateway = await serve((_request, response) => json(response, district, headers));
    const proxy = await proxyTo(gateway.origin);
    await fetch(`${proxy.origin}/district`, { headers: { authorization: "Bearer t" } });
    expect(proxy.faults).toEqual([expect.stringMatching(fault)]);
  });

  it.each([
    [
      "a body that is not as the schema",
      { status: 200, type: "application/json", body: "{}" },
      /required property 'id'/,
    ],
    [
      "a refusal of another type",
      { status: 404, type: "application/json", body: "{}" },
      /a body of type application\/json/,
    ],
  ])("finds %s", async (_, { body, status, type }, fault) => {
    const gateway = await serve((_request, response) => {
      response.writeHead(status, { "content-type": type, etag: '"7"' }).end(body);
    });
    const proxy = await proxyTo(gateway.origin);
    await fetch(`${proxy.origin}/classrooms/c1`, { headers: { authorization: "Bearer t" } });
    expect(proxy.faults.join("\n")).toMatch(fault);
  });

  it.each([
    ["GET", "/classrooms?limit=0", {}, "", /limit must be >= 1/],
    ["GET", "/users", {}, "", /no operation is GET \/users/],
    ["DELETE", "/classrooms/c1", {}, "", /no operation is DELETE/],
    [
      "PUT",
      "/classrooms/c1/state",
      { "idempotency-key": "0123456789abcdef" },
      '{"state":"archived"}',
      /if-match/,
    ],
    ["PUT", "/classrooms/c1/state", { "if-match": '"1"' }, '{"state":"archived"}', /idempotency-key/],
    [
      "PUT",
      "/classrooms/c1/state",
      { "if-match": '"1"', "idempotency-key": "0123456789abcdef" },
      '{"state":"gone"}',
      /must be equal to one of the allowed values/,
    ],
  ])("finds a request that is not of the contract: %s %s", async (method, path, headers, body, fault) => {
    const sandbox = await sandboxForTest();
    const proxy = await proxyTo(sandbox.classTagUrl);
    await fetch(`${proxy.origin}${path}`, {
      method,
      headers: {
        ...headers,
        authorization: "Bearer sample-classtag-token",
        ...(body !== "" && { "content-type": "application/json" }),
      },
      ...(body !== "" && { body }),
    });
    expect(proxy.faults.join("\n")).toMatch(fault);
  });
});
