import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Secret } from "../../src/providers/secret.ts";
import {
  type ConnectionSettings,
  connectionSettings,
} from "../../src/providers/settings/connection-settings.ts";
import type { Environment } from "../../src/providers/settings/setting-names.ts";

const complete: Environment = {
  CLASSLINK_BASE_URL: "https://roster.example/ims/oneroster/v1p1/",
  CLASSLINK_AUTH: "bearer",
  CLASSLINK_TOKEN: "classlink-token-1",
  CLASSTAG_BASE_URL: "https://gateway.example/v1",
  CLASSTAG_TOKEN: "classtag-token-1",
};

const both = { classLink: true, classTag: ["api"] } as const;

const prefixed = (prefix: string, environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [`${prefix}${name}`, value]));

function settingsOf(environment: Environment, district = "springfield"): ConnectionSettings {
  const result = connectionSettings(environment, district, both);
  if (result.kind === "invalid") throw new Error(result.findings.map(({ message }) => message).join("\n"));
  return result.settings;
}

function messagesOf(environment: Environment, district = "springfield"): readonly string[] {
  const result = connectionSettings(environment, district, both);
  const findings = result.kind === "invalid" ? result.findings : result.warnings;
  return findings.map(({ hint, message }) => `${message} ${hint}`);
}

describe("settings that are complete", () => {
  it("are read, with the slash at the end of the address taken off and the page size filled in", () => {
    const { classLink, classTagApi } = settingsOf(complete);
    expect(classLink).toMatchObject({
      baseUrl: "https://roster.example/ims/oneroster/v1p1",
      credentials: { kind: "bearer" },
      pageSize: 1_000,
      names: { baseUrl: "CLASSLINK_BASE_URL", credentials: "CLASSLINK_TOKEN" },
    });
    expect(classTagApi?.token.reveal()).toBe("classtag-token-1");
  });

  it("keep a prefix that arrived percent-escaped", () => {
    const address = "https://proxy.example/%2FgVa0%3D/ims/oneroster/v1p1";
    expect(settingsOf({ ...complete, CLASSLINK_BASE_URL: address }).classLink?.baseUrl).toBe(address);
  });

  it("sign with SHA-256 unless told otherwise", () => {
    const oauth = {
      ...complete,
      CLASSLINK_AUTH: "oauth1",
      CLASSLINK_CLIENT_ID: "key",
      CLASSLINK_CLIENT_SECRET: "sec&ret",
    };
    expect(settingsOf(oauth).classLink?.credentials).toMatchObject({
      kind: "oauth1",
      signature: "HMAC-SHA256",
    });
    const older = settingsOf({ ...oauth, CLASSLINK_SIGNATURE: "HMAC-SHA1" });
    expect(older.classLink?.credentials).toMatchObject({ signature: "HMAC-SHA1" });
    expect(older.classLink?.names.credentials).toBe("CLASSLINK_CLIENT_ID and CLASSLINK_CLIENT_SECRET");
  });

  it("may be on loopback without TLS", () => {
    for (const host of ["127.0.0.1:8080", "localhost:1", "[::1]:9"])
      expect(settingsOf({ ...complete, CLASSTAG_BASE_URL: `http://${host}/v1` }).classTagApi?.baseUrl).toBe(
        `http://${host}/v1`,
      );
  });

  it("are asked for only where they are needed", () => {
    const result = connectionSettings({ CLASSTAG_BASE_URL: "https://g.example", CLASSTAG_TOKEN: "t" }, "x", {
      classLink: false,
      classTag: ["api"],
    });
    expect(result).toMatchObject({ kind: "valid" });
  });
});

