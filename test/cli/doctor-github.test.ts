import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { hiddenSettingNames } from "../../src/providers/settings/hidden-setting-names.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { startLoopbackGitHub } from "../github/loopback-github.ts";
import { type RepositorySettings, wellClicked } from "../github/loopback-settings.ts";
import { failures, given, inEnvironment, rollcallIs, rollcallOf } from "./doctor-github-cases.ts";
import { checkout, doctor, type Found, found, sampleCheckout } from "./doctor-github-run.ts";
import { rollcall, temporaryFolder } from "./run-rollcall.ts";

const allFine = `springfield-usd/rosters on GitHub

GitHub
  ✓ token       sees the repository as an administrator does; its default branch is "main"

repository
  ✓ visibility  private
  ✓ fork        is nobody's fork
  ✓ people      2 people may write, and so may approve
  ✓ owners      no CODEOWNERS: whoever may write may approve every school
  ✓ secrets     no credential lies outside the environments

Actions
  ✓ enabled     workflows run, with actions of everybody
  ✓ permissions the token of a workflow only reads unless the workflow says otherwise, and approves nothing
  ✓ retention   artifacts, and plans with them, are kept for 90 days

workflows
  ✓ plan        .github/workflows/plan.yml is there and active
  ✓ apply       .github/workflows/apply.yml is there and active
  ✓ drift       .github/workflows/drift.yml is there and active
  ✓ version     all three call springfield-usd/rollcall@v1.2.3
  ✓ access      springfield-usd/rollcall is open to this repository's workflows

default branch
  ✓ rules       there are rules
  ✓ review      a pull request with 1 approval, given for the commits that are merged
  ✓ status      rollcall/plan from GitHub Actions has to be green, on a branch that is up to date
  ✓ history     no force pushes, and it cannot be deleted
  ✓ bypass      nobody may merge past these rules
  ✓ merge queue there is none

ledger
  ✓ deploy key  one may write: "rollcall-ledger"
  ✓ rules       nobody but a deploy key may make rollcall-ledger, push to it, rewrite or delete it
  ✓ elsewhere   no environment that is no district's has its key

springfield-usd/rosters: 23 results, 23 fine

springfield  Springfield Unified School District

plan environment
  ✓ existence   springfield-plan
  ✓ branches    admits main and nothing else
  ✓ settings    everything that ClassLink and the drivers need is set, by name

apply environment
  ✓ existence   springfield-apply
  ✓ branches    admits main and nothing else
  ✓ reviewers   nobody has to agree before an apply, so who starts one by hand may not be its maker (required
                reviewers of a private repository take GitHub Enterprise)
  ✓ settings    everything that ClassLink and the drivers need is set, by name
  ✓ ledger key  there is the secret ROLLCALL_LEDGER_KEY

springfield: 8 results, 8 fine
`;

test("a repository where everything was clicked is fine, and nothing was written", async () => {
  const github = await githubForTest();
  expect(await doctor(github)).toEqual({ exitCode: 0, stdout: allFine, stderr: "" });
  expect(github.requests).toHaveLength(29);
});

test("what is wrong is shown with the place to click", async () => {
  const github = await githubForTest();
  github.state.settings.mayApprove = true;
  const run = await doctor(github);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain(
    [
      "  ✗ permissions workflows may approve pull requests, so that a plan could be merged that no person looked at",
      '                → Untick "Allow GitHub Actions to create and approve pull requests": Settings → Actions →',
      "                  General (https://github.example/springfield-usd/rosters/settings/actions) → Workflow",
      "                  permissions.",
    ].join("\n"),
  );
  expect(run.stdout).toContain("springfield-usd/rosters: 23 results, 22 fine, 1 failed\n");
});

