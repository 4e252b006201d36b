/**
 * GitHub's REST API on loopback, as much of it as Rollcall speaks, with its state in memory. Every request is checked
 * against GitHub's published OpenAPI description, and so is every answer: what does not agree is kept in `violations`,
 * which a test expects to be empty. Downloads of artifacts are redirected to a second origin, as GitHub does, where the
 * token must not appear.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ZipFile } from "yazl";
import { authorOf, repositoryId } from "./loopback-answers.ts";
import { jwtFault, type LoopbackApp } from "./loopback-app.ts";
import { type Answer, type Call, refused, routes } from "./loopback-routes.ts";
import { wellClicked } from "./loopback-settings.ts";
import { settingsRoutes } from "./loopback-settings-routes.ts";
import type {
  Artifact,
  Comment,
  Credential,
  Fault,
  GitHubState,
  LoggedRequest,
  PullRequest,
  WorkflowJob,
  WorkflowRun,
} from "./loopback-state.ts";
import {
  answerFault,
  describedAnswer,
  type Operation,
  operationFor,
  requestFaults,
} from "./openapi-operation.ts";

export interface LoopbackGitHubOptions {
  /** `owner/name`. */
  readonly repository?: string;
  /** Who the token belongs to. Absent: the token of a workflow, which writes as github-actions[bot]. */
  readonly login?: string;
  /** Of the times in answers. */
  readonly now?: () => Date;
  readonly isPrivate?: boolean;
  /** Absent: no App is known. */
  readonly app?: LoopbackApp;
}

type Given<Whole, Needed extends keyof Whole> = Partial<Whole> & Pick<Whole, Needed>;

export interface LoopbackGitHub {
  /** Address of the API, without a slash at the end. */
  readonly url: string;
  /** What GitHub sets in a workflow: GITHUB_TOKEN, GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT. */
  readonly environment: Readonly<Record<string, string>>;
  readonly state: GitHubState;
  /** In the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** What did not agree with GitHub's description, and tokens that were seen where they do not belong. */
  readonly violations: readonly string[];
  /** Open and by `octocat` unless told otherwise; `mergedAt` makes it a merged one. */
  addPullRequest(pull: Given<PullRequest, "headSha" | "number"> & { readonly login?: string }): PullRequest;
  /** Written by `login`; never edited unless `updatedAt` is given. */
  addComment(number: number, body: string, login: string, differs?: Partial<Comment>): Comment;
  /**
   * An artifact of a run, whose zip holds `files` (path → text), or is `zip` where it is to be no such thing. `run` is the
   * number of a known run, or what differs from a run of the plan workflow for a pull request of this repository.
   */
  addArtifact(artifact: {
    readonly name: string;
    readonly files?: Readonly<Record<string, string>>;
    readonly zip?: Uint8Array;
    readonly run?: Partial<WorkflowRun> | number;
    readonly createdAt?: string;
    readonly isExpired?: boolean;
    readonly expiresAt?: string;
    /** Stands in for the true one. */
    readonly digest?: string | null;
  }): Promise<Artifact>;
  /** A job of the run that the environment names, ended well unless told otherwise. */
  addJob(job: Given<WorkflowJob, "name">): WorkflowJob;
  setPermission(login: string, role: string): void;
  /** Approves a pull request at its present head, or says something else of it, or of another commit. */
  addReview(
    number: number,
    login: string,
    submittedAt: string,
    differs?: { readonly state?: string; readonly commit?: string },
  ): void;
  /** Lets the next matching requests fail. Faults are tried in the order in which they were injected. */
  inject(fault: Fault): void;
  close(): Promise<void>;
}

