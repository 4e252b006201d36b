import { describe, expect, test } from "vitest";
import { clone, fetchRecord, nightly } from "./fetch-for-test.ts";
import { githubForTest } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";
import { settle } from "./settled-for-test.ts";

const at = "2026-11-23T04:00:00.000Z";
const report = { "springfield.report.json": "the report" };
const name = "rollcall-report-springfield";

/** A district where all is settled, and the ledger waits for a night after the apply of this run. */
async function waiting(made: Partial<Parameters<LoopbackGitHub["addArtifact"]>[0]> = {}, attempt = 1) {
  const github = await githubForTest();
  const { folder, push, inner } = await clone();
  const { runId = 0 } = await github.addArtifact({ name, files: report, run: nightly(push), ...made });
  const run = { run: String(runId), attempt, at };
  await settle(folder, push, [], { forecast: run });
  const fetched = async (event = "schedule") => {
    const before = github.requests.length;
    const found = await fetchRecord(github, folder, { GITHUB_EVENT_NAME: event });
    return { ...found, requests: github.requests.slice(before).map(({ path }) => path) };
  };
  return { github, folder, push, inner, run, fetched };
}

describe("the report that keeps the forecast of the last night", () => {
  test("is brought from the run that the ledger names, for three requests more than a quiet night's", async () => {
    const { run, fetched } = await waiting();
    const { record, files, requests, stderr } = await fetched();
    expect(record.forecast).toEqual({ run: run.run, report: `reports/${run.run}-1.report.json` });
    expect(files).toEqual([`${run.run}-1.report.json`, "record.json"]);
    expect(stderr).toBe("");
    expect(requests.filter((path) => path.startsWith("/repos/"))).toHaveLength(4);
  });

  test("is brought once where it also says what came of the night before", async () => {
    const { folder, push, run, fetched } = await waiting();
    await settle(folder, push, [], { forecast: run, compared: run });
    const { record, requests } = await fetched();
    expect(record.compared).toEqual(record.forecast);
    expect(requests.filter((path) => path.endsWith("/artifacts"))).toHaveLength(1);
  });

  test.each(["pull_request_target", "issue_comment"])("is not asked for on %s", async (event) => {
    const { record, requests } = await (await waiting()).fetched(event);
    expect(record.forecast).toBeUndefined();
    expect(requests.filter((path) => path.includes("/actions/"))).toEqual([]);
  });

  test.each([
    ["by another workflow", { path: ".github/workflows/own.yml" }, "and not by"],
    ["on a pull request", { event: "pull_request" }, "on the event pull_request"],
    ["in another repository", { repository: "stranger/rosters" }, "in another repository"],
    ["of a commit that was never merged", { headSha: "e".repeat(40) }, "was never merged"],
  ])("is not believed where its run was made %s", async (_, differs, why) => {
    const { push } = await clone();
    const { record, files, stderr } = await (
      await waiting({ run: { ...nightly(push), ...differs } })
    ).fetched();
    expect(record.forecast).toMatchObject({ problem: expect.stringContaining(why) });
    expect(record.forecast).not.toHaveProperty("report");
    expect(files).toEqual(["record.json"]);
    expect(stderr).toContain("springfield: what was forecast of the last night cannot be had: the artifact");
  });

  test.each([
    ["that has expired", { isExpired: true }, "it has expired"],
    ["whose digest is another", { digest: `sha256:${"0".repeat(64)}` }, "not what its digest says"],
    ["of another attempt", { name: `${name}.attempt-2` }, "there is none"],
    ["that holds another file", { files: { "other.json": "{}" } }, "springfield.report.json"],
  ])("%s is a problem in words, and fails nothing", async (_, made, why) => {
    const { record } = await (await waiting(made)).fetched();
    expect(record.forecast).toMatchObject({ problem: expect.stringContaining(why) });
  });

  test("of a later attempt is taken under its own name", async () => {
    const { record } = await (await waiting({ name: `${name}.attempt-2` }, 2)).fetched();
    expect(record.forecast).toMatchObject({ report: expect.stringMatching(/-2\.report\.json$/) });
  });

  test("is given up where GitHub does not answer for it, so that the apply goes on", async () => {
    const { github, fetched } = await waiting();
    github.inject({ kind: "forbidden", path: /\/actions\/runs\// });
    const { record } = await fetched();
    expect(record.forecast).toMatchObject({ problem: expect.stringContaining("GitHub: ") });
  });
});
