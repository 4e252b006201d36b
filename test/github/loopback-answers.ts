import type {
  Artifact,
  Author,
  Comment,
  GitHubState,
  Issue,
  PullRequest,
  PullRequestCommit,
  Review,
  WorkflowJob,
  WorkflowRun,
} from "./loopback-state.ts";

/** GitHub's view of the state, as far as a reader of it could care; what else is required is filled in by schema. */

export interface Site {
  readonly url: string;
  readonly repository: string;
  readonly state: GitHubState;
}

const bot = (login: string): boolean => login.endsWith("[bot]");
export const authorOf = (login: string): Author => ({ login, type: bot(login) ? "Bot" : "User" });

const userView = ({ login, type }: Author) => ({ login, type, id: login.length });

export const commentView = ({ url, repository }: Site, comment: Comment) => ({
  id: comment.id,
  body: comment.body,
  user: userView(comment.author),
  created_at: comment.createdAt,
  updated_at: comment.updatedAt,
  html_url: `${url}/${repository}/issues/${comment.number}#issuecomment-${comment.id}`,
});

/** Of the own repository: it stays when the repository gets another name. */
export const repositoryId = 1;

export const repositoryView = ({ repository, state }: Site, fullName = repository) => ({
  id: fullName === repository ? repositoryId : 2,
  full_name: fullName,
  name: fullName.split("/")[1] ?? "",
  private: state.isPrivate,
  default_branch: state.defaultBranch,
});

export function pullRequestView(site: Site, pull: PullRequest) {
  return {
    number: pull.number,
    title: pull.title,
    state: pull.state,
    locked: pull.isLocked,
    body: null,
    user: userView(pull.author),
    created_at: pull.createdAt,
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeCommitSha ?? null,
    html_url: `${site.url}/${site.repository}/pull/${pull.number}`,
    head: {
      sha: pull.headSha,
      ref: pull.headRef,
      user: userView(authorOf(pull.headRepository.split("/")[0] ?? "")),
      repo: { ...repositoryView(site, pull.headRepository), fork: pull.headRepository !== site.repository },
    },
    base: { sha: pull.baseSha, ref: pull.baseRef, repo: repositoryView(site) },
  };
}

export const reviewView = ({ url, repository }: Site, review: Review) => ({
  user: userView(review.author),
  state: review.state,
  submitted_at: review.submittedAt,
  commit_id: review.commit,
  html_url: `${url}/${repository}/pull/${review.number}`,
});

/** A commit of a pull request, as far as it says who made it. */
export const commitView = ({ url }: Site, commit: PullRequestCommit) => ({
  ...(commit.sha === undefined ? {} : { sha: commit.sha }),
  author: commit.author === undefined ? null : userView(authorOf(commit.author)),
  committer: commit.committer === undefined ? null : userView(authorOf(commit.committer)),
  parents: (commit.parents ?? []).map((sha) => ({ sha, url: `${url}/commits/${sha}` })),
});

export const moveView = (move: GitHubState["moves"][number], index: number) => ({
  id: index + 1,
  node_id: String(index + 1),
  ref: move.ref,
  before: move.before,
  after: move.after,
  timestamp: "2026-11-20T10:00:00Z",
  activity_type: "push",
  actor: move.actor === undefined ? null : userView(authorOf(move.actor)),
});

export const environmentView = (
  name: string,
  {
    reviewers,
    preventsSelfReview,
  }: { readonly reviewers: readonly string[]; readonly preventsSelfReview: boolean },
) => ({
  id: 1,
  name,
  protection_rules:
    reviewers.length === 0
      ? []
      : [
          {
            id: 1,
            node_id: "1",
            type: "required_reviewers",
            prevent_self_review: preventsSelfReview,
            reviewers: reviewers.map((login) => ({ type: "User", reviewer: userView(authorOf(login)) })),
          },
        ],
});

export const issueView = ({ url, repository }: Site, issue: Issue) => ({
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  state_reason: issue.stateReason,
  locked: issue.isLocked,
  labels: issue.labels.map((name) => ({ name })),
  user: userView(issue.author),
  created_at: issue.createdAt,
  html_url: `${url}/${repository}/issues/${issue.number}`,
});

/** A pull request in the listing of issues. */
export const pullRequestAsIssue = (site: Site, pull: PullRequest) => ({
  number: pull.number,
  title: pull.title,
  state: pull.state,
  labels: [],
  user: userView(pull.author),
  html_url: `${site.url}/${site.repository}/pull/${pull.number}`,
  pull_request: { url: "", html_url: "", diff_url: "", patch_url: "" },
});

/** As on GitHub, its pull requests are those that are open now and have its head, and not the one that started it. */
export function runView(site: Site, run: WorkflowRun) {
  const pulls = [...site.state.pullRequests.values()].filter(
    ({ state, headRef, headRepository }) =>
      state === "open" && headRef === run.headBranch && headRepository === site.repository,
  );
  const part = (ref: string, sha: string) => ({ ref, sha, repo: { id: repositoryId, url: "", name: "" } });
  return {
    id: run.id,
    path: run.path,
    event: run.event,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    status: "completed",
    conclusion: "success",
    created_at: run.createdAt,
    run_attempt: run.attempt,
    html_url: `${site.url}/${site.repository}/actions/runs/${run.id}`,
    repository: repositoryView(site, run.repository),
    pull_requests: pulls.map((pull) => ({
      id: pull.number,
      number: pull.number,
      url: "",
      head: part(pull.headRef, pull.headSha),
      base: part(pull.baseRef, pull.baseSha),
    })),
  };
}

export const jobView = ({ url, repository }: Site, job: WorkflowJob) => ({
  id: job.id,
  run_id: job.runId,
  run_attempt: job.attempt,
  name: job.name,
  status: job.status,
  conclusion: job.conclusion,
  html_url: `${url}/${repository}/actions/runs/${job.runId}/job/${job.id}`,
  steps: job.steps.map(({ name, conclusion }, index) => ({
    name,
    number: index + 1,
    status: conclusion === null ? "in_progress" : "completed",
    conclusion,
  })),
});

export function artifactView({ url, repository, state }: Site, artifact: Artifact) {
  const run = state.runs.get(artifact.runId);
  const own = `${url}/repos/${repository}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.byteLength,
    url: own,
    archive_download_url: `${own}/zip`,
    expired: artifact.isExpired,
    created_at: artifact.createdAt,
    expires_at: artifact.expiresAt ?? null,
    updated_at: artifact.createdAt,
    digest: artifact.digest,
    workflow_run: {
      id: artifact.runId,
      repository_id: 1,
      head_repository_id: 1,
      head_branch: run?.headBranch ?? "main",
      head_sha: run?.headSha ?? "",
    },
  };
}
