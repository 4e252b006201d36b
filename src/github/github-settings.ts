import { insecureUrl } from "../http/secure-url.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Where GitHub is, which repository, and what the workflows are called. The names are those that GitHub Actions sets. */
export interface GitHubSettings {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repository: string;
  /** Reveals the token; a function, so that it is not printed with the settings. */
  readonly token: () => string;
  /** Whether names of classrooms, which are often names of teachers, may stand where everybody can read them. */
  readonly mayPublishNames: boolean;
  /** Whether the repository is declared one person's, so that nobody else has to look at what that person makes. */
  readonly isOnePerson: boolean;
  /** Login that Rollcall's comments have, where GitHub is not to be asked for it. */
  readonly commentAuthor?: string;
  /** Paths of the workflows whose artifacts are trusted. */
  readonly workflows: { readonly plan: string; readonly apply: string; readonly drift: string };
  /** The branch that is applied, where it is known. Artifacts of reports from another branch do not count. */
  readonly branch?: string;
  readonly runId?: string;
  readonly runAttempt?: string;
  readonly summaryFile?: string;
  readonly outputFile?: string;
}

export type GitHubSettingsResult =
  | { readonly kind: "valid"; readonly settings: GitHubSettings }
  /** Everything that is missing or malformed, by name; values are never shown. */
  | { readonly kind: "invalid"; readonly findings: readonly Diagnostic[] };

type Environment = Readonly<Record<string, string | undefined>>;

const login = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;
const workflowPath = /^\.github\/workflows\/[\w.-]+\.ya?ml$/;

export function githubSettings(environment: Environment): GitHubSettingsResult {
  const findings: Diagnostic[] = [];
  // An empty text is what a workflow makes of a variable that is not there.
  const value = (name: string): string | undefined => environment[name] || undefined;
  const fault = (name: string, problem: string, hint: string): undefined => {
    const code = value(name) === undefined ? "setting-missing" : "setting-malformed";
    findings.push({ severity: "error", code, message: `${name} ${problem}.`, hint });
    return undefined;
  };
  const checked = (name: string, pattern: RegExp, fallback: string, hint: string): string => {
    const text = value(name);
    if (text !== undefined && !pattern.test(text)) fault(name, "is malformed", hint);
    return text ?? fallback;
  };
  const apiUrl = value("GITHUB_API_URL") ?? "https://api.github.com";
  const insecure = insecureUrl(apiUrl);
  if (insecure !== undefined)
    fault(
      "GITHUB_API_URL",
      insecure,
      "It is https://api.github.com, or https://HOST/api/v3 of a server of your own.",
    );
  const token = value("GITHUB_TOKEN");
  if (token === undefined)
    fault("GITHUB_TOKEN", "is not set", "In a workflow: env: { GITHUB_TOKEN: $" + "{{ github.token }} }.");
  else if (!/^[\x21-\x7e]+$/.test(token))
    fault("GITHUB_TOKEN", "has characters that no token has", "Check for line breaks and white space.");
  const [, owner, repository] = /^([\w.-]+)\/([\w.-]+)$/.exec(value("GITHUB_REPOSITORY") ?? "") ?? [];
  if (owner === undefined || repository === undefined)
    fault(
      "GITHUB_REPOSITORY",
      value("GITHUB_REPOSITORY") === undefined ? "is not set" : "is not owner/name",
      "GitHub Actions sets it; elsewhere write owner/name.",
    );
  const commentAuthor = checked(
    "ROLLCALL_COMMENT_AUTHOR",
    login,
    "",
    "It is a login, for example rollcall-app[bot].",
  );
  const publicNames = checked(
    "ROLLCALL_PUBLIC_NAMES",
    /^(?:allow|refuse)$/,
    "refuse",
    "It is allow or refuse.",
  );
  const onePerson = checked(
    "ROLLCALL_ONE_PERSON",
    /^(?:allow|refuse)$/,
    "refuse",
    "It is allow, where one person looks after this repository alone, or refuse.",
  );
  const [runId, runAttempt] = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT"].map((name) =>
    checked(name, /^\d{1,20}$/, "", "It is a number; GitHub Actions sets it."),
  );
  const workflow = (name: string, fallback: string): string =>
    checked(name, workflowPath, fallback, "It is a path like .github/workflows/plan.yml.");
  const workflows = {
    plan: workflow("ROLLCALL_PLAN_WORKFLOW", ".github/workflows/plan.yml"),
    apply: workflow("ROLLCALL_APPLY_WORKFLOW", ".github/workflows/apply.yml"),
    drift: workflow("ROLLCALL_DRIFT_WORKFLOW", ".github/workflows/drift.yml"),
  };
  if (findings.length > 0 || token === undefined || owner === undefined || repository === undefined)
    return { kind: "invalid", findings };
  return {
    kind: "valid",
    settings: {
      apiUrl: apiUrl.replace(/\/+$/, ""),
      serverUrl: (value("GITHUB_SERVER_URL") ?? "https://github.com").replace(/\/+$/, ""),
      owner,
      repository,
      token: () => token,
      workflows,
      mayPublishNames: publicNames === "allow",
      isOnePerson: onePerson === "allow",
      ...optional({
        commentAuthor: commentAuthor || undefined,
        branch: value("GITHUB_BASE_REF") ?? value("GITHUB_REF_NAME"),
        runId: runId || undefined,
        runAttempt: runAttempt || undefined,
        summaryFile: value("GITHUB_STEP_SUMMARY"),
        outputFile: value("GITHUB_OUTPUT"),
      }),
    },
  };
}

type OptionalSetting = "branch" | "commentAuthor" | "outputFile" | "runAttempt" | "runId" | "summaryFile";

function optional(
  settings: Readonly<Record<OptionalSetting, string | undefined>>,
): Partial<Record<OptionalSetting, string>> {
  return Object.fromEntries(Object.entries(settings).filter(([, text]) => text !== undefined));
}
