import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type CommentOptions, comment } from "../../src/cli/comment/command.ts";
import * as build from "../render/plan-builder.ts";
import { githubForTest, head, newerHead, runWith, temporaryFolder, writePlan } from "./github-for-test.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

interface Setting {
  readonly github: LoopbackGitHub;
  readonly folder: string;
  /** `rollcall comment --pull-request 12 --head HEAD`, with what is given. */
  tell(differs?: Partial<CommentOptions>, env?: Record<string, string>): ReturnType<typeof runWith>;
}

async function setting(): Promise<Setting> {
  const github = await githubForTest();
  const folder = await temporaryFolder();
  github.addPullRequest({ number: 12, headSha: head });
  github.addJob({ name: "plan / comment", status: "in_progress", conclusion: null });
  const given = { pullRequest: 12, head, district: [], unmanaged: [] };
  return {
    github,
    folder,
    tell: (differs = {}, env = {}) =>
      runWith(github, (context) => comment({ ...given, ...differs }, context), { cwd: folder, env }),
  };
}

const statusOf = (github: LoopbackGitHub): string => {
  const last = github.state.statuses.at(-1);
  return `${last?.state}: ${last?.description}`;
};
const bodyOf = (github: LoopbackGitHub): string => github.state.comments.at(-1)?.body ?? "";
const jobRequests = (github: LoopbackGitHub): number =>
  github.requests.filter(({ path: where }) => where.endsWith("/jobs")).length;
const steps = (...conclusions: readonly (string | null)[]) =>
  ["Set up job", "Fetch", "Plan", "Upload"].map((name, index) => ({
    name,
    conclusion: conclusions[index] ?? null,
  }));

describe("at the start", () => {
  test("a pending status leads to the run, and nothing is commented", async () => {
    const { github, tell } = await setting();
    const { exitCode, stdout } = await tell({ pending: true });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("status pending");
    expect(github.state.statuses).toEqual([
      {
        sha: head,
        state: "pending",
        context: "rollcall/plan",
        description: "Planning what merging would change",
        targetUrl: "https://github.example/springfield-usd/rosters/actions/runs/8001",
      },
    ]);
    expect(github.state.comments).toEqual([]);
  });

  test("a comment on an earlier head says at once that it is outdated, once, until a plan takes its place", async () => {
    const { github, folder, tell } = await setting();
    await writePlan(folder, { changes: [build.connect()] });
    const planned = { plan: [folder], district: ["springfield"] };
    await tell(planned);
    const first = bodyOf(github);
    await tell({ pending: true });
    expect(bodyOf(github)).toBe(first);
    github.addPullRequest({ number: 12, headSha: newerHead });
    await tell({ pending: true, head: newerHead });
    const { stdout } = await tell({ pending: true, head: newerHead });
    expect(stdout).not.toContain("marked");
    const marked = bodyOf(github);
    expect(marked).toMatch(
      /^<!-- rollcall:plan -->\n<!-- rollcall:outdated -->\n> \[!WARNING\]\n> \*\*Outdated:/,
    );
    expect(marked.match(/Outdated/g)).toHaveLength(1);
    expect(marked).toContain(`/commit/${newerHead}) is being planned`);
    expect(marked).toContain("actions/runs/8001");
    expect(marked).toContain(first.slice(first.indexOf("\n") + 1));
    await tell({ ...planned, head: newerHead });
    expect(github.state.comments).toHaveLength(1);
    expect(bodyOf(github)).not.toContain("Outdated");
  });

  test("a comment that leaves no room for the warning makes room for it", async () => {
    const { github, tell } = await setting();
    await tell({ notPlanned: true });
    const [comment] = github.state.comments;
    if (comment !== undefined) comment.body += "x".repeat(65_536 - comment.body.length);
    await tell({ pending: true, head: newerHead });
    expect(bodyOf(github)).toContain("Outdated");
    expect(bodyOf(github)).not.toContain("xxx");
  });
});