describe("settings of one district among several", () => {
  it("are those with its prefix", () => {
    const environment = {
      ...complete,
      ...prefixed("SPRINGFIELD_EAST__", { ...complete, CLASSTAG_TOKEN: "of-east" }),
    };
    expect(settingsOf(environment, "springfield-east").classTagApi?.token.reveal()).toBe("of-east");
    expect(settingsOf(environment, "shelbyville").classTagApi?.token.reveal()).toBe("classtag-token-1");
    expect(settingsOf(environment, "springfield-east").classLink?.names.credentials).toBe(
      "SPRINGFIELD_EAST__CLASSLINK_TOKEN",
    );
  });

  it("never fall back to unprefixed ones once a single prefixed name exists, even an empty or a misspelt one", () => {
    for (const name of ["CLASSTAG_TOKEN", "CLASSTAG_TOKN"]) {
      const result = connectionSettings({ ...complete, [`SPRINGFIELD__${name}`]: "" }, "springfield", both);
      expect(result.kind).toBe("invalid");
      const written = messagesOf({ ...complete, [`SPRINGFIELD__${name}`]: "" }).join("\n");
      expect(written).toContain("SPRINGFIELD__CLASSLINK_BASE_URL is not set");
      expect(written).toContain("CLASSLINK_BASE_URL is set, but names that start with SPRINGFIELD__ exist");
    }
  });
});

describe("ways into ClassLink", () => {
  const common = {
    CLASSLINK_BASE_URL: "https://proxy.example",
    CLASSTAG_BASE_URL: "https://gateway.example/v1",
    CLASSTAG_TOKEN: "classtag-token-1",
  };
  const client = { CLASSLINK_CLIENT_ID: "key", CLASSLINK_CLIENT_SECRET: "sec&ret" };
  const discovery = {
    ...common,
    CLASSLINK_AUTH: "discovery",
    CLASSLINK_DISCOVERY_URL: "https://nodes.example/v1",
    CLASSLINK_PARTNER_KEY: "partner-key-1",
  };

  it("take an application id as it arrived", () => {
    const proxy = { ...complete, ...common, CLASSLINK_APPLICATION_ID: "%2FgVa0%3d" };
    expect(settingsOf(proxy).classLink).toMatchObject({
      baseUrl: "https://proxy.example",
      applicationId: "%2FgVa0%3d",
    });
  });

  it.each(["/gVa0", "..", "%2e%2E", "a?b", "a b", "%zz"])("refuse %j as an application id", (id) => {
    const [written = ""] = messagesOf({ ...complete, ...common, CLASSLINK_APPLICATION_ID: id });
    expect(written).toContain("CLASSLINK_APPLICATION_ID cannot stand in a path as it is.");
    expect(written).not.toContain(`"${id}"`);
  });

  it("refuse an application id behind a whole prefix", () => {
    expect(messagesOf({ ...complete, CLASSLINK_APPLICATION_ID: "app" })[0]).toMatch(
      /^CLASSLINK_BASE_URL is a whole prefix.*leave out \/ims\/oneroster/,
    );
  });

  it("get OAuth 2's least scope and Basic where nothing else is said, and keep the token endpoint to the letter", () => {
    const oauth2 = {
      ...common,
      ...client,
      CLASSLINK_AUTH: "oauth2",
      CLASSLINK_TOKEN_URL: "https://login.example/token/?tenant=a%2Fb",
    };
    expect(settingsOf(oauth2).classLink?.credentials).toMatchObject({
      tokenUrl: "https://login.example/token/?tenant=a%2Fb",
      scope: "https://purl.imsglobal.org/spec/or/v1p2/scope/roster-core.readonly",
      clientAuthentication: "basic",
    });
    const other = { ...oauth2, CLASSLINK_SCOPE: "a b", CLASSLINK_CLIENT_AUTH: "post" };
    expect(settingsOf(other).classLink?.credentials).toMatchObject({
      scope: "a b",
      clientAuthentication: "post",
    });
    const insecure = { ...oauth2, CLASSLINK_TOKEN_URL: "http://login.example/token" };
    expect(messagesOf(insecure)[0]).toContain("CLASSLINK_TOKEN_URL uses http");
  });

  it("do not discover without a word about the district", () => {
    expect(messagesOf(discovery)[0]).toContain("which district's application is meant");
    const found = settingsOf({ ...discovery, CLASSLINK_TENANT_ID: "4711" }).classLink;
    expect(found?.credentials).toMatchObject({
      kind: "discovery",
      discoveryUrl: "https://nodes.example/v1",
      wanted: { tenantId: "4711" },
    });
    expect(found?.applicationId).toBeUndefined();
    const whole = {
      ...discovery,
      CLASSLINK_TENANT_ID: "4711",
      CLASSLINK_DISCOVERY_URL: "https://nodes.example/v1/applications",
    };
    expect(settingsOf(whole).classLink?.credentials).toMatchObject({
      discoveryUrl: "https://nodes.example/v1",
    });
  });
});