describe("each thing that was not clicked is said, and nothing else", () => {
  /** By name of the case. All at once, because each of them mostly waits for answers. */
  const foundIn = new Map<string, Found>();

  beforeAll(async () => {
    await Promise.all(
      failures.map(async ([name, change]) => {
        const github = await startLoopbackGitHub();
        change(github.state.settings);
        foundIn.set(name, await found(github, { cwd: sampleCheckout }));
        await github.close();
        expect(github.violations).toEqual([]);
      }),
    );
  });

  test.each(failures)("%s", (name, _, expected) => {
    const { exitCode, findings } = foundIn.get(name) ?? { findings: [] };
    expect(findings).toEqual([expect.stringMatching(expected)]);
    expect(exitCode).toBe(findings[0]?.startsWith("failed") === true ? 1 : 0);
  });

  test.each([
    ["", {}, []],
    [" among the selected", { allowedActions: "selected", actionPatterns: ["service-centre/*"] }, []],
    [
      " and not among the selected",
      { allowedActions: "selected", actionPatterns: ["other/rollcall/*"] },
      [
        expect.stringMatching(
          /^failed Actions enabled: .* those of service-centre\/rollcall are not among them → Add service-centre\/rollcall\/\*/,
        ),
      ],
    ],
  ] as const)("a public Rollcall of another organisation's%s", async (_, differs, others) => {
    const github = await githubForTest();
    Object.assign(github.state.settings, differs);
    rollcallOf(github.state.settings, "service-centre/rollcall");
    expect((await found(github)).findings).toEqual([
      ...others,
      expect.stringMatching(
        /^doubtful workflows access: service-centre\/rollcall is another owner's: secrets.* → .*Use this template/,
      ),
    ]);
  });

  test("a file that is missing, and what cannot be told without it", async () => {
    const github = await githubForTest();
    github.state.settings.files.delete(".github/workflows/drift.yml");
    github.state.settings.workflows.delete(".github/workflows/drift.yml");
    const { findings } = await found(github);
    expect(findings).toEqual([
      expect.stringMatching(
        /^failed workflows drift: there is no .*drift\.yml on main → .*rollcall workflows/,
      ),
      expect.stringMatching(/^not-checked workflows version: not before all three files call Rollcall/),
    ]);
  });

  test("an environment that is missing, and what waits for it", async () => {
    const github = await githubForTest();
    github.state.settings.environments.delete("springfield-apply");
    const run = await doctor(github);
    expect(run.exitCode).toBe(1);
    expect(run.stdout.replace(/\s+/g, " ")).toContain(
      '✗ existence there is no environment springfield-apply → Press "New environment" and call it springfield-apply: Settings → Environments (https://github.example/springfield-usd/rosters/settings/environments).',
    );
    expect(run.stdout).toContain(
      "  - 5 checks    not before there is the environment: branches, reviewers, settings, app, ledger key\n",
    );
  });

  test("a plan of GitHub that has no rules for a private repository", async () => {
    const github = await githubForTest();
    github.state.settings.hasRules = false;
    const { exitCode, findings } = await found(github);
    expect(exitCode).toBe(1);
    expect(findings[0]).toMatch(
      /^failed default branch rules: GitHub has no branch rules .* → It takes GitHub Pro/,
    );
    expect(findings.slice(1)).toEqual([
      ...["review", "status", "history", "bypass", "merge queue"].map((name) =>
        expect.stringMatching(new RegExp(`^not-checked default branch ${name}: not before there are rules`)),
      ),
      expect.stringMatching(/^failed ledger rules: GitHub has no rulesets .* → It takes GitHub Pro/),
    ]);
  });
});

