import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type FetchOptions, fetchFromGitHub } from "../../src/cli/commands/fetch.ts";
import { readRecord } from "../../src/cli/fetched-record.ts";
import { readPlanFile } from "../../src/cli/plan-file.ts";
import type { FetchedRecord } from "../../src/github/record-file.gen.ts";
import { githubForTest, head, newerHead, planText, runWith, temporaryFolder } from "./github-for-test.ts";
import { type LoopbackGitHub, zipOf } from "./loopback-github.ts";

const commitEnvironment = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.test",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.test",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

const gitAt = (at: string, folder: string, ...args: readonly string[]): string =>
  execFileSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...commitEnvironment, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

const mergedAt = "2026-11-20T10:00:00Z";

/** A clone whose main has, newest first: a push to springfield, another district's commit, the merge of #12, the start. */
async function clone(
  at = mergedAt,
): Promise<{ readonly folder: string; readonly merge: string; readonly push: string }> {
  const folder = await temporaryFolder();
  const git = (...args: readonly string[]): string => gitAt(at, folder, ...args);
  const commit = async (file: string, text: string): Promise<string> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
    git("add", ".");
    git("commit", "--quiet", "--message", text);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch=main");
  await commit("README.md", "start");
  git("switch", "--quiet", "--create", "topic");
  await commit("districts/springfield/schools/lincoln.yaml", "inner");
  git("switch", "--quiet", "main");
  git("merge", "--no-ff", "--no-edit", "--quiet", "topic");
  const merge = git("rev-parse", "HEAD");
  await commit("districts/shelbyville.yaml", "other");
  const push = await commit("districts/springfield.yaml", "pushed");
  return { folder, merge, push };
}

async function fetchRecord(
  github: LoopbackGitHub,
  folder: string,
): Promise<{ readonly record: FetchedRecord; readonly stderr: string; readonly files: readonly string[] }> {
  const { exitCode, stderr } = await fetchInto(github, folder, "springfield", { out: "record" });
  expect(exitCode, stderr).toBe(0);
  const files = await readdir(path.join(folder, "record"), { recursive: true, withFileTypes: true });
  return {
    record: await readRecord("record", folder),
    stderr,
    files: files
      .filter((one) => one.isFile())
      .map(({ name }) => name)
      .sort(),
  };
}

const fetchInto = (
  github: LoopbackGitHub,
  folder: string,
  district: string | undefined,
  options: Partial<FetchOptions>,
  env: Record<string, string> = {},
) =>
  runWith(
    github,
    (context) => fetchFromGitHub(district, { out: "plans", district: [], ...options }, context),
    {
      cwd: folder,
      env: { GITHUB_REF_NAME: "main", ...env },
    },
  );

/** A run of the apply workflow. */
const nightly = { path: ".github/workflows/apply.yml", event: "schedule" };

async function merged(): Promise<{
  readonly github: LoopbackGitHub;
  readonly folder: string;
  readonly merge: string;
  readonly push: string;
}> {
  const github = await githubForTest();
  const { folder, merge, push } = await clone();
  github.addPullRequest({
    number: 12,
    headSha: head,
    mergedAt: "2026-11-20T10:00:00Z",
    mergeCommitSha: merge,
  });
  return { github, folder, merge, push };
}

/** An hour before the merge of #12. */
const reviewedAt = "2026-11-20T09:00:00Z";
const name = `rollcall-plan-12-${head}-springfield`;
const files = { "springfield.plan.json": planText(), "springfield.html": "<p>" };

