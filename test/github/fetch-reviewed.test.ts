import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../src/files/read-plan-file.ts";
import { fetchInto, fetchRecord, files, merged, name, reviewedAt } from "./fetch-for-test.ts";
import { githubForTest, head, newerHead, planText, temporaryFolder } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

/** A plan that can be told from others by the district's name. */
const plan = (title: string) => ({
  "springfield.plan.json": planText({ district: { id: "springfield", name: title } }),
});

interface Reviewed {
  /** Name of the district in the plan that counts. */
  readonly plan?: string;
  readonly problem?: string;
}

async function reviewed(
  github: LoopbackGitHub,
  folder: string,
  env: Record<string, string> = {},
): Promise<Reviewed> {
  const { record } = await fetchRecord(github, folder, env);
  const approval = record.approvals.find(({ pullRequest }) => pullRequest === 12);
  if (approval?.plan === undefined) return { problem: approval?.problem ?? "not looked up" };
  return { plan: (await readPlanFile(path.join("record", approval.plan), folder)).plan.district.name };
}

/** Pull request #12 is merged at 10:00. It was planned at 7:00 and at 9:00. */
async function plannedTwice() {
  const found = await merged();
  const { github } = found;
  await github.addArtifact({ name, files: plan("first"), createdAt: "2026-11-20T07:00:00Z" });
  await github.addArtifact({ name, files: plan("second"), createdAt: "2026-11-20T09:00:00Z" });
  for (const writer of ["writer", "maker", "octocat"]) github.setPermission(writer, "write");
  github.setPermission("reader", "read");
  github.state.commits.set(12, [{ author: "maker", committer: "web-flow" }]);
  return found;
}

const between = "2026-11-20T08:00:00Z";
const afterBoth = "2026-11-20T09:30:00Z";

describe("the plan that was reviewed is the newest of before the last approval that counts", () => {
  test("where nobody approved anything: of before the merge", async () => {
    const { github, folder } = await plannedTwice();
    expect(await reviewed(github, folder)).toEqual({ plan: "second" });
  });

  test.each([
    ["by a person who may write", "writer", {}, "second"],
    ["by nobody else", undefined, {}, "first"],
    ["by somebody who may only read", "reader", {}, "first"],
    ["by a stranger", "stranger", {}, "first"],
    ["by a bot", "approve-bot[bot]", {}, "first"],
    ["by the author of the pull request", "octocat", {}, "first"],
    ["by who made a commit of it", "maker", {}, "first"],
    ["of another head", "writer", { commit: newerHead }, "first"],
    ["that was dismissed", "writer", { state: "DISMISSED" }, "first"],
    ["that is a comment", "writer", { state: "COMMENTED" }, "first"],
  ])("planned again after an approval, then an approval %s", async (_, login, differs, expected) => {
    const { github, folder } = await plannedTwice();
    github.setPermission("approve-bot[bot]", "write");
    github.addReview(12, "first-reviewer", between);
    github.setPermission("first-reviewer", "admin");
    if (login !== undefined) github.addReview(12, login, afterBoth, differs);
    expect(await reviewed(github, folder)).toEqual({ plan: expected });
  });

  test("an approval that its writer took back by asking for changes does not count", async () => {
    const { github, folder } = await plannedTwice();
    github.addReview(12, "writer", between);
    github.setPermission("other", "write");
    github.addReview(12, "other", "2026-11-20T09:10:00Z");
    github.addReview(12, "Other", "2026-11-20T09:20:00Z", { state: "CHANGES_REQUESTED" });
    expect(await reviewed(github, folder)).toEqual({ plan: "first" });
  });

  test("approvals of writers that do not count never let more through than none would", async () => {
    const { github, folder } = await plannedTwice();
    github.addReview(12, "maker", between);
    expect(await reviewed(github, folder)).toEqual({ plan: "first" });
    github.state.artifacts.splice(0, 1);
    expect((await reviewed(github, folder)).problem).toMatch(
      /planned again after the approval, at 2026-11-20T09/,
    );
  });

  test("in a repository that is declared one person's, author and makers count, and readers and bots do not", async () => {
    const { github, folder } = await plannedTwice();
    github.addReview(12, "writer", between);
    github.addReview(12, "reader", afterBoth);
    const onePerson = { ROLLCALL_ONE_PERSON: "allow" };
    expect(await reviewed(github, folder, onePerson)).toEqual({ plan: "first" });
    github.addReview(12, "maker", afterBoth);
    expect(await reviewed(github, folder)).toEqual({ plan: "first" });
    expect(await reviewed(github, folder, onePerson)).toEqual({ plan: "second" });
  });
});

