import { describe, expect, test } from "vitest";
import { fetchRecord } from "./fetch-for-test.ts";
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
    expect(await made({ added: { "districts/springfield/schools/oak.yaml": "elm" } })).toEqual(whoClicked);
    expect(await made({ added: { "districts/springfield/schools/elm.yaml": "elm" } })).toEqual(whoClicked);
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
