import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { issue } from "../../src/cli/issue/command.ts";
import { readyFileText } from "../../src/files/ready-file.ts";
import type { Readiness } from "../../src/model/readiness.ts";
import { unreadReadiness } from "../../src/plan/ready/judge-readiness.ts";
import { readyStatus } from "../../src/render/view/ready-view.ts";
import { githubForTest, head, runWith, temporaryFolder } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

const noGo = unreadReadiness({ id: "springfield", name: "Springfield" }, "No answer.");
const go: Readiness = { ...noGo, verdict: "go", checks: noGo.checks.filter(({ state }) => state === "look") };

async function publish(github: LoopbackGitHub, readiness: Readiness, ...districts: readonly string[]) {
  const file = path.join(await temporaryFolder(), "any.json");
  await writeFile(file, readyFileText([{ readiness, status: readyStatus(readiness) }]));
  const matrix = JSON.stringify({ include: districts.map((district) => ({ district })) });
  const options = { ready: file, staleAfter: 48, ...(districts.length === 0 ? {} : { districts: matrix }) };
  return await runWith(github, (context) => issue(options, context), { env: { GITHUB_SHA: head } });
}

test("one issue says what is in the way, keeps ticks, and is closed at go; the status says the same", async () => {
  const github = await githubForTest();
  expect(await publish(github, noGo)).toMatchObject({ exitCode: 0, stderr: "" });
  const [only] = [...github.state.issues.values()];
  expect(only).toMatchObject({ labels: ["rollcall-ready"], state: "open" });
  expect(only?.body).toMatch(/^<!-- rollcall:ready:springfield -->\n/);
  if (only !== undefined)
    Object.assign(only, {
      body: only.body.replace("- [ ] an administrator of ClassLink", "- [x] an administrator of ClassLink"),
    });
  await publish(github, unreadReadiness({ id: "springfield", name: "Springfield" }, "Another reason."));
  expect(only?.body).toContain("Another reason");
  expect(only?.body.match(/^- \[x\] /gm)).toHaveLength(1);
  await publish(github, go);
  expect(only).toMatchObject({ state: "closed", stateReason: "completed" });
  expect(github.state.issues.size).toBe(1);
  expect(github.state.statuses.map(({ context, state }) => [context, state])).toEqual([
    ["rollcall/ready", "failure"],
    ["rollcall/ready", "failure"],
    ["rollcall/ready", "success"],
  ]);
});

test("an issue that a person closed as not planned stays closed until something else is found", async () => {
  const github = await githubForTest();
  await publish(github, { ...noGo, readAt: "2026-11-23T01:00:00.000Z" });
  const [only] = [...github.state.issues.values()];
  expect(only?.body).toContain("read 2026");
  if (only !== undefined) Object.assign(only, { state: "closed", stateReason: "not_planned" });
  await publish(github, { ...noGo, readAt: "2026-11-24T01:00:00.000Z" });
  expect(only).toMatchObject({ state: "closed", stateReason: "not_planned" });
  await publish(github, unreadReadiness({ id: "springfield", name: "Springfield" }, "Another reason."));
  expect(only).toMatchObject({ state: "open" });
});

test("an issue that is open is written anew with each read, so that nobody takes an old one for tonight's", async () => {
  const github = await githubForTest();
  for (const readAt of ["2026-11-23T01:00:00.000Z", "2026-11-24T01:00:00.000Z"])
    await publish(github, { ...noGo, readAt });
  const [only] = [...github.state.issues.values()];
  expect(only?.body).toMatch(/^read 2026.11.24 01:00 UTC · ask again/m);
});

test("where no district is left, its issue is closed and no status is set", async () => {
  const github = await githubForTest();
  await publish(github, noGo);
  const folder = await temporaryFolder();
  const options = { ready: folder, staleAfter: 48, districts: '{"include":[]}' };
  const run = await runWith(github, (context) => issue(options, context), { env: { GITHUB_SHA: head } });
  expect(run).toMatchObject({
    exitCode: 0,
    stdout: "springfield: ready issue closed, no longer managed\n",
  });
  expect([...github.state.issues.values()]).toMatchObject([{ state: "closed" }]);
  expect(github.state.statuses).toMatchObject([{ state: "failure" }]);
});

test("a file that says go above a check that is not ok closes nothing and turns nothing green", async () => {
  const github = await githubForTest();
  await publish(github, noGo);
  await publish(github, { ...noGo, verdict: "go" });
  expect([...github.state.issues.values()]).toMatchObject([{ state: "open" }]);
  expect(github.state.statuses.map(({ state }) => state)).toEqual(["failure", "failure"]);
});

test("a district without a finding keeps the status red", async () => {
  const github = await githubForTest();
  await publish(github, go, "springfield", "shelbyville");
  expect(github.state.statuses).toMatchObject([{ state: "failure", description: "shelbyville: not known" }]);
});
