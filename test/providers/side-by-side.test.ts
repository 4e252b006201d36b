import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hand, HandLost, sideBySide } from "../../src/providers/classtag/browser/side-by-side.ts";
import { tries } from "../tries.ts";

interface Job {
  readonly takes: number;
  readonly fails: boolean;
}

interface Run {
  /** What came of it: a result for each job, or the number of the one that failed. */
  readonly outcome: readonly number[] | string;
  readonly begun: readonly number[];
}

async function run(jobs: readonly Job[], hands: number, lost: readonly number[] = []): Promise<Run> {
  const begun: number[] = [];
  const hand = (number: number): Hand<readonly [Job, number], number> => {
    let [isStopped, left] = [false, lost[number - 1] ?? Number.POSITIVE_INFINITY];
    return {
      work: async ([{ fails, takes }, index]) => {
        if (number > 0 && left-- <= 0) throw new HandLost();
        begun.push(index);
        isStopped = false;
        for (let turn = 0; turn < takes; turn += 1) {
          await pause(0);
          if (isStopped) throw new Error("stopped");
        }
        if (fails) throw new Error(String(index));
        return index;
      },
      stop: () => {
        isStopped = true;
      },
    };
  };
  const items = jobs.map((job, index) => [job, index] as const);
  const others = Array.from({ length: hands - 1 }, (_, index) => hand(index + 1));
  const outcome = await sideBySide(items, hand(0), others).catch((error: Error) => error.message);
  return { outcome, begun };
}

const job = fc.record({ takes: fc.nat({ max: 4 }), fails: fc.constant(false) });
const mayFail = fc.record({ takes: fc.nat({ max: 4 }), fails: fc.boolean() });

describe("several at a time", () => {
  it("law: comes to what one after another does, whoever is lost on the way", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.array(job, { maxLength: 9 }), fc.array(mayFail, { maxLength: 9 })),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat({ max: 3 }), { maxLength: 4 }),
        async (jobs, hands, lost) => {
          const { outcome } = await run(jobs, hands, lost);
          expect(outcome).toEqual((await run(jobs, 1)).outcome);
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it("begins nothing after a failure, and ends what comes after it", async () => {
    const quick = { takes: 1, fails: false };
    const long = { takes: 1_000_000, fails: false };
    const { begun, outcome } = await run([quick, { takes: 3, fails: true }, long, long, quick], 3);
    expect(outcome).toBe("1");
    expect(begun).toEqual([0, 1, 2, 3]);
  });
});
