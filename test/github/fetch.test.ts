import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../src/files/read-plan-file.ts";
import { readRecord } from "../../src/files/record-file.ts";
import {
  clone,
  fetchInto,
  fetchRecord,
  files,
  gitAt,
  merged,
  mergedAt,
  name,
  reviewedAt,
} from "./fetch-for-test.ts";
import { githubForTest, head, newerHead, planText, temporaryFolder } from "./github-for-test.ts";
import { zipOf } from "./loopback-github.ts";

describe("the record of a district", () => {
  test("holds each commit with which the file came to ask for what is not settled, with the plan that was reviewed for it", async () => {
    const { github, folder, merge, push } = await merged();
    await github.addArtifact({ name, files, createdAt: reviewedAt });
    github.setPermission("reviewer", "write");
    github.addComment(12, "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA", "reviewer");
    github.addComment(12, "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA", "stranger");
    const { record, files: written } = await fetchRecord(github, folder);
    expect(record.approvals).toEqual([
      {
        commit: push,
        places: [""],
        problem: expect.stringContaining("pushed without a pull request"),
        acknowledgements: [],
      },
      {
        commit: merge,
        places: ["Lincoln"],
        pullRequest: 12,
        author: "octocat",
        head,
        approvers: [],
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
    [
      "expired",
      { isExpired: true },
      /no longer kept \(artifacts are deleted after a time here\).* run the apply workflow by hand with the fingerprint/,
    ],
    [
      "expired where few days are kept",
      { isExpired: true, expiresAt: "2026-12-04T09:00:00Z" },
      /no longer kept \(artifacts are deleted after 14 days here\)/,
    ],
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

  test("that cannot be written is told, with where", async () => {
    const { github, folder } = await merged();
    await writeFile(path.join(folder, "record"), "");
    const { exitCode, stderr } = await fetchInto(github, folder, "springfield", { out: "record" });
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      "error  What was fetched could not be written to record/record.json: record is no folder.\n" +
        "try    Name a file in a folder that is there and may be written, or make the folder.\n",
    );
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
    ["another version", { formatVersion: "3.0" }, /format version 3\.0/],
    [
      "a path that leads away",
      { approvals: [{ commit: "c".repeat(40), plan: "../../etc/passwd", acknowledgements: [] }] },
      /\/approvals\/0\/plan/,
    ],
    ["a key that nobody knows", { more: 1 }, /additional properties/],
  ] as const)("is not read where it has %s", async (_, differs, why) => {
    const folder = await temporaryFolder();
    const record = {
      formatVersion: "2.0",
      district: "springfield",
      repository: "a/b",
      fetchedAt: "2026-11-20T10:00:00Z",
      approvals: [],
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

describe("the snapshot of a district", () => {
  const snapshotOf = (text: string, run: object) => ({
    name: "rollcall-snapshot-springfield",
    run: { path: ".github/workflows/drift.yml", event: "schedule", ...run },
    files: { "springfield.snapshot.json": text },
  });

  test("is the newest that the drift workflow took on main, whatever others call theirs", async () => {
    const github = await githubForTest();
    const { folder, push, inner } = await clone();
    const artifact = (text: string, run: object = {}) => snapshotOf(text, { headSha: push, ...run });
    await github.addArtifact({ ...artifact("old"), createdAt: "2026-11-21T12:00:00Z" });
    await github.addArtifact({ ...artifact("true"), createdAt: "2026-11-22T12:00:00Z" });
    await github.addArtifact(
      artifact("of a pull request", { path: ".github/workflows/own.yml", event: "pull_request" }),
    );
    const branch = { headBranch: "main", headSha: inner, event: "workflow_dispatch" };
    await github.addArtifact(artifact("of a tag that is called main", branch));
    const run = await fetchInto(github, folder, "springfield", { out: "snapshots", snapshot: true });
    expect(run).toMatchObject({ exitCode: 0, stdout: "springfield: snapshots/springfield.snapshot.json\n" });
    expect(await readdir(path.join(folder, "snapshots"))).toEqual(["springfield.snapshot.json"]);
    expect(await readFile(path.join(folder, "snapshots/springfield.snapshot.json"), "utf8")).toBe("true");
  });

  test("may not be there: that is said, no file is written, and nothing fails", async () => {
    const github = await githubForTest();
    const { folder, push } = await clone();
    const before = await readdir(folder);
    const run = { headSha: push, repository: "stranger/rollcall" };
    await github.addArtifact(snapshotOf("stranger's", run));
    const fetched = await fetchInto(github, folder, "springfield", { out: "snapshots", snapshot: true });
    expect(fetched).toMatchObject({ exitCode: 0, stdout: "" });
    expect(fetched.stderr).toContain(
      "springfield: no snapshot, because of the artifact rollcall-snapshot-springfield:",
    );
    expect(await readdir(folder)).toEqual(before);
    const unclear = await fetchInto(github, folder, undefined, { pullRequest: 12, snapshot: true });
    expect(unclear.exitCode).toBe(64);
  });
});
