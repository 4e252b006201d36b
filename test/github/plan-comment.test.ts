import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { type CommentOptions, comment } from "../../src/cli/comment/command.ts";
import { commentMarker } from "../../src/render/markdown/plan-comment.ts";
import * as build from "../render/plan-builder.ts";
import { githubForTest, head, newerHead, runWith, temporaryFolder, writePlan } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

const bot = "github-actions[bot]";

interface Setting {
  readonly github: LoopbackGitHub;
  readonly folder: string;
  run(options?: Partial<CommentOptions>, env?: Record<string, string>): ReturnType<typeof runWith>;
}

/** Pull request #12 with a plan of springfield. */
async function setting(options: Parameters<typeof githubForTest>[0] = {}): Promise<Setting> {
  const github = await githubForTest(options);
  const folder = await temporaryFolder();
  github.addPullRequest({ number: 12, headSha: head });
  await writePlan(folder, { changes: [build.connect()] });
  const given = { pullRequest: 12, head, plan: [folder], district: ["springfield"], unmanaged: [] };
  return {
    github,
    folder,
    run: (differs = {}, env = {}) =>
      runWith(github, (context) => comment({ ...given, ...differs }, context), { cwd: folder, env }),
  };
}

const bodies = (github: LoopbackGitHub): readonly string[] => github.state.comments.map(({ body }) => body);
const writes = (github: LoopbackGitHub): readonly string[] =>
  github.requests
    .filter(({ method }) => method !== "GET")
    .map(({ method, path: where }) => `${method} ${where}`);

describe("the one comment of a pull request", () => {
  test("is created, with the status of the head beside it", async () => {
    const { github, run } = await setting();
    const { exitCode, stdout } = await run();
    expect(exitCode).toBe(0);
    expect(bodies(github)).toHaveLength(1);
    expect(bodies(github)[0]).toMatch(/^<!-- rollcall:plan -->\n/);
    expect(bodies(github)[0]).toContain("Ms Rivera Room 12");
    expect(github.state.statuses).toEqual([
      {
        sha: head,
        state: "success",
        context: "rollcall/plan",
        description: "1 change planned in 1 district",
        targetUrl: expect.stringContaining("#issuecomment-"),
      },
    ]);
    expect(stdout).toContain("comment created");
  });

  test("is updated, and left alone where nothing has changed", async () => {
    const { github, folder, run } = await setting();
    await run();
    expect((await run()).stdout).toContain("comment unchanged");
    await writePlan(folder, { changes: [build.archive()] });
    expect((await run()).stdout).toContain("comment updated");
    expect(bodies(github)).toHaveLength(1);
    expect(writes(github).filter((one) => one.includes("comments"))).toEqual([
      expect.stringMatching(/^POST .*\/issues\/12\/comments$/),
      expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
    ]);
  });

  test("is found behind two hundred others", async () => {
    const { github, run } = await setting();
    for (let index = 0; index < 220; index += 1) github.addComment(12, `remark ${index}`, "reviewer");
    await run();
    await run();
    expect(bodies(github).filter((body) => body.startsWith(commentMarker))).toHaveLength(1);
  });

  test("of somebody else is never touched, whatever marker it carries", async () => {
    const { github, run } = await setting();
    github.addComment(12, `${commentMarker}\n## No changes`, "mallory");
    github.addComment(12, `see ${commentMarker}`, bot);
    await run();
    expect(bodies(github).slice(0, 2)).toEqual([`${commentMarker}\n## No changes`, `see ${commentMarker}`]);
    expect(bodies(github)).toHaveLength(3);
  });

  test("belongs to whoever the token or the setting says", async () => {
    const named = await setting({ login: "rollcall-person" });
    named.github.addComment(12, `${commentMarker}\nolder`, "Rollcall-Person");
    const second = await named.run();
    expect(second.stdout).toContain("comment updated");
    const { github, run } = await setting();
    await run({}, { ROLLCALL_COMMENT_AUTHOR: "somebody-else" });
    expect(github.requests.some(({ path: where }) => where === "/user")).toBe(false);
  });

  test("left twice by a race is one again, the oldest", async () => {
    const { github, run } = await setting();
    github.inject({ kind: "twin", method: "POST", path: /comments$/ });
    const { exitCode } = await run();
    expect(exitCode).toBe(0);
    expect(bodies(github)).toHaveLength(1);
    const first = github.state.comments[0];
    github.addComment(12, `${commentMarker}\nlater twin`, bot);
    await run();
    expect(github.state.comments).toEqual([first]);
  });

  test("deleted between finding and updating is written anew", async () => {
    const { github, run } = await setting();
    github.addComment(12, `${commentMarker}\nold`, bot);
    github.inject({ kind: "vanished", method: "PATCH", path: /comments/ });
    const { exitCode, stdout } = await run();
    expect(exitCode).toBe(0);
    expect(stdout).toContain("comment created");
    expect(bodies(github)).toHaveLength(1);
    expect(bodies(github)[0]).toContain("Ms Rivera Room 12");
  });

  test("whose answer was lost is not written twice", async () => {
    const { github, run } = await setting();
    github.inject({ kind: "lost-answer", method: "POST", path: /comments$/ });
    expect((await run()).exitCode).toBe(0);
    expect(bodies(github)).toHaveLength(1);
  });

  test("with 2,000 changes stays below GitHub's limit", async () => {
    const { github, folder, run } = await setting();
    const name = (line: number): string => `\`|<b>@all #1 ${"Raum".repeat(9)} ${line}`;
    const changes = Array.from({ length: 2_000 }, (_, index) =>
      build.archive({ line: index + 1, name: name(index), key: `cls_${index}` }),
    );
    await writePlan(folder, { changes });
    const findings = Array.from({ length: 900 }, (_, index) => ({
      severity: "warning",
      code: "odd",
      message: `${"@team|".repeat(100)}${index}`,
    }));
    await writeFile(path.join(folder, "findings.json"), JSON.stringify({ findings }));
    const summary = path.join(folder, "summary.md");
    const { exitCode } = await run({ findings: "findings.json" }, { GITHUB_STEP_SUMMARY: summary });
    expect(exitCode).toBe(0);
    expect(bodies(github)[0]?.length).toBeLessThan(65_536);
    expect(bodies(github)[0]).not.toMatch(/@team/);
    expect(bodies(github)[0]).toMatch(/more findings/);
    expect(Buffer.byteLength(await readFile(summary))).toBeLessThan(1024 * 1024);
  });
});

