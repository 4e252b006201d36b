import { type HttpProxy, namedProxy, proxyHint } from "../http/proxy.ts";
import { insecureUrl } from "../http/secure-url.ts";
import { defined } from "../model/defined.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type GitHubApp, githubApp } from "./github-app.ts";
import { GitHubSettingReader } from "./github-setting-reader.ts";

/** Where GitHub is, which repository, and what the workflows are called. The names are those that GitHub Actions sets. */
export interface GitHubSettings {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repository: string;
  /** Reveals the token; a function, so that it is not printed with the settings. */
  readonly token: () => string;
  /** Whose the token is: what to do about a refusal depends on it. */
  readonly tokenOf: TokenOwner;
  /** Whether names of classrooms, which are often names of teachers, may stand where everybody can read them. */
  readonly mayPublishNames: boolean;
  /** Whether the repository is declared one person's, so that nobody else has to look at what that person makes. */
  readonly isOnePerson: boolean;
  /** Login that Rollcall's comments have, where GitHub is not to be asked for it. */
  readonly commentAuthor?: string;
  /** Paths of the workflows whose artifacts are trusted. */
  readonly workflows: { readonly plan: string; readonly apply: string; readonly drift: string };
  readonly runId?: string;
  readonly runAttempt?: string;
  readonly summaryFile?: string;
  readonly outputFile?: string;
  /** What HTTPS_PROXY names. */
  readonly proxy?: HttpProxy;
}

/** `app-key` is what an App shows to be given a token, and good for nothing else. */
export type TokenOwner = "app" | "app-key" | "person" | "workflow";

/** Settings before it is settled what requests are made with. */
export type UnsignedSettings = Omit<GitHubSettings, "token" | "tokenOf">;

type GitHubAccess =
  | { readonly kind: "app"; readonly app: GitHubApp }
  | { readonly kind: "token"; readonly token: () => string };

export type GitHubSettingsResult =
  | { readonly kind: "valid"; readonly settings: UnsignedSettings; readonly access: GitHubAccess }
  /** Everything that is missing or malformed, by name; values are never shown. */
  | { readonly kind: "invalid"; readonly findings: readonly Diagnostic[] };

/** @param mayUseApp whoever writes does it as the workflow, whose comments are known as Rollcall's own */
export function githubSettings(
  environment: Readonly<Record<string, string | undefined>>,
  { mayUseApp }: { readonly mayUseApp: boolean },
): GitHubSettingsResult {
  const reader = new GitHubSettingReader(environment);
  const app = githubApp(reader);
  const access = accessOf(reader, mayUseApp ? app : undefined);
  const place = placeOf(reader);
  const switches = switchesOf(reader);
  const workflows = workflowsOf(reader);
  const optional = optionalOf(reader);
  const proxy = proxyOf(reader, environment);
  if (reader.findings.length > 0 || access === undefined || place === undefined)
    return { kind: "invalid", findings: reader.findings };
  return {
    kind: "valid",
    settings: { ...place, ...switches, workflows, ...optional, ...defined({ proxy }) },
    access,
  };
}

function proxyOf(
  reader: GitHubSettingReader,
  environment: Readonly<Record<string, string | undefined>>,
): HttpProxy | undefined {
  const named = namedProxy(environment);
  if (named.kind === "malformed") reader.fault(named.setting, named.why, proxyHint);
  return named.kind === "named" ? named.proxy : undefined;
}

function accessOf(reader: GitHubSettingReader, app: GitHubApp | undefined): GitHubAccess | undefined {
  if (app !== undefined) return { kind: "app", app };
  const token = reader.value("GITHUB_TOKEN");
  if (token === undefined)
    reader.fault(
      "GITHUB_TOKEN",
      "is not set",
      "In a workflow: env: { GITHUB_TOKEN: $" + "{{ github.token }} }.",
    );
  else if (!/^[\x21-\x7e]+$/.test(token))
    reader.fault(
      "GITHUB_TOKEN",
      "has characters that no token has",
      "Check for line breaks and white space.",
    );
  else return { kind: "token", token: () => token };
  return undefined;
}

