import path from "node:path";
import { describe, expect, test } from "vitest";
import { comment } from "../../src/cli/comment/command.ts";
import { readPlanFile } from "../../src/files/read-plan-file.ts";
import * as build from "../render/plan-builder.ts";
import { fetchRecord } from "./fetch-for-test.ts";
import { runWith, temporaryFolder, writePlan } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { schoolText } from "./settled-for-test.ts";
import { planOf20, updated } from "./updated-for-test.ts";

const byHand = { GITHUB_EVENT_NAME: "workflow_dispatch" };
const line = "rollcall: acknowledge archive-share 7KQ4-2M8P-XZ3T-9WFA";

/** Who is a maker of #20, and whether the word of who brought its branch up to date counts. */
async function made(differs: Parameters<typeof updated>[0] = {}) {
  return await makersOf(await updated(differs));
}

async function makersOf({ github, folder, update }: Awaited<ReturnType<typeof updated>>) {
  github.addComment(20, line, "writer");
  await github.addArtifact(planOf20(update, "first", "2026-11-20T07:00:00Z"));
  const { record } = await fetchRecord(github, folder, byHand);
  const approval = record.approvals.find(({ pullRequest }) => pullRequest === 20);
  return { makers: approval?.makers, acknowledged: approval?.acknowledgements.map(({ by }) => by) };
}

const nobody = { makers: ["octocat"], acknowledged: ["writer"] };
const whoClicked = { makers: ["octocat", "web-flow", "writer"], acknowledged: [] };

describe("who brings a branch up to date with main", () => {
  test("made nothing of the pull request, and may acknowledge and start what it applies", async () => {
    expect(await made()).toEqual(nobody);
  });

  test("made something of it where more was written into the merge", async () => {
    expect(await made({ added: { "districts/springfield/schools/oak.yaml": schoolText("Elm") } })).toEqual(
      whoClicked,
    );
    expect(await made({ added: { "districts/springfield/schools/elm.yaml": schoolText("Elm") } })).toEqual(
      whoClicked,
    );
  });

  test("made nothing of one that was squashed either: its commits are fetched", async () => {
    expect(await made({ squashed: "origin" })).toEqual(nobody);
  });

  test("counts as a maker where its commits cannot be had", async () => {
    expect(await made({ squashed: "no-origin" })).toEqual(whoClicked);
  });

  test("counts as a maker of what was not made on a commit of the pull request", async () => {
    const found = await updated();
    const [own, update] = found.github.state.commits.get(20) ?? [];
    found.github.state.commits.set(20, [{ ...own, sha: "d".repeat(40) }, { ...update }]);
    expect(await makersOf(found)).toEqual(whoClicked);
  });
});

test.each([
  ["turns the check green", {}, "success"],
  ["does not count where they wrote more into the merge", { added: { "more.txt": "more" } }, "failure"],
] as const)("an acknowledgement by who brought the branch up to date %s", async (_, differs, state) => {
  const { github, folder, update } = await updated(differs);
  github.addPullRequest({ number: 20, headSha: update });
  const plans = await temporaryFolder();
  const refused = { changes: [build.archive()], refusals: [build.refusal()] };
  const fingerprint = await writePlan(plans, refused);
  github.addComment(20, `rollcall: acknowledge archive-share ${fingerprint}`, "writer");
  const options = { pullRequest: 20, head: update, plan: [plans], district: ["springfield"], unmanaged: [] };
  await runWith(github, (context) => comment(options, context), { cwd: folder });
  expect(github.state.statuses[0]?.state).toBe(state);
});

const [oldPlan, oldApproval, newPlan, newApproval] = ["06:00", "07:00", "08:00", "09:00"].map(
  (time) => `2026-11-20T${time}:00Z`,
) as [string, string, string, string];

