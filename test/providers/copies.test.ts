import { describe, expect, it } from "vitest";
import { type Copies, isSpared, sparingMore } from "../../src/providers/classtag/browser/copies.ts";

const list = JSON.stringify({ rows: [{ id: "cls_1", connections: ["2c0a6d5e-7f0b-4a77-9d0c-7a5a"] }] });
const opaque = "wJalrXUtnFEMI/K7MDENG.bPxRfi";

describe("what stays of an app's storage", () => {
  it("is at first what is named like a session, or looks like a token of today", () => {
    expect(isSpared("csrfToken", "1", "named")).toBe(true);
    expect(isSpared("state", "eyJhbGciOi", "named")).toBe(true);
    expect(isSpared("state", opaque, "named")).toBe(false);
  });

  it.each<readonly [string, string, boolean]>([
    ["state", opaque, true],
    ["state", JSON.stringify({ value: opaque, until: 1_800_000_000 }), true],
    ["state", JSON.stringify({ me: { value: opaque } }), true],
    ["/schools/sch_1/classrooms", list, false],
    ["/settings", JSON.stringify({ deletionThreshold: 15, startsAt: "02:30" }), false],
    ["/settings", JSON.stringify({ settings: { deletionThreshold: 15 } }), false],
    ["/schools", "[]", false],
  ])("is then what looks like one, and no answer: %s %s", (name, text, stays) => {
    expect(isSpared(name, text, "token-like")).toBe(stays);
  });

  it("grows as often as the session was among the rest, and ends with all of it", () => {
    let copies: Copies = { forgottenAt: 7, spared: "named" };
    const seen = Array.from({ length: 5 }, () => {
      copies = sparingMore(copies);
      return copies.spared;
    });
    expect(seen).toEqual(["token-like", "databases", "all", "all", "all"]);
    expect(copies.forgottenAt).toBe(7);
  });
});
