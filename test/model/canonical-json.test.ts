import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, visibleJson } from "../../src/model/canonical-json.ts";

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(shuffled);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, shuffled(item)]),
    );
  }
  return value;
}

describe("canonicalJson", () => {
  it("sorts keys by code unit and leaves out what is undefined", () => {
    expect(canonicalJson({ b: 1, a: undefined, Z: [true, null], é: "x", a2: {} })).toBe(
      '{"Z":[true,null],"a2":{},"b":1,"é":"x"}',
    );
  });

  it("indents by two spaces", () => {
    expect(canonicalJson({ list: [1, { a: [] }] }, 2)).toBe(
      '{\n  "list": [\n    1,\n    {\n      "a": []\n    }\n  ]\n}',
    );
  });

  it("says the same as JSON, in one order, whatever order the value was built in", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0 as const, 2 as const), (value, indent) => {
        const text = canonicalJson(value, indent);
        expect(JSON.stringify(JSON.parse(text))).toBe(
          JSON.stringify(JSON.parse(canonicalJson(shuffled(value)))),
        );
        expect(canonicalJson(JSON.parse(text), indent)).toBe(text);
        expect(canonicalJson(shuffled(value), indent)).toBe(text);
      }),
    );
  });

  it.each([
    ["NaN", { share: Number.NaN }, "share"],
    ["undefined in a list", { ids: [1, undefined] }, "item 1"],
    ["a map", { schools: new Map() }, "schools"],
    ["a date", { at: new Date(0) }, "at"],
    ["a function", { run: () => 1 }, "run"],
    ["a bigint", { size: 1n }, "size"],
  ])("refuses %s and names it", (_, value, name) => {
    expect(() => canonicalJson(value)).toThrow(name);
  });
});

describe("visibleJson", () => {
  const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

  it("escapes what acts on a terminal, swaps letters, or is not seen, in names and in values", () => {
    expect(visibleJson({ "a\u200b": "x\u202ey\u0085z\u007f\u2028\u{e0001}" })).toBe(
      '{"a\\u200b":"x\\u202ey\\u0085z\\u007f\\u2028\\udb40\\udc01"}',
    );
  });

  it("is the same value, and shows all of it", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom("\u202e", "\u200b", "\u0000", "\u001b", "\ufeff", "\n", '"', "\\"),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(fc.dictionary(text, text), fc.constantFrom(0 as const, 2 as const), (value, indent) => {
        const shown = visibleJson(value, indent);
        expect(shown).not.toMatch(unseen);
        expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(shown))).toBe(canonicalJson(JSON.parse(JSON.stringify(value))));
      }),
    );
  });
});
