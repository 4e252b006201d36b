import { describe, expect, it, test } from "vitest";
import { ServiceError } from "../../src/http/service-error.ts";
import { classLinkAccess } from "../../src/providers/classlink/classlink-access.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import type { ClassLinkReader } from "../../src/providers/provider.ts";
import { connectionSettings } from "../../src/providers/settings/connection-settings.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { waysIn } from "../../src/sandbox/sandbox-addresses.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";
import { sampleNow, sandboxForTest } from "../cli/run-rollcall.ts";
import { client, json, type ReceivedRequest, serve, type TestServer } from "../http/test-server.ts";

interface Way {
  readonly reader: ClassLinkReader;
  /** Derived secrets, in the order in which they were told. */
  readonly derived: readonly string[];
  readonly notices: () => readonly string[];
  /** Lets the client's clock go on. */
  wait(seconds: number): void;
}

type Environment = Readonly<Record<string, string>>;

async function open(environment: Environment): Promise<Way> {
  const result = connectionSettings(environment, "springfield", { classLink: true, classTag: [] });
  if (result.kind === "invalid") throw new Error(result.findings.map(({ message }) => message).join("\n"));
  const { classLink: settings } = result.settings;
  if (settings === undefined) throw new Error("no settings");
  let now = sampleNow.getTime();
  const clock = (): number => now;
  const { http, notices } = await client({ clock });
  const derived: string[] = [];
  const access = classLinkAccess({
    settings,
    http,
    clock,
    onDerivedSecret: (secret) => derived.push(secret.reveal()),
  });
  const reader = createClassLinkReader({ settings, http, clock, access, sleep: async () => undefined });
  return {
    reader,
    derived,
    notices: () => notices.map(({ reason }) => reason),
    wait: (seconds) => {
      now += seconds * 1_000;
    },
  };
}

async function openSandbox(
  way: (typeof waysIn)[number],
  options: SandboxOptions = {},
  changes: Environment = {},
): Promise<Way & { readonly sandbox: Sandbox }> {
  const sandbox = await sandboxForTest(options);
  return { sandbox, ...(await open({ ...sandbox.environments[way], ...changes })) };
}

const read = async ({ reader }: Way) => {
  const roster = await reader.readRoster(new Set());
  if (roster.kind === "incomplete") throw new Error(roster.reason);
  return { roster: roster.value, provenance: roster.provenance };
};

const failure = async (reading: Promise<unknown>): Promise<ServiceError> => {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ServiceError)) throw new Error(`no service error but ${String(error)}`);
  return error;
};

const paths = (sandbox: Sandbox): readonly string[] => sandbox.requests().map(({ path }) => path);
const count = (sandbox: Sandbox, path: string): number => paths(sandbox).filter((one) => one === path).length;

describe("every way in", () => {
  test.each(waysIn)("%s reads the same roster", async (way) => {
    const plain = await openSandbox("bearer");
    const other = await openSandbox(way);
    expect((await read(other)).roster).toEqual((await read(plain)).roster);
    expect(await other.reader.readClass("0078-4A")).toMatchObject({ title: "Grade 4A" });
    expect(paths(other.sandbox).filter((path) => /user|student|teacher|demographic/.test(path))).toEqual([]);
  });

  test.each([
    ["", "oneroster 1.1"],
    ["/proxy/v1p0", "oneroster 1.1"],
  ])("the proxy's path shape {base}%s/{id}/ims/…, the id to the letter", async (shape, driver) => {
    const sandbox = await sandboxForTest();
    const environment = sandbox.environments.proxy;
    const base = `${environment["CLASSLINK_BASE_URL"]}${shape}`;
    const way = await open({ ...environment, CLASSLINK_BASE_URL: base });
    expect((await read(way)).provenance.driver).toBe(driver);
  });
});

