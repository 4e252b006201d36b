import { describe, expect, test } from "vitest";
import { issue } from "../../src/cli/commands/issue.ts";
import {
  clone,
  fetchInto,
  fetchRecord,
  files,
  gitAt,
  merged,
  mergedAt,
  name,
  nightly,
  pushTo,
} from "./fetch-for-test.ts";
import { githubForTest, head, runWith } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { askForNoApproval } from "./loopback-settings.ts";

const report = (startedAt: string) => ({ "springfield.report.json": JSON.stringify({ startedAt }) });
const reportName = "rollcall-report-springfield";

describe("a report is believed by the commit of its run", () => {
  test("holds those of what was merged, a journal where an apply was killed, and when it was last read", async () => {
    const { github, folder, merge, push } = await merged();
    const run = { ...nightly(push), event: "push", headBranch: "renamed-since" };
    const first = await github.addArtifact({ name: reportName, run, files: report("2026-11-20T10:00:00Z") });
    const killed = await github.addArtifact({
      name: reportName,
      run: nightly(merge),
      files: { "springfield.report.journal.jsonl": "{}\n" },
    });
    await github.addArtifact({
      name: "rollcall-drift-springfield",
      run: { ...nightly(push), path: ".github/workflows/drift.yml" },
      files: { "springfield.drift.json": JSON.stringify({ lastReadAt: "2026-11-22T10:00:00Z" }) },
    });
    const { record } = await fetchRecord(github, folder);
    expect(record.reports).toEqual([
      `reports/${killed.id}.report.journal.jsonl`,
      `reports/${first.id}.report.json`,
    ]);
    expect(record.lastReadAt).toBe("2026-11-22T10:00:00Z");
    expect(record.problems).toBeUndefined();
  });

  test.each([
    ["a tag that is called main", "workflow_dispatch"],
    ["a branch that was merged later", "push"],
    ["a schedule that says main", "schedule"],
  ])("of %s is not, and it is said what that means", async (_, event) => {
    const { github, folder, inner } = await merged();
    const run = { ...nightly(inner), event, headBranch: "main" };
    await github.addArtifact({ name: reportName, run, files: report("2026-11-22T10:00:00Z") });
    const drift = { ...run, path: ".github/workflows/drift.yml" };
    const finding = { "springfield.drift.json": JSON.stringify({ lastReadAt: "2026-11-22T10:00:00Z" }) };
    await github.addArtifact({ name: "rollcall-drift-springfield", run: drift, files: finding });
    const { record, stderr } = await fetchRecord(github, folder);
    expect(record).toMatchObject({ reports: [] });
    expect(record.lastReadAt).toBeUndefined();
    expect(stderr).toContain(
      `its run is of the commit ${inner.slice(0, 9)}, which is not on the history of main`,
    );
    expect(stderr).toContain("so a guard that counts archives may be too mild");
  });

  test("after a rewritten history its reports count no longer, and after a renamed branch they do", async () => {
    const { github, folder, push } = await merged();
    await github.addArtifact({ name: reportName, run: nightly(push), files: report("2026-11-22T10:00:00Z") });
    Object.assign(github.state, { defaultBranch: "trunk" });
    gitAt(mergedAt, folder, "update-ref", "refs/remotes/origin/trunk", push);
    expect((await fetchRecord(github, folder)).record.reports).toHaveLength(1);
    gitAt(mergedAt, folder, "update-ref", "refs/remotes/origin/trunk", `${push}^`);
    const { record, stderr } = await fetchRecord(github, folder);
    expect(record.reports).toEqual([]);
    expect(stderr).toContain("it was never merged, or trunk was rewritten since");
  });

  test("nothing is believed where the clone does not hold the default branch", async () => {
    const { github, folder } = await merged();
    Object.assign(github.state, { defaultBranch: "trunk" });
    for (const options of [{ out: "record" }, { out: "snapshots", snapshot: true }]) {
      const refused = await fetchInto(github, folder, "springfield", options);
      expect(refused).toMatchObject({ exitCode: 1 });
      expect(refused.stderr).toMatch(/does not hold the whole history of trunk.*fetch-depth: 0/s);
    }
  });

  test("an issue is not kept from opening by a finding of a branch that is called main", async () => {
    const { github, folder, push, inner } = await merged();
    const finding = { "springfield.drift.json": JSON.stringify({ lastReadAt: "2026-11-23T16:00:00Z" }) };
    const artifact = (headSha: string) => ({
      name: "rollcall-drift-springfield",
      run: { ...nightly(headSha), path: ".github/workflows/drift.yml", headBranch: "main" },
      files: finding,
    });
    const districts = JSON.stringify({ include: [{ district: "springfield" }] });
    const told = () =>
      runWith(github, (context) => issue({ drift: folder, districts, staleAfter: 48 }, context), {
        cwd: folder,
      });
    await github.addArtifact(artifact(inner));
    expect((await told()).stdout).toContain("springfield: opened");
    await github.addArtifact(artifact(push));
    expect((await told()).stderr).toContain("The last complete read was 2026-11-23T16:00:00Z");
  });
});

