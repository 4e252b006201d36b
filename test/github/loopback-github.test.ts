import { describe, expect, onTestFinished, test } from "vitest";
import { head } from "./github-for-test.ts";
import { type LoopbackGitHub, startLoopbackGitHub } from "./loopback-github.ts";

/** The other tests rest on it: a request that GitHub would not take must not pass here. */

async function loopback(): Promise<LoopbackGitHub> {
  const github = await startLoopbackGitHub();
  onTestFinished(() => github.close());
  return github;
}

const ask = (github: LoopbackGitHub, path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(`${github.url}${path}`, {
    ...options,
    headers: { authorization: `token ${github.environment["GITHUB_TOKEN"]}` },
  });

const own = "/repos/springfield-usd/rosters";

describe("the loopback GitHub", () => {
  test.each([
    ["a path that GitHub does not have", "GET", `${own}/pull/12`, undefined, /no such operation/],
    [
      "a query parameter that it does not know",
      "GET",
      `${own}/issues?label=x`,
      undefined,
      /no query parameter label/,
    ],
    [
      "a value that it does not take",
      "GET",
      `${own}/issues?state=opened`,
      undefined,
      /state: .*allowed values/,
    ],
    ["a page that is too large", "GET", `${own}/issues?per_page=500`, undefined, /at most 100/],
    ["a body without what is required", "POST", `${own}/statuses/${head}`, {}, /required property 'state'/],
    [
      "a property that it does not know",
      "POST",
      `${own}/issues`,
      { title: "x", text: "y" },
      /no property text/,
    ],
    ["a value of another type", "POST", `${own}/issues/12/comments`, { body: 5 }, /must be string/],
    ["a body that is missing", "POST", `${own}/issues/12/comments`, undefined, /body is missing/],
    ["a state that there is not", "POST", `${own}/statuses/${head}`, { state: "green" }, /allowed values/],
  ] as const)("notices %s", async (_, method, path, body, violation) => {
    const github = await loopback();
    github.addPullRequest({ number: 12, headSha: head });
    await ask(github, path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    expect(github.violations.join("\n")).toMatch(violation);
  });

  test("answers as the description has it, with what the state does not hold filled in", async () => {
    const github = await loopback();
    github.addPullRequest({ number: 12, headSha: head });
    const response = await ask(github, `${own}/pulls/12`);
    expect(await response.json()).toMatchObject({
      number: 12,
      head: { sha: head },
      additions: 0,
      base: { repo: { private: true, forks_count: 0 } },
    });
    expect(github.violations).toEqual([]);
  });

  test("knows its token", async () => {
    const github = await loopback();
    const response = await fetch(`${github.url}/user`, { headers: { authorization: "token other" } });
    expect(response.status).toBe(401);
    expect((await ask(github, "/user")).status).toBe(403);
  });

  test("notices the token where artifacts lie", async () => {
    const github = await loopback();
    const { id } = await github.addArtifact({ name: "x", files: { a: "b" } });
    const redirect = await ask(github, `${own}/actions/artifacts/${id}/zip`, { redirect: "manual" });
    const location = redirect.headers.get("location") ?? "";
    expect(new URL(location).origin).not.toBe(github.url);
    await fetch(location, { headers: { authorization: "token x" } });
    expect(github.violations).toEqual([expect.stringMatching(/sent to another origin/)]);
  });
});
