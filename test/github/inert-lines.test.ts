import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InertLines } from "../../src/github/inert-lines.ts";
import { carriedOut, fragments } from "./runner-reads.ts";

const inert = (...pieces: readonly string[]): string => {
  const lines = new InertLines();
  return pieces.map((piece) => lines.of(piece)).join("");
};

const pieces = fc.array(
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join("")),
  { maxLength: 12 },
);

const examples = [
  "::error::x",
  "  ::Warning file=a,line=1::x",
  "\u00a0\t::add-mask::Grade",
  "\u200b::error::x",
  "a\n::set-output name=q::r",
  "a\r::set-output name=q::r",
  "Grade 4 ##[add-mask]Grade",
  "####[error]x",
  "##[Stop-Commands]abc",
  "#\u00ad#[error]x",
] as const;

describe("the runner", () => {
  test.each(examples)("carries out %j, and nothing of it once it is inert", (text) => {
    expect(carriedOut(text)).toHaveLength(1);
    expect(carriedOut(inert(text))).toEqual([]);
  });

  test("carries out nothing between stop-commands and its token", () => {
    const printed = "::stop-commands::t0k\n::error::x\n##[T0K]\n::error::y\n";
    expect(carriedOut(printed).map(({ name }) => name)).toEqual(["stop-commands", "t0k", "error"]);
  });

  test("finds nothing in any text, however it is cut into pieces", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const printed = inert(...parts);
        expect(carriedOut(printed)).toEqual([]);
        expect(printed).toBe(inert(parts.join("")));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("what is inert", () => {
  test("shows what stood there", () => {
    expect(inert("  ::error::x\nGrade ##[group]4\n")).toBe("  :\\u003aerror::x\nGrade ##\\u005bgroup]4\n");
    expect(inert(":", ":error::x")).toBe(":\\u003aerror::x");
    expect(inert("#", "#", "[error]")).toBe("##\\u005berror]");
  });

  test.each([
    "plan   5KWJ-PWHS-0BDC-94E1\n",
    "a::b, c ::d::\n",
    "# [x](y) #[z] ## [w]\n",
    " : :error::x\n",
    "\u001b[31m✗\u001b[39m Room 12\r\n",
    "",
  ])("%j stays as it is", (text) => expect(inert(text)).toBe(text));

  test("JSON stays the same JSON", () => {
    const value = fc
      .jsonValue()
      .chain((json) => pieces.map((parts) => ({ [parts.join("")]: [json, ...parts] })));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), fc.nat(40), (json, indent, cut) => {
        const text = `${JSON.stringify(json, null, indent)}\n`;
        expect(JSON.parse(inert(text.slice(0, cut), text.slice(cut)))).toEqual(JSON.parse(text));
      }),
    );
  });
});