describe("what is right in another way", () => {
  test.each([
    [
      "a public repository whose names may be read by everybody",
      (settings: RepositorySettings) => {
        settings.visibility = "public";
        settings.organisationVariables.set("ROLLCALL_PUBLIC_NAMES", "allow");
      },
    ],
    [
      "one person who says so",
      (settings: RepositorySettings) => {
        settings.writers.splice(1, 1);
        settings.variables.set("ROLLCALL_ONE_PERSON", "allow");
        settings.rules.set("pull_request", {
          ...settings.rules.get("pull_request"),
          required_approving_review_count: 0,
        });
      },
    ],
    ["a person's repository, which has no organisation", given({ ownerType: "User" })],
    ["selected actions, GitHub's among them", given({ allowedActions: "selected" })],
    [
      "addresses that all districts share",
      (settings: RepositorySettings) => {
        for (const { variables } of settings.environments.values()) variables.delete("CLASSTAG_BASE_URL");
        settings.organisationVariables.set("CLASSTAG_BASE_URL", "https://gateway.springfield.example/v1");
      },
    ],
    ["a public Rollcall", rollcallIs({ isPrivate: false, role: "read" })],
    [
      "reviewers for each apply",
      inEnvironment("apply", (environment) => void Object.assign(environment, { hasReviewers: true })),
    ],
  ])("%s", async (_, change) => {
    const github = await githubForTest();
    change(github.state.settings);
    expect(await found(github)).toMatchObject({ exitCode: 0, findings: [] });
  });

  test("a default branch of another name", async () => {
    const github = await githubForTest();
    github.state.defaultBranch = "trunk";
    github.state.settings = wellClicked("springfield", "trunk");
    expect(await found(github)).toMatchObject({ exitCode: 0, findings: [] });
  });

  test("a branch protection rule of the older kind, of which one thing is not told", async () => {
    const github = await githubForTest();
    const { settings } = github.state;
    settings.rules.clear();
    settings.protection = {
      required_status_checks: {
        strict: true,
        contexts: ["rollcall/plan"],
        checks: [{ context: "rollcall/plan", app_id: 15_368 }],
      },
      required_pull_request_reviews: {
        dismiss_stale_reviews: true,
        require_code_owner_reviews: false,
        required_approving_review_count: 1,
        require_last_push_approval: true,
      },
      enforce_admins: { url: "", enabled: false },
      allow_force_pushes: { enabled: false },
      allow_deletions: { enabled: false },
    };
    settings.protectedBranches.push("main");
    inEnvironment(
      "plan",
      (environment) => void Object.assign(environment, { branches: "protected" }),
    )(settings);
    expect((await found(github)).findings).toEqual([
      expect.stringMatching(
        /^doubtful default branch bypass: administrators may .* → Tick "Do not allow bypassing/,
      ),
      expect.stringMatching(/^not-known default branch merge queue: .* → See that "Require merge queue"/),
      expect.stringMatching(/^doubtful plan environment branches: .*a rule for a pattern would admit/),
    ]);
    settings.protectedBranches.push("stable");
    expect((await found(github)).findings[2]).toMatch(
      /^failed plan environment branches: admits stable as well/,
    );
  });
});

test("files that still name the branch of before a renaming are found", async () => {
  const github = await githubForTest();
  github.state.defaultBranch = "trunk";
  const { findings } = await found(github);
  expect(findings.filter((each) => each.includes(" workflows "))).toEqual([
    expect.stringMatching(
      /plan\.yml is started by pull_request_target of main, and the default branch is trunk/,
    ),
    expect.stringMatching(/apply\.yml is started by push of main, and the default branch is trunk/),
  ]);
  expect(
    findings.filter((each) => each.includes("environment branches: admits branches called main")),
  ).toHaveLength(2);
});

test("without any rule it is said how the first is made, and the rest waits", async () => {
  const github = await githubForTest();
  github.state.settings.rules.clear();
  const { exitCode, findings } = await found(github);
  expect(exitCode).toBe(1);
  expect(findings).toEqual([
    expect.stringMatching(/^failed default branch rules: there is none.* → Press "New ruleset"/),
    ...["review", "status", "history", "bypass", "merge queue"].map((name) =>
      expect.stringMatching(new RegExp(`^not-checked default branch ${name}: not before there are rules`)),
    ),
  ]);
});

test("an approval that one person cannot give is in the way", async () => {
  const github = await githubForTest();
  github.state.settings.writers.splice(1, 1);
  github.state.settings.variables.set("ROLLCALL_ONE_PERSON", "allow");
  expect((await found(github)).findings).toEqual([
    expect.stringMatching(/^failed default branch review: an approval is needed, and there is nobody/),
  ]);
});

