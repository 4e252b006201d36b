import { type ChildProcess, execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { sandboxForTest } from "../cli/run-rollcall.ts";
import { type LoopbackGitHub, startLoopbackGitHub } from "../github/loopback-github.ts";
import { type Environment, type JobRun, runWorkflow } from "./runner.ts";
import { neededPermission } from "./token-permissions.ts";
import { readWorkflow } from "./workflow-file.ts";

const run = promisify(execFile);
const home = path.resolve(import.meta.dirname, "../..");

/** A moment of the sample's school year; the processes of the workflows are told the same. */
export const now = new Date("2026-11-23T17:00:00Z");

export const repositoryName = "springfield-usd/rosters";

export interface FinishedRun {
  readonly jobs: readonly JobRun[];
  /** Everything that the steps printed. */
  readonly output: string;
  /** Jobs by id, as `succeeded`, `failed` or `skipped`. */
  readonly results: Readonly<Record<string, string>>;
}

/** A district's repository on GitHub with its two environments, and both services behind them. */
export interface TestProject {
  readonly sandbox: Sandbox;
  readonly github: LoopbackGitHub;
  /** The working clone of a person. */
  readonly clone: string;
  git(...args: readonly string[]): Promise<string>;
  /** Writes a file in the clone, relative to its root. */
  write(file: string, change: (text: string) => string): Promise<void>;
  /** Opens a pull request with what the clone holds, on a branch of its own. */
  openPullRequest(number: number, options?: { readonly fork?: string }): Promise<FinishedRun>;
  /** Pushes what the clone holds to the pull request's branch. */
  updatePullRequest(number: number): Promise<FinishedRun>;
  comment(number: number, body: string, login: string): Promise<FinishedRun>;
  /** Merges a pull request into main: the push is what starts apply. */
  merge(number: number): Promise<FinishedRun>;
  /** Pushes the clone's main without a pull request. */
  pushToMain(): Promise<FinishedRun>;
  schedule(workflow: "apply" | "drift"): Promise<FinishedRun>;
  dispatch(inputs: Readonly<Record<string, string>>): Promise<FinishedRun>;
  /** Kills what the running step runs, as when a machine is lost. */
  kill(): void;
  /** The one comment of a pull request by Rollcall, and the newest status of its head. */
  planComment(number: number): string;
  status(number: number): string | undefined;
  /** Files of the newest artifact of that name. */
  artifact(name: string): Readonly<Record<string, string>>;
}

/** Node's own clock is set: what a plan says depends on the day. */
const clock = (at: Date): string => `
const real = Date;
const offset = ${at.getTime()} - real.now();
globalThis.Date = class extends real {
  constructor(...args) { super(...(args.length === 0 ? [real.now() + offset] : args)); }
  static now() { return real.now() + offset; }
};
`;

/** `npm ci` would need a registry: it gives a checkout the packages and the build of this working tree instead. */
const npm = (): string => `#!/bin/sh
if [ "$*" != "ci --omit=dev" ]; then echo "npm $* is not what the workflows should call" >&2; exit 1; fi
ln -s "${home}/node_modules" node_modules
ln -s "${home}/dist" dist
`;

export async function startProject(): Promise<TestProject> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-workflows-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const sandbox = await sandboxForTest();
  const github = await startLoopbackGitHub({ repository: repositoryName, now: () => now });
  onTestFinished(() => github.close());
  const project = new ProjectOnDisk(folder, sandbox, github);
  await project.prepare();
  return project;
}

class ProjectOnDisk implements TestProject {
  readonly sandbox: Sandbox;
  readonly github: LoopbackGitHub;
  readonly clone: string;
  readonly #origin: string;
  readonly #folder: string;
  readonly #environment: Record<string, string>;
  readonly #environments: Record<string, Environment>;
  readonly #artifacts = new Map<number, { name: string; files: Readonly<Record<string, string>> }[]>();
  readonly #branches = new Map<number, string>();
  #lastRun = 5000;

