import { describe, expect, it } from "vitest";
import { parseEnvironmentFile } from "../../src/providers/settings/environment-file.ts";

const parse = (text: string) => parseEnvironmentFile(text, "local.env");

describe("an environment file", () => {
  it("is read with quotes, comments, export, both line ends and a byte order mark", () => {
    const text = [
      "\ufeff# ClassLink",
      'CLASSLINK_TOKEN="a#b c"  # its token',
      "export CLASSTAG_TOKEN='x\"y'",
      "CLASSLINK_BASE_URL = https://h.example/%2FgVa/v1p1",
      "CLASSLINK_CLIENT_SECRET=a+/&%=='",
      "EMPTY=",
    ].join("\r\n");
    expect(parse(text)).toEqual({
      environment: {
        CLASSLINK_TOKEN: "a#b c",
        CLASSTAG_TOKEN: 'x"y',
        CLASSLINK_BASE_URL: "https://h.example/%2FgVa/v1p1",
        CLASSLINK_CLIENT_SECRET: "a+/&%=='",
        EMPTY: "",
      },
      findings: [],
    });
  });

  it("says where a value is cut off at a hash sign", () => {
    const { findings } = parse("A=1\nCLASSLINK_TOKEN=abc#def\nB=1 # a comment\n");
    expect(findings).toMatchObject([
      { severity: "error", code: "environment-file-hash", at: { file: "local.env", line: 2 } },
    ]);
    expect(JSON.stringify(findings)).not.toContain("abc");
  });

  it("says where a line is no setting, without showing it", () => {
    const { environment, findings } = parse("A=1\nhalf-of-a-secret\nB=2\n");
    expect(findings).toMatchObject([{ code: "environment-file-line", at: { line: 2 } }]);
    expect(JSON.stringify({ environment, findings })).not.toContain("half-of");
  });

  it("cannot reach the prototype of anything", () => {
    const { environment } = parse("__proto__=1\nconstructor=2\n");
    expect(Object.getPrototypeOf(environment)).toBe(Object.prototype);
    expect(Object.keys(environment)).toContain("constructor");
  });
});
