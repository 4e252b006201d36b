import { describe, expect, test } from "vitest";
import { type NamedProxy, namedProxy } from "../../src/http/proxy.ts";
import { bypassRules, proxyFor } from "../../src/http/proxy-exceptions.ts";

function proxyIn(environment: Readonly<Record<string, string>>) {
  const named = namedProxy(environment);
  return named.kind === "named" ? named.proxy : undefined;
}

test.each([
  [{ HTTPS_PROXY: "http://proxy.example:8080" }, "HTTPS_PROXY", "http://proxy.example:8080"],
  [{ HTTPS_PROXY: "proxy.example:8080" }, "HTTPS_PROXY", "http://proxy.example:8080"],
  [{ HTTPS_PROXY: "https://proxy.example/" }, "HTTPS_PROXY", "https://proxy.example"],
  [
    { HTTP_PROXY: "http://a.example:1", HTTPS_PROXY: "http://b.example:2" },
    "HTTPS_PROXY",
    "http://b.example:2",
  ],
  [{ HTTP_PROXY: "http://a.example:1" }, "HTTP_PROXY", "http://a.example:1"],
  [
    { HTTPS_PROXY: "http://a.example:1", https_proxy: "http://b.example:2" },
    "https_proxy",
    "http://b.example:2",
  ],
  [{ HTTPS_PROXY: "http://a.example:1", https_proxy: "" }, "HTTPS_PROXY", "http://a.example:1"],
])("%j names a proxy", (environment, setting, origin) => {
  expect(proxyIn(environment)).toMatchObject({ setting, origin });
});

test("nothing is named where nothing is set, or what is set is empty", () => {
  expect(namedProxy({})).toEqual({ kind: "none" });
  expect(namedProxy({ HTTPS_PROXY: " ", NO_PROXY: "*" })).toEqual({ kind: "none" });
});

test.each<[string, string]>([
  ["socks5://proxy.example:1080", "names a proxy of another kind than HTTP"],
  ["http://", "is not the address of a proxy"],
  ["http://user:100%@proxy.example", 'has a user or password with a "%" that is not escaped'],
])("%j is refused, and not shown", (value, why) => {
  expect(namedProxy({ HTTPS_PROXY: value })).toEqual({
    kind: "malformed",
    setting: "HTTPS_PROXY",
    why,
  } satisfies NamedProxy);
});

test("user and password are unescaped, and printed nowhere", () => {
  const proxy = proxyIn({ HTTPS_PROXY: "http://d%40n:p%3Assw%2Frd@proxy.example:8080" });
  expect(proxy?.signIn?.()).toEqual({ user: "d@n", password: "p:ssw/rd" });
  expect(JSON.stringify(proxy)).not.toContain("ssw");
});

describe("NO_PROXY", () => {
  const isDirect = (address: string, exceptions: string): boolean =>
    proxyFor(address, proxyIn({ HTTPS_PROXY: "http://p.example", NO_PROXY: exceptions })) === undefined;

  test.each([
    ["roster.example", "https://roster.example/v1", true],
    ["ROSTER.example", "https://roster.EXAMPLE/v1", true],
    ["roster.example", "https://east.roster.example/v1", true],
    [".roster.example", "https://east.roster.example/v1", true],
    ["*.roster.example", "https://east.roster.example/v1", true],
    ["roster.example", "https://notroster.example/v1", false],
    ["roster.example", "https://roster.example.org/v1", false],
    ["other.example, roster.example", "https://roster.example", true],
    ["other.example roster.example", "https://roster.example", true],
    ["roster.example:443", "https://roster.example", true],
    ["roster.example:8443", "https://roster.example", false],
    ["roster.example:8443", "https://roster.example:8443/v1", true],
    ["*", "https://roster.example", true],
    ["10.0.0.7", "https://10.0.0.7", true],
    ["[2001:db8::1]", "https://[2001:db8::1]", true],
    ["2001:db8::1", "https://[2001:db8::1]", true],
    ["roster.example.", "https://roster.example", true],
    ["roster.example", "https://roster.example./v1", true],
    ["10.0.0.0/8", "https://10.1.2.3", true],
    ["10.0.0.0/8", "https://11.1.2.3", false],
    ["10.0.0.0/99", "https://10.1.2.3", false],
    ["fd00::/8", "https://[fd00::1]", true],
    ["[fd00::]/8", "https://[fe00::1]", false],
    ["10.0.0.0/8", "https://roster.example", false],
    ["", "https://roster.example", false],
  ])("%j and %s", (exceptions, address, expected) => {
    expect(isDirect(address, exceptions)).toBe(expected);
  });

  test("this machine is never reached by a proxy", () => {
    for (const address of ["http://127.0.0.1:4010/v1", "http://localhost:4010", "http://[::1]:4010"])
      expect(isDirect(address, "")).toBe(true);
  });

  test.each([
    ["roster.example", ["roster.example", ".roster.example"]],
    ["roster.example:8443", ["roster.example:8443", ".roster.example:8443"]],
    ["*", ["*"]],
    ["10.0.0.7, 2001:db8::1", ["10.0.0.7", "[2001:db8::1]"]],
    ["10.0.0.0/8, [fd00::]/8", ["10.0.0.0/8", "fd00::/8"]],
    ["10.0.0.0/99, 10.0.0.0/8:443", []],
  ])("%s, as Chromium writes it", (exceptions, expected) => {
    const proxy = proxyIn({ HTTPS_PROXY: "http://p.example", NO_PROXY: exceptions });
    expect(proxy === undefined ? undefined : bypassRules(proxy)).toEqual(expected);
  });
});
