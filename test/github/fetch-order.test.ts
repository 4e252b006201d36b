import { expect, test } from "vitest";
import { connectToRead } from "../../src/cli/services/github.ts";
import type { FetchedRecord } from "../../src/files/record-file.gen.ts";
import { type AskedCommit, fetchRecord, type RecordRequest } from "../../src/github/fetch-record.ts";
import { githubForTest, runWith } from "./github-for-test.ts";

type Fetched = Pick<FetchedRecord, "approvals">;

const commitOf = (digit: number): string => `${digit}`.repeat(40);
const history = [5, 4, 3, 2, 1].map(commitOf);
const asked = (digit: number, ...places: readonly string[]): AskedCommit => ({
  commit: commitOf(digit),
  subject: `Change ${digit}`,
  places,
});

async function recordOf(request: Pick<RecordRequest, "asked" | "later">): Promise<Fetched> {
  const github = await githubForTest();
  const found: Fetched[] = [];
  const run = await runWith(github, async (context) => {
    const branch = { name: "main", history: new Set(history) };
    const common = { district: "springfield", waiting: [], hasOlder: false, isByHand: false, branch };
    const whole = { ...common, ...request, now: context.now(), speaksFor: () => [] };
    found.push((await fetchRecord(await connectToRead(context), whole)).record);
    return 0;
  });
  expect(run.stderr).toBe("");
  const [record] = found;
  if (record === undefined) throw new Error("there is no record");
  return record;
}

const commitsIn = ({ approvals }: Fetched): readonly string[] => approvals.map(({ commit }) => commit);

test("what was pushed just now is newer than what it found unwritten", async () => {
  const record = await recordOf({ asked: [asked(2, "Lincoln"), asked(4)], later: [] });
  expect(commitsIn(record)).toEqual([commitOf(4), commitOf(2)]);
});

test("what was merged while a job waited for its turn is newer than what it was started for", async () => {
  const record = await recordOf({ asked: [asked(5, "Lincoln"), asked(4)], later: [] });
  expect(commitsIn(record)).toEqual([commitOf(5), commitOf(4)]);
});

test("a later merge whose plan may speak stands before the one that nobody reviewed", async () => {
  const record = await recordOf({
    asked: [asked(5, "Adams"), asked(2, "Lincoln")],
    later: [asked(4), asked(3)],
  });
  expect(commitsIn(record)).toEqual([5, 4, 3, 2].map(commitOf));
});

test("what was pushed is looked up also where thirty older commits are not applied", async () => {
  const older = Array.from({ length: 30 }, () => asked(1, "Lincoln"));
  const record = await recordOf({ asked: [...older, asked(4)], later: [] });
  expect(commitsIn(record)[0]).toBe(commitOf(4));
});
