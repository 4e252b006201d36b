import { createHmac, randomUUID } from "node:crypto";
import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { smallDistrict } from "./clients.ts";

const now = new Date("2026-11-23T10:00:00Z");
const nowSeconds = Math.floor(now.getTime() / 1000);
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() }, clock: () => now });
});
afterEach(() => sandbox.close());

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

interface Signing {
  readonly method?: "HMAC-SHA1" | "HMAC-SHA256";
  readonly timestamp?: number | string;
  readonly nonce?: string;
  readonly secret?: string;
  readonly clientId?: string;
  readonly version?: string;
  /** What is signed, where it is not what is sent. */
  readonly signedPath?: string;
}

/** A signer of its own, after RFC 5849, so that the server's is not checked against itself. */
function authorization(pathAndQuery: string, signing: Signing = {}): string {
  const url = new URL(`${sandbox.classLinkUrl}${signing.signedPath ?? pathAndQuery}`);
  const method = signing.method ?? "HMAC-SHA256";
  const parameters: [string, string][] = [
    ["oauth_consumer_key", signing.clientId ?? sandbox.oauth1Environment["CLASSLINK_CLIENT_ID"] ?? ""],
    ["oauth_nonce", signing.nonce ?? randomUUID()],
    ["oauth_signature_method", method],
    ["oauth_timestamp", String(signing.timestamp ?? nowSeconds)],
    ...(signing.version === undefined ? [] : [["oauth_version", signing.version] as [string, string]]),
  ];
  const all = [...parameters, ...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const base = `GET&${encode(`${url.origin}${url.pathname}`)}&${encode(all.sort().join("&"))}`;
  const secret = signing.secret ?? sandbox.oauth1Environment["CLASSLINK_CLIENT_SECRET"] ?? "";
  const signature = createHmac(method === "HMAC-SHA1" ? "sha1" : "sha256", `${encode(secret)}&`)
    .update(base)
    .digest("base64");
  const header = [...parameters, ["oauth_signature", signature]];
  return `OAuth ${header.map(([name = "", value = ""]) => `${encode(name)}="${encode(value)}"`).join(", ")}`;
}

const statusOf = async (pathAndQuery: string, header: string): Promise<number> =>
  (await fetch(`${sandbox.classLinkUrl}${pathAndQuery}`, { headers: { authorization: header } })).status;

const path = `/classes?limit=2&sort=sourcedId&filter=${encode("title='O'Brien & Søn (1)*!' OR status='a+b'")}`;

test.each(["HMAC-SHA1", "HMAC-SHA256"] as const)(
  "%s opens the roster, whatever the query holds",
  async (method) => {
    expect(await statusOf(path, authorization(path, { method }))).toBe(200);
    expect(
      await statusOf(
        "/classes?filter=status%3D'active'&fields=title,sourcedId",
        authorization("/classes?filter=status%3D'active'&fields=title,sourcedId", { method, version: "1.0" }),
      ),
    ).toBe(200);
    expect(await statusOf("/orgs/0012", authorization("/orgs/0012", { method }))).toBe(200);
    const encoded = `/classes/${encode("7_11/é")}`;
    expect(await statusOf(encoded, authorization(encoded, { method }))).toBe(200);
  },
);

test.each<[string, Signing]>([
  ["a wrong secret", { secret: "other" }],
  ["an unknown client", { clientId: "other" }],
  ["another query than was signed", { signedPath: "/classes?limit=3" }],
  ["a query that was not signed", { signedPath: "/classes" }],
  ["another path than was signed", { signedPath: path.replace("/classes", "/orgs") }],
  ["a clock that is slow", { timestamp: nowSeconds - 301 }],
  ["a clock that is fast", { timestamp: nowSeconds + 301 }],
  ["a timestamp that is no number", { timestamp: "now" }],
  ["an unknown version", { version: "2.0" }],
])("%s is refused", async (_, signing) => {
  expect(await statusOf(path, authorization(path, signing))).toBe(401);
});

test("a clock that is a little off is let in", async () => {
  expect(await statusOf(path, authorization(path, { timestamp: nowSeconds - 299 }))).toBe(200);
  expect(await statusOf(path, authorization(path, { timestamp: nowSeconds + 299 }))).toBe(200);
});

test("a request is let in once: its nonce is spent, though not by a forger", async () => {
  const header = authorization(path, { nonce: "once" });
  expect(await statusOf(path, authorization(path, { nonce: "once", secret: "forged" }))).toBe(401);
  expect(await statusOf(path, header)).toBe(200);
  expect(await statusOf(path, header)).toBe(401);
  expect(await statusOf(path, authorization(path, { nonce: "once", timestamp: nowSeconds - 1 }))).toBe(200);
});

test.each([
  ["no parameters", () => "OAuth "],
  ["a parameter twice", () => `${authorization(path)}, oauth_nonce="x"`],
  ["a missing parameter", () => authorization(path).replace(/oauth_timestamp="[^"]*", /, "")],
  ["an unknown method", () => authorization(path).replace("HMAC-SHA256", "PLAINTEXT")],
  ["a broken escape", () => authorization(path).replace(/oauth_nonce="[^"]*"/, 'oauth_nonce="%zz"')],
  ["an empty signature", () => authorization(path).replace(/oauth_signature="[^"]*"/, 'oauth_signature=""')],
])("a header with %s is refused", async (_, header) => {
  expect(await statusOf(path, header())).toBe(401);
});

test("a plus sign in the query is a space, as the standard says", async () => {
  const sent = "/classes?filter=title='Homeroom+A'";
  const signed = authorization("/classes?filter=title='Homeroom%20A'");
  const status = await new Promise((resolve, reject) => {
    const request = httpRequest(
      `${sandbox.classLinkUrl}${sent}`,
      { headers: { authorization: signed } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on("error", reject).end();
  });
  expect(status).toBe(200);
});
