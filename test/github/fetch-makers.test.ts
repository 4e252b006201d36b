import { describe, expect, test } from "vitest";
import { clone, fetchRecord, files, merged, name, pushTo, reviewedAt } from "./fetch-for-test.ts";
import { githubForTest } from "./github-for-test.ts";

const byHand = { GITHUB_EVENT_NAME: "workflow_dispatch" };
const main = "refs/heads/main";

async function mergedAndPushed() {
  const found = await merged();
  const { github, merge, push } = found;
  await github.addArtifact({ name, files, createdAt: reviewedAt });
  github.state.commits.set(12, [
    { author: "helper", committer: "web-flow" },
    { author: "octocat", committer: "octocat" },
  ]);
  github.state.pushedCommits.set(push, { author: "writer", committer: "committer" });
  github.state.moves.push(
    { ref: main, before: merge, after: push, actor: "pusher" },
    { ref: main, before: "0".repeat(40), after: merge, actor: "earlier" },
    { ref: "refs/heads/other", before: "0".repeat(40), after: push, actor: "elsewhere" },
  );
  return found;
}

describe("who made what a run by hand may apply", () => {
  test("is who opened a pull request and made its commits, and who wrote, committed and pushed a commit", async () => {
    const { github, folder } = await mergedAndPushed();
    const { record } = await fetchRecord(github, folder, byHand);
    expect(record.approvals.slice(0, 2)).toMatchObject([
      { makers: ["committer", "pusher", "writer"] },
      { pullRequest: 12, makers: ["helper", "octocat", "web-flow"] },
    ]);
    expect(record.approvals.slice(0, 2).map(({ makersProblem }) => makersProblem)).toEqual([
      undefined,
      undefined,
    ]);
    expect(record.needsSomebodyElse).toBe(false);
  });

  test("is not asked for at night and after a merge, where it costs nothing", async () => {
    const { github, folder } = await mergedAndPushed();
    for (const event of ["schedule", "push", ""]) {
      const { record } = await fetchRecord(github, folder, { GITHUB_EVENT_NAME: event });
      expect(JSON.stringify(record)).not.toMatch(/makers|needsSomebodyElse/);
    }
    expect(github.requests.filter(({ path }) => /activity|environments/.test(path))).toEqual([]);
  });

  test("is everybody who moved the branch over a commit, where it was rewritten", async () => {
    const { github, folder, merge, push } = await mergedAndPushed();
    github.state.moves.unshift({ ref: main, before: "d".repeat(40), after: push, actor: "forcer" });
    const { record } = await fetchRecord(github, folder, byHand);
    expect(record.approvals[0]?.makers).toEqual(["committer", "forcer", "pusher", "writer"]);
    expect(record.approvals[1]?.commit).toBe(merge);
  });

  test("of several commits of one push is who pushed them, whoever they say wrote them", async () => {
    const { github, folder, push } = await mergedAndPushed();
    const inner = pushTo(folder, "one", "one");
    const outer = pushTo(folder, "two", "two");
    for (const commit of [inner, outer])
      github.state.pushedCommits.set(commit, { author: "somebody-else", committer: "somebody-else" });
    github.state.moves.unshift({ ref: main, before: push, after: outer, actor: "mallory" });
    const { record } = await fetchRecord(github, folder, byHand);
    expect(record.approvals.slice(0, 2).map(({ makers }) => makers)).toEqual([
      ["mallory", "somebody-else"],
      ["mallory", "somebody-else"],
    ]);
  });

  test("is said not to be known where GitHub does not tell", async () => {
    const { github, folder, push } = await mergedAndPushed();
    const problems = async () =>
      (await fetchRecord(github, folder, byHand)).record.approvals
        .slice(0, 2)
        .map(({ makersProblem }) => makersProblem);
    const short = push.slice(0, 9);
    github.state.commits.set(12, [{ author: "octocat" }]);
    github.state.pushedCommits.set(push, { author: "writer" });
    expect(await problems()).toEqual([
      `GitHub knows no account for who made the commit ${short}`,
      "GitHub knows no account for who made a commit of pull request #12",
    ]);
    github.state.pushedCommits.set(push, { author: "writer", committer: "writer" });
    for (const fault of ["forbidden", "not-found"] as const) {
      github.inject({ kind: fault, path: /activity/ });
      expect((await problems())[0]).toBe(`GitHub does not say who pushed the commit ${short}`);
    }
    github.state.moves.splice(0, 1, { ref: main, before: "0".repeat(40), after: push });
    expect((await problems())[0]).toBe(`GitHub does not say who pushed the commit ${short}`);
    github.state.commits.set(
      12,
      Array.from({ length: 250 }, () => ({ author: "octocat", committer: "octocat" })),
    );
    expect((await problems())[1]).toBe("pull request #12 has more commits than GitHub lists");
  });
});

test.each([
  ["reviewers, and nobody approves a run of their own", ["boss"], true, true],
  ["reviewers who may approve their own runs", ["boss"], false, false],
  ["no reviewers", [], true, false],
] as const)("the environment for applies has %s", async (_, reviewers, preventsSelfReview, expected) => {
  const github = await githubForTest();
  const { folder } = await clone();
  github.state.environments.set("springfield-apply", { reviewers, preventsSelfReview });
  const { record } = await fetchRecord(github, folder, byHand);
  expect(record.needsSomebodyElse).toBe(expected);
});
