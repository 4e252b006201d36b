import { expect, test } from "vitest";
import { entry, ledgerAt, newServer, textAt } from "./ledger-for-test.ts";

/** As many as a large organisation has, where there is time for it. */
const [districts, writers] = process.env["SOAK"] === undefined ? [24, 4] : [1000, 8];

test(`entries of ${districts} districts by ${writers} writers at once all get into the ledger, each once`, async () => {
  const server = await newServer();
  const waiting = Array.from({ length: districts }, (_, index) => `district-${index}`);
  const all = [...waiting];
  const write = (): Promise<void> =>
    ledgerAt(server, async (ledger) => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const file = `${next}.json`;
        const { commit } = await ledger.read([file]);
        await ledger.append(commit, entry({ [file]: next }, next));
      }
    });
  await Promise.all(Array.from({ length: writers }, write));
  expect(server.git("ls-tree", "--name-only", "rollcall-ledger").split("\n")).toEqual(
    all.map((district) => `${district}.json`).sort(),
  );
  expect(server.git("log", "--format=%s", "rollcall-ledger").split("\n").sort()).toEqual([...all].sort());
  expect(textAt(server, "district-7.json")).toBe("district-7");
});
