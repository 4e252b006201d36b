import { type ChildProcess, execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { sampleNow, sandboxForTest } from "../cli/run-rollcall.ts";
import { type LoopbackGitHub, startLoopbackGitHub } from "../github/loopback-github.ts";
import { askForNoApproval } from "../github/loopback-settings.ts";
import { calledBy } from "./called-workflow.ts";
import { ConcurrencyGroups } from "./concurrency-groups.ts";
import type { JobRun } from "./job-state.ts";
import { clock, machineIn, programsOfJobs } from "./machine.ts";
import { districtIn, release, releasedRollcall } from "./repositories.ts";
import type { Environment, Files, Project } from "./run-input.ts";
import { runWorkflow } from "./runner.ts";
import { stop } from "./script-step.ts";
import { TokenWatch } from "./token-watch.ts";
import { isStartedBy } from "./trigger.ts";
import { canTakeOver, startWarmRollcall } from "./warm-rollcall.ts";
import { readCaller } from "./workflow-file.ts";

const run = promisify(execFile);

const repositoryName = "springfield-usd/rosters";

export interface FinishedRun {
  readonly id: number;
  /** Commit whose workflow ran. */
  readonly sha: string;
  readonly jobs: readonly JobRun[];
  /** Everything that the steps printed. */
  readonly output: string;
  /** How each job ended, by id; empty where no workflow was started. */
  readonly results: Readonly<Record<string, JobRun["result"]>>;
  /** What started it. */
  readonly occasion?: Occasion;
}

interface Occasion {
  readonly workflow: "apply" | "drift" | "plan";
  readonly eventName: string;
  readonly event: { readonly action?: string };
  readonly pullRequest?: number;
  readonly changedPaths?: readonly string[];
  /** Branch whose workflow runs. */
  readonly branch?: string;
  /** A run that is run again. */
  readonly again?: { readonly runId: number; readonly attempt: number; readonly sha: string };
  /** Who started it. */
  readonly actor?: string;
}

export interface ProjectOptions {
  readonly isEmpty?: boolean;
  /** The environment for applies has the deploy key that the ledger is written with. */
  readonly hasLedgerKey?: boolean;
  /** Jobs run the release's bundle, each call in a process of its own, which can be killed. Otherwise this process runs them. */
  readonly hasProcesses?: boolean;
}

/**
 * A district's repository on GitHub with its two environments, and both services behind them. Its rules ask for no approval.
 * Gone after the test. An empty one has no environment either.
 */
export async function startProject({
  isEmpty = false,
  hasLedgerKey = false,
  hasProcesses = false,
}: ProjectOptions = {}): Promise<TestProject> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-workflows-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const sandbox = await sandboxForTest();
  const github = await startLoopbackGitHub({ repository: repositoryName, now: () => sampleNow });
  onTestFinished(() => github.close());
  askForNoApproval(github.state.settings);
  const { origin } = await districtIn(folder, isEmpty);
  const repositories = { [repositoryName]: origin, [release.repository]: await releasedRollcall() };
  const project = new TestProject(folder, sandbox, github, await machineIn(folder, sampleNow), repositories);
  if (!hasProcesses && canTakeOver) await project.keepRollcallWarm();
  if (isEmpty) return project;
  const { CLASSTAG_TOKEN = "", CLASSLINK_TOKEN = "", ...vars } = sandbox.environment;
  project.environments["springfield-plan"] = {
    vars,
    secrets: { CLASSLINK_TOKEN, CLASSTAG_TOKEN: "sample-classtag-read-only-token" },
  };
  project.environments["springfield-apply"] = {
    vars,
    secrets: {
      CLASSLINK_TOKEN,
      CLASSTAG_TOKEN,
      ...(hasLedgerKey ? { ROLLCALL_LEDGER_KEY: sampleDeployKey() } : {}),
    },
  };
  return project;
}

/** Opens nothing: who may push to a folder is not asked for a key. */
const sampleDeployKey = (): string =>
  generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  }).privateKey;

export class TestProject {
  readonly sandbox: Sandbox;
  readonly github: LoopbackGitHub;
  /** GitHub's own repository, on disk. */
  readonly origin: string;
  /** The working clone of a person. */
  readonly clone: string;
  /** When jobs began and ended, in order. */
  readonly timeline: { readonly run: number; readonly job: string; readonly when: "begins" | "ends" }[] = [];
  readonly #folder: string;
  readonly #machine: Record<string, string>;
  readonly #shared: Project;
  readonly #artifacts = new Map<number, { name: string; files: Files }[]>();
  readonly #tokens: TokenWatch;
  /** By name: what *Settings → Environments* holds. */
  readonly environments: Record<string, Environment> = {};
  /** Of the repository. */
  readonly variables: Record<string, string> = {};
  /** What the runs are told of it: that of a copy is another. */
  repositoryId: string;
  #now = sampleNow;
  #process: ChildProcess | undefined;
  #lastRun = 5000;
  #warmRollcall: string | undefined;