describe("an approval of before the branch was brought up to date", () => {
  /** Planned at 6:00, brought up to date and planned again at 8:00, merged at 10:00. The rules ask for an approval. */
  async function planned(differs: Parameters<typeof updated>[0] = {}) {
    const found = await updated(differs);
    const { github, own, update } = found;
    await github.addArtifact(planOf20(own, "old", oldPlan));
    await github.addArtifact(planOf20(update, "new", newPlan));
    github.setPermission("reviewer", "write");
    return found;
  }

  /** Name of the district in the plan that counts, or why there is none. */
  async function reviewed(github: LoopbackGitHub, folder: string): Promise<string | undefined> {
    const { record } = await fetchRecord(github, folder);
    const approval = record.approvals.find(({ pullRequest }) => pullRequest === 20);
    if (approval?.plan === undefined) return approval?.problem;
    return (await readPlanFile(path.join("record", approval.plan), folder)).plan.district.name;
  }

  test.each(["reviewer", "writer"])("still counts, by %s, for the plan that was approved", async (login) => {
    const { github, folder, own } = await planned();
    github.addReview(20, login, oldApproval, { commit: own });
    expect(await reviewed(github, folder)).toBe("old");
  });

  test("still counts where that was done twice", async () => {
    const { github, folder, own } = await planned({ twice: true });
    github.addReview(20, "reviewer", oldApproval, { commit: own });
    expect(await reviewed(github, folder)).toBe("old");
  });

  test("gives way to one of after it, for the plan of the new head", async () => {
    const { github, folder, own } = await planned();
    github.addReview(20, "reviewer", oldApproval, { commit: own });
    github.addReview(20, "writer", newApproval);
    expect(await reviewed(github, folder)).toBe("new");
  });

  test("lets no plan of the new head through that is later than its own approval", async () => {
    const { github, folder, own, update } = await planned();
    github.addReview(20, "writer", "2026-11-20T08:10:00Z");
    await github.addArtifact(planOf20(update, "newer", "2026-11-20T08:20:00Z"));
    github.addReview(20, "reviewer", newApproval, { commit: own });
    expect(await reviewed(github, folder)).toBe("new");
  });

  test("stands where that one does not count", async () => {
    const { github, folder, own } = await planned();
    github.addReview(20, "reviewer", oldApproval, { commit: own });
    github.setPermission("octocat", "write");
    github.addReview(20, "octocat", newApproval);
    github.addReview(20, "stranger", newApproval);
    expect(await reviewed(github, folder)).toBe("old");
  });

  test("never speaks for a plan of the old head that was made after it", async () => {
    const { github, folder, own } = await planned();
    github.addReview(20, "reviewer", "2026-11-20T05:00:00Z", { commit: own });
    expect(await reviewed(github, folder)).toMatch(
      `rollcall-plan-20-${own}-springfield of pull request #20: it was planned again after the approval, at ${oldPlan}`,
    );
  });

  test("never speaks for the plan of the new head, where there is none of the old one", async () => {
    const { github, folder, own } = await updated();
    github.addReview(20, "reviewer", oldApproval, { commit: own });
    github.setPermission("reviewer", "write");
    await github.addArtifact(planOf20(github.state.pullRequests.get(20)?.headSha ?? "", "new", oldPlan));
    expect(await reviewed(github, folder)).toMatch(`rollcall-plan-20-${own}-springfield of pull request #20`);
  });

  test("counts no more where more was written into the merge, or it cannot be had", async () => {
    const more = { added: { "districts/springfield/schools/oak.yaml": schoolText("Elm") } };
    for (const differs of [more, { squashed: "no-origin" } as const]) {
      const { github, folder, own } = await planned(differs);
      github.addReview(20, "reviewer", oldApproval, { commit: own });
      expect(await reviewed(github, folder)).toMatch("merged without an approval that counts");
    }
  });

  test("counts no more where somebody has made a commit since", async () => {
    const { github, folder, own, update } = await planned();
    const head = "f".repeat(40);
    const pull = github.state.pullRequests.get(20);
    if (pull !== undefined) pull.headSha = head;
    const commits = github.state.commits.get(20) ?? [];
    const later = { sha: head, parents: [update], author: "octocat", committer: "octocat" };
    github.state.commits.set(20, [...commits, later]);
    await github.addArtifact(planOf20(head, "newest", newPlan));
    github.addReview(20, "reviewer", oldApproval, { commit: own });
    expect(await reviewed(github, folder)).toMatch("merged without an approval that counts");
  });
});