describe("settings that are missing or malformed", () => {
  it("are all named at once", () => {
    const written = messagesOf({ CLASSLINK_AUTH: "oauth1", CLASSLINK_PAGE_SIZE: "0" });
    for (const name of [
      "CLASSLINK_BASE_URL",
      "CLASSLINK_CLIENT_ID",
      "CLASSLINK_CLIENT_SECRET",
      "CLASSLINK_PAGE_SIZE",
      "CLASSTAG_BASE_URL",
      "CLASSTAG_TOKEN",
    ])
      expect(written.filter((message) => message.startsWith(`${name} `))).toHaveLength(1);
  });

  it.each([
    ["CLASSLINK_BASE_URL", "http://roster.example/v1p1", "uses http"],
    ["CLASSLINK_BASE_URL", "roster.example/v1p1", "not an absolute URL"],
    ["CLASSLINK_BASE_URL", "https://me:pw@roster.example/v1p1", "user name or password"],
    ["CLASSLINK_BASE_URL", "https://roster.example/v1p1?x=1", "query"],
    ["CLASSLINK_BASE_URL", "https://roster.example/v1p1#x", "fragment"],
    ["CLASSLINK_AUTH", "Bearer", "did you mean bearer"],
    ["CLASSLINK_AUTH", "oauth", "did you mean oauth"],
    ["CLASSLINK_TOKEN", "secret-value\n", "white space or a line break"],
    ["CLASSLINK_TOKEN", "Bearer secret-value", 'the word "Bearer"'],
    ["CLASSLINK_TOKEN", "secret value", "characters that no token has"],
    ["CLASSLINK_PAGE_SIZE", "10001", "from 1 to 10000"],
    ["CLASSLINK_PAGE_SIZE", "1e3", "whole number"],
    ["CLASSTAG_TOKEN", "", "is empty"],
  ])("%s = %j", (name, value, why) => {
    const written = messagesOf({ ...complete, [name]: value });
    expect(written).toHaveLength(1);
    expect(written[0]).toContain(name);
    expect(written[0]).toContain(why);
    expect(written[0]).not.toContain("secret-value");
    expect(written[0]).not.toContain("me:pw");
  });

  it("get a suggestion where a name is misspelt", () => {
    expect(messagesOf({ ...complete, CLASSLINK_PAGESIZE: "5" })[0]).toContain(
      "Did you mean CLASSLINK_PAGE_SIZE?",
    );
    expect(messagesOf({ ...complete, CLASLINK_TOKEN: "5" })[0]).toContain("Did you mean CLASSLINK_TOKEN?");
    expect(messagesOf({ ...complete, PATH: "/bin", CLASSROOM: "1", OTHER__CLASSTAG_TOKEN: "x" })).toEqual([]);
  });

  it("never show a value", () => {
    const value = fc.string({ minLength: 6, unit: fc.constantFrom(..."qzjQZJ019 \n%?#@:/") });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(complete), "CLASSLINK_PAGE_SIZE"), value, (name, text) => {
        const result = connectionSettings({ ...complete, [name]: text }, "springfield", both);
        if (result.kind === "invalid") expect(JSON.stringify(result)).not.toContain(text);
      }),
    );
  });
});

describe("a secret", () => {
  it("can be used and not printed", () => {
    const secret = new Secret("hunter2-hunter2");
    const shown = [
      `${secret}`,
      JSON.stringify({ secret }),
      inspect({ secret }, { showHidden: true, depth: 9 }),
      String(secret),
    ];
    for (const text of shown) expect(text).not.toContain("hunter2");
    expect(secret.reveal()).toBe("hunter2-hunter2");
  });

  it("is not printed with the settings that hold it", () => {
    const settings = settingsOf(complete);
    expect(`${JSON.stringify(settings)}${inspect(settings, { depth: 9 })}`).not.toContain("token-1");
  });
});