type Place = Pick<GitHubSettings, "apiUrl" | "owner" | "repository" | "serverUrl">;

function placeOf(reader: GitHubSettingReader): Place | undefined {
  const address = (name: string, fallback: string, hint: string): string => {
    const url = reader.value(name) ?? fallback;
    const problem = insecureUrl(url);
    if (problem !== undefined) reader.fault(name, problem, hint);
    return url.replace(/\/+$/, "");
  };
  const apiUrl = address(
    "GITHUB_API_URL",
    "https://api.github.com",
    "It is https://api.github.com. GitHub Enterprise Server is not supported: it lacks what artifacts are checked by.",
  );
  const serverUrl = address("GITHUB_SERVER_URL", "https://github.com", "It is https://github.com.");
  const named = reader.value("GITHUB_REPOSITORY");
  const [, owner, repository] = /^([\w.-]+)\/([\w.-]+)$/.exec(named ?? "") ?? [];
  if (owner !== undefined && repository !== undefined) return { apiUrl, serverUrl, owner, repository };
  reader.fault(
    "GITHUB_REPOSITORY",
    named === undefined ? "is not set" : "is not owner/name",
    "GitHub Actions sets it; elsewhere write owner/name.",
  );
  return undefined;
}

function switchesOf(reader: GitHubSettingReader): Pick<GitHubSettings, "isOnePerson" | "mayPublishNames"> {
  const isAllowed = (name: string, hint: string): boolean =>
    reader.checked(name, /^(?:allow|refuse)$/, hint) === "allow";
  return {
    mayPublishNames: isAllowed("ROLLCALL_PUBLIC_NAMES", "It is allow or refuse."),
    isOnePerson: isAllowed(
      "ROLLCALL_ONE_PERSON",
      "It is allow, where one person looks after this repository alone, or refuse.",
    ),
  };
}

const workflowPath = /^\.github\/workflows\/[\w.-]+\.ya?ml$/;

function workflowsOf(reader: GitHubSettingReader): GitHubSettings["workflows"] {
  const path = (name: string, fallback: string): string =>
    reader.checked(name, workflowPath, "It is a path like .github/workflows/plan.yml.") ?? fallback;
  return {
    plan: path("ROLLCALL_PLAN_WORKFLOW", ".github/workflows/plan.yml"),
    apply: path("ROLLCALL_APPLY_WORKFLOW", ".github/workflows/apply.yml"),
    drift: path("ROLLCALL_DRIFT_WORKFLOW", ".github/workflows/drift.yml"),
  };
}

type OptionalSetting = "commentAuthor" | "outputFile" | "runAttempt" | "runId" | "summaryFile";

const login = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;

function optionalOf(reader: GitHubSettingReader): Partial<Record<OptionalSetting, string>> {
  const number = (name: string): string | undefined =>
    reader.checked(name, /^\d{1,15}$/, "It is a number; GitHub Actions sets it.");
  const settings: Readonly<Record<OptionalSetting, string | undefined>> = {
    commentAuthor: reader.checked(
      "ROLLCALL_COMMENT_AUTHOR",
      login,
      "It is a login, for example rollcall-app[bot].",
    ),
    runId: number("GITHUB_RUN_ID"),
    runAttempt: number("GITHUB_RUN_ATTEMPT"),
    summaryFile: reader.value("GITHUB_STEP_SUMMARY"),
    outputFile: reader.value("GITHUB_OUTPUT"),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, text]) => text !== undefined));
}

/** Page of the run that the environment names. */
export const runUrl = ({ serverUrl, owner, repository, runId }: GitHubSettings): string | undefined =>
  runId === undefined ? undefined : `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`;
