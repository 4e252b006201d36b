import { excerpt, plainText, redact } from "../http/redact.ts";

/**
 * What went wrong, stable across releases: `unreachable` no answer · `server-error` 5xx · `rate-limited` more was asked
 * than GitHub allows, and waiting would take too long · `unauthorised` 401 · `forbidden` 403 · `locked` the conversation
 * is locked · `not-found` 404 or 410 · `rejected` any other refusal · `too-large` a text or an artifact above the limit
 */
export type GitHubErrorCode =
  | "forbidden"
  | "locked"
  | "not-found"
  | "rate-limited"
  | "rejected"
  | "server-error"
  | "too-large"
  | "unauthorised"
  | "unreachable";

export interface GitHubErrorDetails {
  readonly code: GitHubErrorCode;
  readonly method: string;
  /** Without origin and query. */
  readonly path: string;
  readonly status?: number;
  /** Why, as a clause without a full stop. */
  readonly reason: string;
  /** What to do next, in whole sentences. */
  readonly hint: string;
}

/** A request to GitHub that did not do what it should. Holds no headers and no token: it may be shown as it is. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly code: GitHubErrorCode;
  readonly status: number | undefined;
  readonly hint: string;

  constructor({ code, method, path, status, reason, hint }: GitHubErrorDetails) {
    super(`GitHub: ${reason} (${method} ${path}).`);
    this.code = code;
    this.status = status;
    this.hint = hint;
  }
}

/** An error of Octokit, as far as it is understood here. */
export interface FailedRequest {
  readonly method: string;
  readonly url: string;
  /** Absent: there was no answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, number | string | undefined>>;
  readonly message: string;
  readonly token: string;
}

export function githubErrorOf(failed: FailedRequest): GitHubError {
  const { method, status } = failed;
  const path = redact(plainText(pathOf(failed.url)), [failed.token]);
  const said = excerpt(failed.message.replace(/ - https:\/\/docs\.github\.com\/\S*/, ""), [failed.token]);
  const error = (code: GitHubErrorCode, reason: string, hint: string): GitHubError =>
    new GitHubError({ code, method, path, reason, hint, ...(status === undefined ? {} : { status }) });
  if (status === undefined)
    return error(
      "unreachable",
      `there was no answer: ${said}`,
      "Check that GITHUB_API_URL can be reached from this machine, and run it again.",
    );
  if (isRateLimit(failed))
    return error(
      "rate-limited",
      `more was asked for than GitHub allows (${status}), saying "${said}"`,
      "Run it again later. If it goes on, let fewer jobs write at the same time.",
    );
  if (status >= 500)
    return error(
      "server-error",
      `the service failed (${status}), saying "${said}"`,
      "See www.githubstatus.com, and run it again later.",
    );
  if (status === 401)
    return error(
      "unauthorised",
      "the token was refused (401)",
      "Check GITHUB_TOKEN: it may have expired with its job, or belong to another server than GITHUB_API_URL.",
    );
  if (status === 403 && /\block/i.test(said))
    return error(
      "locked",
      "the conversation is locked (403)",
      "Unlock it and run this again. Until then the text stands in the summary of the job.",
    );
  if (status === 403)
    return error(
      "forbidden",
      `the token may not do this (403), saying "${said}"`,
      permissionHint(method, path),
    );
  if (status === 404 || status === 410)
    return error(
      "not-found",
      `there is nothing there, or the token may not see it (${status})`,
      `Check GITHUB_REPOSITORY and the number. ${permissionHint(method, path)}`,
    );
  return error(
    "rejected",
    `the request was refused (${status}), saying "${said}"`,
    "GitHub does not accept what was sent; see what it says.",
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url.replace(/\?.*$/s, "");
}

function isRateLimit({ status, headers, message }: FailedRequest): boolean {
  if (status === 429) return true;
  return (
    status === 403 &&
    (/\brate limit/i.test(message) || String(headers?.["x-ratelimit-remaining"] ?? "") === "0")
  );
}

/** Permissions of the token, by what was asked for: names are those of `permissions:` in a workflow. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/issues\/(?:\d+\/)?comments/, "pull-requests"],
  [/\/(?:issues|labels)\b/, "issues"],
  [/\/statuses\//, "statuses"],
  [/\/actions\//, "actions"],
  [/\/pulls\b/, "pull-requests"],
];

function permissionHint(method: string, path: string): string {
  const [, permission = "contents"] = permissions.find(([pattern]) => pattern.test(path)) ?? [];
  const level = method === "GET" ? "read" : "write";
  return `The job needs permissions: { ${permission}: ${level} }, and the organisation must not forbid it.`;
}