describe("the record of a district", () => {
  test("holds each commit of the first-parent history with the plan that was reviewed for it", async () => {
    const { github, folder, merge, push } = await merged();
    await github.addArtifact({ name, files, createdAt: reviewedAt });
    github.setPermission("reviewer", "write");
    github.addComment(12, "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA", "reviewer");
    github.addComment(12, "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA", "stranger");
    const { record, files: written } = await fetchRecord(github, folder);
    expect(record.approvals).toEqual([
      {
        commit: push,
        committedAt: "2026-11-20T10:00:00.000Z",
        problem: expect.stringContaining("pushed without a pull request"),
        acknowledgements: [],
      },
      {
        commit: merge,
        committedAt: "2026-11-20T10:00:00.000Z",
        pullRequest: 12,
        author: "octocat",
        head,
        plan: "plans/12.plan.json",
        acknowledgements: [
          expect.objectContaining({
            guard: "archive-share",
            fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
            by: "reviewer",
          }),
        ],
      },
    ]);
    expect(written).toEqual(["12.plan.json", "record.json"]);
    const saved = await readPlanFile(path.join("record", "plans/12.plan.json"), folder);
    expect(saved.plan.district.id).toBe("springfield");
  });

  test.each([
    ["absent", undefined, /there is none/],
    ["expired", { isExpired: true }, /it has expired.* run the apply workflow by hand with the fingerprint/],
    ["made after the merge", { createdAt: "2026-11-20T10:00:01Z" }, /planned again after the merge/],
    ["changed since", { digest: `sha256:${"0".repeat(64)}` }, /not what its digest says/],
    ["without a digest", { digest: null }, /no digest/],
    [
      "of another workflow",
      { run: { path: ".github/workflows/evil.yml" } },
      /made by \.github\/workflows\/evil\.yml/,
    ],
    ["of another event", { run: { event: "pull_request" } }, /on the event pull_request/],
    ["of another repository", { run: { repository: "mallory/rosters" } }, /in another repository/],
    [
      "of a workflow on another branch",
      { run: { path: ".github/workflows/plan.yml@refs/heads/x" } },
      /that of refs\/heads\/x/,
    ],
    [
      "with another name in it",
      { files: { "shelbyville.plan.json": "{}" } },
      /does not hold springfield\.plan\.json/,
    ],
    [
      "no zip",
      { zip: Buffer.from("no zip at all, but long enough to be looked at for an end") },
      /no readable zip/,
    ],
  ] as const)("says why there is no reviewed plan: %s", async (_, differs, problem) => {
    const { github, folder } = await merged();
    if (differs !== undefined) await github.addArtifact({ name, files, createdAt: reviewedAt, ...differs });
    const { record, stderr } = await fetchRecord(github, folder);
    expect(record.approvals[1]?.plan).toBeUndefined();
    expect(record.approvals[1]?.problem).toMatch(problem);
    expect(stderr).toMatch(problem);
  });

  test("takes the newest plan that the plan workflow made, whatever newer one somebody else put beside it", async () => {
    const { github, folder } = await merged();
    const plan = (title: string) => ({
      "springfield.plan.json": planText({ district: { id: "springfield", name: title } }),
    });
    await github.addArtifact({ name, files: plan("first"), createdAt: "2026-11-20T08:00:00Z" });
    await github.addArtifact({ name, files: plan("second"), createdAt: "2026-11-20T09:00:00Z" });
    await github.addArtifact({
      name,
      files: plan("forged"),
      run: { event: "push" },
      createdAt: "2026-11-20T09:30:00Z",
    });
    await fetchRecord(github, folder);
    const saved = await readPlanFile(path.join("record", "plans/12.plan.json"), folder);
    expect(saved.plan.district.name).toBe("second");
  });

  test("takes the plan of a merged pull request, whatever is open from the same branch by then", async () => {
    const { github, folder } = await merged();
    github.addPullRequest({ number: 13, headSha: head, headRef: "change-12", baseRef: "release" });
    const run = { headBranch: "change-12", headSha: head };
    await github.addArtifact({ name, files, run, createdAt: reviewedAt });
    const other = planText({ district: { id: "springfield", name: "of #13" } });
    await github.addArtifact({
      name: name.replace("plan-12", "plan-13"),
      files: { "springfield.plan.json": other },
      run,
      createdAt: "2026-11-20T09:30:00Z",
    });
    const { record } = await fetchRecord(github, folder);
    expect(record.approvals[1]).toMatchObject({ pullRequest: 12, plan: "plans/12.plan.json" });
    const saved = await readPlanFile(path.join("record", "plans/12.plan.json"), folder);
    expect(saved.plan.district.name).not.toBe("of #13");
  });

  test("takes the newest plan of before the last approval, and none that only was made afterwards", async () => {
    const { github, folder } = await merged();
    const plan = (title: string) => ({
      "springfield.plan.json": planText({ district: { id: "springfield", name: title } }),
    });
    github.addReview(12, "early", "2026-11-20T07:00:00Z");
    github.addReview(12, "reviewer", "2026-11-20T09:00:00Z");
    github.addReview(12, "doubter", "2026-11-20T09:40:00Z", "COMMENTED");
    github.addReview(12, "withdrawn", "2026-11-20T09:40:00Z", "DISMISSED");
    github.addReview(12, "late", "2026-11-20T11:00:00Z");
    await github.addArtifact({ name, files: plan("again"), createdAt: "2026-11-20T09:30:00Z" });
    const { record } = await fetchRecord(github, folder);
    expect(record.approvals[1]?.problem).toMatch(/planned again after the approval/);
    await github.addArtifact({ name, files: plan("reviewed"), createdAt: "2026-11-20T08:00:00Z" });
    await fetchRecord(github, folder);
    const saved = await readPlanFile(path.join("record", "plans/12.plan.json"), folder);
    expect(saved.plan.district.name).toBe("reviewed");
  });

  test("takes no acknowledgement by who made a commit of the pull request", async () => {
    const { github, folder } = await merged();
    await github.addArtifact({ name, files, createdAt: reviewedAt });
    const others = Array.from({ length: 100 }, () => ({ author: "octocat", committer: "web-flow" }));
    github.state.commits.set(12, [...others, { author: "helper" }, { committer: "Pusher" }, {}]);
    for (const login of ["helper", "pusher", "reviewer"]) {
      github.setPermission(login, "write");
      github.addComment(12, "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA", login);
    }
    const accepted = async () =>
      (await fetchRecord(github, folder)).record.approvals[1]?.acknowledgements.map(({ by }) => by);
    expect(await accepted()).toEqual(["reviewer"]);
    github.state.commits.set(12, [...others, ...others, ...others.slice(0, 50)]);
    expect(await accepted()).toEqual([]);
  });

  test("reaches back 90 days for what was reviewed, and 30 for reports", async () => {
    const github = await githubForTest();
    const { folder, merge } = await clone("2026-09-01T10:00:00Z");
    const at = { mergedAt: "2026-09-01T10:00:00Z", mergeCommitSha: merge };
    github.addPullRequest({ number: 12, headSha: head, ...at });
    await github.addArtifact({ name, files, createdAt: "2026-09-01T09:00:00Z" });
    await github.addArtifact({
      name: "rollcall-report-springfield",
      run: nightly,
      files: { "springfield.report.json": "{}" },
      createdAt: "2026-09-01T12:00:00Z",
    });
    const { record } = await fetchRecord(github, folder);
    expect(record.approvals.map(({ plan }) => plan)).toEqual([undefined, "plans/12.plan.json"]);
    expect(record.reports).toEqual([]);
  });

  test("holds the report of every attempt of a run", async () => {
    const { github, folder } = await merged();
    const old = { ...nightly, createdAt: "2026-10-10T05:00:00Z", attempt: 3 };
    const report = { "springfield.report.json": "{}" };
    const common = { name: "rollcall-report-springfield", run: old, files: report };
    const first = await github.addArtifact({ ...common, createdAt: "2026-11-09T05:00:00Z" });
    const again = { files: report, run: first.runId };
    const second = await github.addArtifact({
      ...again,
      name: `${common.name}.attempt-2`,
      createdAt: "2026-11-09T06:00:00Z",
    });
    const third = await github.addArtifact({
      ...again,
      name: `${common.name}.attempt-3`,
      createdAt: "2026-11-09T07:00:00Z",
    });
    const { record } = await fetchRecord(github, folder);
    expect(record.reports).toEqual([third, second, first].map(({ id }) => `reports/${id}.report.json`));
    expect(record.problems).toBeUndefined();
  });

  test("of a quiet district costs few requests, however many nights there were", async () => {
    const github = await githubForTest();
    const { folder } = await clone("2026-07-01T10:00:00Z");
    for (let night = 1; night <= 30; night += 1) {
      const createdAt = new Date(Date.UTC(2026, 9, 24 + night, 5)).toISOString();
      const quiet = { ...nightly, createdAt };
      const run = (await github.addArtifact({ name: "rollcall-outcome-springfield", files: {}, run: quiet }))
        .runId;
      expect(github.state.runs.get(run)?.createdAt).toBe(createdAt);
      await github.addArtifact({
        name: "rollcall-drift-springfield",
        run: { path: ".github/workflows/drift.yml", event: "schedule", createdAt },
        files: { "springfield.drift.json": JSON.stringify({ lastReadAt: createdAt }) },
        createdAt,
      });
    }
    const { record } = await fetchRecord(github, folder);
    expect(record.lastReadAt).toBe("2026-11-23T05:00:00.000Z");
    expect(github.requests.map(({ path: asked }) => asked)).toHaveLength(6);
    // Each report costs one more.
    for (const day of [9, 10, 11])
      await github.addArtifact({
        name: "rollcall-report-springfield",
        run: nightly,
        files: { "springfield.report.json": "{}" },
        createdAt: new Date(Date.UTC(2026, 10, day)).toISOString(),
      });
    expect((await fetchRecord(github, folder)).record.reports).toHaveLength(3);
    expect(github.requests).toHaveLength(6 + 6 + 3);
  });

  test("is refused in a public repository, where everybody reads what is made of it", async () => {
    const github = await githubForTest({ isPrivate: false });
    const { folder } = await clone();
    const refused = await fetchInto(github, folder, "springfield", { out: "record" });
    expect(refused).toMatchObject({ exitCode: 64, stdout: "" });
    expect(refused.stderr).toMatch(/is public.*Make the repository private.*ROLLCALL_PUBLIC_NAMES=allow/s);
    expect(await fetchInto(github, folder, undefined, { pullRequest: 12 })).toMatchObject({ exitCode: 64 });
    const allowed = await fetchInto(
      github,
      folder,
      "springfield",
      { out: "record" },
      { ROLLCALL_PUBLIC_NAMES: "allow" },
    );
    expect(allowed.exitCode).toBe(0);
  });

  test("holds the reports of the apply workflow on this branch, and when it was last read", async () => {
    const { github, folder } = await merged();
    const apply = { path: ".github/workflows/apply.yml", event: "push" };
    const report = (startedAt: string) => ({ "springfield.report.json": JSON.stringify({ startedAt }) });
    const common = { name: "rollcall-report-springfield", run: apply };
    await github.addArtifact({
      ...common,
      files: report("2026-10-01T10:00:00Z"),
      createdAt: "2026-10-01T10:00:00Z",
    });
    const first = await github.addArtifact({ ...common, files: report("2026-11-20T10:00:00Z") });
    const killed = await github.addArtifact({
      ...common,
      files: { "springfield.report.journal.jsonl": "{}\n" },
    });
    await github.addArtifact({
      ...common,
      run: { ...apply, headBranch: "topic" },
      files: report("2026-11-23T16:00:00Z"),
    });
    await github.addArtifact({
      name: "rollcall-drift-springfield",
      run: { path: ".github/workflows/drift.yml", event: "schedule" },
      files: { "springfield.drift.json": JSON.stringify({ lastReadAt: "2026-11-22T10:00:00Z" }) },
    });
    const { record, stderr } = await fetchRecord(github, folder);
    expect(record.reports).toEqual([
      `reports/${killed.id}.report.journal.jsonl`,
      `reports/${first.id}.report.json`,
    ]);
    expect(record.lastReadAt).toBe("2026-11-22T10:00:00Z");
    expect(record.problems).toEqual([expect.stringMatching(/made for the branch topic, and not for main/)]);
    expect(stderr).toMatch(/branch topic/);
  });

  test("is refused where the clone is too shallow to tell", async () => {
    const github = await githubForTest();
    const { folder } = await clone();
    const shallow = await temporaryFolder();
    gitAt(mergedAt, shallow, "clone", "--quiet", "--depth=1", `file://${folder}`, ".");
    const { exitCode, stderr } = await fetchInto(github, shallow, "springfield", { out: "record" });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/fetch-depth: 0/);
    expect(github.requests.map(({ path: asked }) => asked)).toEqual(["/repos/springfield-usd/rosters"]);
  });

  test("is refused for what is no district, and outside a clone", async () => {
    const github = await githubForTest();
    const folder = await temporaryFolder();
    expect((await fetchInto(github, folder, "../x", {})).exitCode).toBe(64);
    expect((await fetchInto(github, folder, undefined, {})).exitCode).toBe(64);
    const outside = await fetchInto(github, folder, "springfield", {}, { GIT_CEILING_DIRECTORIES: "/" });
    expect(outside.exitCode).toBe(64);
  });

  test.each([
    ["no JSON", "{", /not JSON/],
    ["another version", { formatVersion: "2.0" }, /format version 2\.0/],
    ["a path that leads away", { reports: ["../../etc/passwd"] }, /\/reports\/0/],
    ["a key that nobody knows", { more: 1 }, /additional properties/],
  ] as const)("is not read where it has %s", async (_, differs, why) => {
    const folder = await temporaryFolder();
    const record = {
      formatVersion: "1.0",
      district: "springfield",
      repository: "a/b",
      fetchedAt: "2026-11-20T10:00:00Z",
      approvals: [],
      reports: [],
    };
    const text = typeof differs === "string" ? differs : JSON.stringify({ ...record, ...differs });
    await writeFile(path.join(folder, "record.json"), text);
    await expect(readRecord(".", folder)).rejects.toThrow(why);
  });
});

