import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { comment } from "../../src/cli/comment/command.ts";
import { githubForTest, head, mergeCommit, runWith, temporaryFolder } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

async function outcomes(texts: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [district, text] of Object.entries(texts)) {
    await mkdir(path.join(folder, `rollcall-report-${district}`));
    await writeFile(path.join(folder, `rollcall-report-${district}`, `${district}.md`), text);
  }
  return folder;
}

const tell = (
  github: LoopbackGitHub,
  outcome: string,
  env: Record<string, string> = {},
  differs: { readonly approved?: string; readonly districts?: string } = {},
) =>
  runWith(
    github,
    (context) => comment({ commit: mergeCommit, outcome, district: [], unmanaged: [], ...differs }, context),
    {
      env,
    },
  );

describe("what became of a merge", () => {
  test("is one new comment on its pull request, updated when the run is run again", async () => {
    const github = await githubForTest();
    github.addPullRequest({
      number: 7,
      headSha: head,
      mergedAt: "2026-11-23T16:00:00Z",
      mergeCommitSha: mergeCommit,
    });
    github.addComment(7, "<!-- rollcall:plan -->\nthe plan", "github-actions[bot]");
    const folder = await outcomes({
      springfield: "## springfield: applied\n",
      shelbyville: "## shelbyville: stale\n",
    });
    const first = await tell(github, folder);
    expect(first.exitCode).toBe(0);
    await tell(github, folder);
    await tell(github, folder, { GITHUB_RUN_ID: "8002" });
    expect(github.state.comments.map(({ number, body }) => [number, body.split("\n")[0]])).toEqual([
      [7, "<!-- rollcall:plan -->"],
      [7, "<!-- rollcall:outcome:8001 -->"],
      [7, "<!-- rollcall:outcome:8002 -->"],
    ]);
    expect(github.state.comments[1]?.body).toMatch(
      /^.*\nCommit \[`cccccccccc`\]\(https:\/\/github\.example\/springfield-usd\/rosters\/commit\/c{40}\)\n/,
    );
    expect(github.state.comments[1]?.body).toMatch(/shelbyville: stale[\s\S]*springfield: applied/);
  });

  test("stands in the summary alone where the commit was pushed", async () => {
    const github = await githubForTest();
    github.addPullRequest({ number: 7, headSha: mergeCommit });
    const folder = await outcomes({ springfield: "## springfield: applied\n" });
    const summary = path.join(folder, "summary.txt");
    const { exitCode, stderr } = await tell(github, folder, { GITHUB_STEP_SUMMARY: summary });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/No merged pull request brought ccccccccc here/);
    expect(await readFile(summary, "utf8")).toMatch(/springfield: applied/);
    expect(github.state.comments).toEqual([]);
  });

  test("of a manual run goes to the newest merge only where that pull request has shown the plan", async () => {
    const github = await githubForTest();
    const summary = path.join(await temporaryFolder(), "summary.txt");
    const at = { mergedAt: "2026-11-23T16:00:00Z", mergeCommitSha: mergeCommit };
    github.addPullRequest({ number: 7, headSha: head, ...at });
    github.addComment(7, "<!-- rollcall:outcome:1 -->\ndue now: `7KQ4-2M8P-XZ3T-9WFA`", "mallory");
    const folder = await outcomes({ springfield: "## springfield: applied\n" });
    const approved = { approved: "7kq42m8pxz3t9wfa" };
    const unrelated = await tell(github, folder, { GITHUB_STEP_SUMMARY: summary }, approved);
    expect(unrelated.exitCode).toBe(0);
    expect(unrelated.stderr).toMatch(/was not shown on pull request #7/);
    expect(await readFile(summary, "utf8")).toMatch(/springfield: applied/);
    expect(github.state.comments).toHaveLength(1);
    github.addComment(
      7,
      "<!-- rollcall:outcome:1 -->\ndue now: `7KQ4-2M8P-XZ3T-9WFA`",
      "github-actions[bot]",
    );
    await tell(github, folder, {}, approved);
    expect(github.state.comments.at(-1)?.body).toMatch(/rollcall:outcome:8001[\s\S]*springfield: applied/);
  });

  test("goes to the pull request whose merge it is, of several", async () => {
    const github = await githubForTest();
    const merged = { headSha: head, mergedAt: "2026-11-23T16:00:00Z" };
    github.addPullRequest({ number: 6, ...merged, mergedAt: "2026-11-23T16:30:00Z", baseRef: "topic" });
    github.addPullRequest({ number: 7, ...merged, mergeCommitSha: mergeCommit });
    github.addPullRequest({ number: 8, ...merged });
    github.addPullRequest({ number: 9, headSha: head });
    github.state.pullRequestsOfCommits.set(mergeCommit, [6, 7, 8, 9]);
    await tell(github, await outcomes({ springfield: "applied" }));
    expect(github.state.comments.map(({ number }) => number)).toEqual([7]);
    const pull = github.state.pullRequests.get(7);
    if (pull !== undefined) pull.mergeCommitSha = head;
    await tell(github, await outcomes({ springfield: "applied" }), { GITHUB_RUN_ID: "8002" });
    expect(github.state.comments.map(({ number }) => number)).toEqual([7, 8]);
  });

  test("is left out whole and counted where there is no room", async () => {
    const github = await githubForTest();
    github.addPullRequest({
      number: 7,
      headSha: head,
      mergedAt: "2026-11-23T16:00:00Z",
      mergeCommitSha: mergeCommit,
    });
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `district-${index}`,
        `## District ${index}\n${"ä".repeat(4_000)}`,
      ]),
    );
    const { exitCode } = await tell(github, await outcomes(texts));
    expect(exitCode).toBe(0);
    const body = github.state.comments[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/_24 more outcomes not shown/);
    expect(body.match(/ä{4000}\n/g)).toHaveLength(16);
  });

  describe("names the districts that have none", () => {
    const merged = {
      number: 7,
      headSha: head,
      mergedAt: "2026-11-23T16:00:00Z",
      mergeCommitSha: mergeCommit,
    };
    const districts =
      '{"include":[{"district":"springfield"},{"district":"shelbyville"},{"district":"ogdenville"}]}';

    test("with the step of their job, above the others", async () => {
      const github = await githubForTest();
      github.addPullRequest(merged);
      const fetching = [{ name: "Fetch", conclusion: "failure" }];
      github.addJob({ name: "apply / apply shelbyville", conclusion: "failure", steps: fetching });
      github.addJob({ name: "apply / apply ogdenville", conclusion: "failure" });
      await tell(github, await outcomes({ springfield: "## springfield: applied\n" }), {}, { districts });
      expect(github.state.comments[0]?.body).toMatch(
        /## 2 districts without an outcome[\s\S]*- `ogdenville`: its job never started[\s\S]*- `shelbyville`: its job failed at the step "Fetch" \(\[log\][\s\S]*## springfield: applied/,
      );
    });

    test("where there is no outcome at all", async () => {
      const github = await githubForTest();
      github.addPullRequest(merged);
      github.addJob({ name: "apply / apply springfield", conclusion: "cancelled" });
      await tell(github, "absent", {}, { districts: '{"include":[{"district":"springfield"}]}' });
      expect(github.state.comments[0]?.body).toMatch(
        /- `springfield`: its job was cancelled before it started/,
      );
    });

    test.each(["", "\n\n\n"])(
      "and where not even their list was made, the job that failed: %j",
      async (noList) => {
        const github = await githubForTest();
        github.addPullRequest(merged);
        github.addJob({ name: "apply / districts", conclusion: "failure" });
        await tell(github, "absent", {}, { districts: noList });
        expect(github.state.comments[0]?.body).toMatch(
          /## Nothing was applied[\s\S]*- `apply \/ districts` never started/,
        );
      },
    );

    test("on no pull request that never showed the plan that was typed in", async () => {
      const github = await githubForTest();
      github.addPullRequest(merged);
      const differs = { districts, approved: "7KQ4-2M8P-XZ3T-9WFA" };
      const { stderr } = await tell(github, "absent", {}, differs);
      expect(stderr).toMatch(/was not shown on pull request #7/);
      expect(github.state.comments).toEqual([]);
    });

    test("and is refused where the list is none", async () => {
      const github = await githubForTest();
      const { exitCode, stderr } = await tell(github, "absent", {}, { districts: "springfield" });
      expect(exitCode).toBe(64);
      expect(stderr).toMatch(/--districts is not what rollcall districts --matrix prints/);
    });
  });

  test("is nothing where nothing was applied", async () => {
    const github = await githubForTest();
    const { exitCode } = await tell(github, await temporaryFolder());
    expect(exitCode).toBe(0);
    expect(github.requests).toEqual([]);
  });

  test("says what is wrong with the call", async () => {
    const github = await githubForTest();
    const half = await runWith(github, (context) =>
      comment({ commit: "main", outcome: "x", district: [], unmanaged: [] }, context),
    );
    expect(half).toMatchObject({ exitCode: 64, stderr: expect.stringContaining("full hash") });
    const neither = await runWith(github, (context) => comment({ district: [], unmanaged: [] }, context));
    expect(neither.exitCode).toBe(64);
  });
});
