import { excerpt, plainText, redact } from "../http/redact.ts";
import { defined } from "../model/defined.ts";
import {
  grantHint,
  installationHint,
  permissionHint,
  primaryLimitHint,
  secondaryLimitHint,
  unauthorisedHint,
} from "./error-hints.ts";
import type { TokenOwner } from "./github-settings.ts";

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
  readonly tokenOf: TokenOwner;
  /** What names the proxy by which GitHub is reached. */
  readonly proxySetting?: string;
}

export function githubErrorOf(failed: FailedRequest): GitHubError {
  const { method, status, tokenOf } = failed;
  const path = redact(plainText(pathOf(failed.url)), [failed.token]);
  const said = excerpt(failed.message.replace(/ - https:\/\/docs\.github\.com\/\S*/, ""), [failed.token]);
  const error = (code: GitHubErrorCode, reason: string, hint: string): GitHubError =>
    new GitHubError({ code, method, path, reason, hint, ...defined({ status }) });
  if (status === undefined)
    return error(
      "unreachable",
      `there was no answer: ${said}`,
      failed.proxySetting === undefined
        ? "Check that GITHUB_API_URL can be reached from this machine, and run it again."
        : `GitHub is asked by the proxy that ${failed.proxySetting} names: check it, and that it lets this machine reach GITHUB_API_URL.`,
    );
  if (isRateLimit(failed))
    return error(
      "rate-limited",
      `more was asked for than GitHub allows (${status}), saying "${said}"`,
      isPrimary(failed) ? primaryLimitHint(tokenOf, header(failed, "x-ratelimit-reset")) : secondaryLimitHint,
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
      tokenOf === "app-key"
        ? `the key of the App was refused (401), saying "${said}"`
        : "the token was refused (401)",
      unauthorisedHint(tokenOf),
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
      tokenOf === "app-key" ? installationHint : permissionHint(method, path, tokenOf),
    );
  if (status === 404 || status === 410)
    return error(
      "not-found",
      `there is nothing there, or the token may not see it (${status})`,
      tokenOf === "app-key"
        ? installationHint
        : `Check GITHUB_REPOSITORY and the number. ${permissionHint(method, path, tokenOf)}`,
    );
  return error(
    "rejected",
    `the request was refused (${status}), saying "${said}"`,
    tokenOf === "app-key" ? grantHint : "GitHub does not accept what was sent; see what it says.",
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url.replace(/\?.*$/s, "");
}

const header = ({ headers }: FailedRequest, name: string): string | undefined => {
  const value = headers?.[name];
  return value === undefined ? undefined : String(value);
};

const isRateLimit = (failed: FailedRequest): boolean =>
  failed.status === 429 ||
  (failed.status === 403 && (/\brate limit/i.test(failed.message) || isPrimary(failed)));

/** The requests of an hour are used up; else too many came at once. */
const isPrimary = (failed: FailedRequest): boolean =>
  header(failed, "x-ratelimit-remaining") === "0" && !/\bsecondary\b/i.test(failed.message);