describe("the attempts of a run", () => {
  const run = { createdAt: "2026-11-20T07:00:00Z", attempt: 3 };

  test("keep a plan each: planned again after the approval hides nothing", async () => {
    const { github, folder } = await merged();
    github.setPermission("writer", "write");
    github.addReview(12, "writer", "2026-11-20T08:30:00Z");
    const { runId } = await github.addArtifact({
      name,
      files: plan("first"),
      run,
      createdAt: "2026-11-20T07:05:00Z",
    });
    const again = { name: `${name}.attempt-2`, run: runId };
    await github.addArtifact({ ...again, files: plan("approved"), createdAt: "2026-11-20T08:00:00Z" });
    const late = { name: `${name}.attempt-3`, run: runId };
    await github.addArtifact({ ...late, files: plan("late"), createdAt: "2026-11-20T09:00:00Z" });
    expect(await reviewed(github, folder)).toEqual({ plan: "approved" });
  });

  test("count where the first left nothing, and where another run of the same head made one", async () => {
    const { github, folder } = await merged();
    await github.addArtifact({
      name: `${name}.attempt-2`,
      files: plan("second attempt"),
      run,
      createdAt: reviewedAt,
    });
    expect(await reviewed(github, folder)).toEqual({ plan: "second attempt" });
    await github.addArtifact({
      name,
      files: plan("another run"),
      run: { createdAt: "2026-11-20T06:00:00Z" },
      createdAt: "2026-11-20T06:05:00Z",
    });
    expect(await reviewed(github, folder)).toEqual({ plan: "second attempt" });
  });

  test("are found for a pull request that was open over the turn of months", async () => {
    const { github, folder } = await merged();
    const pull = github.state.pullRequests.get(12);
    if (pull !== undefined) Object.assign(pull, { createdAt: "2026-09-28T10:00:00Z" });
    const old = { createdAt: "2026-09-29T10:00:00Z", attempt: 2 };
    await github.addArtifact({
      name: `${name}.attempt-2`,
      files: plan("old"),
      run: old,
      createdAt: "2026-09-29T11:00:00Z",
    });
    expect(await reviewed(github, folder)).toEqual({ plan: "old" });
  });

  test("of an open pull request are looked through as well, also where no district is named", async () => {
    const github = await githubForTest();
    const folder = await temporaryFolder();
    github.addPullRequest({ number: 12, headSha: head });
    const again = { name: `${name}.attempt-2`, files, run: { attempt: 2 } };
    await github.addArtifact(again);
    for (const district of [[], ["springfield"]]) {
      const found = await fetchInto(github, folder, undefined, { pullRequest: 12, district });
      expect(found).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 plan") });
    }
  });

  test("of a run that somebody else's workflow or event made do not count", async () => {
    const { github, folder } = await merged();
    await github.addArtifact({ name, files: plan("first"), run, createdAt: "2026-11-20T07:05:00Z" });
    const forged = { name: `${name}.attempt-2`, files: plan("forged"), createdAt: reviewedAt };
    await github.addArtifact({ ...forged, run: { ...run, event: "push" } });
    await github.addArtifact({ ...forged, run: { ...run, path: ".github/workflows/mine.yml" } });
    expect(await reviewed(github, folder)).toEqual({ plan: "first" });
  });
});

test("neither head nor branch nor the ref of its workflow says whose plan it is: GitHub fills them differently", async () => {
  const { github, folder } = await merged();
  const path = ".github/workflows/plan.yml@refs/heads/trunk";
  const run = { path, headBranch: "whatever", headSha: newerHead };
  await github.addArtifact({ name, files: plan("reviewed"), run, createdAt: reviewedAt });
  expect(await reviewed(github, folder)).toEqual({ plan: "reviewed" });
});
