import {
  artifactView,
  authorOf,
  commentView,
  commitView,
  environmentView,
  issueView,
  jobView,
  moveView,
  pullRequestAsIssue,
  pullRequestView,
  repositoryView,
  reviewView,
  runView,
  type Site,
} from "./loopback-answers.ts";
import { isGranted, type LoopbackApp } from "./loopback-app.ts";
import type { GitHubState, Issue } from "./loopback-state.ts";
import { type JsonObject, valueAt } from "./openapi-schema.ts";

export interface Call extends Site {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly app: LoopbackApp | undefined;
  /** Who the token belongs to. */
  readonly caller: string;
  /** Absent: GET /user is refused, as it is for the token of a workflow. */
  readonly login: string | undefined;
  now(): string;
  nextId(): number;
  /** Address at the second origin from which an artifact is downloaded. */
  downloadUrl(artifact: number): string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
const created = (body: unknown): Answer => ({ status: 201, body });
export const refused = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
});
export const notFound = (): Answer => refused(404, "Not Found");

const text = (body: unknown, key: string): string | undefined => {
  const value = valueAt(body, key);
  return typeof value === "string" ? value : undefined;
};

/** One page of a list, with the links that GitHub sends. */
export function page(
  call: Call,
  items: readonly unknown[],
  wrap: (part: readonly unknown[]) => unknown = (part) => part,
): Answer {
  const size = Math.min(Number(call.query.get("per_page") ?? 30), 100);
  const number = Math.max(Number(call.query.get("page") ?? 1), 1);
  const part = items.slice((number - 1) * size, number * size);
  if (number * size >= items.length) return ok(wrap(part));
  const next = new URL(`${call.url}${call.parameters["pathname"] ?? ""}`);
  for (const [name, value] of call.query) next.searchParams.set(name, value);
  next.searchParams.set("page", String(number + 1));
  return { ...ok(wrap(part)), headers: { link: `<${next.href}>; rel="next"` } };
}

const isLocked = (state: GitHubState, number: number): boolean =>
  (state.pullRequests.get(number) ?? state.issues.get(number))?.isLocked === true;

function createComment(call: Call): Answer {
  const number = Number(call.parameters["issue_number"]);
  if (!call.state.pullRequests.has(number) && !call.state.issues.has(number)) return notFound();
  if (isLocked(call.state, number)) return refused(403, "Unable to create comment because issue is locked.");
  const body = text(call.body, "body") ?? "";
  if (body.length > 65_536)
    return refused(422, "Validation Failed: body is too long (maximum is 65536 characters)");
  const time = call.now();
  const comment = {
    id: call.nextId(),
    number,
    body,
    author: authorOf(call.caller),
    createdAt: time,
    updatedAt: time,
  };
  call.state.comments.push(comment);
  return created(commentView(call, comment));
}

function updateComment(call: Call): Answer {
  const comment = call.state.comments.find((one) => one.id === Number(call.parameters["comment_id"]));
  if (comment === undefined) return notFound();
  if (comment.author.login.toLowerCase() !== call.caller.toLowerCase())
    return refused(403, "Resource not accessible by integration");
  comment.body = text(call.body, "body") ?? "";
  comment.updatedAt = call.now();
  return ok(commentView(call, comment));
}

function deleteComment(call: Call): Answer {
  const index = call.state.comments.findIndex((one) => one.id === Number(call.parameters["comment_id"]));
  if (index < 0) return notFound();
  call.state.comments.splice(index, 1);
  return { status: 204 };
}

function createStatus(call: Call): Answer {
  const description = text(call.body, "description") ?? "";
  if (description.length > 140) return refused(422, "Validation Failed: description is too long");
  call.state.statuses.push({
    sha: call.parameters["sha"] ?? "",
    state: text(call.body, "state") ?? "",
    context: text(call.body, "context") ?? "default",
    description,
    targetUrl: text(call.body, "target_url") ?? null,
  });
  return created({ context: text(call.body, "context"), description, state: text(call.body, "state") });
}

function createIssue(call: Call): Answer {
  const labels = valueAt(call.body, "labels");
  const issue: Issue = {
    number: call.nextId(),
    title: text(call.body, "title") ?? "",
    body: text(call.body, "body") ?? "",
    labels: Array.isArray(labels) ? labels.map(String) : [],
    author: authorOf(call.caller),
    state: "open",
    stateReason: null,
    isLocked: false,
    createdAt: call.now(),
  };
  call.state.issues.set(issue.number, issue);
  return created(issueView(call, issue));
}