describe("a token that may see little", () => {
  test("a workflow's is told what it may not see, and nothing of that is called fine", async () => {
    const github = await githubForTest();
    const { settings } = github.state;
    settings.role = "read";
    settings.permissions.clear();
    for (const permission of ["Contents", "Metadata"] as const) settings.permissions.add(permission);
    rollcallIs({ role: "read" })(settings);
    const { exitCode, results } = await found(github);
    expect(exitCode).toBe(0);
    const of = (status: string): readonly string[] =>
      results.flatMap((each) => (each.status === status ? [`${each.area} ${each.check}`] : []));
    expect(of("fine")).toEqual([
      "GitHub token",
      "repository visibility",
      "repository fork",
      "workflows version",
      "default branch rules",
      "default branch review",
      "default branch status",
      "default branch history",
    ]);
    expect(of("failed")).toEqual([]);
    expect(results.filter(({ status }) => status === "not-known").every(({ hint }) => hint !== "")).toBe(
      true,
    );
  });

  test("one that may not even see rules calls nothing of them fine", async () => {
    const github = await githubForTest();
    github.state.settings.permissions.clear();
    const { exitCode, results } = await found(github);
    expect(exitCode).toBe(0);
    const ofBranch = results.filter(({ area }) => area === "default branch");
    expect(new Set(ofBranch.map(({ status }) => status))).toEqual(new Set(["not-known"]));
  });

  test("a branch without rulesets may still be protected in the older way", async () => {
    const github = await githubForTest();
    github.state.settings.permissions.delete("Administration");
    github.state.settings.rules.clear();
    const { exitCode, results } = await found(github);
    expect(exitCode).toBe(0);
    const ofBranch = results.filter(({ area }) => area === "default branch");
    expect(new Set(ofBranch.map(({ status }) => status))).toEqual(new Set(["not-known"]));
  });

  test("rules that it does not find may still be there", async () => {
    const github = await githubForTest();
    github.state.settings.permissions.delete("Administration");
    github.state.settings.rules.delete("pull_request");
    const { exitCode, findings } = await found(github);
    expect(exitCode).toBe(0);
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^not-known default branch review: not known: the default branch takes pushes.*Administration: read/,
      ),
    );
  });

  test("an administrator's without one permission finds the rest", async () => {
    const github = await githubForTest();
    github.state.settings.permissions.delete("Environments");
    const run = await doctor(github);
    expect(run.exitCode).toBe(0);
    expect(run.stdout.replace(/\s+/g, " ")).toContain(
      "? settings not known: the token may not see the environment's variables; it needs Environments: read → Run this with an administrator's token (GITHUB_TOKEN from gh auth token), or look at Settings → Environments → springfield-plan",
    );
    expect(run.stdout).toContain("springfield: 10 results, 5 fine, 5 not known\n");
  });

  test("variables of the repository that it may not see may be the ones that are missing", async () => {
    const github = await githubForTest();
    github.state.settings.permissions.delete("Variables");
    inEnvironment(
      "plan",
      ({ variables }) => void variables.delete("CLASSTAG_BASE_URL"),
    )(github.state.settings);
    const { findings } = await found(github);
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^not-known plan environment settings: not known: CLASSTAG_BASE_URL is no variable of/,
      ),
    );
    expect(findings.filter((each) => each.startsWith("failed"))).toEqual([]);
  });

  test("one that is refused stops at the first question", async () => {
    const github = await githubForTest();
    const run = await doctor(github, { env: { GITHUB_TOKEN: "ghp_another" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("  ✗ token       GitHub: the token was refused (401)");
    expect(run.stdout).toContain("not before GitHub shows the repository: visibility, fork");
    expect(run.stdout).toContain("gh auth status");
    expect(github.requests).toHaveLength(1);
  });

  test("one that has asked for too much is told what a person may ask", async () => {
    const github = await githubForTest();
    github.inject({ kind: "primary-rate-limit", path: /\/environments$/, times: 1 });
    const { exitCode, findings } = await found(github);
    expect(exitCode).toBe(6);
    expect(findings).toContainEqual(
      expect.stringMatching(/^failed ledger elsewhere: .* → Run it again after .* name some of them/),
    );
    expect(findings.join()).not.toContain("ROLLCALL_APP");
  });

  test("one that has asked for too much asks no more, and the districts that are left are not called fine", async () => {
    const github = await githubForTest();
    const cwd = await checkout();
    for (const id of ["twain", "union"])
      await writeFile(path.join(cwd, `districts/${id}.yaml`), `version: 1\ndistrict: ${id}\n`);
    github.inject({ kind: "primary-rate-limit", path: /springfield-apply\/variables$/, times: 1 });
    const { exitCode, stdout } = await doctor(github, { cwd });
    expect([exitCode, github.requests.some(({ path: asked }) => /twain|union/.test(asked))]).toEqual([
      6,
      false,
    ]);
    expect(stdout).toMatch(/^union: 1 result, 0 fine, 1 not checked$/m);
    expect(stdout).toContain("not asked, because GitHub did not answer before");
  });

  test("one that a Rollcall of another name is kept from", async () => {
    const github = await githubForTest();
    github.inject({ kind: "moved", path: /springfield-usd\/rollcall$/, times: 1 });
    const { exitCode, findings } = await found(github);
    expect([exitCode, findings]).toEqual([
      1,
      [
        expect.stringMatching(
          /^failed workflows access: .*points elsewhere.* → .*renamed.*files that call it/,
        ),
      ],
    ]);
  });
});

describe("which repository", () => {
  const git = promisify(execFile);

  test("is none that the token sees", async () => {
    const github = await githubForTest();
    const run = await doctor(github, { env: { GITHUB_REPOSITORY: "springfield-usd/rooster" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout.replace(/\s+/g, " ")).toContain(
      "✗ token there is no repository springfield-usd/rooster, or the token may not see it → Check the name (GITHUB_REPOSITORY",
    );
  });

  test.each(["https://github.com/springfield-usd/rosters.git", "git@github.com:springfield-usd/rosters.git"])(
    "is that of the checkout: %s",
    async (address) => {
      const github = await githubForTest();
      const cwd = await checkout();
      await git("git", ["init", "-q"], { cwd });
      await git("git", ["remote", "add", "origin", address], { cwd });
      const run = await doctor(github, { cwd, env: { GITHUB_REPOSITORY: "" } });
      expect(run).toMatchObject({ exitCode: 0, stdout: allFine });
    },
  );

  test("has to be named where the checkout is another server's", async () => {
    const github = await githubForTest();
    const cwd = await checkout();
    await git("git", ["init", "-q"], { cwd });
    await git("git", ["remote", "add", "origin", "https://me:hunter2@git.example/a/b.git"], { cwd });
    const run = await rollcall(["doctor", "--github"], {
      env: { ...github.environment, GITHUB_REPOSITORY: "" },
      cwd,
    });
    expect(run.exitCode).toBe(64);
    expect(run.stderr).toMatch(/GITHUB_REPOSITORY is not set/);
    expect(run.stderr).toContain("GITHUB_TOKEN=$(gh auth token) npx --no rollcall doctor --github");
    expect(run.stderr).not.toContain("hunter2");
  });

  test("may have no district yet", async () => {
    const github = await githubForTest();
    const cwd = await temporaryFolder();
    expect(await found(github, { cwd })).toMatchObject({ exitCode: 0, findings: [] });
  });

  test("may have a district whose file has errors: what its drivers need is not known yet", async () => {
    const github = await githubForTest();
    const cwd = await checkout();
    await writeFile(path.join(cwd, "districts/springfield.yaml"), "version: 1\ndistrict: springfield\n");
    expect((await found(github, { cwd })).findings).toEqual(
      ["plan", "apply"].map((role) =>
        expect.stringMatching(
          new RegExp(`^not-checked ${role} environment settings: .* not before the district file`),
        ),
      ),
    );
  });
});

test("the workflows hide what is looked for among secrets, and nothing else", async () => {
  const folder = path.resolve(import.meta.dirname, "../../.github/workflows");
  for (const name of ["plan", "apply", "drift"]) {
    const text = await readFile(path.join(folder, `${name}.yml`), "utf8");
    const given = new Set([...text.matchAll(/secrets\.(CLASS\w+)/g)].map(([, setting]) => setting));
    expect(given).toEqual(new Set(hiddenSettingNames));
  }
});
