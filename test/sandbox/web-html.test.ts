import fc from "fast-check";
import { expect, test } from "vitest";
import { ownAddress, webPath, withQuery } from "../../src/sandbox/web/address.ts";
import { html } from "../../src/sandbox/web/html.ts";
import { isCodeOf } from "../../src/sandbox/web/totp.ts";
import { wordingWith } from "../../src/sandbox/web/wording.ts";
import { unescaped } from "./web-visitor.ts";

test("whatever text comes into HTML stays text, in content and in attributes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { text: out } = html`<a title="${text}">${[text, [text]]}</a>`;
      const parts = /^<a title="([^"<>]*)">([^<>"]*)<\/a>$/.exec(out);
      expect(parts?.slice(1).map(unescaped)).toEqual([text, text + text]);
    }),
  );
});

test("HTML inside HTML is not escaped again, and what is absent leaves nothing", () => {
  expect(html`<p>${html`<b>${"&"}</b>`}${false}${undefined}${0}</p>`.text).toBe("<p><b>&amp;</b>0</p>");
});

test("whoever is sent on after sign-in stays on these pages", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.webUrl(),
        fc.stringMatching(/^[/\\.]{0,6}[a-z@:]{0,6}[/\\.]{0,6}$/),
      ),
      (next) => {
        const address = ownAddress(next);
        const { origin, pathname } = new URL(address, "http://127.0.0.1:4010");
        expect(origin).toBe("http://127.0.0.1:4010");
        expect(pathname.startsWith(`${webPath}/`)).toBe(true);
        expect(address).toMatch(/^[\x21-\x7e]*$/);
      },
    ),
  );
  expect(ownAddress("/schools/sch_1?q=a b")).toBe(`${webPath}/schools/sch_1?q=a%20b`);
});

test("queries carry only what has a value", () => {
  expect(withQuery("/x", { q: "a&b", page: undefined, other: "" })).toBe("/x?q=a%26b");
  expect(withQuery("/x", {})).toBe("/x");
});

test("another wording keeps its holes, and a hole is filled with text that is not looked at again", () => {
  const say = wordingWith({ "Remove {id}": "{id} entfernen", constructor: "no" });
  expect(say("Remove {id}", { id: "{id}" })).toBe("{id} entfernen");
  expect(say("Add")).toBe("Add");
  expect(say("toString")).toBe("toString");
});

// RFC 6238, appendix B (SHA-1), the last six of its eight digits.
test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [20_000_000_000, "353130"],
])("the one-time code at second %d is that of RFC 6238", (second, code) => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  expect(isCodeOf(secret, code, new Date(second * 1000))).toBe(true);
  expect(isCodeOf(secret, code, new Date((second + 90) * 1000))).toBe(false);
  expect(isCodeOf(secret, "", new Date(second * 1000))).toBe(false);
});