function updateIssue(call: Call): Answer {
  const issue = call.state.issues.get(Number(call.parameters["issue_number"]));
  if (issue === undefined) return notFound();
  issue.title = text(call.body, "title") ?? issue.title;
  issue.body = text(call.body, "body") ?? issue.body;
  const state = text(call.body, "state");
  if (state === "open" || state === "closed") {
    issue.state = state;
    issue.stateReason = text(call.body, "state_reason") ?? (state === "closed" ? "completed" : "reopened");
  }
  return ok(issueView(call, issue));
}

function listIssues(call: Call): Answer {
  const labels = call.query.get("labels")?.split(",") ?? [];
  const state = call.query.get("state") ?? "open";
  const issues = [...call.state.issues.values()]
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .sort((left, right) => right.number - left.number);
  const pulls = labels.length > 0 ? [] : [...call.state.pullRequests.values()];
  return page(call, [
    ...issues.map((issue) => issueView(call, issue)),
    ...pulls.map((pull) => pullRequestAsIssue(call, pull)),
  ]);
}

function listArtifacts(call: Call, runId?: number): Answer {
  const name = call.query.get("name");
  const found = call.state.artifacts
    .filter((artifact) => name === null || artifact.name === name)
    .filter((artifact) => runId === undefined || artifact.runId === runId)
    .sort((left, right) => right.id - left.id)
    .map((artifact) => artifactView(call, artifact));
  return page(call, found, (artifacts) => ({ total_count: found.length, artifacts }));
}

/** Newest first; `created` is at least a time. A workflow goes by the name of its file. */
function listRuns(call: Call): Answer {
  const file = `.github/workflows/${call.parameters["workflow_id"]}`;
  const branch = call.query.get("branch");
  const event = call.query.get("event");
  const span = /^(?:>=(.*)|(.*)\.\.(.*))$/.exec(call.query.get("created") ?? ">=1970-01-01");
  if (span === null) return refused(422, "this loopback GitHub knows created=>=TIME and created=TIME..TIME");
  const [since, until] = [span[1] ?? span[2] ?? "", span[3] ?? "9999-01-01"].map(Date.parse);
  const found = [...call.state.runs.values()].filter(({ path }) => path.split("@")[0] === file);
  if (found.length === 0) return notFound();
  const runs = found
    .filter(({ headBranch }) => branch === null || headBranch === branch)
    .filter((run) => event === null || run.event === event)
    .filter(({ createdAt }) => Date.parse(createdAt) >= Number(since))
    .filter(({ createdAt }) => Date.parse(createdAt) <= Number(until))
    .sort((left, right) => right.id - left.id)
    .map((run) => runView(call, run));
  return page(call, runs, (workflow_runs) => ({ total_count: runs.length, workflow_runs }));
}

/** An attempt that there never was is not found; every real one has a job. */
function listJobs(call: Call): Answer {
  const [run, attempt] = [call.parameters["run_id"], call.parameters["attempt_number"]].map(Number);
  const jobs = call.state.jobs
    .filter((job) => job.runId === run && job.attempt === attempt)
    .map((job) => jobView(call, job));
  if (jobs.length === 0) return notFound();
  return page(call, jobs, (part) => ({ total_count: jobs.length, jobs: part }));
}

function permission(call: Call): Answer {
  const login = call.parameters["username"] ?? "";
  const role = call.state.permissions.get(login) ?? "none";
  const legacy: JsonObject = { maintain: "write", triage: "read" };
  return ok({ permission: legacy[role] ?? role, role_name: role, user: null });
}

function pullRequestsOfCommit(call: Call): Answer {
  const sha = call.parameters["commit_sha"] ?? "";
  const listed = call.state.pullRequestsOfCommits.get(sha) ?? [];
  const found = [...call.state.pullRequests.values()].filter(
    (pull) => listed.includes(pull.number) || pull.mergeCommitSha === sha || pull.headSha === sha,
  );
  return page(
    call,
    found.map((pull) => pullRequestView(call, pull)),
  );
}

/** The only installation there is. */
const installationId = 77;

function createAppToken(call: Call): Answer {
  if (call.app === undefined || Number(call.parameters["installation_id"]) !== installationId)
    return notFound();
  if (!isGranted(call.body, call.app))
    return refused(422, "The permissions requested are not granted to this installation.");
  const token = `ghs_loopbackAppTokenThatMustNeverBeShown${call.nextId()}`;
  call.state.appTokens.push(token);
  return created({ token, expires_at: call.now(), permissions: valueAt(call.body, "permissions") });
}