describe("where GitHub refuses", () => {
  test.each([
    ["locked", 1, /conversation is locked.*\n.*Unlock it/],
    ["forbidden", 1, /may not do this.*\n.*pull-requests: write/],
    ["server-error", 6, /the service failed/],
    ["broken-off", 6, /there was no answer/],
  ] as const)(
    "%s: the text is in the summary, the status is set, the exit code is %i",
    async (kind, code, said) => {
      const { github, folder, run } = await setting();
      const summary = path.join(folder, "summary.md");
      await writeFile(summary, "before\n");
      github.inject({ kind, method: "POST", path: /comments$/, times: 9 });
      const { exitCode, stderr } = await run({}, { GITHUB_STEP_SUMMARY: summary });
      expect(exitCode).toBe(code);
      expect(stderr).toMatch(said);
      expect(stderr).toMatch(/POST \/repos\/springfield-usd\/rosters\/issues\/12\/comments/);
      expect(await readFile(summary, "utf8")).toMatch(/^before\n[\s\S]*Ms Rivera Room 12/);
      expect(github.state.statuses).toHaveLength(1);
    },
  );

  test("a failure by chance is tried again", async () => {
    const { github, run } = await setting();
    github.inject({ kind: "server-error", method: "GET", path: /pulls/, times: 2 });
    github.inject({ kind: "broken-off", method: "POST", path: /statuses/ });
    const { exitCode, waits } = await run();
    expect(exitCode).toBe(0);
    expect(waits).toEqual(expect.arrayContaining([1_000, 4_000]));
    expect(github.state.statuses).toHaveLength(1);
  });

  test("a secondary rate limit is waited for, as long as GitHub asks", async () => {
    const { github, run } = await setting();
    github.inject({ kind: "secondary-rate-limit", method: "POST", path: /comments$/, retryAfterSeconds: 37 });
    const { exitCode, waits, stderr } = await run();
    expect(exitCode).toBe(0);
    expect(waits).toContain(37_000);
    expect(stderr).toContain("GitHub asks to wait 37 seconds.");
    expect(bodies(github)).toHaveLength(1);
  });

  test("a wait of an hour, or one that does not end, is left to the next run", async () => {
    const long = await setting();
    long.github.inject({ kind: "secondary-rate-limit", path: /comments$/, retryAfterSeconds: 3_600 });
    const first = await long.run();
    expect(first.exitCode).toBe(6);
    expect(first.waits).not.toContain(3_600_000);
    const endless = await setting();
    endless.github.inject({
      kind: "secondary-rate-limit",
      path: /comments$/,
      retryAfterSeconds: 5,
      times: 99,
    });
    const second = await endless.run();
    expect(second.exitCode).toBe(6);
    expect(second.waits.filter((wait) => wait === 5_000)).toHaveLength(3);
  });

  test.each(["moved", "foreign-link"] as const)(
    "neither a redirect nor a link takes the token elsewhere: %s",
    async (kind) => {
      const { github, run } = await setting();
      github.inject({ kind, method: "GET", path: /comments$/, times: 9 });
      const { exitCode, stderr } = await run();
      expect(exitCode).not.toBe(0);
      expect(stderr).toMatch(/points elsewhere|another origin/);
    },
  );

  test("what Octokit would print stays away from the console", async () => {
    const { github, run } = await setting();
    const warn = vi.spyOn(console, "warn");
    github.inject({ kind: "deprecated", times: 9 });
    expect((await run()).exitCode).toBe(0);
    expect(warn).not.toHaveBeenCalled();
  });

  test("nothing is published in a public repository unless that is allowed", async () => {
    const { github, folder, run } = await setting({ isPrivate: false });
    const summary = path.join(folder, "summary.md");
    const { exitCode, stderr } = await run({}, { GITHUB_STEP_SUMMARY: summary });
    expect(exitCode).toBe(64);
    expect(stderr).toMatch(/is public.*nothing is planned, applied or published/);
    expect(writes(github)).toEqual([]);
    await expect(readFile(summary)).rejects.toThrow("ENOENT");
    expect((await run({}, { ROLLCALL_PUBLIC_NAMES: "allow" })).exitCode).toBe(0);
  });

  test("a token that it does not know is named, and not shown", async () => {
    const { run } = await setting();
    const { exitCode, stderr } = await run({}, { GITHUB_TOKEN: "ghp_another0000000000000000000000" });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/token was refused \(401\)/);
    expect(stderr).not.toContain("ghp_another");
  });
});

