import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { issue } from "../../src/cli/issue/command.ts";
import { clone, fetchInto, fetchRecord, gitAt, merged, mergedAt, nightly, pushTo } from "./fetch-for-test.ts";
import { githubForTest, head, runWith } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { askForNoApproval } from "./loopback-settings.ts";
import { districtText, putLedger, schoolText, settle } from "./settled-for-test.ts";

describe("who is believed by the commit of a run", () => {
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
  const asked = async (github: LoopbackGitHub, folder: string, env = {}) =>
    (await fetchRecord(github, folder, env)).record.approvals.map(({ commit, places }) => [commit, places]);

  test.each(["2001-01-01T00:00:00Z", "2031-01-01T00:00:00Z"])(
    "to what is settled, however old that is, with commits of %s",
    async (dates) => {
      const github = await githubForTest();
      askForNoApproval(github.state.settings);
      const { folder, merge, push } = await clone(dates);
      github.addPullRequest({
        number: 12,
        headSha: head,
        mergedAt: "2025-09-01T10:00:00Z",
        mergeCommitSha: merge,
      });
      expect(await asked(github, folder)).toEqual([
        [push, [""]],
        [merge, ["Lincoln"]],
      ]);
    },
  );

  test("without a ledger, of another repository's, and of one that cannot be read: to what was pushed just now", async () => {
    const github = await githubForTest();
    const { folder, push, start } = await clone();
    const pushed = { GITHUB_EVENT_NAME: "push", GITHUB_SHA: push };
    const expectPushedOnly = async () => {
      expect(await asked(github, folder, pushed)).toEqual([[push, undefined]]);
      expect(await asked(github, folder, { GITHUB_EVENT_NAME: "schedule" })).toEqual([]);
    };
    await settle(folder, start, [], { repository: "4711" });
    await expectPushedOnly();
    putLedger(folder, "{");
    await expectPushedOnly();
    gitAt(mergedAt, folder, "update-ref", "-d", "refs/remotes/origin/rollcall-ledger");
    await expectPushedOnly();
  });

  test("past a push between, and past one on top that asks for nothing else", async () => {
    const { github, folder, merge, push } = await merged();
    await settle(folder, merge);
    const added = pushTo(folder, "Adams", "Add a school");
    const other = pushTo(folder, "Oak", "Add another");
    gitAt(mergedAt, folder, "checkout", "--quiet", "HEAD", ".");
    write(folder, "schools/Oak.yaml", "# the oak\nname: Oak\nparticipates: true\n");
    const found = await asked(github, folder);
    expect(found.filter(([, places]) => places !== undefined)).toEqual([
      [other, ["Oak"]],
      [added, ["Adams"]],
      [push, [""]],
    ]);
  });

  test("past a move from one file into a folder", async () => {
    const github = await githubForTest();
    const { folder, push } = await clone();
    await settle(folder, push);
    gitAt(mergedAt, folder, "rm", "--quiet", "-r", "districts/springfield");
    const whole = `${districtText("America/Denver")}schools:\n  - { name: Lincoln, policy: leave }\n`;
    write(folder, "../springfield.yaml", whole);
    expect(await asked(github, folder)).toEqual([]);
  });

  test("past a history that was rewritten, of which the settled commit is no longer a part", async () => {
    const github = await githubForTest();
    const { folder, push } = await clone();
    await settle(folder, push);
    gitAt(mergedAt, folder, "reset", "--quiet", "--soft", "HEAD~3");
    gitAt(mergedAt, folder, "commit", "--quiet", "--message", "All at once");
    gitAt(mergedAt, folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    expect(await asked(github, folder)).toEqual([]);
    const added = pushTo(folder, "Adams", "Add a school");
    expect(await asked(github, folder)).toEqual([[added, ["Adams"]]]);
  });

  test("past a commit whose file cannot be read, to the one that mended it", async () => {
    const github = await githubForTest();
    const { folder, push } = await clone();
    await settle(folder, push);
    const added = pushTo(folder, "Adams", "Add a school");
    write(folder, "schools/Broken.yaml", "name: [");
    gitAt(mergedAt, folder, "rm", "--quiet", "districts/springfield/schools/Broken.yaml");
    const mended = write(folder, "schools/Oak.yaml", schoolText("Oak"));
    const found = await asked(github, folder);
    expect(found[0]).toEqual([mended, ["Adams", "Oak"]]);
    expect(found.map(([commit]) => commit)).not.toContain(added);
  });

  test("whatever tags are called", async () => {
    const github = await githubForTest();
    const { folder, push, start } = await clone();
    await settle(folder, push);
    const ledger = gitAt(mergedAt, folder, "rev-parse", "refs/remotes/origin/rollcall-ledger");
    await settle(folder, start);
    gitAt(mergedAt, folder, "tag", "rollcall-ledger", ledger);
    gitAt(mergedAt, folder, "tag", "origin/rollcall-ledger", ledger);
    gitAt(mergedAt, folder, "tag", "main", start);
    expect(await asked(github, folder)).toHaveLength(2);
  });

  test("30 commits of 31, the pushed one first; that older ones were left out is said", async () => {
    const github = await githubForTest();
    const { folder } = await clone();
    const commits = pushMany(folder, 31);
    const pushed = write(folder, "schools/school-1.yaml", "# one\nname: school-1\nparticipates: true\n");
    const env = { GITHUB_EVENT_NAME: "push", GITHUB_SHA: pushed };
    const { record, stderr } = await fetchRecord(github, folder, env);
    expect(record.approvals.map(({ commit }) => commit)).toEqual([pushed, ...commits.slice(0, 29)]);
    expect(record.hasOlder).toBe(true);
    expect(stderr).toContain("Only 30 commits of springfield were looked up");
  });
});

/** Commits a file of springfield's folder. */
function write(folder: string, file: string, text: string): string {
  const target = path.join(folder, "districts/springfield", file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  gitAt(mergedAt, folder, "add", `districts/springfield${file.startsWith("..") ? ".yaml" : `/${file}`}`);
  gitAt(mergedAt, folder, "commit", "--quiet", "--message", "Write");
  gitAt(mergedAt, folder, "update-ref", "refs/remotes/origin/main", "HEAD");
  return gitAt(mergedAt, folder, "rev-parse", "HEAD");
}

/** As a rebase puts them on main: a school each, newest first. */
const pushMany = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => pushTo(folder, `school-${index}`, "pushed")).reverse();

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