describe("a conflict", () => {
  test("is told in the one comment and by a red status, until a plan takes their place", async () => {
    const { github, folder, tell } = await setting();
    await writeFile(path.join(folder, "conflicts.txt"), "districts/springfield.yaml\n");
    await tell({ conflict: "conflicts.txt" });
    expect(bodyOf(github)).toMatch(/^<!-- rollcall:plan -->\nCommit \[`aaaaaaaaaa`\]/);
    expect(bodyOf(github)).toMatch(
      /Cannot be merged as it is[\s\S]*1 file cannot[\s\S]*`districts\/springfield\.yaml`/,
    );
    expect(statusOf(github)).toBe(
      "failure: Not planned: cannot be merged, because of districts/springfield.yaml",
    );
    await writePlan(folder, { changes: [build.connect()] });
    await tell({ plan: [folder], district: ["springfield"] });
    expect(github.state.comments).toHaveLength(1);
    expect(bodyOf(github)).not.toMatch(/Cannot be merged/);
    expect(statusOf(github)).toBe("success: 1 change planned in 1 district");
  });

  test("whose paths are not known is told as well, and a list that is not there is an error", async () => {
    const { github, folder, tell } = await setting();
    await writeFile(path.join(folder, "conflicts.txt"), "");
    await tell({ conflict: "conflicts.txt" });
    expect(bodyOf(github)).toContain("git does not say in which files.");
    expect(statusOf(github)).toBe("failure: Not planned: cannot be merged");
    const { exitCode, stderr } = await tell({ conflict: "absent.txt" });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/absent\.txt cannot be used: there is no such file[\s\S]*one a line/);
  });

  test("in thousands of files of any name stays short and acts on nothing", async () => {
    const { github, folder, tell } = await setting();
    const paths = Array.from({ length: 3_000 }, (_, index) => `districts/<img src=x>\`|@team ${index}.yaml`);
    await writeFile(path.join(folder, "conflicts.txt"), paths.join("\n"));
    await tell({ conflict: "conflicts.txt" });
    expect(bodyOf(github)).not.toMatch(/<img|@team/);
    expect(bodyOf(github)).toMatch(/… and [\d,]+ more files/);
    expect(bodyOf(github).length).toBeLessThan(10_000);
    expect(github.state.statuses.at(-1)?.description.length).toBeLessThanOrEqual(140);
  });
});

