import { createPrivateKey } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { comment } from "../../src/cli/comment/command.ts";
import { fetchFromGitHub } from "../../src/cli/fetch/command.ts";
import { missingPermission } from "../workflows/token-permissions.ts";
import { githubForTest, head, planText, runWith, temporaryFolder } from "./github-for-test.ts";
import { appForTest, type LoopbackApp } from "./loopback-app.ts";
import type { LoopbackGitHub } from "./loopback-github.ts";

const { privateKey, clientId } = appForTest();
const settings = { ROLLCALL_APP_CLIENT_ID: clientId, ROLLCALL_APP_PRIVATE_KEY: privateKey, GITHUB_TOKEN: "" };

/** Pull request #12 with a plan that the plan workflow made. */
async function githubWithApp(differs: Partial<LoopbackApp> = {}): Promise<LoopbackGitHub> {
  const github = await githubForTest({ app: appForTest(differs) });
  github.addPullRequest({ number: 12, headSha: head });
  await github.addArtifact({
    name: `rollcall-plan-12-${head}-springfield`,
    files: { "springfield.plan.json": planText(), "springfield.html": "<p>" },
  });
  return github;
}

/** Fetches the plans of #12; whatever happens, no credential is shown. */
async function fetchPlans(github: LoopbackGitHub, env: Record<string, string> = {}) {
  const folder = await temporaryFolder();
  const run = await runWith(
    github,
    (context) => fetchFromGitHub(undefined, { pullRequest: 12, out: "plans", district: [] }, context),
    { cwd: folder, env: { ...settings, ...env } },
  );
  const unmasked = (run.stdout + run.stderr).replaceAll(/^::add-mask::.*$/gm, "");
  for (const secret of [...github.state.appTokens, privateKey.split("\n")[1] ?? ""])
    expect(unmasked).not.toContain(secret);
  expect(unmasked).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
  return { ...run, folder };
}

const credentials = (github: LoopbackGitHub): readonly string[] => [
  ...new Set(github.requests.map(({ credential = "none" }) => credential)),
];

describe("with an App", () => {
  test("everything is read with its token, which is for this repository and no more than it needs", async () => {
    const github = await githubWithApp();
    const { exitCode, folder } = await fetchPlans(github);
    expect(exitCode).toBe(0);
    expect(await readFile(path.join(folder, "plans/springfield.plan.json"), "utf8")).toBe(planText());
    expect(credentials(github)).toEqual(["app-key", "app"]);
    const [, asked] = github.requests;
    const permissions = { actions: "read", contents: "read", metadata: "read", pull_requests: "read" };
    expect(asked?.body).toEqual({ repositories: ["rosters"], permissions });
    const granted = { actions: "read", "pull-requests": "read" } as const;
    for (const request of github.requests.filter(({ credential }) => credential === "app"))
      expect(missingPermission(request, granted)).toBeUndefined();
  });

  test("in a job its token is masked before it is used, and shown nowhere else", async () => {
    const github = await githubWithApp();
    const { stderr } = await fetchPlans(github, { GITHUB_ACTIONS: "true" });
    expect(stderr).toMatch(new RegExp(`^::add-mask::${github.state.appTokens[0]}\n`));
    const { stderr: outside } = await fetchPlans(github);
    expect(outside).not.toContain("add-mask");
  });

  const pkcs8 = createPrivateKey(privateKey).export({ type: "pkcs8", format: "pem" }).toString();
  test.each([
    ["in one line, with \\n for its ends", privateKey.trim().replaceAll("\n", "\\n")],
    ["in quotes, with \\r\\n for its ends", `"${privateKey.replaceAll("\n", "\\r\\n")}"`],
    ["with line ends of Windows", privateKey.replaceAll("\n", "\r\n")],
    ["in its newer form, with a remark above and a line below", `# Rollcall's\n${pkcs8}\nthe end`],
  ])("a key %s is the same key", async (_, written) => {
    const github = await githubWithApp();
    const { exitCode, stderr } = await fetchPlans(github, { ROLLCALL_APP_PRIVATE_KEY: written });
    expect([exitCode, stderr]).toEqual([0, ""]);
  });

  test("a pull request is still told as the workflow, whose comment it is", async () => {
    const github = await githubWithApp();
    const say = { pullRequest: 12, head, district: [], unmanaged: [], pending: true };
    const asApp = await runWith(github, (context) => comment(say, context), { env: settings });
    expect(asApp).toMatchObject({ exitCode: 64, stderr: expect.stringContaining("GITHUB_TOKEN is not set") });
    const { GITHUB_TOKEN: _, ...app } = settings;
    await runWith(github, (context) => comment(say, context), { env: app });
    expect(credentials(github)).toEqual(["workflow"]);
  });
});