describe("settings", () => {
  test("all that is missing or malformed is said at once, and nothing is sent", async () => {
    const { github, run } = await setting();
    const { exitCode, stderr } = await run(
      {},
      { GITHUB_TOKEN: "", GITHUB_REPOSITORY: "rosters", GITHUB_API_URL: "http://api.github.com" },
    );
    expect(exitCode).toBe(64);
    expect(stderr).toMatch(/GITHUB_API_URL uses http/);
    expect(stderr).toMatch(/GITHUB_TOKEN is not set/);
    expect(stderr).toMatch(/GITHUB_REPOSITORY is not owner\/name/);
    expect(github.requests).toEqual([]);
  });

  test("an address with credentials or another host in a link is refused", async () => {
    const { run } = await setting();
    const { exitCode } = await run({}, { GITHUB_API_URL: "https://user:secret@api.github.com" });
    expect(exitCode).toBe(64);
  });
});

describe("a repository that is declared one person's", () => {
  test("says so in the comment, and another one does not", async () => {
    const { github, run } = await setting();
    await run({}, { ROLLCALL_ONE_PERSON: "allow" });
    expect(bodies(github)[0]).toMatch(/declared one person's .*nobody else has to look/);
    await run({}, { ROLLCALL_ONE_PERSON: "refuse" });
    expect(bodies(github)[0]).not.toMatch(/one person/);
  });

  test("is none where the setting is something else", async () => {
    const { github, run } = await setting();
    const { exitCode, stderr } = await run({}, { ROLLCALL_ONE_PERSON: "yes" });
    expect(exitCode).toBe(64);
    expect(stderr).toMatch(/ROLLCALL_ONE_PERSON is malformed/);
    expect(github.requests).toEqual([]);
  });
});

describe("the status", () => {
  test("is red for a plan that is missing, and the comment says so on top", async () => {
    const { github, run } = await setting();
    await run({ district: ["springfield", "shelbyville"] });
    expect(github.state.statuses[0]).toMatchObject({
      state: "failure",
      description: "No plan of shelbyville",
    });
    expect(bodies(github)[0]).toMatch(
      /^<!-- rollcall:plan -->\nCommit \[`aaaaaaaaaa`\]\(https:\/\/github\.example\/springfield-usd\/rosters\/commit\/a{40}\) · \[run\]\(\S+\) · \[plans and reports\]\(\S+#artifacts\)\n\n## 1 plan missing/,
    );
  });

  test("is red for a plan file that was edited", async () => {
    const { github, folder, run } = await setting();
    const file = path.join(folder, "springfield.plan.json");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replaceAll("Ms Rivera Room 12", "Ms Rivera Room 13"),
    );
    await run();
    expect(github.state.statuses[0]?.state).toBe("failure");
    expect(bodies(github)[0]).toMatch(/its fingerprint is not that of the plan/);
  });

  test("is red for errors in the files and for a fork, which is only validated", async () => {
    const { github, folder, run } = await setting();
    const finding = { severity: "error", code: "unknown-key", message: "no key called <b>`x`", hint: "y" };
    await writeFile(path.join(folder, "findings.json"), JSON.stringify({ findings: [finding] }));
    await run({ findings: "findings.json" });
    expect(github.state.statuses[0]).toMatchObject({ state: "failure", description: "1 error in the files" });
    await run({ plan: [], district: [], validatedOnly: true });
    expect(github.state.statuses[1]).toMatchObject({
      state: "failure",
      description: "Not planned: a fork gets no credentials",
    });
    expect(bodies(github)[0]).toMatch(/## Validated, not planned/);
  });

  test("is green for a plan that only waits for the end of a freeze: the apply judges that again", async () => {
    const { github, folder, run } = await setting();
    await writePlan(folder, {
      changes: [build.connect()],
      refusals: [build.refusal({ guard: "freeze", canBeAcknowledged: false })],
    });
    await run();
    expect(github.state.statuses[0]).toMatchObject({
      state: "success",
      description: expect.stringContaining("springfield waits for the end of a freeze or quiet hours"),
    });
  });

  test("of a fork whose districts were planned from snapshots says so, and is red only for those without one", async () => {
    const { github, run } = await setting();
    await run({ validatedOnly: true });
    expect(github.state.statuses[0]?.state).toBe("success");
    expect(bodies(github)[0]).not.toMatch(/Validated, not planned/);
    await run({ district: ["springfield", "shelbyville"], validatedOnly: true });
    expect(github.state.statuses[1]).toMatchObject({
      state: "failure",
      description: "No plan of shelbyville; not planned: a fork gets no credentials",
    });
    expect(bodies(github)[0]).toMatch(/## Validated, not planned/);
  });

  test("is green where no district is touched, and where one becomes unmanaged", async () => {
    const { github, run } = await setting();
    await run({ plan: [await temporaryFolder()], district: [] });
    expect(github.state.statuses[0]).toMatchObject({
      state: "success",
      description: "No district is touched",
    });
    await run({ plan: [], district: [], unmanaged: ["shelbyville"] });
    expect(github.state.statuses[1]?.state).toBe("success");
    expect(bodies(github)[0]).toMatch(/Unmanaged from now on/);
  });

  test("never lands on a commit that was pushed after the plan was made", async () => {
    const { github, run } = await setting();
    const pull = github.state.pullRequests.get(12);
    if (pull !== undefined) pull.headSha = newerHead;
    const { exitCode, stderr } = await run();
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/newer head/);
    expect(writes(github)).toEqual([]);
  });

  test("has a description of at most 140 characters", async () => {
    const { github, run } = await setting();
    const unmanaged = Array.from({ length: 5 }, (_, index) => `${"x".repeat(60)}${index}`);
    await run({ plan: [], district: [], unmanaged });
    expect(github.state.statuses[0]?.description).toHaveLength(140);
  });
});

describe("an acknowledgement in a comment", () => {
  const refused = { changes: [build.archive()], refusals: [build.refusal()] };

  async function acknowledged(
    write: (github: LoopbackGitHub, line: string) => void,
    env: Record<string, string> = {},
  ): Promise<{ readonly state: string | undefined; readonly body: string }> {
    const { github, folder, run } = await setting();
    const fingerprint = await writePlan(folder, refused);
    github.setPermission("reviewer", "maintain");
    github.setPermission("octocat", "admin");
    github.setPermission("reader", "triage");
    write(github, `rollcall: acknowledge archive-share ${fingerprint}`);
    await run({}, env);
    return { state: github.state.statuses[0]?.state, body: bodies(github).at(-1) ?? "" };
  }

  test("turns the check green, and the comment names who", async () => {
    const { state, body } = await acknowledged((github, line) =>
      github.addComment(12, `Fine by me.\r\n\r\n${line}\r\n`, "reviewer"),
    );
    expect(state).toBe("success");
    expect(body).toMatch(/reviewer in a comment/);
    expect(body).not.toMatch(/@reviewer/);
  });

  test.each([
    ["by the author", "octocat", {}, /author of the pull request/],
    ["by somebody who may not write", "reader", {}, /may not write/],
    ["by nobody known", "stranger", {}, /may not write/],
    ["that was edited", "reviewer", { updatedAt: "2026-11-24T00:00:00Z" }, /edited/],
  ] as const)("%s does not count, and the comment says why", async (_, login, differs, why) => {
    const { state, body } = await acknowledged((github, line) => github.addComment(12, line, login, differs));
    expect(state).toBe("failure");
    expect(body).toMatch(why);
  });

  test.each([
    ["counts by the author", "octocat", {}, "success"],
    ["counts by nobody who may not write", "reader", {}, "failure"],
    ["does not count where it was edited", "octocat", { updatedAt: "2026-11-24T00:00:00Z" }, "failure"],
    ["does not count by a bot", "some-app[bot]", {}, "failure"],
  ] as const)("in a repository of one person %s", async (_, login, differs, expected) => {
    const { state } = await acknowledged((github, line) => github.addComment(12, line, login, differs), {
      ROLLCALL_ONE_PERSON: "allow",
    });
    expect(state).toBe(expected);
  });

  test.each([
    ["of a bot", "some-app[bot]", (line: string) => line],
    ["that is only quoted", "reviewer", (line: string) => `> ${line}`],
    ["within a sentence", "reviewer", (line: string) => `never ${line}`],
    ["of another guard", "reviewer", (line: string) => line.replace("archive-share", "takeover-share")],
    ["of another plan", "reviewer", (line: string) => line.replace(/[0-9A-Z]{4}$/, "0000")],
  ] as const)("%s does not count", async (_, login, changed) => {
    const { state } = await acknowledged((github, line) => github.addComment(12, changed(line), login));
    expect(state).toBe("failure");
  });

  test("of a guard that none can lift does not count", async () => {
    const { github, folder, run } = await setting();
    const fingerprint = await writePlan(folder, {
      ...refused,
      refusals: [build.refusal({ canBeAcknowledged: false })],
    });
    github.setPermission("reviewer", "admin");
    github.addComment(12, `rollcall: acknowledge archive-share ${fingerprint}`, "reviewer");
    await run();
    expect(github.state.statuses[0]?.state).toBe("failure");
  });
});
