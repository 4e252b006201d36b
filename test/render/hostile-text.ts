import fc from "fast-check";
import { hostileNames } from "./scenarios.ts";

/** Names as an attacker or a broken export makes them: anything at all, with what hurts renderers mixed in often. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ..."|`*_[]()<>&~$#@:!\\-+=.\"'{}/ a1\n\r\t",
      "\u001b",
      "\u202e",
      "\u200b",
      "\u00a0",
      "\ud83d",
      "👩‍🏫",
      "数",
      "e\u0301",
      "</details>",
      "<details>",
      "-->",
      "<!--",
      "```",
      "www.",
      "GH-1",
      "http://",
      "@x",
      "#1",
      ":a:",
    ),
    maxLength: 30,
  }),
  // What looks like an escape, and what becomes one.
  fc.string({
    unit: fc.constantFrom(
      "\\",
      "x",
      "A0",
      "u",
      "200B",
      "U",
      "000E0001",
      "\u00a0",
      "\u200b",
      "\u{e0001}",
      " ",
      '"',
    ),
    maxLength: 12,
  }),
);
