import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { issue } from "../../src/cli/issue/command.ts";
import { clone } from "./fetch-for-test.ts";
import { githubForTest, runWith, temporaryFolder } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

interface Drift {
  readonly state?: string;
  readonly title?: string;
  readonly markdown?: string;
  readonly [key: string]: unknown;
}

async function publish(
  github: LoopbackGitHub,
  drifts: Readonly<Record<string, Drift>>,
  districts?: string,
  env: Record<string, string> = {},
  cwd = process.cwd(),
) {
  const folder = await temporaryFolder();
  for (const [district, differs] of Object.entries(drifts)) {
    const drift = {
      formatVersion: "1.0",
      district,
      state: "drift",
      title: `${district}: 2 changes are due`,
      markdown: "Two archives.",
      ...differs,
    };
    await writeFile(path.join(folder, `${district}.drift.json`), JSON.stringify(drift));
  }
  return await runWith(
    github,
    (context) =>
      issue({ drift: folder, staleAfter: 48, ...(districts === undefined ? {} : { districts }) }, context),
    { env, cwd },
  );
}

const matrix = (...districts: readonly string[]): string =>
  JSON.stringify({ include: districts.map((district) => ({ district })) });
const issues = (github: LoopbackGitHub) => [...github.state.issues.values()];
const writes = (github: LoopbackGitHub): number =>
  github.requests.filter(({ method }) => method !== "GET").length;

test("a thousand districts without drift take as many requests as one, in whichever matrix they were", async () => {
  const requests = async (count: number): Promise<number> => {
    const github = await githubForTest();
    const ids = Array.from({ length: count }, (_, index) => `d${index}`);
    const drifts = Object.fromEntries(ids.map((id) => [id, { state: "clean" }]));
    const matrices = [ids.slice(0, 256), ids.slice(256)].map((part) => matrix(...part)).join("\n");
    const { exitCode, stdout } = await publish(github, drifts, matrices);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(count);
    return github.requests.length;
  };
  expect(await requests(1_000)).toBe(await requests(1));
});

