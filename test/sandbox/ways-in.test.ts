import { beforeEach, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { sampleNow, sandboxForTest } from "../cli/run-rollcall.ts";
import { smallDistrict } from "./clients.ts";

let sandbox: Sandbox;
let now = sampleNow;

beforeEach(async () => {
  now = sampleNow;
  sandbox = await sandboxForTest({ seed: { kind: "given", contents: smallDistrict() }, clock: () => now });
});

const origin = (): string => new URL(sandbox.controlUrl).origin;

async function get(
  path: string,
  bearer: string,
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(`${origin()}${path}`, { headers: { authorization: `Bearer ${bearer}` } });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

const secret = "sample+secret/with&reserved%characters'";
const scope = "https://purl.imsglobal.org/spec/or/v1p2/scope/roster-core.readonly";

async function askForToken(
  form: Readonly<Record<string, string>>,
  authorization?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${origin()}/classlink/oauth2/token`, {
    method: "POST",
    headers: authorization === undefined ? {} : { authorization },
    body: new URLSearchParams({ grant_type: "client_credentials", scope, ...form }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const inForm = { client_id: "sample-client", client_secret: secret };

test("OneRoster 1.2 has its own prefix in the path and in references, and one header", async () => {
  const { body, headers } = await get(
    "/classlink/ims/oneroster/rostering/v1p2/classes/b-2",
    "sample-classlink-token",
  );
  expect(body).toMatchObject({
    class: {
      classType: "ext:scheduled",
      school: { href: expect.stringContaining("/ims/oneroster/rostering/v1p2/orgs/") },
      terms: [{ href: expect.stringContaining("/ims/oneroster/rostering/v1p2/academicSessions/") }],
    },
  });
  expect(headers.has("x-perm-rev")).toBe(false);
  const page = await get("/classlink/ims/oneroster/rostering/v1p2/classes?limit=1", "sample-classlink-token");
  expect([page.headers.get("x-total-count"), page.headers.has("x-count")]).toEqual(["4", false]);
});

test("the proxy takes its own bearer only, in both shapes, and the application id only as it is", async () => {
  const id = sandbox.environments.proxy["CLASSLINK_APPLICATION_ID"] ?? "";
  for (const shape of [`/classlink-proxy/${id}`, `/classlink-proxy/proxy/v1p0/${id}`]) {
    expect((await get(`${shape}/ims/oneroster/v1p1/orgs`, "sample-proxy-bearer")).status).toBe(200);
    expect((await get(`${shape}/ims/oneroster/v1p1/orgs`, "sample-classlink-token")).status).toBe(401);
  }
  const again = `/classlink-proxy/${encodeURIComponent(id)}/ims/oneroster/v1p1/orgs`;
  expect((await get(again, "sample-proxy-bearer")).status).toBe(404);
});

test("a token opens the roster until it expires", async () => {
  const basic = `Basic ${Buffer.from(`sample-client:${encodeURIComponent(secret)}`).toString("base64")}`;
  for (const ask of [() => askForToken(inForm), () => askForToken({}, basic)]) {
    const { body, status } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3_600, scope });
    const token = String(body["access_token"]);
    expect((await get("/classlink/ims/oneroster/v1p1/orgs", token)).status).toBe(200);
    now = new Date(now.getTime() + 3_600_000);
    expect((await get("/classlink/ims/oneroster/v1p1/orgs", token)).status).toBe(401);
  }
});

test.each([
  [{ ...inForm, client_secret: "x" }, 401, "invalid_client"],
  [{ ...inForm, scope: "other" }, 400, "invalid_scope"],
  [{ ...inForm, grant_type: "password" }, 400, "unsupported_grant_type"],
])("%j answers %i %s", async (form, status, error) => {
  expect(await askForToken(form)).toMatchObject({ status, body: { error } });
});

test("controls rotate, revoke and withhold the proxy's bearer, and end tokens", async () => {
  const control = async (name: string): Promise<unknown> =>
    (await fetch(`${sandbox.controlUrl}/${name}`, { method: "POST" })).json();
  const orgs = `/classlink-proxy/${sandbox.environments.proxy["CLASSLINK_APPLICATION_ID"]}/ims/oneroster/v1p1/orgs`;
  expect(await control("rotate-bearer")).toEqual({ bearer: "sample-proxy-bearer-1" });
  expect((await get(orgs, "sample-proxy-bearer")).status).toBe(401);
  expect((await get(orgs, "sample-proxy-bearer-1")).status).toBe(200);
  expect(await control("revoke-bearer")).toEqual({ bearer: "sample-proxy-bearer-1" });
  expect((await get(orgs, "sample-proxy-bearer-1")).status).toBe(401);
  expect(await control("withhold-bearer")).toEqual({ bearer: null });
  const { body } = await askForToken(inForm);
  await control("expire-tokens");
  expect((await get("/classlink/ims/oneroster/v1p1/orgs", String(body["access_token"]))).status).toBe(401);
});
