/** How many requests a record costs: a workflow's token has 1,000 an hour for its whole repository. */
import { expect, test } from "vitest";
import { clone, fetchRecord, files, pushTo } from "./fetch-for-test.ts";
import { githubForTest } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { settle } from "./settled-for-test.ts";

const daysAgo = (days: number): string =>
  new Date(Date.UTC(2026, 10, 23, 5) - days * 86_400_000).toISOString();

const cost = async (github: LoopbackGitHub, folder: string, env: Record<string, string> = {}) => {
  const before = github.requests.length;
  const { record } = await fetchRecord(github, folder, env);
  return { record, requests: github.requests.length - before };
};

const line = "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA";

/** Pull requests from #101 on, a school each, approved and with an acknowledgement; the number of the last first. */
async function mergedSchools(count: number) {
  const github = await githubForTest();
  const { folder, push } = await clone();
  await settle(folder, push);
  github.setPermission("reviewer", "write");
  const merges: string[] = [];
  for (let number = 101; number <= 100 + count; number += 1) {
    const merge = pushTo(folder, `school-${number}`, `Merge pull request #${number} from springfield/topic`);
    const day = (131 - number) * 2.5;
    const headSha = `${number}`.padEnd(40, "a");
    github.addPullRequest({ number, headSha, mergedAt: daysAgo(day), mergeCommitSha: merge });
    github.state.commits.set(number, [{ author: "octocat", committer: "web-flow" }]);
    await github.addArtifact({
      name: `rollcall-plan-${number}-${headSha}-springfield`,
      files,
      run: { createdAt: daysAgo(day + 0.5) },
      createdAt: daysAgo(day + 0.4),
    });
    github.addReview(number, "reviewer", daysAgo(day + 0.2));
    github.addComment(number, line, "reviewer");
    merges.unshift(merge);
  }
  return { github, folder, push, merges };
}

test("a quiet district: the repository, once, however many merges lie behind", async () => {
  const { github, folder, merges } = await mergedSchools(30);
  await settle(folder, merges[0] ?? "");
  const quiet = await cost(github, folder, { GITHUB_EVENT_NAME: "schedule" });
  expect(quiet.record.approvals).toEqual([]);
  expect(quiet.requests).toBe(1);
});

test.each([1, 3, 30])("%i open places: the lookups of their own merges, and no more", async (count) => {
  const { github, folder, merges } = await mergedSchools(30);
  await settle(folder, merges[count] ?? (await clone()).push);
  const { record, requests } = await cost(github, folder);
  expect(record.approvals.map(({ commit }) => commit)).toEqual(merges.slice(0, count));
  expect(record.approvals.filter(({ plan }) => plan !== undefined)).toHaveLength(count);
  expect(record.approvals.flatMap(({ acknowledgements }) => acknowledgements)).toHaveLength(count);
  const months = new Set(
    github.requests.map((one) => one.path).filter((one) => /workflows\/.*runs/.test(one)),
  );
  expect(requests).toBeLessThanOrEqual(count * 6 + months.size + 8);
});

test("a pull request that waits: its acknowledgements, and neither its plan nor its commits", async () => {
  const { github, folder, push, merges } = await mergedSchools(2);
  const waiting = merges.map((commit, index) => ({
    pullRequest: 102 - index,
    commit,
    places: [`school-${102 - index}`],
  }));
  await settle(folder, push, waiting);
  const { record } = await cost(github, folder);
  expect(record.approvals).toEqual(
    waiting.map(({ commit, pullRequest }) => ({
      commit,
      pullRequest,
      acknowledgements: [expect.objectContaining({ by: "reviewer", guard: "archive-share" })],
    })),
  );
  expect(github.requests.filter(({ path }) => /artifacts|reviews|workflows|\/pulls$/.test(path))).toEqual([]);
});