describe("the plans of a pull request", () => {
  test("are those of its present head, for all districts", async () => {
    const github = await githubForTest();
    const folder = await temporaryFolder();
    github.addPullRequest({ number: 12, headSha: head });
    const run = (await github.addArtifact({ name, files })).runId;
    await github.addArtifact({
      name: `rollcall-plan-12-${head}-shelbyville`,
      files: { "shelbyville.plan.json": planText({ district: { id: "shelbyville", name: "S" } }) },
      run,
    });
    await github.addArtifact({ name: `rollcall-plan-12-${newerHead}-ogdenville`, files });
    await github.addArtifact({ name: `rollcall-plan-12-${head}-forged`, files, run: { event: "push" } });
    for (let index = 0; index < 120; index += 1)
      await github.addArtifact({ name: `other-${index}`, zip: await zipOf({ a: "b" }), run });
    const output = path.join(folder, "output.txt");
    const { exitCode, stdout } = await fetchInto(
      github,
      folder,
      undefined,
      { pullRequest: 12 },
      { GITHUB_OUTPUT: output },
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/#12 at aaaaaaaaa: 2 plans/);
    expect((await readdir(path.join(folder, "plans"))).sort()).toEqual([
      "shelbyville.plan.json",
      "springfield.plan.json",
    ]);
    expect(await readFile(output, "utf8")).toBe(
      `head=${head}\nbase=${"b".repeat(40)}\ndistricts=["shelbyville","springfield"]\n`,
    );
  });

  test("are a failure where one is missing, and where there is none", async () => {
    const github = await githubForTest();
    const folder = await temporaryFolder();
    github.addPullRequest({ number: 12, headSha: head });
    const none = await fetchInto(github, folder, undefined, { pullRequest: 12 });
    expect(none).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/no plan of #12/) });
    await github.addArtifact({ name, files });
    const one = await fetchInto(github, folder, undefined, {
      pullRequest: 12,
      district: ["springfield", "shelbyville"],
    });
    expect(one).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/shelbyville of pull request #12: there is none/),
    });
    expect(await readdir(path.join(folder, "plans"))).toEqual(["springfield.plan.json"]);
  });

  test("of a number that does not exist say so", async () => {
    const github = await githubForTest();
    const { exitCode, stderr } = await fetchInto(github, await temporaryFolder(), undefined, {
      pullRequest: 99,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/there is nothing there.*\(GET \/repos\/springfield-usd\/rosters\/pulls\/99\)/);
  });
});