  constructor(
    folder: string,
    sandbox: Sandbox,
    github: LoopbackGitHub,
    machine: Record<string, string>,
    repositories: Project["repositories"],
  ) {
    this.sandbox = sandbox;
    this.github = github;
    this.repositoryId = github.environment["GITHUB_REPOSITORY_ID"] ?? "";
    this.#tokens = new TokenWatch(github.requests);
    this.#folder = folder;
    this.#machine = machine;
    this.clone = path.join(folder, "clone");
    this.origin = repositories[repositoryName] ?? "";
    this.#shared = {
      repositories,
      groups: new ConcurrencyGroups(),
      workspaces: [],
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

  async git(...args: readonly string[]): Promise<string> {
    return await this.gitAs({}, ...args);
  }

  async gitAs(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
    const { stdout } = await run("git", [...args], { cwd: this.clone, env: { ...this.#machine, ...env } });
    return stdout.trim();
  }

  /** From now on this process runs what jobs call of Rollcall. */
  async keepRollcallWarm(): Promise<void> {
    const folder = path.join(this.#folder, "warm");
    const warm = await startWarmRollcall(folder, () => this.#now);
    onTestFinished(() => warm.close());
    this.#warmRollcall = folder;
  }

  /** Environment of a person who types commands, with programs of their own in `bin`. */
  personAt(bin: string): Record<string, string> {
    return { ...this.#machine, PATH: `${bin}:${this.#machine["PATH"]}` };
  }

  /** Sets the clock of every later process. */
  async setClock(at: Date): Promise<void> {
    this.#now = at;
    await writeFile(path.join(this.#folder, "clock.mjs"), clock(at));
  }

  /** Sets the clock of every later process and of every later commit. */
  async setNow(at: Date): Promise<void> {
    await this.setClock(at);
    Object.assign(this.#machine, { GIT_COMMITTER_DATE: at.toISOString(), GIT_AUTHOR_DATE: at.toISOString() });
  }

  /** The rules of an environment do not admit the branch, or do again. */
  refuse(environment: string, isRefused = true): void {
    const found = this.environments[environment];
    if (found === undefined) throw new Error(`there is no environment ${environment}`);
    found.isRefused = isRefused;
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

  /** Somebody edits a pull request: its title, or what it is to be merged into. */
  async editPullRequest(number: number, changes: Readonly<Record<string, unknown>>): Promise<FinishedRun> {
    return await this.#pullRequestRun(number, "edited", changes);
  }

  async reopen(number: number): Promise<FinishedRun> {
    return await this.#pullRequestRun(number, "reopened");
  }

  /** Commits and pushes. */
  async #pushHead(number: number): Promise<string> {
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "--allow-empty", "-m", `Change ${number}`);
    const branch = await this.git("rev-parse", "--abbrev-ref", "HEAD");
    await this.git("push", "--quiet", "--force", "origin", `${branch}:refs/pull/${number}/head`);
    await this.#testMerge(number, branch);
    return await this.git("rev-parse", "HEAD");
  }

  /** GitHub's own merge of a pull request that can be merged. */
  async #testMerge(number: number, branch: string): Promise<void> {
    const tree = await this.git("merge-tree", "--write-tree", "origin/main", branch).catch(() => undefined);
    if (tree === undefined) return;
    const message = `Merge pull request #${number} from ${repositoryName.split("/")[0]}/${branch}`;
    const parents = ["-p", "origin/main", "-p", branch];
    const merge = await this.git("commit-tree", tree, ...parents, "-m", message);
    await this.git("push", "--quiet", "--force", "origin", `${merge}:refs/pull/${number}/merge`);
  }

  async #pullRequestRun(pullRequest: number, action: string, changes?: object): Promise<FinishedRun> {
    const pull = this.github.state.pullRequests.get(pullRequest);
    return await this.#run({
      workflow: "plan",
      eventName: "pull_request_target",
      event: {
        action,
        ...(changes === undefined ? {} : { changes }),
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
    await this.git("fetch", "--quiet", "origin", `refs/pull/${number}/head`);
    const head = await this.git("rev-parse", "FETCH_HEAD");
    await this.git("checkout", "--quiet", "main");
    await this.git("pull", "--quiet", "--ff-only");
    await this.git(
      "merge",
      "--quiet",
      "--no-ff",
      "-m",
      `Merge pull request #${number} from change-${number}`,
      head,
    );
    await this.git("push", "--quiet", "origin", "HEAD:main");
    const mergeCommitSha = await this.git("rev-parse", "HEAD");
    const pull = this.github.state.pullRequests.get(number);
    if (pull !== undefined)
      Object.assign(pull, { mergedAt: this.#now.toISOString(), mergeCommitSha, state: "closed" });
    return await this.pushed(before, mergeCommitSha);
  }

  /** Pushes what the clone's main holds, without a pull request. */
  async pushToMain(): Promise<FinishedRun> {
    const before = await this.git("rev-parse", "origin/main");
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "-m", "Push without a pull request");
    await this.git("push", "--quiet", "origin", "HEAD:main");
    return await this.pushed(before, await this.git("rev-parse", "HEAD"));
  }

  async pushed(before: string, after: string): Promise<FinishedRun> {
    const changedPaths = (await this.git("diff", "--name-only", before, after)).split("\n");
    const event = { before, after } as Occasion["event"];
    return await this.#run({ workflow: "apply", eventName: "push", event, changedPaths });
  }

  async schedule(workflow: "apply" | "drift"): Promise<FinishedRun> {
    return await this.#run({ workflow, eventName: "schedule", event: {} });
  }

  /** Starts apply by hand. What was typed in stands in the event alone: a called workflow has its caller's inputs. */
  async dispatch(
    inputs: Readonly<Record<string, string>>,
    branch = "main",
    actor = "operator",
  ): Promise<FinishedRun> {
    return await this.#run({
      workflow: "apply",
      eventName: "workflow_dispatch",
      event: { inputs } as Occasion["event"],
      branch,
      actor,
    });
  }

  /** Runs something again, as a person may do where it failed: by default a scheduled apply. */
  async runAgain({ id, sha, occasion }: FinishedRun): Promise<FinishedRun> {
    const attempt = (this.github.state.runs.get(id)?.attempt ?? 1) + 1;
    if (occasion === undefined) throw new Error(`nothing was started as ${id}`);
    return await this.#run({ ...occasion, again: { runId: id, attempt, sha } });
  }

  /** Kills what the running step runs, as when a machine is lost. */
  kill(): void {
    if (this.#warmRollcall !== undefined) throw new Error("only what has processes can be killed");
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
    const { eventName, event, branch = "main", pullRequest, again, actor = "administrator" } = occasion;
    const file = `.github/workflows/${occasion.workflow}.yml`;
    // A run that is started again stays at its commit.
    const sha = again?.sha ?? (await this.git("rev-parse", `origin/${branch}`));
    const caller = readCaller(file, `${await this.git("show", `${sha}:${file}`)}\n`);
    this.#lastRun += 1;
    const id = again?.runId ?? this.#lastRun;
    const attempt = again?.attempt ?? 1;
    if (!isStartedBy(caller, { ...occasion, ...event, branch }))
      return { id, sha, jobs: [], output: "", results: {} };
    // GitHub gives a run for a pull request the pull request's branch and head, wherever its workflow comes from.
    const pull = pullRequest === undefined ? undefined : this.github.state.pullRequests.get(pullRequest);
    this.github.state.runs.set(id, {
      id,
      path: file,
      event: eventName,
      headBranch: pull?.headRef ?? branch,
      headSha: pull?.headSha ?? sha,
      repository: repositoryName,
      createdAt: this.#now.toISOString(),
      attempt,
    });
    const cancellation = new AbortController();
    const given = { project: this.#shared, processEnvironment: this.#machine };
    const jobs = await runWorkflow({
      ...given,
      ...(await calledBy(caller, given)),
      github: {
        event_name: eventName,
        // The event of a schedule says nothing of the repository.
        event: eventName === "schedule" ? event : { ...event, repository: { default_branch: "main" } },
        sha,
        ref: `refs/heads/${branch}`,
        ref_name: branch,
        base_ref: pullRequest === undefined ? "" : "main",
        repository: repositoryName,
        repository_id: this.repositoryId,
        token: this.github.environment["GITHUB_TOKEN"] ?? "",
        api_url: this.github.url,
        server_url: "https://github.example",
        run_id: String(id),
        run_attempt: String(attempt),
        actor,
        triggering_actor: actor,
      },
      variables: this.variables,
      environments: this.environments,
      programs: programsOfJobs(this.#folder),
      ...(this.#warmRollcall === undefined ? {} : { warmRollcall: this.#warmRollcall }),
      folder: await mkdtemp(path.join(this.#folder, `run-${occasion.workflow}-`)),
      signal: cancellation.signal,
      cancel: () => cancellation.abort(),
      onProcess: (child) => {
        this.#process = child;
      },
      onJob: (job, when) => {
        this.timeline.push({ run: id, job: job.id, when });
        if (when === "begins") this.#tokens.begin(job);
        else {
          this.#tokens.end(job);
          this.#tell(job, id, attempt);
        }
      },
    });
    return {
      id,
      sha,
      jobs,
      output: jobs.flatMap(({ steps }) => steps.map((step) => `## ${step.name}\n${step.output}`)).join("\n"),
      results: Object.fromEntries(jobs.map((job) => [job.id, job.result])),
      occasion,
    };
  }

  /** What GitHub tells of a job that has ended. */
  #tell(job: JobRun, runId: number, attempt: number): void {
    const conclusion = job.result;
    const steps = job.steps.map(({ name, outcome }) => ({ name, conclusion: outcome }));
    this.github.addJob({ name: job.name, runId, attempt, conclusion, steps });
  }
}
