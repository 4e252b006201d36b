/** Whether a merge that nobody approved counts as reviewed is asked of the rules of the branch. */
import { describe, expect, test } from "vitest";
import { clone, fetchRecord, files, mergedAt, name, reviewedAt } from "./fetch-for-test.ts";
import { githubForTest, head } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { askForNoApproval } from "./loopback-settings.ts";

/** #12, planned and merged in a repository that is set up as the guide asks. */
async function merged() {
  const github = await githubForTest();
  const { folder, merge } = await clone();
  github.addPullRequest({ number: 12, headSha: head, mergedAt, mergeCommitSha: merge });
  await github.addArtifact({ name, files, createdAt: reviewedAt });
  for (const writer of ["writer", "maker"]) github.setPermission(writer, "write");
  github.state.commits.set(12, [{ author: "maker", committer: "web-flow" }]);
  return { github, folder };
}

type Merged = Awaited<ReturnType<typeof merged>>;

/** Why there is no reviewed plan, or `undefined`: there is one. */
async function problem({ github, folder }: Merged): Promise<string | undefined> {
  const { record } = await fetchRecord(github, folder);
  const approval = record.approvals.find(({ pullRequest }) => pullRequest === 12);
  expect(approval?.plan === undefined).toBe(approval?.problem !== undefined);
  return approval?.problem;
}

const asked = ({ requests }: LoopbackGitHub): readonly string[] =>
  requests.map(({ path }) => path).filter((path) => /\/branches\//.test(path));

const before = "2026-11-20T09:30:00Z";
const unapproved = "pull request #12 was merged without an approval that counts";
const askedFor = `${unapproved}, and the rules of main ask for one`;
const notKnown = `${unapproved}, and the token may not see whether the rules of main ask for one`;

/** A branch protection rule of the older kind. */
const protection = (approvals?: number): Record<string, unknown> => ({
  ...(approvals === undefined
    ? {}
    : {
        required_pull_request_reviews: {
          dismiss_stale_reviews: false,
          require_code_owner_reviews: false,
          required_approving_review_count: approvals,
        },
      }),
});

describe("a merge without an approval that counts, where a ruleset asks for one", () => {
  test("is not reviewed, whoever went past the rule", async () => {
    const found = await merged();
    expect(await problem(found)).toBe(askedFor);
    expect(asked(found.github)).toHaveLength(1);
  });

  test.each(["maker", "octocat", "stranger", "approve-bot[bot]"])(
    "is not reviewed by an approval of %s either",
    async (login) => {
      const found = await merged();
      found.github.setPermission("octocat", "write");
      found.github.addReview(12, login, before);
      expect(await problem(found)).toBe(askedFor);
    },
  );

  test("is not reviewed by an approval of another head, or one of after the merge", async () => {
    const found = await merged();
    found.github.addReview(12, "writer", before, { commit: "d".repeat(40) });
    found.github.addReview(12, "writer", "2026-11-20T11:00:00Z");
    expect(await problem(found)).toBe(askedFor);
  });

  test("is told apart from one with an approval, for which no rule is asked", async () => {
    const found = await merged();
    found.github.addReview(12, "writer", before);
    expect(await problem(found)).toBeUndefined();
    expect(asked(found.github)).toEqual([]);
  });
});

describe("a merge without an approval, where no ruleset asks for one", () => {
  async function mergedFreely() {
    const found = await merged();
    askForNoApproval(found.github.state.settings);
    return found;
  }

  test("is reviewed as it was planned", async () => {
    expect(await problem(await mergedFreely())).toBeUndefined();
  });

  test("is not reviewed where a branch protection rule asks for one", async () => {
    const found = await mergedFreely();
    found.github.state.settings.protection = protection(1);
    expect(await problem(found)).toBe(askedFor);
    found.github.state.settings.protection = protection(0);
    expect(await problem(found)).toBeUndefined();
    found.github.state.settings.protection = protection();
    expect(await problem(found)).toBeUndefined();
  });

  test("is not reviewed where the token of a workflow may not see what a branch protection rule asks for", async () => {
    const found = await mergedFreely();
    found.github.state.settings.permissions.delete("Administration");
    expect(await problem(found)).toBeUndefined();
    found.github.state.settings.protection = protection(0);
    expect(await problem(found)).toBe(notKnown);
  });

  test("is not reviewed where the token may see no rules at all", async () => {
    for (const permission of ["Metadata", "Contents"] as const) {
      const found = await mergedFreely();
      found.github.state.settings.permissions.delete(permission);
      expect(await problem(found)).toBe(notKnown);
    }
  });

  test("is reviewed where the account's plan has no rules for a private repository", async () => {
    const found = await merged();
    found.github.state.settings.hasRules = false;
    found.github.state.settings.rules.clear();
    expect(await problem(found)).toBeUndefined();
  });
});