describe("settings of an App", () => {
  test.each([
    ["an id alone", { ROLLCALL_APP_PRIVATE_KEY: "" }, /ROLLCALL_APP_PRIVATE_KEY is not set.*or neither/],
    ["a key alone", { ROLLCALL_APP_CLIENT_ID: "" }, /ROLLCALL_APP_CLIENT_ID is not set.*or neither/],
    ["an id that is none", { ROLLCALL_APP_CLIENT_ID: "a b" }, /ROLLCALL_APP_CLIENT_ID is malformed/],
    [
      "the first line of a key",
      { ROLLCALL_APP_PRIVATE_KEY: "-----BEGIN RSA PRIVATE KEY-----" },
      /ROLLCALL_APP_PRIVATE_KEY is no private key.*whole \.pem file/,
    ],
    ["another text for a key", { ROLLCALL_APP_PRIVATE_KEY: "s3cretText" }, /is no private key of an App/],
  ])("%s is an error that shows no value, and nothing is sent", async (_, env, said) => {
    const github = await githubWithApp();
    const { exitCode, stderr } = await fetchPlans(github, { GITHUB_TOKEN: "ghs_workflow", ...env });
    expect(exitCode).toBe(64);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/s3cretText|a b|ghs_workflow/);
    expect(github.requests).toEqual([]);
  });
});

describe("an App that may not", () => {
  test.each([
    ["that is not installed", { isInstalled: false }, /install it in this repository/],
    [
      "that grants too little",
      { grants: { metadata: "read" } },
      /give it read access to Actions and Pull requests/,
    ],
    [
      "of another id",
      { clientId: "Iv23liOther" },
      /ROLLCALL_APP_CLIENT_ID and ROLLCALL_APP_PRIVATE_KEY: the key must be/,
    ],
  ] as const)("%s is said with what to do", async (_, differs, said) => {
    const github = await githubWithApp(differs);
    const { exitCode, stderr } = await fetchPlans(github);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(said);
    expect(github.state.appTokens).toEqual([]);
  });

  test("read something is told the permission of the App", async () => {
    const github = await githubWithApp();
    github.inject({ kind: "forbidden", path: /\/actions\// });
    expect((await fetchPlans(github)).stderr).toMatch(/The App needs the permission actions: read/);
  });
});

describe("when the requests of an hour are used up", () => {
  test("the token of a workflow says what an App adds, and an App what it has", async () => {
    const github = await githubWithApp();
    const limit = { kind: "primary-rate-limit", path: /\/pulls\/12$/, times: 1 } as const;
    github.inject(limit);
    const without = { ROLLCALL_APP_CLIENT_ID: "", ROLLCALL_APP_PRIVATE_KEY: "" };
    const { GITHUB_TOKEN = "" } = github.environment;
    const workflow = await fetchPlans(github, { ...without, GITHUB_TOKEN });
    expect(workflow.exitCode).toBe(6);
    expect(workflow.stderr).toMatch(
      /after 2038-01-01 00:00 UTC.*1,000 requests an hour.*App of your own has 5,000/,
    );
    expect(workflow.waits).toEqual([]);
    github.inject(limit);
    expect((await fetchPlans(github)).stderr).toMatch(/An App has 5,000 requests an hour or more/);
  });
});
