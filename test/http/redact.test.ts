import fc from "fast-check";
import { expect, test } from "vitest";
import { KnownSecrets } from "../../src/http/known-secrets.ts";
import { excerpt, redact, redactOwnWords } from "../../src/http/redact.ts";
import { tries } from "../tries.ts";

const known = (...secrets: readonly string[]): KnownSecrets => {
  const all = new KnownSecrets();
  all.add(secrets);
  return all;
};

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const inAscii = (text: string): string =>
  inJson(text).replace(/[^\x20-\x7e]|\//g, (one) =>
    one === "/" ? "\\/" : `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
const inHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replace(/[<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
const inBase64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");

const marks: Readonly<Record<string, string>> = {
  ...{ "+": "plus", "/": "sol", "=": "equals", _: "lowbar", ".": "period", "!": "excl", $: "dollar" },
  ...{ "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos", "\\": "bsol", "%": "percnt", "*": "ast" },
};
const inHtmlByName = (text: string): string =>
  text.replace(/[^\w-]|_/g, (one) => (marks[one] === undefined ? one : `&${marks[one]};`));
const inSource = (text: string): string =>
  [...text]
    .map((one) => (/\w/.test(one) ? one : Buffer.from(one).toString("hex").replace(/../g, "\\x$&")))
    .join("");
const inHex = (text: string): string => Buffer.from(text, "utf8").toString("hex");

const carriers: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  "in capitals": (secret) => secret.replace(/[a-z]/g, (one) => one.toUpperCase()),
  "in a URL": (secret) => encodeURIComponent(secret),
  "in a URL in a URL": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "in a form": (secret) => new URLSearchParams({ "": secret }).toString().slice(1),
  "in JSON": inJson,
  "in JSON in JSON": (secret) => inJson(inJson(secret)),
  "in JSON of ASCII alone": inAscii,
  "in HTML": inHtml,
  "in JSON in HTML": (secret) => inHtml(inJson(secret)),
  "in JSON in a URL": (secret) => encodeURIComponent(inJson(secret)),
  "in base 64": inBase64,
  "in base 64 for URLs": (secret) => Buffer.from(secret, "utf8").toString("base64url"),
  "behind a user, in base 64": (secret) => inBase64(`a:${secret}`),
  "behind a longer user, in base 64 in a URL": (secret) => encodeURIComponent(inBase64(`ab:${secret}`)),
  "between others, in base 64": (secret) => inBase64(`abc:${secret}xyz`),
  "in HTML, each mark by its name": inHtmlByName,
  "in source text": inSource,
  "in hexadecimal": inHex,
  "as a buffer is printed": (secret) => inHex(secret).replace(/..(?!$)/g, "$& "),
  "in hexadecimal with colons": (secret) =>
    inHex(secret)
      .toUpperCase()
      .replace(/..(?!$)/g, "$&:"),
  "in base 64 in base 64": (secret) => inBase64(inBase64(secret)),
  "behind a user, in base 64 between others in base 64": (secret) =>
    inBase64(`{"a":"${inBase64(`ab:${secret}`)}"}`),
  "in a form behind a user, in base 64": (secret) => inBase64(`ab:${encodeURIComponent(secret)}`),
  "cut off": (secret) => secret.slice(0, Math.ceil(secret.length * 0.6)),
};

const secrets = fc
  .string({ unit: fc.constantFrom(..."abcXYZ0189-._~+/=&<>\"'\\%$!*() éß€😀"), minLength: 26, maxLength: 60 })
  .map((text) => `s${text.trim()}s`);

test.each(Object.entries(carriers))("a credential of either service is hidden %s", (_, carry) => {
  fc.assert(
    fc.property(secrets, fc.nat(250), (secret, before) => {
      fc.pre(secret.replace(/[\s+\\-]/g, "").length >= 24);
      const carried = carry(secret).replace(/\s+/g, " ");
      const text = `${"x ".repeat(before / 2)}said "${carried}" to us`;
      const shown = known("another-credential", secret).during(() => excerpt(text, []));
      // What is left of its edges, where it was encoded together with others, says nothing.
      const telling = Math.ceil(carried.length * 0.6);
      const parts = [...carried].map((_, start) => carried.slice(start, start + telling));
      expect(parts.find((part) => part.length === telling && shown.includes(part))).toBeUndefined();
    }),
    { numRuns: tries(60), examples: [["saaaaaaa+aaa+aaaa😀aaaaaa€aas", 0]] },
  );
});

const lines = Array.from(
  { length: 20 },
  (_, line) => `${line}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ${line}`,
);
const key = `-----BEGIN KEY-----\n${lines.join("\n")}\n-----END KEY-----\n`;

test("a key is hidden whole and line by line, however its ends of lines were written", () => {
  for (const text of [key, key.replaceAll("\n", "\\n"), key.replaceAll("\n", " "), lines[7] ?? ""]) {
    const shown = known(key).during(() => redact(`said ${text}.`));
    for (const line of lines) expect(shown).not.toContain(line);
  }
});

test("what belongs to one run is unknown to another, and what is no credential is left", () => {
  expect(known("a-token-of-this-run").during(() => redact("said a-token-of-this-run"))).toBe("said •••");
  expect(known("another-token").during(() => redact("said a-token-of-this-run"))).toContain("of-this-run");
  expect(redact("said a-token-of-this-run", ["a-token-of-this-run"])).toBe("said •••");
  expect(known("abc").during(() => redact("abc"))).toBe("abc");
});

test("in words of our own, a password that is one of them hides nothing", () => {
  const all = known("plan", "a-long-password");
  expect(all.during(() => redactOwnWords("The plan a-long-password"))).toBe("The plan •••");
});