describe("how far a record reaches", () => {
  /** The merge of #12 and a push on top, both with dates of their own choosing; GitHub merged it at a time that it fixed. */
  async function mergedOn(time: string, dates: string) {
    const github = await githubForTest();
    askForNoApproval(github.state.settings);
    const { folder, merge, push } = await clone(dates);
    github.addPullRequest({ number: 12, headSha: head, mergedAt: time, mergeCommitSha: merge });
    await github.addArtifact({
      name,
      files,
      createdAt: new Date(Date.parse(time) - 3_600_000).toISOString(),
    });
    return { github, folder, merge, push };
  }

  test.each(["2001-01-01T00:00:00Z", "2026-09-01T10:00:00Z", "2031-01-01T00:00:00Z"])(
    "90 days by GitHub's word, for plans and for reports, with commits of %s",
    async (dates) => {
      const { github, folder, push } = await mergedOn("2026-09-01T10:00:00Z", dates);
      const common = { name: reportName, run: nightly(push), files: report("2026-09-01T12:00:00Z") };
      await github.addArtifact({ ...common, createdAt: "2026-09-01T12:00:00Z" });
      await github.addArtifact({ ...common, createdAt: "2026-08-20T12:00:00Z" });
      const { record } = await fetchRecord(github, folder);
      expect(record.approvals.map(({ plan }) => plan)).toEqual([undefined, "plans/12.plan.json"]);
      expect(record.reports).toHaveLength(1);
    },
  );

  test("what was merged before does not count; what was pushed since does, whatever its date", async () => {
    const { github, folder, push } = await mergedOn("2026-08-01T10:00:00Z", "2020-01-01T00:00:00Z");
    const { record } = await fetchRecord(github, folder);
    expect(record.approvals.map(({ commit }) => commit)).toEqual([push]);
  });

  test("30 commits; that older ones were left out is said", async () => {
    const github = await githubForTest();
    const { folder } = await clone();
    for (let count = 0; count < 30; count += 1) pushTo(folder, `${count}`, "pushed");
    const { record, stderr } = await fetchRecord(github, folder);
    expect(record.approvals).toHaveLength(30);
    expect(record.hasOlder).toBe(true);
    expect(stderr).toContain("Only the newest 30 commits of springfield were looked up");
  });
});

describe("a pull request that GitHub links late", () => {
  const merging = "Merge pull request #31 from springfield/topic";

  async function mergedJustNow(message: string) {
    const github = await githubForTest();
    const { folder } = await clone();
    return { github, folder, commit: pushTo(folder, "just-now", message) };
  }

  const linkAfter = (github: LoopbackGitHub, commit: string, requests: number): void =>
    github.inject({
      kind: "unlinked",
      path: new RegExp(`/commits/${commit}/pulls$`),
      times: requests,
    });

  test.each([merging, "Use new ids (#31)"])("is asked for again: %s", async (message) => {
    const { github, folder, commit } = await mergedJustNow(message);
    github.addPullRequest({
      number: 31,
      headSha: head,
      mergedAt: "2026-11-23T16:59:50Z",
      mergeCommitSha: commit,
    });
    linkAfter(github, commit, 2);
    const { record, waits } = await fetchRecord(github, folder);
    expect(record.approvals[0]).toMatchObject({ commit, pullRequest: 31 });
    expect(waits).toEqual([1_000, 2_000]);
  });

  test("for a minute, and then the reason says what is not known", async () => {
    const { github, folder, commit } = await mergedJustNow(merging);
    const { record, waits } = await fetchRecord(github, folder);
    expect(waits.reduce((sum, one) => sum + one, 0)).toBe(60_000);
    expect(record.approvals[0]?.problem).toBe(
      `the message of the commit ${commit.slice(0, 9)} names pull request #31, and GitHub does not say that ${commit.slice(0, 9)} came with a pull request that was merged here`,
    );
  });

  test("is not waited for where no message names one", async () => {
    const { github, folder } = await mergedJustNow("See (#31) for why");
    const { record, waits } = await fetchRecord(github, folder);
    expect(waits).toEqual([]);
    expect(record.approvals[0]?.problem).toMatch(/pushed without a pull request/);
  });
});

test("a pull request that was merged elsewhere does not speak for what was pushed here", async () => {
  const { github, folder, push } = await merged();
  github.addPullRequest({
    number: 13,
    headSha: push,
    baseRef: "unprotected",
    mergedAt: "2026-11-19T10:00:00Z",
    mergeCommitSha: "d".repeat(40),
  });
  const { record } = await fetchRecord(github, folder);
  expect(record.approvals[0]).toMatchObject({
    commit: push,
    problem: expect.stringMatching(/pushed without/),
  });
});
