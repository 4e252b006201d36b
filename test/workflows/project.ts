import { type ChildProcess, execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { sampleNow, sandboxForTest } from "../cli/run-rollcall.ts";
import { type LoopbackGitHub, startLoopbackGitHub } from "../github/loopback-github.ts";
import { builtRollcall, home } from "./built-rollcall.ts";
import { ConcurrencyGroups } from "./concurrency-groups.ts";
import type { JobRun } from "./job-state.ts";
import { machineIn } from "./machine.ts";
import type { Environment, Files, Project } from "./run-input.ts";
import { runWorkflow } from "./runner.ts";
import { stop } from "./script-step.ts";
import { missingPermission } from "./token-permissions.ts";
import { isStartedBy } from "./trigger.ts";
import { readWorkflow } from "./workflow-file.ts";

const run = promisify(execFile);

const repositoryName = "springfield-usd/rosters";

export interface FinishedRun {
  readonly id: number;
  readonly jobs: readonly JobRun[];
  /** Everything that the steps printed. */
  readonly output: string;
  /** How each job ended, by id; empty where no workflow was started. */
  readonly results: Readonly<Record<string, JobRun["result"]>>;
}

interface Occasion {
  readonly workflow: "apply" | "drift" | "plan";
  readonly eventName: string;
  readonly event: { readonly action?: string };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly pullRequest?: number;
  readonly changedPaths?: readonly string[];
  /** Branch whose workflow runs. */
  readonly branch?: string;
  /** A run that is run again. */
  readonly again?: { readonly runId: number; readonly attempt: number };
}

const built = builtRollcall();

/** A district's repository on GitHub with its two environments, and both services behind them. Gone after the test. */
export async function startProject(): Promise<TestProject> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-workflows-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const sandbox = await sandboxForTest();
  const github = await startLoopbackGitHub({ repository: repositoryName, now: () => sampleNow });
  onTestFinished(() => github.close());
  const project = new TestProject(folder, sandbox, github, await machineIn(folder, built.folder, sampleNow));
  await project.prepare();
  return project;
}

export class TestProject {
  readonly sandbox: Sandbox;
  readonly github: LoopbackGitHub;
  /** The working clone of a person. */
  readonly clone: string;
  /** When jobs began and ended, in order. */
  readonly timeline: { readonly run: number; readonly job: string; readonly when: "begins" | "ends" }[] = [];
  readonly #folder: string;
  readonly #machine: Readonly<Record<string, string>>;
  readonly #environments: Readonly<Record<string, Environment>>;
  readonly #shared: Project;
  readonly #artifacts = new Map<number, { name: string; files: Files }[]>();
  readonly #requestsBefore = new Map<JobRun, number>();
  #process: ChildProcess | undefined;
  #lastRun = 5000;