describe("the version", () => {
  test.each([
    [["1.1", "1.2"], "oneroster 1.1"],
    [["1.1"], "oneroster 1.1"],
    [["1.2"], "oneroster 1.2"],
  ] as const)("of a server with %j is found by looking", async (versions, driver) => {
    const sandbox = await sandboxForTest({ versions: [...versions] });
    const root = new URL("/classlink", sandbox.classLinkUrl).href;
    const way = await open({ ...sandbox.environment, CLASSLINK_BASE_URL: root });
    const { provenance } = await read(way);
    expect(provenance.driver).toBe(driver);
    const again = await open({ ...sandbox.environment, CLASSLINK_BASE_URL: `${root}/ims/oneroster` });
    expect((await read(again)).provenance.endpoint).toBe(provenance.endpoint);
  });

  it("of a whole prefix is what the prefix says, and nothing is asked", async () => {
    const way = await openSandbox("oauth2", { versions: ["1.2"] });
    expect((await read(way)).provenance).toMatchObject({ driver: "oneroster 1.2" });
    expect(way.sandbox.requests().filter(({ query }) => query === "limit=1")).toEqual([]);
  });

  it("is not decided by a server that is down: nothing is guessed from a 503", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({ service: "classlink", times: 6, effect: { kind: "status", status: 503 } });
    const root = new URL("/classlink", sandbox.classLinkUrl).href;
    const way = await open({ ...sandbox.environment, CLASSLINK_BASE_URL: root });
    expect(await failure(way.reader.readRoster(new Set()))).toMatchObject({ code: "server-error" });
    expect(sandbox.requests()).toHaveLength(5);
  });

  it("of a prefix without one that serves collections itself stays unknown", async () => {
    const server = await serve((request, response) => answerAt(request, response, "/roster/"));
    const way = await open({ ...bearer(server), CLASSLINK_BASE_URL: `${server.origin}/roster` });
    expect((await read(way)).provenance.driver).toBe("oneroster");
  });

  it("is found behind a server that redirects what it does not know, and the redirect is told where nothing is found", async () => {
    const isHere = "/ims/oneroster/rostering/v1p2/";
    const server = await serve((request, response) => {
      if (request.path.startsWith(isHere)) answerAt(request, response, isHere);
      else response.writeHead(302, { location: "https://login.example/" }).end();
    });
    expect((await read(await open(bearer(server)))).provenance.driver).toBe("oneroster 1.2");
    const elsewhere = await open({ ...bearer(server), CLASSLINK_BASE_URL: `${server.origin}/other` });
    expect(await failure(elsewhere.reader.readRoster(new Set()))).toMatchObject({ code: "redirected" });
  });

  it("that is nowhere is an error that names the setting", async () => {
    const server = await serve((_, response) => json(response, {}, {}, 404));
    const error = await failure((await open(bearer(server))).reader.readRoster(new Set()));
    expect(error.message).toContain("neither /ims/oneroster/v1p1 nor /ims/oneroster/rostering/v1p2");
    expect(error.hint).toContain("CLASSLINK_BASE_URL");
    expect(error.hint).toContain("CLASSLINK_APPLICATION_ID");
  });
});

