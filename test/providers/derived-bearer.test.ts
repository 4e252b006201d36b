import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DerivedBearer } from "../../src/providers/classlink/derived-bearer.ts";
import { isVerbatimSegment } from "../../src/providers/path-segment.ts";
import { Secret } from "../../src/providers/secret.ts";
import { tries } from "../tries.ts";

describe("a derived bearer token", () => {
  it("is asked for once by any number of requests at once, and once more when it is refused to all of them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        async (users, rounds) => {
          let asked = 0;
          const told: string[] = [];
          const bearer = new DerivedBearer({
            ask: async () => ({ token: new Secret(`t-${++asked}`) }),
            clock: () => 0,
            onDerivedSecret: (secret) => told.push(secret.reveal()),
          });
          const each = Array.from({ length: users });
          let tokens = await Promise.all(each.map(() => bearer.current()));
          for (let round = 0; round < rounds; round += 1) {
            expect(new Set(tokens).size).toBe(1);
            tokens = await Promise.all(tokens.map((token) => bearer.inPlaceOf(token)));
          }
          expect(asked).toBe(rounds + 1);
          expect(told).toEqual(Array.from({ length: rounds + 1 }, (_, index) => `t-${index + 1}`));
          expect(bearer.tokens).toEqual(told);
        },
      ),
      { numRuns: tries(30) },
    );
  });

  it("that comes back unchanged is not asked for again", async () => {
    let asked = 0;
    const bearer = new DerivedBearer({
      ask: async () => {
        asked += 1;
        return { token: new Secret("same") };
      },
      clock: () => 0,
    });
    await bearer.current();
    for (let request = 0; request < 5; request += 1) expect(await bearer.inPlaceOf("same")).toBe("same");
    expect(asked).toBe(2);
  });

  it("is asked for again after a failure, which is everybody's who waited", async () => {
    let asked = 0;
    const bearer = new DerivedBearer({
      ask: async () => {
        asked += 1;
        if (asked === 1) throw new Error("down");
        return { token: new Secret("t") };
      },
      clock: () => 0,
    });
    const first = await Promise.allSettled([bearer.current(), bearer.current()]);
    expect(first.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await bearer.current()).toBe("t");
    expect(asked).toBe(2);
  });
});

describe("a verbatim segment", () => {
  it("stays one segment, to the letter, wherever it comes from", () => {
    const piece = fc.oneof(
      fc.constantFrom("%2F", "%2e", "..", ".", "/", "?", "#", "\\", "%", "é", " "),
      fc.string(),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (segment) => {
        if (!isVerbatimSegment(segment)) return;
        const url = new URL(`https://proxy.example/${segment}/ims`);
        expect(url.host).toBe("proxy.example");
        expect(url.pathname).toBe(`/${segment}/ims`);
        expect(url.search + url.hash).toBe("");
      }),
      { numRuns: tries(2_000) },
    );
    expect(isVerbatimSegment("%2FgVa0%2Bx%3D")).toBe(true);
  });
});