describe("one issue per district", () => {
  test("is opened with its label, then left alone, updated, closed with a comment, and opened again", async () => {
    const github = await githubForTest();
    const opened = await publish(github, { springfield: {}, shelbyville: { state: "clean" } });
    expect(opened.exitCode).toBe(0);
    expect(issues(github)).toMatchObject([
      {
        title: "springfield: 2 changes are due",
        body: "<!-- rollcall:drift:springfield -->\nTwo archives.",
        labels: ["rollcall-drift"],
        state: "open",
      },
    ]);
    expect(github.state.labels).toEqual(new Set(["rollcall-drift"]));
    const before = writes(github);
    await publish(github, { springfield: {} });
    expect(writes(github)).toBe(before);
    await publish(github, { springfield: { markdown: "Three archives." } });
    expect(issues(github)[0]?.body).toMatch(/Three archives/);
    await publish(github, { springfield: { state: "clean" } });
    expect(issues(github)[0]).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(github.state.comments).toHaveLength(1);
    const closed = writes(github);
    await publish(github, { springfield: { state: "clean" } });
    expect(writes(github)).toBe(closed);
    const { folder } = await clone();
    await publish(github, { springfield: { state: "unread", reason: "no answer" } }, undefined, {}, folder);
    expect(issues(github)).toMatchObject([
      { state: "open", title: expect.stringContaining("cannot be read") },
    ]);
  });

  test("that a person closed as not planned stays closed until something else is found", async () => {
    const github = await githubForTest();
    await publish(github, { springfield: {} });
    const [only] = issues(github);
    if (only !== undefined) Object.assign(only, { state: "closed", stateReason: "not_planned" });
    await publish(github, { springfield: {} });
    expect(only?.state).toBe("closed");
    await publish(github, { springfield: { markdown: "Another one." } });
    expect(only?.state).toBe("open");
    expect(issues(github)).toHaveLength(1);
  });

  test("is found neither by a stranger's marker nor by another district's", async () => {
    const github = await githubForTest({ login: "rollcall" });
    const common = { labels: ["rollcall-drift"], state: "open", stateReason: null, isLocked: false } as const;
    const at = "2026-11-01T00:00:00Z";
    const forged = { body: "<!-- rollcall:drift:springfield -->\nforged", title: "forged", createdAt: at };
    github.state.issues.set(3, {
      ...common,
      ...forged,
      labels: [...common.labels],
      number: 3,
      author: { login: "mallory", type: "User" },
    });
    github.addPullRequest({ number: 4, headSha: "a".repeat(40), login: "rollcall" });
    await publish(github, { springfield: {}, "springfield-2": {} });
    expect(issues(github)).toHaveLength(3);
    expect(github.state.issues.get(3)).toMatchObject(forged);
  });

  test("of a repository that is declared one person's says so", async () => {
    const github = await githubForTest();
    await publish(github, { springfield: {} }, undefined, { ROLLCALL_ONE_PERSON: "allow" });
    expect(issues(github)[0]?.body).toMatch(
      /^<!-- rollcall:drift:springfield -->\n.*declared one person's .*\n\nTwo archives/,
    );
  });

  test("opened twice by a race is one again", async () => {
    const github = await githubForTest();
    github.inject({ kind: "twin", method: "POST", path: /issues$/ });
    await publish(github, { springfield: {} });
    expect(issues(github).map(({ state }) => state)).toEqual(["open", "closed"]);
    await publish(github, { springfield: { state: "clean" } });
    expect(issues(github).map(({ state }) => state)).toEqual(["closed", "closed"]);
    await publish(github, { springfield: {} });
    expect(issues(github).map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  test("is not in the way of the others: a broken file, a refused write and a body that is too long", async () => {
    const github = await githubForTest();
    github.inject({ kind: "forbidden", method: "POST", path: /\/issues$/ });
    const { exitCode, stderr } = await publish(github, {
      "a-refused": {},
      "b-long": { markdown: "x".repeat(70_000) },
      "c-unknown": { extra: true },
      "d-newer": { formatVersion: "2.0" },
      "e-good": {},
    });
    expect(exitCode).toBe(1);
    expect(issues(github).map(({ title }) => title)).toEqual(["e-good: 2 changes are due"]);
    expect(stderr).toMatch(/issues: write/);
    expect(stderr).toMatch(/has 70\d+ characters, and GitHub takes 65536/);
    expect(stderr).toMatch(/c-unknown\.drift\.json cannot be used/);
    expect(stderr).toMatch(/d-newer\.drift\.json cannot be used/);
  });

  test("is an alarm where a district's drift job left no finding for too long, whatever kept it from it", async () => {
    const github = await githubForTest();
    const { folder, push } = await clone();
    const stamp = (district: string, lastReadAt: string, run = {}) =>
      github.addArtifact({
        name: `rollcall-drift-${district}`,
        run: { path: ".github/workflows/drift.yml", event: "schedule", headSha: push, ...run },
        files: { [`${district}.drift.json`]: JSON.stringify({ lastReadAt }) },
      });
    await stamp("shelbyville", "2026-11-22T12:00:00Z");
    await stamp("springfield", "2026-11-21T12:00:00Z");
    await stamp("springfield", "2026-11-23T12:00:00Z", { path: ".github/workflows/other.yml" });
    const all = matrix("new", "ogdenville", "shelbyville", "springfield");
    const { exitCode, stderr } = await publish(github, { ogdenville: { state: "clean" } }, all, {}, folder);
    expect(issues(github).map(({ title }) => title)).toEqual([
      "Rollcall: new: live state cannot be read",
      "Rollcall: springfield: live state cannot be read",
    ]);
    expect(issues(github)[1]?.body).toMatch(/last complete read was `2026-11-21T12:00:00Z`/);
    expect(issues(github)[1]?.body).toMatch(/drift job left no finding/);
    // One bad night is a job that failed, and no issue.
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^shelbyville: its drift job left no finding/m);
    await publish(github, { springfield: { state: "clean" } }, matrix("springfield"));
    expect(issues(github).map(({ state }) => state)).toEqual(["closed", "closed"]);
  });

  test("outside a clone of the repository nobody can tell when a district was read: said, and the others have their issues", async () => {
    const github = await githubForTest();
    const all = matrix("shelbyville", "springfield");
    const outside = await temporaryFolder();
    const { exitCode, stderr } = await publish(github, { springfield: {} }, all, {}, outside);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain("is not in a git repository");
    expect(issues(github).map(({ title }) => title)).toEqual(["springfield: 2 changes are due"]);
  });

  test("of a district that is gone is closed with a sentence, and only where all districts are named", async () => {
    const github = await githubForTest();
    await publish(github, { gone: {}, springfield: {} });
    await publish(github, { springfield: {} });
    expect(issues(github).map(({ state }) => state)).toEqual(["open", "open"]);
    const { exitCode, stdout } = await publish(github, { springfield: {} }, matrix("springfield"));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("gone: closed, no longer managed");
    expect(issues(github).map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^The file of gone is no longer on the main branch/),
    ]);
    await publish(github, {}, matrix());
    expect(issues(github).map(({ state }) => state)).toEqual(["closed", "closed"]);
  });

  test.each(["", "[]", "{}", '{"include":[{"district":"../x"}]}', '{"include":"all"}'])(
    "is left alone where %j is said to be all districts",
    async (districts) => {
      const github = await githubForTest();
      await publish(github, { springfield: {} });
      const { exitCode } = await publish(github, {}, districts);
      expect(exitCode).toBe(64);
      expect(issues(github).map(({ state }) => state)).toEqual(["open"]);
    },
  );
});