describe("discovery", () => {
  it("finds the district on a later page, by id, name or application, and tells the bearer once", async () => {
    for (const changes of [
      {},
      { CLASSLINK_TENANT_ID: "", CLASSLINK_TENANT_NAME: "Springfield Unified School District" },
      { CLASSLINK_TENANT_ID: "", CLASSLINK_APPLICATION_ID: "%2FgVa0Sample%2Bdistrict%3D" },
    ]) {
      const way = await openSandbox("discovery", {}, changes);
      await read(way);
      await way.reader.readClass("0078-4A");
      expect(way.derived).toEqual(["sample-proxy-bearer"]);
      expect(count(way.sandbox, "/applications")).toBe(3);
    }
  });

  it("asks again once when the bearer is refused, and goes on with the new one", async () => {
    const way = await openSandbox("discovery");
    await read(way);
    way.sandbox.keyring.rotateBearer();
    way.sandbox.clearRequests();
    await read(way);
    expect(way.derived).toEqual(["sample-proxy-bearer", "sample-proxy-bearer-1"]);
    expect(count(way.sandbox, "/applications")).toBe(3);
  });

  it("says that access was revoked when the bearer is still the same, without a loop", async () => {
    const way = await openSandbox("discovery");
    await read(way);
    way.sandbox.keyring.revokeBearer();
    way.sandbox.clearRequests();
    const error = await failure(way.reader.readRoster(new Set()));
    expect(error).toMatchObject({ code: "unauthorised", status: 401 });
    expect(error.reason).toContain("the district has revoked access");
    expect(error.hint).toContain("Ask the district to share");
    await failure(way.reader.readRoster(new Set()));
    await failure(way.reader.readClass("0078-4A"));
    expect(count(way.sandbox, "/applications")).toBe(3);
  });

  it.each([
    [{ CLASSLINK_TENANT_ID: "1" }, "none of the 121 applications", "CLASSLINK_TENANT_ID"],
    [
      { CLASSLINK_TENANT_NAME: "District 3" },
      "fits CLASSLINK_TENANT_ID and CLASSLINK_TENANT_NAME",
      "CLASSLINK_TENANT_NAME",
    ],
    [{ CLASSLINK_TENANT_ID: "5000" }, "is not enabled", "Ask the district"],
    [
      { CLASSLINK_TENANT_ID: "", CLASSLINK_APPLICATION_ID: "90210" },
      "121 applications fit CLASSLINK_APPLICATION_ID",
      "oneroster_application_id",
    ],
    [{ CLASSLINK_PARTNER_KEY: "wrong" }, "the partner key was refused (401)", "CLASSLINK_PARTNER_KEY"],
  ])("uses no other district's application: %j", async (changes, reason, hint) => {
    const way = await openSandbox("discovery", {}, changes);
    const error = await failure(way.reader.readRoster(new Set()));
    expect(error.message).toContain(reason);
    expect(error.message).toMatch(/\(GET http.*\/applications/);
    expect(error.hint).toContain(hint);
    expect(`${error.message} ${error.hint}`).not.toMatch(/District \d|bearer-of-another/);
    expect(way.derived).toEqual([]);
    expect(new Set(paths(way.sandbox))).toEqual(new Set(["/applications"]));
  });

  it("names a bearer that is not there", async () => {
    const way = await openSandbox("discovery");
    way.sandbox.keyring.withholdBearer();
    const error = await failure(way.reader.readRoster(new Set()));
    expect(error.reason).toBe("the district's application has no bearer token");
    expect(error.hint).toContain("CLASSLINK_AUTH=oauth1");
  });

  it.each([
    [{ oneroster_application_id: "../../v2" }, "nothing that a request can carry"],
    [{ oneroster_application_id: "a/b" }, "nothing that a request can carry"],
    [{ bearer: "a\r\nx-evil: 1" }, "nothing that a request can carry"],
    [{ enabled: false }, "is not enabled"],
    [{ tenant_status: "Suspended" }, "not active"],
    [{ oneroster_application_id: null }, "no oneroster_application_id"],
  ])("sends nothing to where a hostile answer points: %j", async (changes, reason) => {
    const server = await serve((request, response) => {
      const row = { tenant_id: 1, enabled: "true", bearer: "b-1", oneroster_application_id: "app" };
      const rows = request.query.get("offset") === "0" ? [{ ...row, ...changes }] : [];
      json(response, { status: 1, applications: rows });
    });
    const error = await failure((await open(partner(server))).reader.readRoster(new Set()));
    expect(error.reason).toContain(reason);
    expect(new Set(server.received.map(({ path }) => path))).toEqual(new Set(["/p/applications"]));
  });

  it("ends where a server knows no offset, and where it never ends", async () => {
    const row = { tenant_id: "1", enabled: "true", bearer: "b-1", oneroster_application_id: "app" };
    const repeating = await serve((request, response) =>
      request.path.endsWith("/applications")
        ? json(response, { status: 1, applications: [row] })
        : answerAt(request, response, "/proxy/app/ims/oneroster/v1p1/"),
    );
    await read(await open(partner(repeating)));
    expect(repeating.received.filter(({ path }) => path === "/p/applications")).toHaveLength(2);
    const endless = await serve((request, response) =>
      json(response, { status: 1, applications: [{ ...row, id: request.query.get("offset") }] }),
    );
    const error = await failure((await open(partner(endless))).reader.readRoster(new Set()));
    expect(error.reason).toContain("did not end");
  });

  it("stops when the application is replaced while it is read", async () => {
    let id = "app-1";
    const server = await serve((request, response) => {
      if (!request.path.endsWith("/applications")) {
        const isOpen = request.headers.authorization === "Bearer b-1" && id === "app-1";
        if (isOpen) answerAt(request, response, "/proxy/app-1/ims/oneroster/v1p1/");
        else json(response, {}, {}, 401);
        return;
      }
      const row = { tenant_id: "1", enabled: "true", bearer: "b-1", oneroster_application_id: id };
      json(response, { status: 1, applications: request.query.get("offset") === "0" ? [row] : [] });
    });
    const way = await open(partner(server));
    await read(way);
    id = "app-2";
    const error = await failure(way.reader.readRoster(new Set()));
    expect(error.reason).toContain("replaced by another one");
    expect(server.received.some(({ path }) => path.includes("app-2"))).toBe(false);
  });
});

describe("OAuth 2 client credentials", () => {
  test.each(["basic", "post"] as const)("by %s: one token for all requests", async (way) => {
    const authentication = { CLASSLINK_CLIENT_AUTH: way };
    const one = await openSandbox("oauth2", { clientAuthentication: [way] }, authentication);
    await read(one);
    await one.reader.readClass("0078-4A");
    expect(count(one.sandbox, "/oauth2/token")).toBe(1);
    expect(one.derived).toEqual(["sample-access-token-1"]);
  });

  it("renews a token before it expires", async () => {
    const way = await openSandbox("oauth2", { tokenLifetimeSeconds: 600 });
    await read(way);
    way.wait(539);
    await read(way);
    expect(count(way.sandbox, "/oauth2/token")).toBe(1);
    way.wait(2);
    await read(way);
    expect(count(way.sandbox, "/oauth2/token")).toBe(2);
    expect(way.sandbox.requests().filter(({ status }) => status === 401)).toEqual([]);
  });

  it("renews a refused token once, for all requests together", async () => {
    const way = await openSandbox("oauth2");
    await read(way);
    way.sandbox.keyring.expireTokens();
    await read(way);
    expect(way.derived).toEqual(["sample-access-token-1", "sample-access-token-2"]);
    expect(count(way.sandbox, "/oauth2/token")).toBe(2);
  });

  it("does not loop where the server refuses every token", async () => {
    const way = await openSandbox("oauth2");
    way.sandbox.inject({
      service: "classlink",
      match: { pathPattern: "^/classes" },
      times: "always",
      effect: { kind: "status", status: 401 },
    });
    expect(await failure(way.reader.readRoster(new Set()))).toMatchObject({ code: "unauthorised" });
    expect(count(way.sandbox, "/oauth2/token")).toBeLessThanOrEqual(2);
  });

  it.each([
    [{ CLASSLINK_CLIENT_SECRET: "wrong-secret" }, "invalid_client (401)", "CLASSLINK_CLIENT_AUTH to post"],
    [{ CLASSLINK_SCOPE: "everything" }, "invalid_scope (400)", "CLASSLINK_SCOPE"],
  ])("names METHOD, URL and the error code, and no secret: %j", async (changes, reason, hint) => {
    const way = await openSandbox("oauth2", {}, changes);
    const error = await failure(way.reader.readRoster(new Set()));
    expect(error.message).toContain(`the token endpoint refuses with ${reason}`);
    expect(error.message).toMatch(/\(POST http:\/\/127\.0\.0\.1:\d+\/classlink\/oauth2\/token\)$/);
    expect(error.hint).toContain(hint);
    expect(JSON.stringify(error)).not.toMatch(/wrong-secret|sample\+secret/);
    expect(count(way.sandbox, "/oauth2/token")).toBe(1);
  });

  it("asks a failing token endpoint again, and takes what real ones send", async () => {
    let tries = 0;
    const server = await serve((request, response) => {
      if (request.path !== "/token") return answerAt(request, response, "/ims/oneroster/v1p1/");
      tries += 1;
      if (tries === 1) json(response, {}, {}, 503);
      else json(response, { access_token: "t-1", token_type: "bearer", expires_in: "3600" });
    });
    const way = await open(oauth2(server));
    await read(way);
    expect(way.notices()).toEqual(['the service failed (503), saying "{}"']);
    const [, request] = server.received;
    expect(request).toMatchObject({ method: "POST", body: expect.stringContaining("grant_type=") });
    const basic = /^Basic (.+)$/.exec(request?.headers.authorization ?? "")?.[1] ?? "";
    // A UUID and its like stay as they are, for servers that do not unescape.
    expect(Buffer.from(basic, "base64").toString()).toBe("client-1.a_b:s%2Bcret");
  });

  it("does not follow a redirect with the client's secret", async () => {
    const elsewhere = await serve((_, response) => json(response, { access_token: "t" }));
    const server = await serve((_, response) =>
      json(response, {}, { location: `${elsewhere.origin}/token` }, 307),
    );
    expect(await failure((await open(oauth2(server))).reader.readRoster(new Set()))).toMatchObject({
      code: "redirected",
    });
    expect(elsewhere.received).toEqual([]);
  });

  it.each([
    [{ token_type: "bearer" }, "no access_token"],
    [{ access_token: "a b" }, "no access_token that can be sent"],
    [{ access_token: "t-1", token_type: "DPoP" }, 'of the type "DPoP"'],
  ])("refuses %j", async (answer, reason) => {
    const server = await serve((_, response) => json(response, answer));
    const error = await failure((await open(oauth2(server))).reader.readRoster(new Set()));
    expect(error.reason).toContain(reason);
    expect(server.received.every(({ path }) => path === "/token")).toBe(true);
  });
});

/** Answers as the smallest roster below a prefix, and 404 anywhere else. */
function answerAt(request: ReceivedRequest, response: Parameters<typeof json>[0], prefix: string): void {
  const rows: Readonly<Record<string, unknown>> = {
    orgs: [{ sourcedId: "s1", name: "School", type: "school" }],
    academicSessions: [{ sourcedId: "FY", title: "FY", startDate: "2026-08-01", endDate: "2027-06-30" }],
    classes: [{ sourcedId: "c1", title: "C", school: { sourcedId: "s1" }, terms: [{ sourcedId: "FY" }] }],
  };
  const name = request.path.startsWith(prefix) ? request.path.slice(prefix.length) : "";
  const found = rows[name];
  const offset = Number(request.query.get("offset") ?? "0");
  if (found === undefined) json(response, {}, {}, 404);
  else json(response, { [name]: Array.isArray(found) ? found.slice(offset) : [] });
}

const bearer = (server: TestServer): Environment => ({
  CLASSLINK_BASE_URL: server.origin,
  CLASSLINK_AUTH: "bearer",
  CLASSLINK_TOKEN: "t-1",
});
const partner = (server: TestServer): Environment => ({
  CLASSLINK_BASE_URL: `${server.origin}/proxy`,
  CLASSLINK_AUTH: "discovery",
  CLASSLINK_DISCOVERY_URL: `${server.origin}/p`,
  CLASSLINK_PARTNER_KEY: "key-1",
  CLASSLINK_TENANT_ID: "1",
});
const oauth2 = (server: TestServer): Environment => ({
  CLASSLINK_BASE_URL: `${server.origin}/ims/oneroster/v1p1`,
  CLASSLINK_AUTH: "oauth2",
  CLASSLINK_TOKEN_URL: `${server.origin}/token`,
  CLASSLINK_CLIENT_ID: "client-1.a_b",
  CLASSLINK_CLIENT_SECRET: "s+cret",
});