const repository = "/repos/{owner}/{repo}";

/** By method and path of the description. What is not listed here is answered with 501 and is a violation. */
export const routes: Readonly<Record<string, (call: Call) => Answer>> = {
  "get /user": (call) =>
    call.login === undefined
      ? refused(403, "Resource not accessible by integration")
      : ok({ login: call.login, type: "User" }),
  [`get ${repository}/installation`]: (call) =>
    call.app?.isInstalled === false ? notFound() : ok({ id: installationId, app_slug: "rollcall-reader" }),
  "post /app/installations/{installation_id}/access_tokens": createAppToken,
  [`get ${repository}`]: (call) => ok(repositoryView(call)),
  [`get ${repository}/pulls/{pull_number}`]: (call) => {
    const pull = call.state.pullRequests.get(Number(call.parameters["pull_number"]));
    return pull === undefined
      ? notFound()
      : ok({ ...pullRequestView(call, pull), merged: pull.mergedAt !== undefined });
  },
  [`get ${repository}/pulls/{pull_number}/reviews`]: (call) =>
    page(
      call,
      call.state.reviews
        .filter(({ number }) => number === Number(call.parameters["pull_number"]))
        .map((review) => reviewView(call, review)),
    ),
  [`get ${repository}/pulls/{pull_number}/commits`]: (call) =>
    page(
      call,
      (call.state.commits.get(Number(call.parameters["pull_number"])) ?? []).map((commit) =>
        commitView(call, commit),
      ),
    ),
  [`get ${repository}/commits/{ref}`]: (call) => {
    const sha = call.parameters["ref"] ?? "";
    return ok(commitView(call, { ...call.state.pushedCommits.get(sha), sha }));
  },
  [`get ${repository}/activity`]: (call) =>
    page(call, call.state.moves.filter(({ ref }) => ref === call.query.get("ref")).map(moveView)),
  [`get ${repository}/environments/{environment_name}`]: (call) => {
    const name = call.parameters["environment_name"] ?? "";
    const environment = call.state.environments.get(name);
    return environment === undefined ? notFound() : ok(environmentView(name, environment));
  },
  [`get ${repository}/commits/{commit_sha}/pulls`]: pullRequestsOfCommit,
  [`get ${repository}/issues/{issue_number}/comments`]: (call) =>
    page(
      call,
      call.state.comments
        .filter((one) => one.number === Number(call.parameters["issue_number"]))
        .map((one) => commentView(call, one)),
    ),
  [`post ${repository}/issues/{issue_number}/comments`]: createComment,
  [`patch ${repository}/issues/comments/{comment_id}`]: updateComment,
  [`delete ${repository}/issues/comments/{comment_id}`]: deleteComment,
  [`post ${repository}/statuses/{sha}`]: createStatus,
  [`get ${repository}/issues`]: listIssues,
  [`post ${repository}/issues`]: createIssue,
  [`patch ${repository}/issues/{issue_number}`]: updateIssue,
  [`get ${repository}/labels/{name}`]: (call) =>
    call.state.labels.has(call.parameters["name"] ?? "") ? ok({ name: call.parameters["name"] }) : notFound(),
  [`post ${repository}/labels`]: (call) => {
    const name = text(call.body, "name") ?? "";
    if (call.state.labels.has(name)) return refused(422, "Validation Failed: already_exists");
    call.state.labels.add(name);
    return created({ name });
  },
  [`get ${repository}/collaborators/{username}/permission`]: permission,
  [`get ${repository}/actions/artifacts`]: (call) => listArtifacts(call),
  [`get ${repository}/actions/runs/{run_id}/artifacts`]: (call) =>
    listArtifacts(call, Number(call.parameters["run_id"])),
  [`get ${repository}/actions/workflows/{workflow_id}/runs`]: listRuns,
  [`get ${repository}/actions/runs/{run_id}`]: (call) => {
    const run = call.state.runs.get(Number(call.parameters["run_id"]));
    return run === undefined ? notFound() : ok(runView(call, run));
  },
  [`get ${repository}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: listJobs,
  [`get ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: (call) => {
    const artifact = call.state.artifacts.find((one) => one.id === Number(call.parameters["artifact_id"]));
    if (artifact === undefined) return notFound();
    if (artifact.isExpired) return refused(410, "Artifact has expired");
    return { status: 302, headers: { location: call.downloadUrl(artifact.id) } };
  },
};