describe("where a job before the plans failed", () => {
  test("the comment names it, its step and its log, and the status is red", async () => {
    const { github, folder, tell } = await setting();
    const summary = path.join(folder, "summary.md");
    const { id } = github.addJob({
      name: "plan / changes",
      conclusion: "failure",
      steps: steps("success", "failure", "skipped", "success"),
    });
    github.addJob({ name: "plan / plan", conclusion: "skipped" });
    const { exitCode } = await tell({ notPlanned: true }, { GITHUB_STEP_SUMMARY: summary });
    expect(exitCode).toBe(0);
    expect(bodyOf(github)).toContain(
      `- \`plan / changes\` failed at the step "Fetch" ([log](https://github.example/springfield-usd/rosters/actions/runs/8001/job/${id}#step:2:1))\n`,
    );
    expect(bodyOf(github)).not.toMatch(/`plan \/ (?:plan|comment)`/);
    expect(await readFile(summary, "utf8")).toContain("plan / changes");
    expect(statusOf(github)).toBe('failure: Not planned: plan / changes failed at the step "Fetch"');
  });

  test("names of jobs and steps act on nothing", async () => {
    const { github, tell } = await setting();
    github.addJob({
      name: "<b>`x` | @team\n## done",
      conclusion: "failure",
      steps: [{ name: "](https://elsewhere.invalid) <img src=x> #12\n- [x] ok", conclusion: "failure" }],
    });
    await tell({ notPlanned: true });
    expect(bodyOf(github)).not.toMatch(
      /<b>|<img|@team|\n## done|\]\(https:\/\/elsewhere|(?<!&)#12|\n- \[x\]/,
    );
    expect(github.state.statuses.at(-1)?.description).not.toMatch(/\n/);
  });

  test.each(["forbidden", "not-found", "server-error"] as const)(
    "and GitHub does not say which (%s), that alone is told, and the status is red all the same",
    async (kind) => {
      const { github, tell } = await setting();
      github.inject({ kind, path: /\/jobs$/, times: 9 });
      const { exitCode } = await tell({ notPlanned: true });
      expect(exitCode).toBe(0);
      expect(bodyOf(github)).toMatch(/## Not planned[\s\S]*Which job is not known: GitHub/);
      expect(statusOf(github)).toBe("failure: Not planned: a job before the plans did not succeed");
    },
  );

  test("outside a workflow the same is told without asking", async () => {
    const { github, tell } = await setting();
    await tell({ notPlanned: true }, { GITHUB_RUN_ATTEMPT: "" });
    expect(jobRequests(github)).toBe(0);
    expect(bodyOf(github)).toMatch(/Which job is not known: .*do not say which run this is/);
    expect(github.state.statuses.at(-1)?.state).toBe("failure");
  });
});

describe("a district without a plan", () => {
  test.each([
    [
      "failed",
      "failure",
      steps("success", "success", "failure", "success"),
      'failed at the step "Plan"',
      "log",
    ],
    ["was cancelled", "cancelled", steps("success", "cancelled"), 'was cancelled at the step "Fetch"', "log"],
    [
      "ran out of time",
      "timed_out",
      steps("success", "success", "cancelled"),
      'ran out of time at the step "Plan"',
      "log",
    ],
    ["lost its runner", "failure", steps("success", "success", null), 'failed at the step "Plan"', "log"],
    ["was not admitted by its environment", "failure", [], "never started", "page"],
    ["never came to a runner", "cancelled", [], "was cancelled before it started", "page"],
    ["was skipped", "skipped", [], "was skipped, because a job before it did not succeed", "page"],
    [
      "ended well",
      "success",
      steps("success", "success", "success", "success"),
      "ended well and left nothing",
      "page",
    ],
  ] as const)(
    "whose job %s is told so, in the comment and by the status",
    async (_, conclusion, ran, words, page) => {
      const { github, folder, tell } = await setting();
      await writePlan(folder, { changes: [build.connect()] });
      github.addJob({ name: "plan / plan springfield", conclusion: "failure" });
      github.addJob({ name: "plan / plan north-shelbyville", conclusion: "success" });
      github.addJob({ name: "plan / check shelbyville", conclusion: "success" });
      github.addJob({ name: "plan / plan shelbyville", conclusion, steps: ran });
      await tell({ plan: [folder], district: ["springfield", "shelbyville"] });
      const row = bodyOf(github)
        .split("\n")
        .find((line) => line.startsWith("- `shelbyville`"));
      expect(row).toContain(`its job ${words}`);
      expect(row).toMatch(new RegExp(`\\(\\[${page}\\]\\(https://github\\.example/.*/job/\\d+`));
      expect(statusOf(github)).toBe(`failure: No plan of shelbyville: its job ${words}`);
    },
  );

  test("that GitHub knows no job of, or says nothing of, is told as such", async () => {
    const { github, tell } = await setting();
    await tell({ district: ["shelbyville"] });
    expect(bodyOf(github)).toContain(
      "- `shelbyville`: this run has no job for it; if an earlier one had, its log says why\n",
    );
    expect(statusOf(github)).toBe("failure: No plan of shelbyville");
    github.inject({ kind: "forbidden", path: /\/jobs$/ });
    await tell({ district: ["shelbyville"] });
    expect(bodyOf(github)).toMatch(/left nothing, and why is not known: GitHub.*may not do this/);
    expect(statusOf(github)).toBe("failure: No plan of shelbyville");
  });

  test("is looked for behind a hundred jobs, of this attempt only", async () => {
    const { github, tell } = await setting();
    for (let index = 0; index < 120; index += 1) github.addJob({ name: `plan / plan d${index}` });
    github.addJob({
      name: "plan / plan shelbyville",
      conclusion: "failure",
      steps: steps("failure"),
      attempt: 2,
    });
    github.addJob({
      name: "plan / plan shelbyville",
      conclusion: "failure",
      steps: steps("success", "failure"),
    });
    await tell({ district: ["shelbyville"] });
    expect(statusOf(github)).toBe('failure: No plan of shelbyville: its job failed at the step "Fetch"');
  });

  test("is asked for only where one is missing", async () => {
    const { github, folder, tell } = await setting();
    await writePlan(folder, { changes: [build.connect()] });
    await tell({ plan: [folder], district: ["springfield"] });
    expect(jobRequests(github)).toBe(0);
  });
});

describe("the call", () => {
  test.each([
    ["two forms at once", { pending: true, notPlanned: true }, /each stand alone/],
    ["a form beside plans", { pending: true, plan: ["plans"] }, /each stand alone/],
    ["a form beside districts", { notPlanned: true, district: ["springfield"] }, /each stand alone/],
    ["a head that is no hash", { pending: true, head: "refs/rollcall/merge" }, /full hash/],
    ["a form beside an outcome", { pending: true, commit: head, outcome: "x" }, /belong together/],
    ["districts without an outcome", { districts: '{"include":[]}' }, /belong together/],
  ] as const)("with %s is refused, and nothing is sent", async (_, differs, said) => {
    const { github, tell } = await setting();
    const { exitCode, stderr } = await tell(differs);
    expect(exitCode).toBe(64);
    expect(stderr).toMatch(said);
    expect(github.requests).toEqual([]);
  });

  test.each([{ notPlanned: true }, { conflict: "conflicts.txt" }])(
    "for a head that is no longer the present one writes nothing",
    async (differs) => {
      const { github, folder, tell } = await setting();
      await writeFile(path.join(folder, "conflicts.txt"), "x\n");
      const { exitCode, stderr } = await tell({ ...differs, head: newerHead });
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(/newer head/);
      expect(github.requests.every(({ method }) => method === "GET")).toBe(true);
    },
  );
});
