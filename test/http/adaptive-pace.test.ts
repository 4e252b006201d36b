import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AdaptivePace } from "../../src/http/adaptive-pace.ts";
import type { PacedAnswer } from "../../src/http/pace.ts";
import { rateLimit } from "../../src/http/rate-limit.ts";
import { tries } from "../tries.ts";

const headerOf =
  (headers: Readonly<Record<string, string>>) =>
  (name: string): string | undefined =>
    headers[name];
const answer = (status = 200, headers: Readonly<Record<string, string>> = {}): PacedAnswer => ({
  status,
  header: headerOf(headers),
});
const refused = answer(429, { "retry-after": "7" });
/** Lets everything go on that waits for nothing but its turn. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A pace with many requests waiting, which the test answers one by one. */
class Crowd {
  now = 0;
  underWay = 0;
  readonly pauses: { readonly durationMs: number; end(): void }[] = [];
  readonly #pace: AdaptivePace;

  constructor(most = 8, waiting = 500) {
    this.#pace = new AdaptivePace({
      most,
      clock: () => this.now,
      sleep: (durationMs) => new Promise((end) => this.pauses.push({ durationMs, end })),
    });
    for (let index = 0; index < waiting; index += 1)
      void this.#pace.begin().then(() => {
        this.underWay += 1;
      });
  }

  async answer(count: number, each: PacedAnswer | undefined = answer()): Promise<number> {
    for (let index = 0; index < count; index += 1) {
      await settle();
      this.underWay -= 1;
      this.#pace.end(each);
    }
    await settle();
    return this.underWay;
  }
}

describe("the pace", () => {
  it("starts low and grows with every answer, up to its limit", async () => {
    const crowd = new Crowd(6);
    expect(await crowd.answer(0)).toBe(4);
    expect(await crowd.answer(1)).toBe(5);
    expect(await crowd.answer(1)).toBe(6);
    expect(await crowd.answer(20)).toBe(6);
  });

  it("stays below what was refused, and tries one more now and then", async () => {
    const crowd = new Crowd();
    expect(await crowd.answer(10)).toBe(8);
    expect(await crowd.answer(1, refused)).toBe(7);
    expect(await crowd.answer(59)).toBe(7);
    expect(await crowd.answer(1)).toBe(8);
  });

  it("steps down once for all that were sent before the step", async () => {
    const crowd = new Crowd();
    await crowd.answer(10);
    expect(await crowd.answer(4, refused)).toBe(7);
    await crowd.answer(8);
    expect(await crowd.answer(1, refused)).toBe(6);
  });

  it("lets nobody wait but the refused, until nearly everything is refused", async () => {
    const crowd = new Crowd();
    await crowd.answer(10);
    await crowd.answer(6, refused);
    expect(crowd.pauses).toEqual([]);
    await crowd.answer(1, refused);
    expect(crowd.pauses.map(({ durationMs }) => durationMs)).toEqual([7_000]);
    const left = crowd.underWay;
    expect(await crowd.answer(left)).toBe(0);
    crowd.pauses[0]?.end();
    expect(await crowd.answer(0)).toBeGreaterThan(1);
  });

  it("sends no more than the server says is left, and nothing until there is more again", async () => {
    const crowd = new Crowd();
    await crowd.answer(10);
    expect(await crowd.answer(6, answer(200, { "ratelimit-remaining": "3" }))).toBe(3);
    await crowd.answer(1, answer(200, { "ratelimit-remaining": "0", "ratelimit-reset": "12" }));
    expect(crowd.pauses.map(({ durationMs }) => durationMs)).toEqual([12_000]);
    expect(await crowd.answer(crowd.underWay)).toBe(0);
    crowd.pauses[0]?.end();
    expect(await crowd.answer(0)).toBe(8);
  });

  it("waits for more only where somebody wants to send, and then what is left of the time", async () => {
    const nothingLeft = answer(200, { "ratelimit-remaining": "0", "ratelimit-reset": "12" });
    let now = 0;
    const slept: number[] = [];
    const sleep = async (durationMs: number): Promise<void> => void slept.push(durationMs);
    const pace = new AdaptivePace({ most: 8, clock: () => now, sleep });
    await pace.begin();
    pace.end(nothingLeft);
    await settle();
    expect(slept).toEqual([]);
    now = 5_000;
    await pace.begin();
    expect(slept).toEqual([7_000]);
    pace.end(nothingLeft);
    now = 60_000;
    await Promise.all([pace.begin(), pace.begin()]);
    expect(slept).toEqual([7_000]);
  });

  it("does not wait for ever for a number that means something else", async () => {
    const crowd = new Crowd();
    await crowd.answer(1, answer(200, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "999999999" }));
    expect(crowd.pauses.map(({ durationMs }) => durationMs)).toEqual([300_000]);
  });

  it("whatever is answered, everybody gets a turn, and never more at once than may", async () => {
    const anyAnswer = fc.oneof(
      fc.constant(undefined),
      fc
        .record({
          status: fc.constantFrom(200, 200, 200, 404, 429, 429, 500, 502),
          headers: fc.dictionary(
            fc.constantFrom("ratelimit-remaining", "x-ratelimit-reset", "retry-after", "ratelimit"),
            fc.constantFrom(
              "0",
              "1",
              "2",
              "-1",
              "x",
              "",
              "9999999999999999",
              "limit=5, remaining=0, reset=1",
            ),
          ),
        })
        .map(({ status, headers }) => answer(status, headers)),
    );
    const inputs = [fc.integer({ min: 1, max: 6 }), fc.array(anyAnswer, { maxLength: 40 })] as const;
    await fc.assert(
      fc.asyncProperty(...inputs, async (most, answers) => {
        const crowd = new Crowd(most, answers.length);
        for (const each of answers) {
          await settle();
          expect(crowd.underWay).toBeLessThanOrEqual(most);
          if (crowd.underWay === 0) for (const pause of crowd.pauses.splice(0)) pause.end();
          await settle();
          expect(crowd.underWay).toBeGreaterThan(0);
          await crowd.answer(1, each);
        }
        expect(crowd.underWay).toBe(0);
      }),
      { numRuns: tries(200) },
    );
  });
});

describe("what a server says is left", () => {
  const now = Date.parse("2026-11-23T17:00:00Z");
  it.each([
    [
      { "ratelimit-remaining": "4", "ratelimit-reset": "30" },
      { remaining: 4, resetMs: 30_000 },
    ],
    [
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1_000 + 9) },
      { remaining: 0, resetMs: 9_000 },
    ],
    [
      { "x-rate-limit-remaining": "1", "x-rate-limit-reset": String(now + 500) },
      { remaining: 1, resetMs: 500 },
    ],
    [{ "x-ratelimit-reset": String(now / 1_000 - 9) }, { resetMs: 0 }],
    [{ ratelimit: "limit=100, remaining=50, reset=5" }, { remaining: 50, resetMs: 5_000 }],
    [{ ratelimit: '"default";r=50;t=30' }, { remaining: 50, resetMs: 30_000 }],
    [
      { "ratelimit-remaining": "0", "retry-after": "3" },
      { remaining: 0, resetMs: 3_000 },
    ],
    [{ "ratelimit-remaining": "100, 100;w=60" }, { remaining: 100 }],
    [{ "ratelimit-remaining": "none", "ratelimit-reset": "-1" }, {}],
    [{}, {}],
  ])("%j", (headers, expected) => {
    expect(rateLimit(headerOf(headers), now)).toEqual(expected);
  });
});
