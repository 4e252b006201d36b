/** How many requests a record costs: a workflow's token has 1,000 an hour for its whole repository. */
import { expect, test } from "vitest";
import { clone, fetchRecord, files, nightly, pushTo } from "./fetch-for-test.ts";
import { githubForTest, head } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

const drift = (headSha: string, createdAt: string) => ({
  name: "rollcall-drift-springfield",
  run: { path: ".github/workflows/drift.yml", event: "schedule", headSha, createdAt },
  files: { "springfield.drift.json": JSON.stringify({ lastReadAt: createdAt }) },
  createdAt,
});

const daysAgo = (days: number): string =>
  new Date(Date.UTC(2026, 10, 23, 5) - days * 86_400_000).toISOString();

const cost = async (github: LoopbackGitHub, folder: string) => {
  const before = github.requests.length;
  const { record } = await fetchRecord(github, folder);
  return { record, requests: github.requests.length - before };
};

test("a quiet district: 7, however many nights there were, and one more for each report", async () => {
  const github = await githubForTest();
  const { folder } = await clone();
  const tip = pushTo(folder, "last", "Merge pull request #3 from springfield/topic");
  github.addPullRequest({ number: 3, headSha: head, mergedAt: daysAgo(120), mergeCommitSha: tip });
  for (let night = 0; night < 90; night += 1) {
    await github.addArtifact(drift(tip, daysAgo(night)));
    const run = { ...nightly(tip), createdAt: daysAgo(night) };
    await github.addArtifact({ name: "rollcall-outcome-springfield", files: {}, run });
  }
  const quiet = await cost(github, folder);
  expect(quiet.record).toMatchObject({ approvals: [], lastReadAt: daysAgo(0) });
  expect(quiet.requests).toBe(7);
  for (const day of [3, 40, 80])
    await github.addArtifact({
      name: "rollcall-report-springfield",
      run: nightly(tip),
      files: { "springfield.report.json": "{}" },
      createdAt: daysAgo(day),
    });
  const { record, requests } = await cost(github, folder);
  expect(record.reports).toHaveLength(3);
  expect(requests).toBe(7 + 3);
});

test("a busy district: 30 merges, each approved and with an acknowledgement, and 60 reports", async () => {
  const github = await githubForTest();
  const { folder } = await clone();
  github.setPermission("reviewer", "write");
  for (let number = 101; number <= 130; number += 1) {
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
    github.addComment(number, "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA", "reviewer");
    for (const hours of [0.1, 0.2])
      await github.addArtifact({
        name: "rollcall-report-springfield",
        run: { ...nightly(merge), createdAt: daysAgo(day - hours) },
        files: { "springfield.report.json": JSON.stringify({ startedAt: daysAgo(day - hours) }) },
        createdAt: daysAgo(day - hours),
      });
  }
  const { record, requests } = await cost(github, folder);
  expect(record.approvals.map(({ plan }) => plan).filter((plan) => plan !== undefined)).toHaveLength(30);
  expect(record.approvals.flatMap(({ acknowledgements }) => acknowledgements)).toHaveLength(30);
  expect(record.reports).toHaveLength(60);
  // Six for each merge, one for each report, one for each month of plan runs; the repository, the runs of apply, the lists of
  // reports and of findings, and whether the reviewer may write.
  expect(requests).toBe(30 * 6 + 60 + 3 + 5);
});