export async function startLoopbackGitHub(options: LoopbackGitHubOptions = {}): Promise<LoopbackGitHub> {
  const server = new LoopbackServer(options);
  await server.start();
  return server;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** The run that the environment names. */
const ownRun = 8001;

const token = "ghs_loopbackTokenThatMustNeverBeShown0001";

class LoopbackServer implements LoopbackGitHub {
  readonly state: GitHubState;
  readonly requests: LoggedRequest[] = [];
  readonly violations: string[] = [];
  readonly #options: LoopbackGitHubOptions;
  readonly #repository: string;
  readonly #api: Server;
  readonly #downloads: Server;
  readonly #faults: { readonly fault: Fault; left: number }[] = [];
  #lastId = 1000;
  #lastRun = 9000;

  constructor(options: LoopbackGitHubOptions) {
    this.#options = options;
    this.#repository = options.repository ?? "springfield-usd/rosters";
    this.state = {
      isPrivate: options.isPrivate ?? true,
      defaultBranch: "main",
      pullRequests: new Map(),
      comments: [],
      issues: new Map(),
      labels: new Set(),
      statuses: [],
      permissions: new Map(),
      runs: new Map(),
      jobs: [],
      artifacts: [],
      appTokens: [],
      reviews: [],
      commits: new Map(),
      pushedCommits: new Map(),
      moves: [],
      environments: new Map(),
      pullRequestsOfCommits: new Map(),
      settings: wellClicked("springfield"),
    };
    this.#api = createServer((request, response) => void this.#serve(request, response));
    this.#downloads = createServer((request, response) => this.#serveDownload(request, response));
  }

  async start(): Promise<void> {
    for (const server of [this.#api, this.#downloads])
      await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  }

  async close(): Promise<void> {
    for (const server of [this.#api, this.#downloads]) {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    }
  }

  get url(): string {
    return addressOf(this.#api);
  }

  get environment(): Readonly<Record<string, string>> {
    return {
      GITHUB_TOKEN: token,
      GITHUB_API_URL: this.url,
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_REPOSITORY: this.#repository,
      GITHUB_REPOSITORY_ID: String(repositoryId),
      GITHUB_RUN_ID: String(ownRun),
      GITHUB_RUN_ATTEMPT: "1",
    };
  }

  addPullRequest(pull: Given<PullRequest, "headSha" | "number"> & { readonly login?: string }): PullRequest {
    const { login = "octocat", ...given } = pull;
    const whole: PullRequest = {
      title: `Pull request ${given.number}`,
      author: authorOf(login),
      headRef: `change-${given.number}`,
      headRepository: this.#repository,
      baseSha: "b".repeat(40),
      baseRef: this.state.defaultBranch,
      state: given.mergedAt === undefined ? "open" : "closed",
      isLocked: false,
      createdAt: new Date(Date.parse(given.mergedAt ?? this.#now()) - dayMs).toISOString(),
      ...given,
    };
    this.state.pullRequests.set(whole.number, whole);
    return whole;
  }

  addComment(number: number, body: string, login: string, differs: Partial<Comment> = {}): Comment {
    const time = this.#now();
    const comment = {
      id: this.#nextId(),
      number,
      body,
      author: authorOf(login),
      createdAt: time,
      updatedAt: differs.createdAt ?? time,
      ...differs,
    };
    this.state.comments.push(comment);
    return comment;
  }

  async addArtifact(given: Parameters<LoopbackGitHub["addArtifact"]>[0]): Promise<Artifact> {
    const zip = given.zip ?? (await zipOf(given.files ?? {}));
    const artifact: Artifact = {
      id: this.#nextId(),
      name: given.name,
      runId: this.#runFor(given.run),
      zip,
      digest:
        given.digest === undefined
          ? `sha256:${createHash("sha256").update(zip).digest("hex")}`
          : given.digest,
      isExpired: given.isExpired ?? false,
      createdAt: given.createdAt ?? this.#now(),
      ...(given.expiresAt === undefined ? {} : { expiresAt: given.expiresAt }),
    };
    this.state.artifacts.push(artifact);
    return artifact;
  }

  addJob(given: Given<WorkflowJob, "name">): WorkflowJob {
    const job: WorkflowJob = {
      id: this.#nextId(),
      runId: ownRun,
      attempt: 1,
      status: "completed",
      conclusion: "success",
      steps: [],
      ...given,
    };
    this.state.jobs.push(job);
    return job;
  }

  setPermission(login: string, role: string): void {
    this.state.permissions.set(login, role);
  }

  addReview(
    number: number,
    login: string,
    submittedAt: string,
    { state = "APPROVED", commit = this.state.pullRequests.get(number)?.headSha ?? "" } = {},
  ): void {
    this.state.reviews.push({ number, author: authorOf(login), state, submittedAt, commit });
  }

  inject(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  #deleteComment(id: number): void {
    const index = this.state.comments.findIndex((comment) => comment.id === id);
    if (index >= 0) this.state.comments.splice(index, 1);
  }

  #runFor(run: Partial<WorkflowRun> | number | undefined): number {
    if (typeof run === "number") return run;
    this.#lastRun += 1;
    const whole: WorkflowRun = {
      id: this.#lastRun,
      path: ".github/workflows/plan.yml",
      event: "pull_request_target",
      headBranch: this.state.defaultBranch,
      headSha: "b".repeat(40),
      repository: this.#repository,
      createdAt: this.#now(),
      attempt: 1,
      ...run,
    };
    this.state.runs.set(whole.id, whole);
    return whole.id;
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString().replace(/\.\d+Z$/, "Z");
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  get #caller(): string {
    return this.#options.login ?? "github-actions[bot]";
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const method = request.method ?? "GET";
    const body = await bodyOf(request);
    const operation = operationFor(method, url.pathname);
    const fault = this.#takeFault(method, url.pathname);
    if (fault?.kind === "broken-off") {
      this.requests.push({ method, path: url.pathname, query: url.search, body, status: 0 });
      request.socket.destroy();
      return;
    }
    const credential = this.#credentialOf(request);
    const answer = this.#answer({ request, method, url, body, operation, fault, credential });
    this.requests.push({
      method,
      path: url.pathname,
      query: url.search,
      body,
      status: answer.status,
      ...(credential === undefined ? {} : { credential }),
    });
    if (fault?.kind === "lost-answer") {
      request.socket.destroy();
      return;
    }
    send(response, operation === undefined ? answer : this.#checked(operation, answer));
  }

  #answer(asked: Asked): Answer {
    const { request, method, url, body, operation, fault, credential } = asked;
    const where = `${method} ${url.pathname}`;
    if (operation === undefined) {
      this.violations.push(`${where}: GitHub has no such operation`);
      return refused(404, "Not Found");
    }
    for (const one of requestFaults(operation, url.searchParams, body))
      this.violations.push(`${where}: ${one}`);
    if (request.headers["user-agent"] === undefined) this.violations.push(`${where}: no User-Agent`);
    if (!/^(?:bearer|token) /i.test(request.headers.authorization ?? ""))
      return refused(401, "Requires authentication");
    if (/\/installation$|^\/app\//.test(operation.template)) {
      if (credential !== "app-key") return refused(401, this.#jwtFaultIn(request) ?? "Bad credentials");
    } else if (credential !== "app" && credential !== "workflow") return refused(401, "Bad credentials");
    const { owner, repo } = operation.parameters;
    if (owner !== undefined && !this.#isKnown(`${owner}/${repo}`)) return refused(404, "Not Found");
    const name = `${operation.method} ${operation.template}`;
    const route = settingsRoutes[name] ?? routes[name];
    if (route === undefined) {
      this.violations.push(`${where}: this loopback GitHub does not have the operation`);
      return refused(501, "Not Implemented");
    }
    const call = this.#call(operation, url, body);
    if (fault?.kind === "twin") route(call);
    if (fault?.kind === "vanished") this.#deleteComment(Number(operation.parameters["comment_id"]));
    return faultAnswer(fault) ?? withHeaders(route(call), faultHeaders(fault, call));
  }

  #isKnown(repository: string): boolean {
    return (
      repository.toLowerCase() === this.#repository.toLowerCase() ||
      this.state.settings.others.has(repository)
    );
  }

  #credentialOf(request: IncomingMessage): Credential | undefined {
    const sent = sentToken(request);
    if (sent === token) return "workflow";
    if (this.state.appTokens.includes(sent)) return "app";
    return this.#jwtFaultIn(request) === undefined ? "app-key" : undefined;
  }

  #jwtFaultIn(request: IncomingMessage): string | undefined {
    return jwtFault(sentToken(request), this.#options.app, this.#options.now?.() ?? new Date());
  }

  #call(operation: Operation, url: URL, body: unknown): Call {
    return {
      url: this.url,
      repository: this.#repository,
      state: this.state,
      parameters: { ...operation.parameters, pathname: url.pathname },
      query: url.searchParams,
      body,
      app: this.#options.app,
      caller: this.#caller,
      login: this.#options.login,
      now: () => this.#now(),
      nextId: () => this.#nextId(),
      downloadUrl: (artifact) => `${addressOf(this.#downloads)}/artifacts/${artifact}.zip?sig=signed`,
    };
  }

  /** Fills in what GitHub's description requires and the state does not hold, and checks what comes of it. */
  #checked(operation: Operation, answer: Answer): Answer {
    if (answer.body === undefined || answer.status >= 400) return answer;
    const body = describedAnswer(operation, answer.status, answer.body);
    const fault = answerFault(operation, answer.status, body);
    if (fault !== undefined)
      this.violations.push(`answer to ${operation.method} ${operation.template}: ${fault}`);
    return { ...answer, body };
  }

  #takeFault(method: string, pathname: string): Fault | undefined {
    const found = this.#faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.method ?? method) === method && (fault.path?.test(pathname) ?? true),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  }

  #serveDownload(request: IncomingMessage, response: ServerResponse): void {
    if (request.headers.authorization !== undefined || (request.url ?? "").includes(token))
      this.violations.push("the token was sent to another origin than the API's");
    const id = Number(/^\/artifacts\/(\d+)\.zip\?sig=signed$/.exec(request.url ?? "")?.[1]);
    const artifact = this.state.artifacts.find((one) => one.id === id);
    if (artifact === undefined) {
      response.writeHead(403, { "content-type": "application/xml" }).end("<Error/>");
      return;
    }
    response.writeHead(200, { "content-type": "application/zip" }).end(artifact.zip);
  }
}

interface Asked {
  readonly request: IncomingMessage;
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly operation: Operation | undefined;
  readonly fault: Fault | undefined;
  readonly credential: Credential | undefined;
}

const sentToken = (request: IncomingMessage): string => request.headers.authorization?.split(" ")[1] ?? "";

const withHeaders = (answer: Answer, headers: Readonly<Record<string, string>>): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

function faultHeaders(fault: Fault | undefined, call: Call): Readonly<Record<string, string>> {
  if (fault?.kind === "deprecated") return { deprecation: "true", sunset: "2027-01-01" };
  return fault?.kind === "foreign-link" ? { link: `<${call.downloadUrl(1)}>; rel="next"` } : {};
}

function faultAnswer(fault: Fault | undefined): Answer | undefined {
  switch (fault?.kind) {
    case "forbidden":
      return refused(403, "Resource not accessible by integration");
    case "locked":
      return refused(403, "Unable to create comment because issue is locked.");
    case "not-found":
      return refused(404, "Not Found");
    case "unlinked":
      return { status: 200, body: [] };
    case "server-error":
      return refused(500, "Server Error");
    case "secondary-rate-limit":
      return {
        ...refused(
          403,
          "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        ),
        headers: { "retry-after": String(fault.retryAfterSeconds ?? 60) },
      };
    case "primary-rate-limit":
      return {
        ...refused(403, "API rate limit exceeded for installation."),
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2145916800" },
      };
    case "moved":
      return {
        status: 301,
        body: { message: "Moved Permanently" },
        headers: { location: "https://elsewhere.invalid/" },
      };
    case "broken-off":
    case "deprecated":
    case "foreign-link":
    case "lost-answer":
    case "twin":
    case "vanished":
    case undefined:
      return undefined;
  }
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    ...(answer.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
    ...answer.headers,
  });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

/** A zip as an artifact is one: path → text. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text, "utf8"), path);
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}
