/** How the repository of the loopback GitHub is set up: what is clicked in its settings. As the guide asks, unless a test changes it. */
export interface RepositorySettings {
  role: "admin" | "read" | "write";
  /** What the token may see, as fine-grained tokens name it. */
  readonly permissions: Set<Permission>;
  isFork: boolean;
  isArchived: boolean;
  visibility: "internal" | "private" | "public";
  ownerType: "Organization" | "User";
  /** The account's plan has environments and rules for private repositories. */
  hasRules: boolean;
  isActionsEnabled: boolean;
  allowedActions: "all" | "local_only" | "selected";
  allowsActionsOfGitHub: boolean;
  /** Of other actions that are allowed. */
  actionPatterns: string[];
  requiresCommitPins: boolean;
  defaultPermissions: "read" | "write";
  mayApprove: boolean;
  retentionDays: number;
  longestRetentionDays: number;
  readonly environments: Map<string, EnvironmentSettings>;
  readonly secrets: Set<string>;
  readonly variables: Map<string, string>;
  readonly organisationSecrets: Set<string>;
  readonly organisationVariables: Map<string, string>;
  /** Of the rulesets that hold for the default branch, by type. */
  readonly rules: Map<string, Record<string, unknown>>;
  /** Numbers of those who may go past them. */
  readonly bypassActors: number[];
  /** Beside the one of the default branch. */
  readonly rulesets: RulesetSettings[];
  readonly deployKeys: DeployKeySettings[];
  /** The branch protection rule of the default branch. */
  protection: Record<string, unknown> | undefined;
  readonly protectedBranches: string[];
  /** Logins of people and apps that may write. */
  readonly writers: string[];
  /** `undefined`: there is no CODEOWNERS. */
  ownersFaults: { path: string; line: number; kind: string }[] | undefined;
  /** State by path. */
  readonly workflows: Map<string, string>;
  /** Text by path, on the default branch. */
  readonly files: Map<string, string>;
  /** Repositories beside the own, by `owner/name`: who may use a private one's workflows, and what the token may do there. */
  readonly others: Map<string, { isPrivate: boolean; access: string; role: "admin" | "read" }>;
}

export type Permission =
  | "Actions"
  | "Administration"
  | "Contents"
  | "Environments"
  | "Metadata"
  | "Secrets"
  | "Variables";

export interface RulesetSettings {
  readonly id: number;
  enforcement: "active" | "disabled" | "evaluate";
  /** Names of the branches that it holds for. */
  branches: string[];
  /** By their types. */
  rules: string[];
  /** Types of those who may go past it, and how. */
  bypass: {
    type: "DeployKey" | "OrganizationAdmin" | "RepositoryRole" | "Team";
    mode: "always" | "exempt" | "pull_request";
  }[];
  /** Of an organisation that shows nobody else who may go past it. */
  isOrganisations: boolean;
}

interface DeployKeySettings {
  title: string;
  isReadOnly: boolean;
  isEnabled: boolean;
}

export interface EnvironmentSettings {
  readonly id: number;
  branches: "every" | "protected" | "selected";
  readonly patterns: { name: string; type: "branch" | "tag" }[];
  hasReviewers: boolean;
  readonly secrets: Set<string>;
  readonly variables: Map<string, string>;
}

const rollcall = "springfield-usd/rollcall";

export function wellClicked(district: string, branch = "main"): RepositorySettings {
  return {
    role: "admin",
    permissions: new Set([
      "Actions",
      "Administration",
      "Contents",
      "Environments",
      "Metadata",
      "Secrets",
      "Variables",
    ]),
    isFork: false,
    isArchived: false,
    visibility: "private",
    ownerType: "Organization",
    hasRules: true,
    isActionsEnabled: true,
    allowedActions: "all",
    allowsActionsOfGitHub: true,
    actionPatterns: [],
    requiresCommitPins: false,
    defaultPermissions: "read",
    mayApprove: false,
    retentionDays: 90,
    longestRetentionDays: 400,
    environments: new Map([
      [`${district}-plan`, environment(71, branch)],
      [`${district}-apply`, environment(72, branch, ["ROLLCALL_LEDGER_KEY"])],
    ]),
    secrets: new Set(["SLACK_WEBHOOK"]),
    variables: new Map(),
    organisationSecrets: new Set(),
    organisationVariables: new Map(),
    rules: new Map([
      ["deletion", {}],
      ["non_fast_forward", {}],
      [
        "pull_request",
        {
          required_approving_review_count: 1,
          require_last_push_approval: true,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          required_review_thread_resolution: false,
        },
      ],
      [
        "required_status_checks",
        {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: "rollcall/plan", integration_id: 15_368 }],
        },
      ],
    ]),
    bypassActors: [],
    rulesets: [
      {
        id: 6,
        enforcement: "active",
        branches: ["rollcall-ledger"],
        rules: ["creation", "update", "deletion", "non_fast_forward"],
        bypass: [{ type: "DeployKey", mode: "always" }],
        isOrganisations: false,
      },
    ],
    deployKeys: [
      { title: "rollcall-ledger", isReadOnly: false, isEnabled: true },
      { title: "site", isReadOnly: true, isEnabled: true },
    ],
    protection: undefined,
    protectedBranches: [],
    writers: ["ada", "grace", "deploys[bot]"],
    ownersFaults: undefined,
    workflows: new Map(
      ["plan", "apply", "drift", "other"].map((name) => [`.github/workflows/${name}.yml`, "active"]),
    ),
    files: new Map(
      Object.entries(starts(branch)).map(([name, on]) => [
        `.github/workflows/${name}.yml`,
        `name: ${name}\non:\n${on}\njobs:\n  ${name}:\n    uses: ${rollcall}/.github/workflows/${name}.yml@v1.2.3\n    secrets: inherit\n`,
      ]),
    ),
    others: new Map([[rollcall, { isPrivate: true, access: "organization", role: "admin" }]]),
  };
}

const environment = (
  id: number,
  branch: string,
  moreSecrets: readonly string[] = [],
): EnvironmentSettings => ({
  id,
  branches: "selected",
  patterns: [{ name: branch, type: "branch" }],
  hasReviewers: false,
  secrets: new Set(["CLASSLINK_CLIENT_ID", "CLASSLINK_CLIENT_SECRET", "CLASSTAG_TOKEN", ...moreSecrets]),
  variables: new Map([
    ["CLASSLINK_BASE_URL", "https://roster.springfield.example/ims/oneroster/v1p1"],
    ["CLASSLINK_AUTH", "oauth1"],
    ["CLASSTAG_BASE_URL", "https://gateway.springfield.example/v1"],
  ]),
});

const starts = (branch: string) => ({
  plan: `  pull_request_target:\n    branches: [${branch}]\n  issue_comment:\n    types: [created]`,
  apply: `  push:\n    branches: [${branch}]\n  schedule:\n    - cron: "23 12 * * *"\n  workflow_dispatch:`,
  drift: `  schedule:\n    - cron: "53 14 * * *"\n  workflow_dispatch:`,
});

/** Takes pull requests without an approval, as a repository of one person may. */
export function askForNoApproval({ rules }: RepositorySettings): void {
  rules.set("pull_request", { ...rules.get("pull_request"), required_approving_review_count: 0 });
}
