import { expect, test } from "vitest";
import type { LedgerBranch } from "../../src/git/ledger-branch.ts";
import { entry, ledgerAt, newServer, textAt } from "./ledger-for-test.ts";

/** As many as a large organisation has, where there is time for it. */
const isLongRun = process.env["SOAK"] !== undefined;
const [districts, writers] = isLongRun ? [1000, 4] : [16, 4];

/** As runs on other machines do. */
const pauses = () => ({
  begin: () => Promise.resolve(),
  sleep: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)),
  end: () => undefined,
});

/**
 * In place of pauses by the clock: of the writers that were too late one at a time tries again, and who is done begins
 * nothing new before those. Writers in step with each other would else overtake the same one again and again.
 */
function turns() {
  let last = Promise.resolve();
  return () => {
    let end: (() => void) | undefined;
    return {
      begin: (): Promise<void> => last,
      sleep: async (): Promise<void> => {
        if (end !== undefined) return;
        const before = last;
        last = new Promise((resolve) => {
          end = resolve;
        });
        await before;
      },
      end: (): void => {
        end?.();
        end = undefined;
      },
    };
  };
}

test(`entries of ${districts} districts by ${writers} writers at once all get into the ledger, each once`, async () => {
  const server = await newServer();
  const waiting = Array.from({ length: districts }, (_, index) => `district-${index}`);
  const all = [...waiting];
  const newTurn = isLongRun ? pauses : turns();
  const write = (): Promise<void> => {
    const { begin, sleep, end } = newTurn();
    const one = async (ledger: LedgerBranch, district: string): Promise<void> => {
      const file = `${district}.json`;
      await begin();
      const { commit } = await ledger.read([file]);
      await ledger.append(commit, entry({ [file]: district }, district)).finally(end);
    };
    return ledgerAt(
      server,
      async (ledger) => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await one(ledger, next);
      },
      { sleep },
    );
  };
  await Promise.all(Array.from({ length: writers }, write));
  expect(server.git("ls-tree", "--name-only", "rollcall-ledger").split("\n")).toEqual(
    all.map((district) => `${district}.json`).sort(),
  );
  expect(server.git("log", "--format=%s", "rollcall-ledger").split("\n").sort()).toEqual([...all].sort());
  expect(textAt(server, "district-7.json")).toBe("district-7");
});
