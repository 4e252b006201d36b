/**
 * One Octokit for a run: with its plugins for pages, for repeating what failed by chance, and for the pace that GitHub
 * asks for. They wait on clocks of their own, so their waiting is set to nothing, and each wait is done here instead, by
 * the `sleep` of the command: that one ends when the process is stopped, and a test need not wait at all.
 */
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { type OpenConnections, openDispatcher } from "../http/dispatcher.ts";
import { proxyFor } from "../http/proxy-exceptions.ts";
import { defined } from "../model/defined.ts";
import { GitHubError, githubErrorOf } from "./github-error.ts";
import type { GitHubSettings } from "./github-settings.ts";

export interface GitHubSurroundings {
  sleep(durationMs: number): Promise<void>;
  readonly signal: AbortSignal;
  /** Told in one sentence before a long wait. */
  notice(sentence: string): void;
  /**
   * Whether a commit of a pull request is the merge of the default branch into it and nothing else, as a clone sees it. No
   * where it cannot tell.
   */
  isCleanMerge(github: GitHub, commit: PlacedCommit): Promise<boolean>;
}

export interface PlacedCommit {
  /** As GitHub says it. */
  readonly commit: string;
  /** Number of the pull request that it is a commit of. */
  readonly pullRequest: number;
}

const PagedOctokit = Octokit.plugin(paginateRest);

/** A repository on GitHub. Requests reject with `GitHubError`. */
export interface GitHub {
  readonly octokit: InstanceType<typeof PagedOctokit>;
  readonly settings: GitHubSettings;
  /** For the routes of Octokit, which all name the repository. */
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly surroundings: GitHubSurroundings;
  /** For what is not part of the API, and sent without the token. */
  readonly fetch: OpenConnections["fetch"];
}

/** Tries beside the first one. */
const retries = 3;

/** Waits longer than this are left to the next run of the workflow. */
const longestWaitSeconds = 120;

/** "Wait at least one second between each request" that writes: GitHub's best practices for the REST API. */
const writeIntervalMs = 1_000;

const requestTimeoutMs = 30_000;

export function openGitHub(settings: GitHubSettings, surroundings: GitHubSurroundings): GitHub {
  const { sleep } = surroundings;
  // As with Node's own, its idle connections end with the process.
  const { fetch } = openDispatcher({ proxy: settings.proxy });
  // First, so that it stands nearest to the request: it waits where the plugin behind it is about to try again.
  const Client = PagedOctokit.plugin(waitsBeforeRetry(sleep), retry, throttling);
  const mayWait = async (seconds: number, retryCount: number): Promise<boolean> => {
    if (seconds > longestWaitSeconds || retryCount >= retries) return false;
    surroundings.notice(`GitHub asks to wait ${seconds} seconds.`);
    await sleep(seconds * 1_000);
    return true;
  };
  const pace = paced(sleep, writeIntervalMs);
  const octokit = new Client({
    auth: settings.token(),
    baseUrl: settings.apiUrl,
    userAgent: "rollcall",
    // Octokit would print to the console, and what it says is in the errors as well.
    log,
    request: { fetch: guardedFetch(settings, surroundings, fetch), redirect: "manual", log },
    retry: { retries, retryAfterBaseValue: 0, doNotRetry: [...neverRetried] },
    throttle: {
      retryAfterBaseValue: 0,
      fallbackSecondaryRateRetryAfter: 60,
      onSecondaryRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
      onRateLimit: (seconds, _options, _octokit, count) => mayWait(seconds, count),
      write: pace,
      notifications: pace,
    },
  });
  octokit.hook.error("request", (error, options) => {
    throw understood(error, options, settings);
  });
  octokit.hook.after("request", (response, options) => {
    if (response.status >= 300 && options.request?.["isRedirectWanted"] !== true)
      throw redirected(response.status, options);
  });
  return {
    octokit,
    settings,
    repository: { owner: settings.owner, repo: settings.repository },
    surroundings,
    fetch,
  };
}

const silent = (): void => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };

/** 429 is left to the throttling plugin, which knows how long to wait. */
const neverRetried: ReadonlySet<number> = new Set([400, 401, 403, 404, 409, 410, 422, 429, 451]);

function waitsBeforeRetry(sleep: GitHubSurroundings["sleep"]) {
  return (octokit: Octokit): void => {
    octokit.hook.error("request", async (error, options) => {
      const tried: unknown = options.request?.["retryCount"];
      const count = typeof tried === "number" ? tried : 0;
      const status = "status" in error ? error.status : 0;
      if (status >= 400 && !neverRetried.has(status) && count < retries)
        await sleep((count + 1) ** 2 * 1_000);
      throw error;
    });
  };
}

type Group = NonNullable<NonNullable<ConstructorParameters<typeof Octokit>[0]>["throttle"]>["write"];

/** The part of a Bottleneck group that the throttling plugin uses: what is scheduled waits its interval first. */
function paced(sleep: GitHubSurroundings["sleep"], intervalMs: number): NonNullable<Group> {
  let isFirst = true;
  const schedule = async (_options: unknown, task: () => Promise<void>): Promise<void> => {
    if (!isFirst) await sleep(intervalMs);
    isFirst = false;
    await task();
  };
  // The plugin declares the whole class and calls nothing of it but this.
  return { key: () => ({ schedule }) } as unknown as NonNullable<Group>;
}

/** The token goes to the API's own origin and nowhere else: neither a redirect nor a link to a next page leads away. */
function guardedFetch(
  { apiUrl }: GitHubSettings,
  { signal }: GitHubSurroundings,
  fetch: OpenConnections["fetch"],
): OpenConnections["fetch"] {
  const { origin } = new URL(apiUrl);
  return async (url, options) => {
    if (new URL(url).origin !== origin) throw new Error("an address of another origin than GITHUB_API_URL's");
    return await fetch(url, {
      ...options,
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
    });
  };
}

/** Where a repository was renamed or moved. Following would send the token on an answer's word. */
const redirected = (
  status: number,
  { method = "GET", url = "" }: { method?: string; url?: string },
): GitHubError =>
  new GitHubError({
    code: "rejected",
    method,
    path: url,
    status,
    reason: `the answer points elsewhere (${status}), and redirects are not followed`,
    hint: "The repository was probably renamed: write its present name, into GITHUB_REPOSITORY or, where it is Rollcall's, into the files that call it.",
  });

function understood(
  error: unknown,
  options: { method?: string; url?: string },
  settings: GitHubSettings,
): unknown {
  if (error instanceof GitHubError || !(error instanceof Error)) return error;
  if (error.name === "AbortError") return error;
  const isAnswered = "response" in error && typeof error.response === "object" && error.response !== null;
  const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
  return githubErrorOf({
    method: options.method ?? "GET",
    url: urlOf(error) ?? options.url ?? "",
    message: error.message,
    token: settings.token(),
    tokenOf: settings.tokenOf,
    ...defined({ proxySetting: proxyFor(settings.apiUrl, settings.proxy)?.setting }),
    ...(isAnswered && status !== undefined ? { status, headers: headersOf(error.response) } : {}),
  });
}

function urlOf(error: Error): string | undefined {
  const request = "request" in error ? error.request : undefined;
  return typeof request === "object" &&
    request !== null &&
    "url" in request &&
    typeof request.url === "string"
    ? request.url
    : undefined;
}

function headersOf(response: unknown): Readonly<Record<string, string>> {
  const headers =
    typeof response === "object" && response !== null && "headers" in response ? response.headers : undefined;
  return typeof headers === "object" && headers !== null
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    : {};
}