  constructor(folder: string, sandbox: Sandbox, github: LoopbackGitHub, machine: Record<string, string>) {
    this.sandbox = sandbox;
    this.github = github;
    this.#folder = folder;
    this.#machine = machine;
    this.clone = path.join(folder, "clone");
    const { CLASSTAG_TOKEN = "", CLASSLINK_TOKEN = "", ...vars } = sandbox.environment;
    this.#environments = {
      "springfield-plan": {
        vars,
        secrets: { CLASSLINK_TOKEN, CLASSTAG_TOKEN: "sample-classtag-read-only-token" },
      },
      "springfield-apply": { vars, secrets: { CLASSLINK_TOKEN, CLASSTAG_TOKEN } },
    };
    this.#shared = {
      repositories: { [repositoryName]: path.join(folder, "origin.git") },
      groups: new ConcurrencyGroups(),
      caches: new Map(),
      keepArtifact: async (name, files, runId) => {
        this.#artifacts.set(runId, [...this.#artifactsOf(runId), { name, files }]);
        await github.addArtifact({ name, files, run: runId });
      },
      removeArtifact: (name, runId) => {
        this.#artifacts.set(
          runId,
          this.#artifactsOf(runId).filter((one) => one.name !== name),
        );
        const { artifacts } = github.state;
        artifacts.splice(
          artifacts.findIndex((one) => one.name === name && one.runId === runId),
          1,
        );
      },
      artifactsOf: (runId) => this.#artifactsOf(runId),
    };
  }

  async prepare(): Promise<void> {
    const origin = path.join(this.#folder, "origin.git");
    await mkdir(this.clone);
    for (const part of [".github", "districts", "schemas", "package.json", "src/main.ts"])
      await cp(path.join(home, part), path.join(this.clone, part), { recursive: true });
    await run("git", ["init", "--quiet", "--bare", origin], { env: this.#machine });
    await run("git", ["-C", origin, "config", "uploadpack.allowAnySHA1InWant", "true"]);
    await this.git("init", "--quiet");
    await this.git("remote", "add", "origin", origin);
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "-m", "Begin");
    await this.git("push", "--quiet", "--set-upstream", "origin", "main");
  }

  async git(...args: readonly string[]): Promise<string> {
    const { stdout } = await run("git", [...args], { cwd: this.clone, env: { ...this.#machine } });
    return stdout.trim();
  }

  /** Writes a file in the clone, relative to its root. */
  async write(file: string, change: (text: string) => string): Promise<void> {
    const target = path.join(this.clone, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, change(await readFile(target, "utf8").catch(() => "")));
  }

  /** Opens a pull request with what the clone holds, on a branch of its own. */
  async openPullRequest(number: number, { fork }: { readonly fork?: string } = {}): Promise<FinishedRun> {
    const branch = `change-${number}`;
    await this.git("checkout", "--quiet", "-b", branch);
    const headSha = await this.#pushHead(number);
    this.github.addPullRequest({
      number,
      headSha,
      headRef: branch,
      baseSha: await this.git("rev-parse", "origin/main"),
      login: "administrator",
      ...(fork === undefined ? {} : { headRepository: fork }),
    });
    return await this.#pullRequestRun(number, "opened");
  }

  /** Pushes what the clone holds to the pull request's branch. */
  async updatePullRequest(number: number): Promise<FinishedRun> {
    const headSha = await this.#pushHead(number);
    const pull = this.github.state.pullRequests.get(number);
    if (pull !== undefined) pull.headSha = headSha;
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

  async #pullRequestRun(pullRequest: number, action: string): Promise<FinishedRun> {
    const pull = this.github.state.pullRequests.get(pullRequest);
    return await this.#run({
      workflow: "plan",
      eventName: "pull_request_target",
      event: {
        action,
        pull_request: {
          number: pullRequest,
          head: { sha: pull?.headSha, repo: { full_name: pull?.headRepository } },
          base: { sha: await this.git("rev-parse", "origin/main"), ref: "main" },
        },
      } as Occasion["event"],
      pullRequest,
    });
  }

  async comment(number: number, body: string, login: string): Promise<FinishedRun> {
    const { id } = this.github.addComment(number, body, login);
    const state = this.github.state.pullRequests.get(number)?.state;
    return await this.#run({
      workflow: "plan",
      eventName: "issue_comment",
      event: {
        action: "created",
        issue: { number, state, pull_request: {} },
        comment: { id, body },
      } as Occasion["event"],
    });
  }

  /** Merges a pull request into main: the push is what starts apply. */
  async merge(number: number): Promise<FinishedRun> {
    const before = await this.git("rev-parse", "origin/main");
    await this.git("fetch", "--quiet", "origin", `refs/pull/${number}/merge`);
    await this.git("push", "--quiet", "origin", "FETCH_HEAD:refs/heads/main");
    await this.git("checkout", "--quiet", "main");
    await this.git("pull", "--quiet", "--ff-only");
    const mergeCommitSha = await this.git("rev-parse", "HEAD");
    const pull = this.github.state.pullRequests.get(number);
    if (pull !== undefined)
      Object.assign(pull, { mergedAt: sampleNow.toISOString(), mergeCommitSha, state: "closed" });
    return await this.#pushed(before, mergeCommitSha);
  }

  /** Pushes what the clone's main holds, without a pull request. */
  async pushToMain(): Promise<FinishedRun> {
    const before = await this.git("rev-parse", "origin/main");
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "-m", "Push without a pull request");
    await this.git("push", "--quiet", "origin", "HEAD:main");
    return await this.#pushed(before, await this.git("rev-parse", "HEAD"));
  }

  async #pushed(before: string, after: string): Promise<FinishedRun> {
    const changedPaths = (await this.git("diff", "--name-only", before, after)).split("\n");
    const event = { before, after } as Occasion["event"];
    return await this.#run({ workflow: "apply", eventName: "push", event, changedPaths });
  }

  async schedule(workflow: "apply" | "drift"): Promise<FinishedRun> {
    return await this.#run({ workflow, eventName: "schedule", event: {} });
  }

  /** Starts apply by hand. */
  async dispatch(inputs: Readonly<Record<string, string>>, branch = "main"): Promise<FinishedRun> {
    return await this.#run({
      workflow: "apply",
      eventName: "workflow_dispatch",
      event: { inputs } as Occasion["event"],
      inputs,
      branch,
    });
  }

  /** Runs a scheduled apply again, as a person may do where it failed. */
  async runAgain({ id }: FinishedRun): Promise<FinishedRun> {
    const again = { runId: id, attempt: 2 };
    return await this.#run({ workflow: "apply", eventName: "schedule", event: {}, again });
  }

  /** Kills what the running step runs, as when a machine is lost. */
  kill(): void {
    if (this.#process !== undefined) stop(this.#process, "SIGKILL");
  }

  /** The one comment of a pull request by Rollcall. */
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

  /** The newest status of a pull request's head. */
  status(number: number): string | undefined {
    const head = this.github.state.pullRequests.get(number)?.headSha;
    return this.github.state.statuses.filter(({ sha }) => sha === head).at(-1)?.state;
  }

  /** Files of the newest artifact of that name. */
  artifact(name: string): Files {
    const found = [...this.#artifacts.values()].flat().filter((one) => one.name === name);
    return found.at(-1)?.files ?? {};
  }

  #artifactsOf(runId: number): readonly { name: string; files: Files }[] {
    return this.#artifacts.get(runId) ?? [];
  }

  /** As on GitHub, the workflow is that of the base or of the default branch, never of the pull request. */
  async #run(occasion: Occasion): Promise<FinishedRun> {
    const { eventName, event, inputs = {}, branch = "main", pullRequest, again } = occasion;
    const file = `.github/workflows/${occasion.workflow}.yml`;
    const sha = await this.git("rev-parse", `origin/${branch}`);
    const workflow = readWorkflow(file, `${await this.git("show", `${sha}:${file}`)}\n`);
    this.#lastRun += 1;
    const id = again?.runId ?? this.#lastRun;
    if (!isStartedBy(workflow, { ...occasion, ...event, branch }))
      return { id, jobs: [], output: "", results: {} };
    // GitHub gives a run for a pull request the pull request's branch and head, wherever its workflow comes from.
    const pull = pullRequest === undefined ? undefined : this.github.state.pullRequests.get(pullRequest);
    this.github.state.runs.set(id, {
      id,
      path: file,
      event: eventName,
      headBranch: pull?.headRef ?? branch,
      headSha: pull?.headSha ?? sha,
      repository: repositoryName,
      createdAt: sampleNow.toISOString(),
      attempt: again?.attempt ?? 1,
    });
    const cancellation = new AbortController();
    const jobs = await runWorkflow({
      workflow,
      github: {
        event_name: eventName,
        // The event of a schedule says nothing of the repository.
        event: eventName === "schedule" ? event : { ...event, repository: { default_branch: "main" } },
        sha,
        ref: `refs/heads/${branch}`,
        ref_name: branch,
        base_ref: pullRequest === undefined ? "" : "main",
        repository: repositoryName,
        token: this.github.environment["GITHUB_TOKEN"] ?? "",
        api_url: this.github.url,
        server_url: "https://github.example",
        run_id: String(id),
        run_attempt: String(again?.attempt ?? 1),
      },
      inputs,
      environments: this.#environments,
      folder: await mkdtemp(path.join(this.#folder, `run-${occasion.workflow}-`)),
      processEnvironment: this.#machine,
      project: this.#shared,
      signal: cancellation.signal,
      cancel: () => cancellation.abort(),
      onProcess: (child) => {
        this.#process = child;
      },
      onJob: (job, when) => {
        this.timeline.push({ run: id, job: job.id, when });
        this.#holdToPermissions(job, when);
      },
    });
    return {
      id,
      jobs,
      output: jobs.flatMap(({ steps }) => steps.map((step) => `## ${step.name}\n${step.output}`)).join("\n"),
      results: Object.fromEntries(jobs.map((job) => [job.id, job.result])),
    };
  }

  /** The token of a job can do what its `permissions` say: a request beyond them would be refused on GitHub. */
  #holdToPermissions(job: JobRun, when: "begins" | "ends"): void {
    const { requests } = this.github;
    if (when === "begins") this.#requestsBefore.set(job, requests.length);
    else
      for (const request of requests.slice(this.#requestsBefore.get(job))) {
        const missing = missingPermission(request, job.permissions);
        if (missing !== undefined) throw new Error(`job ${job.id}: ${missing}`);
      }
  }
}
