import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRetryPolicy, parseRetryAfter, retryDelay } from "../../src/http/retry.ts";

const now = Date.parse("2026-08-17T12:00:00Z");
const delayOf = (status: number, retryAfter?: string, attempt = 1, waitedMs = 0): number | undefined =>
  retryDelay(
    attempt,
    { kind: "response", status, ...(retryAfter === undefined ? {} : { retryAfter }) },
    waitedMs,
    now,
    () => 0.5,
  );

describe("retryDelay", () => {
  it.each([408, 429, 500, 502, 503, 504])("tries again after %i", (status) => {
    expect(delayOf(status)).toBe(750);
  });

  it.each([400, 401, 403, 404, 409, 412, 422, 501, 505])("does not try again after %i", (status) => {
    expect(delayOf(status)).toBeUndefined();
  });

  it("doubles the step up to the cap, and ends after the last attempt", () => {
    const delays = [1, 2, 3, 4, 5].map((attempt) => delayOf(503, undefined, attempt));
    expect(delays).toEqual([750, 1_500, 3_000, 6_000, undefined]);
    const patient = { ...defaultRetryPolicy, maxAttempts: 20 };
    expect(retryDelay(15, { kind: "transport" }, 0, now, () => 0.999, patient)).toBeLessThanOrEqual(32_000);
  });

  it("keeps a time that the server names to the second, also above the cap", () => {
    expect(delayOf(429, "90")).toBe(90_000);
    expect(delayOf(503, "Mon, 17 Aug 2026 12:01:30 GMT")).toBe(90_000);
    expect(delayOf(503, "Mon, 17 Aug 2026 11:00:00 GMT")).toBe(0);
  });

  it("gives up where the waiting would go beyond the budget", () => {
    expect(delayOf(429, "3600")).toBeUndefined();
    expect(delayOf(429, "300", 2, 400_000)).toBeUndefined();
  });

  it.each(["", "soon", "-5", "1e9", "2026-08-17", "0x10", "١٠"])(
    "takes Retry-After %j for absent",
    (value) => {
      expect(parseRetryAfter(value, now)).toBeUndefined();
    },
  );

  it("never waits less than half a step or more than the cap without a named time", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, chance) => {
          const delay = retryDelay(attempt, { kind: "transport" }, 0, now, () => chance) ?? -1;
          expect(delay).toBeGreaterThanOrEqual(500);
          expect(delay).toBeLessThanOrEqual(defaultRetryPolicy.capMs);
        },
      ),
    );
  });
});