  constructor(folder: string, sandbox: Sandbox, github: LoopbackGitHub) {
    this.sandbox = sandbox;
    this.github = github;
    this.#folder = folder;
    this.clone = path.join(folder, "clone");
    this.#origin = path.join(folder, "origin.git");
    this.#environment = {
      PATH: `${path.join(folder, "bin")}:${process.env["PATH"]}`,
      HOME: path.join(folder, "home"),
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: path.join(folder, "gitconfig"),
      NODE_OPTIONS: `--import=file://${path.join(folder, "clock.mjs")}`,
      TZ: "UTC",
    };
    const { CLASSTAG_TOKEN = "", CLASSLINK_TOKEN = "", ...vars } = sandbox.environment;
    const shared = { vars: onlyTexts(vars) };
    this.#environments = {
      "springfield-plan": {
        ...shared,
        secrets: { CLASSLINK_TOKEN, CLASSTAG_TOKEN: "sample-classtag-read-only-token" },
      },
      "springfield-apply": { ...shared, secrets: { CLASSLINK_TOKEN, CLASSTAG_TOKEN } },
    };
  }

  async prepare(): Promise<void> {
    await mkdir(path.join(this.#folder, "bin"));
    await mkdir(path.join(this.#folder, "home"));
    await writeFile(path.join(this.#folder, "bin", "npm"), npm(), { mode: 0o755 });
    await writeFile(path.join(this.#folder, "clock.mjs"), clock(now));
    await writeFile(
      path.join(this.#folder, "gitconfig"),
      '[user]\n  name = Pat\n  email = pat@springfield.example\n[init]\n  defaultBranch = main\n[protocol "file"]\n  allow = always\n',
    );
    await mkdir(this.clone);
    await cp(path.join(home, ".github"), path.join(this.clone, ".github"), { recursive: true });
    await cp(path.join(home, "districts"), path.join(this.clone, "districts"), { recursive: true });
    await cp(path.join(home, "src", "main.ts"), path.join(this.clone, "src", "main.ts"), { recursive: true });
    await run("git", ["init", "--quiet", "--bare", this.#origin], { env: this.#environment });
    await run("git", ["-C", this.#origin, "config", "uploadpack.allowAnySHA1InWant", "true"]);
    await this.git("init", "--quiet");
    await this.git("remote", "add", "origin", this.#origin);
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "-m", "Begin");
    await this.git("push", "--quiet", "origin", "main");
  }

  async git(...args: readonly string[]): Promise<string> {
    const { stdout } = await run("git", [...args], {
      cwd: this.clone,
      env: {
        ...this.#environment,
        GIT_COMMITTER_DATE: now.toISOString(),
        GIT_AUTHOR_DATE: now.toISOString(),
      },
    });
    return stdout.trim();
  }

  async write(file: string, change: (text: string) => string): Promise<void> {
    const target = path.join(this.clone, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, change(await readFile(target, "utf8").catch(() => "")));
  }

  async openPullRequest(number: number, { fork }: { readonly fork?: string } = {}): Promise<FinishedRun> {
    const branch = `change-${number}`;
    await this.git("checkout", "--quiet", "-b", branch);
    this.#branches.set(number, branch);
    const head = await this.#pushHead(number);
    this.github.addPullRequest({
      number,
      headSha: head,
      headRef: branch,
      baseSha: await this.git("rev-parse", "origin/main"),
      login: "administrator",
      ...(fork === undefined ? {} : { headRepository: fork }),
    });
    return await this.#pullRequestRun(number, "opened");
  }

  async updatePullRequest(number: number): Promise<FinishedRun> {
    await this.git("checkout", "--quiet", this.#branches.get(number) ?? "main");
    const head = await this.#pushHead(number);
    const pull = this.github.state.pullRequests.get(number);
    if (pull !== undefined) pull.headSha = head;
    return await this.#pullRequestRun(number, "synchronize");
  }

  /** Commits, pushes, and makes the merge that GitHub makes of every open pull request. */
  async #pushHead(number: number): Promise<string> {
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "--allow-empty", "-m", `Change ${number}`);
    const branch = await this.git("rev-parse", "--abbrev-ref", "HEAD");
    await this.git("push", "--quiet", "--force", "origin", `HEAD:refs/pull/${number}/head`);
    await this.git("fetch", "--quiet", "origin", "main");
    await this.git("checkout", "--quiet", "--detach", "origin/main");
    await this.git("merge", "--quiet", "--no-ff", "-m", `Merge ${number}`, branch);
    await this.git("push", "--quiet", "--force", "origin", `HEAD:refs/pull/${number}/merge`);
    await this.git("checkout", "--quiet", branch);
    return await this.git("rev-parse", "HEAD");
  }

  async #pullRequestRun(number: number, action: string): Promise<FinishedRun> {
    const pull = this.github.state.pullRequests.get(number);
    const event = {
      action,
      pull_request: {
        number,
        head: { sha: pull?.headSha, repo: { full_name: pull?.headRepository } },
        base: { sha: await this.git("rev-parse", "origin/main"), ref: "main" },
      },
    };
    return await this.#run("plan", "pull_request_target", event, {}, "main", { pullRequest: number });
  }

  async comment(number: number, body: string, login: string): Promise<FinishedRun> {
    const comment = this.github.addComment(number, body, login);
    const event = {
      action: "created",
      issue: { number, pull_request: {} },
      comment: { id: comment.id, body },
    };
    return await this.#run("plan", "issue_comment", event, {}, "");
  }

  async merge(number: number): Promise<FinishedRun> {
    const before = await this.git("rev-parse", "origin/main");
    await this.git("fetch", "--quiet", "origin", `refs/pull/${number}/merge`);
    await this.git("push", "--quiet", "origin", "FETCH_HEAD:refs/heads/main");
    await this.git("fetch", "--quiet", "origin", "main");
    await this.git("checkout", "--quiet", "-B", "main", "origin/main");
    const after = await this.git("rev-parse", "origin/main");
    const pull = this.github.state.pullRequests.get(number);
    if (pull !== undefined)
      Object.assign(pull, { mergedAt: now.toISOString(), mergeCommitSha: after, state: "closed" });
    return await this.#run("apply", "push", { before, after }, {}, "");
  }

  async pushToMain(): Promise<FinishedRun> {
    await this.git("fetch", "--quiet", "origin", "main");
    const before = await this.git("rev-parse", "origin/main");
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "-m", "Push without a pull request");
    await this.git("push", "--quiet", "origin", "HEAD:main");
    await this.git("fetch", "--quiet", "origin", "main");
    return await this.#run("apply", "push", { before, after: await this.git("rev-parse", "HEAD") }, {}, "");
  }

  async schedule(workflow: "apply" | "drift"): Promise<FinishedRun> {
    return await this.#run(workflow, "schedule", { schedule: "23 5 * * *" }, {}, "");
  }

  async dispatch(inputs: Readonly<Record<string, string>>): Promise<FinishedRun> {
    return await this.#run("apply", "workflow_dispatch", { inputs }, inputs, "");
  }

  planComment(number: number): string {
    const own = this.github.state.comments.filter(
      (one) =>
        one.number === number &&
        one.author.login === "github-actions[bot]" &&
        one.body.includes("rollcall:plan"),
    );
    if (own.length > 1) throw new Error(`pull request ${number} has ${own.length} comments`);
    return own[0]?.body ?? "";
  }

  status(number: number): string | undefined {
    const head = this.github.state.pullRequests.get(number)?.headSha;
    return this.github.state.statuses.filter(({ sha }) => sha === head).at(-1)?.state;
  }

  artifact(name: string): Readonly<Record<string, string>> {
    const found = [...this.#artifacts.values()].flat().filter((one) => one.name === name);
    return found.at(-1)?.files ?? {};
  }

  /** As on GitHub, the workflow is that of the base or of the default branch, never of the pull request. */
  async #run(
    name: string,
    eventName: string,
    event: object,
    inputs: Readonly<Record<string, string>>,
    baseRef: string,
    { pullRequest }: { readonly pullRequest?: number } = {},
  ): Promise<FinishedRun> {
    this.#lastRun += 1;
    const runId = this.#lastRun;
    const file = `.github/workflows/${name}.yml`;
    const sha = await this.git("rev-parse", "origin/main");
    const text = await this.git("show", `${sha}:${file}`);
    this.github.state.runs.set(runId, {
      id: runId,
      path: file,
      event: eventName,
      headBranch: "main",
      headSha: sha,
      repository: repositoryName,
      pullRequests: pullRequest === undefined ? [] : [pullRequest],
    });
    const folder = await mkdtemp(path.join(this.#folder, `run-${name}-`));
    const jobs = await runWorkflow({
      workflow: readWorkflow(file, `${text}\n`),
      github: {
        event_name: eventName,
        event,
        sha,
        ref: "refs/heads/main",
        ref_name: "main",
        base_ref: baseRef,
        repository: repositoryName,
        token: this.github.environment["GITHUB_TOKEN"],
        api_url: this.github.url,
        server_url: "https://github.example",
      },
      inputs,
      environments: this.#environments,
      folder,
      processEnvironment: this.#environment,
      project: {
        repositories: { [repositoryName]: this.#origin },
        keepArtifact: async (artifact, files, id) => await this.#keep(artifact, files, id),
        artifactsOf: (id) => this.#artifacts.get(id) ?? [],
      },
      runId,
      onProcess: (child) => {
        this.#running = child;
      },
      onJob: (job, when) => this.#holdToPermissions(job, when),
    });
    return {
      jobs,
      output: jobs.flatMap(({ steps }) => steps.map((step) => `## ${step.name}\n${step.output}`)).join("\n"),
      results: Object.fromEntries(jobs.map(({ id, result }) => [id, result])),
    };
  }

  #running: ChildProcess | undefined;

  kill(): void {
    const { pid } = this.#running ?? {};
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  }

  async #keep(name: string, files: Readonly<Record<string, string>>, runId: number): Promise<void> {
    this.#artifacts.set(runId, [...(this.#artifacts.get(runId) ?? []), { name, files }]);
    await this.github.addArtifact({ name, files, run: runId });
  }

  #requestsBefore = 0;

  /** The token of a job can do what its `permissions` say: a request beyond them would be refused on GitHub. */
  #holdToPermissions(job: JobRun, when: "begins" | "ends"): void {
    const { requests } = this.github;
    if (when === "begins") {
      this.#requestsBefore = requests.length;
      return;
    }
    for (const request of requests.slice(this.#requestsBefore)) {
      const needed = neededPermission(request.method, request.path);
      if (needed === undefined) continue;
      const [scope, access] = needed;
      const granted = job.permissions[scope];
      if (granted !== access && granted !== "write")
        throw new Error(`job ${job.id}: ${request.method} ${request.path} needs ${scope}: ${access}`);
    }
  }
}

const onlyTexts = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
