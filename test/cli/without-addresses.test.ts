import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutAddresses } from "../../src/cli/doctor/without-addresses.ts";
import { connectionSettings } from "../../src/providers/settings/connection-settings.ts";

const environment = {
  CLASSLINK_BASE_URL: "https://roster.district.example:8443/api",
  CLASSLINK_AUTH: "oauth2",
  CLASSLINK_TOKEN_URL: "https://login.district.example/token",
  CLASSLINK_CLIENT_ID: "client",
  CLASSLINK_CLIENT_SECRET: "secret",
  CLASSTAG_BASE_URL: "https://gateway.example/v1",
  CLASSTAG_TOKEN: "token",
};

const result = connectionSettings(environment, undefined, { classLink: true, classTag: ["api"] });
const settings = result.kind === "valid" ? result.settings : {};
const cut = (text: string): string => withoutAddresses(text, settings);

test("a setting stands for the address that it holds, and for its host elsewhere", () => {
  expect(cut("(GET https://roster.district.example:8443/api/orgs?limit=1)")).toBe(
    "(GET CLASSLINK_BASE_URL/orgs?limit=1)",
  );
  expect(cut("(POST https://login.district.example/token)")).toBe("(POST CLASSLINK_TOKEN_URL)");
  expect(cut("Host: gateway.example. is not in the certificate")).toBe(
    "Host: the host of CLASSTAG_BASE_URL. is not in the certificate",
  );
  expect(cut("redirects to https://elsewhere.example (302)")).toBe("redirects to another address (302)");
});

test("an example in a hint stays", () => {
  const hint = "It must be the whole prefix, for example https://host/ims/oneroster/v1p1.";
  expect(cut(hint)).toBe(hint);
});

test("whatever stands around it, no host is left", () => {
  const address = fc.constantFrom(
    environment.CLASSLINK_BASE_URL,
    environment.CLASSLINK_TOKEN_URL,
    environment.CLASSTAG_BASE_URL,
    "https://roster.district.example:8443/other",
    "https://elsewhere.example/x",
  );
  fc.assert(
    fc.property(fc.string(), address, fc.string(), (before, held, after) => {
      expect(cut(`${before} ${held} ${after}`)).not.toMatch(/district\.example|gateway\.example|elsewhere/);
    }),
  );
});
