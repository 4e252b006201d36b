import { repositoryView } from "./loopback-answers.ts";
import { type Answer, type Call, notFound, ok, page, refused } from "./loopback-routes.ts";
import type {
  EnvironmentSettings,
  Permission,
  RepositorySettings,
  RulesetSettings,
} from "./loopback-settings.ts";

type Route = (call: Call) => Answer;

/** As GitHub answers a token that lacks a permission. */
const needing =
  (permission: Permission, route: (call: Call, settings: RepositorySettings) => Answer): Route =>
  (call) =>
    call.state.settings.permissions.has(permission)
      ? route(call, call.state.settings)
      : refused(403, "Resource not accessible by personal access token");

/** The own repository, and those beside it. */
const repository: Route = (call) => {
  const { isPrivate, settings } = call.state;
  const name = `${call.parameters["owner"]}/${call.parameters["repo"]}`;
  const other = settings.others.get(name);
  const whose = other === undefined ? call.repository : name;
  const role = other?.role ?? settings.role;
  const own = isPrivate ? settings.visibility : "public";
  const visibility = other === undefined ? own : other.isPrivate ? "private" : "public";
  return ok({
    ...repositoryView(call, whose),
    private: visibility !== "public",
    visibility,
    fork: settings.isFork,
    archived: settings.isArchived,
    owner: { login: call.parameters["owner"], type: settings.ownerType },
    permissions: { admin: role === "admin", push: role !== "read", pull: true },
  });
};

const named = (call: Call, names: Iterable<string>): Answer =>
  page(
    call,
    [...names].map((name) => ({ name, created_at: call.now(), updated_at: call.now() })),
    (secrets) => ({ total_count: [...names].length, secrets }),
  );

function valued(call: Call, values: ReadonlyMap<string, string>): Answer {
  if (Number(call.query.get("per_page") ?? 10) > 30) return refused(422, "per_page is at most 30");
  const listed = [...values].map(([name, value]) => ({
    name,
    value,
    created_at: call.now(),
    updated_at: call.now(),
  }));
  return page(call, listed, (variables) => ({ total_count: listed.length, variables }));
}

const ofEnvironment =
  (permission: Permission, route: (call: Call, environment: EnvironmentSettings) => Answer): Route =>
  (call) =>
    needing(permission, (_, { environments }) => {
      const environment = environments.get(call.parameters["environment_name"] ?? "");
      return environment === undefined ? notFound() : route(call, environment);
    })(call);

const environmentView = ([name, { branches, hasReviewers, id }]: [string, EnvironmentSettings]) => ({
  id,
  name,
  protection_rules: [
    ...(hasReviewers
      ? [{ id: 1, node_id: "", type: "required_reviewers", prevent_self_review: false, reviewers: [] }]
      : []),
    ...(branches === "every" ? [] : [{ id: 2, node_id: "", type: "branch_policy" }]),
  ],
  deployment_branch_policy:
    branches === "every"
      ? null
      : { protected_branches: branches === "protected", custom_branch_policies: branches === "selected" },
});

const withPlan =
  (route: (call: Call, settings: RepositorySettings) => Answer) =>
  (call: Call, settings: RepositorySettings): Answer =>
    settings.hasRules
      ? route(call, settings)
      : refused(403, "Upgrade to GitHub Pro or make this repository public to enable this feature.");

interface Ruleset extends Omit<RulesetSettings, "bypass" | "rules"> {
  readonly name: string;
  readonly rules: readonly {
    readonly type: string;
    readonly parameters?: Readonly<Record<string, unknown>>;
  }[];
  readonly bypass: readonly { readonly type: string; readonly mode: string; readonly id?: number }[];
}

const rulesetsOf = (
  call: Call,
  { bypassActors, rules, rulesets }: RepositorySettings,
): readonly Ruleset[] => [
  {
    id: 5,
    name: "default branch",
    enforcement: "active",
    branches: [call.state.defaultBranch],
    isOrganisations: false,
    rules: [...rules].map(([type, parameters]) => ({
      type,
      ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    })),
    bypass: bypassActors.map((id) => ({ id, type: "RepositoryRole", mode: "always" })),
  },
  ...rulesets.map((each) => ({
    ...each,
    name: `ruleset ${each.id}`,
    rules: each.rules.map((type) => ({ type })),
  })),
];

const rulesOf = (call: Call, settings: RepositorySettings): readonly unknown[] =>
  rulesetsOf(call, settings)
    .filter(
      ({ branches, enforcement }) =>
        enforcement === "active" && branches.includes(call.parameters["branch"] ?? ""),
    )
    .flatMap(({ id, isOrganisations, rules }) =>
      rules.map((rule) => ({
        ...rule,
        ruleset_source_type: isOrganisations ? "Organization" : "Repository",
        ruleset_source: call.repository,
        ruleset_id: id,
      })),
    );

/** Who may not write a ruleset sees it without those who may go past it. */
const rulesetView = (call: Call, { bypass, enforcement, id, isOrganisations, name }: Ruleset) => ({
  id,
  name,
  source: call.repository,
  enforcement,
  ...(call.state.settings.permissions.has("Administration") && !isOrganisations
    ? {
        bypass_actors: bypass.map((actor) => ({
          actor_id: actor.id ?? null,
          actor_type: actor.type,
          bypass_mode: actor.mode,
        })),
      }
    : {}),
});

const own = "/repos/{owner}/{repo}";
const permissions = `get ${own}/actions/permissions`;
const environment = `get ${own}/environments/{environment_name}`;

/** Settings of the repository, as `rollcall doctor --github` reads them. */
export const settingsRoutes: Readonly<Record<string, Route>> = {
  [`get ${own}`]: repository,
  [permissions]: needing("Administration", (_, settings) =>
    ok({
      enabled: settings.isActionsEnabled,
      ...(settings.isActionsEnabled ? { allowed_actions: settings.allowedActions } : {}),
      sha_pinning_required: settings.requiresCommitPins,
    }),
  ),
  [`${permissions}/selected-actions`]: needing("Administration", (_, settings) =>
    ok({
      github_owned_allowed: settings.allowsActionsOfGitHub,
      verified_allowed: false,
      patterns_allowed: settings.actionPatterns,
    }),
  ),
  [`${permissions}/workflow`]: needing("Administration", (_, settings) =>
    ok({
      default_workflow_permissions: settings.defaultPermissions,
      can_approve_pull_request_reviews: settings.mayApprove,
    }),
  ),
  [`${permissions}/artifact-and-log-retention`]: needing("Administration", (_, settings) =>
    ok({ days: settings.retentionDays, maximum_allowed_days: settings.longestRetentionDays }),
  ),
  [`${permissions}/access`]: (call) => {
    const other = call.state.settings.others.get(`${call.parameters["owner"]}/${call.parameters["repo"]}`);
    if (other?.role !== "admin") return notFound();
    return ok({ access_level: other.access });
  },
  [`get ${own}/environments`]: needing("Actions", (call, { environments }) =>
    page(call, [...environments].map(environmentView), (part) => ({
      total_count: environments.size,
      environments: part,
    })),
  ),
  [`${environment}/deployment-branch-policies`]: ofEnvironment("Actions", (call, { patterns }) =>
    page(call, patterns, (branch_policies) => ({ total_count: patterns.length, branch_policies })),
  ),
  [`${environment}/secrets`]: ofEnvironment("Environments", (call, { secrets }) => named(call, secrets)),
  [`${environment}/variables`]: ofEnvironment("Environments", (call, { variables }) =>
    valued(call, variables),
  ),
  [`get ${own}/actions/secrets`]: needing("Secrets", (call, { secrets }) => named(call, secrets)),
  [`get ${own}/actions/organization-secrets`]: needing("Secrets", (call, { organisationSecrets }) =>
    named(call, organisationSecrets),
  ),
  [`get ${own}/actions/variables`]: needing("Variables", (call, { variables }) => valued(call, variables)),
  [`get ${own}/actions/organization-variables`]: needing("Variables", (call, { organisationVariables }) =>
    valued(call, organisationVariables),
  ),
  [`get ${own}/actions/workflows`]: needing("Actions", (call, { workflows }) =>
    page(
      call,
      [...workflows].map(([path, state], id) => ({ id, path, state, name: path })),
      (part) => ({ total_count: workflows.size, workflows: part }),
    ),
  ),
  [`get ${own}/contents/{path}`]: needing("Contents", (call, { files }) => {
    const path = call.parameters["path"] ?? "";
    const text = files.get(path);
    if (text === undefined || call.query.get("ref") !== call.state.defaultBranch) return notFound();
    const content = Buffer.from(text, "utf8").toString("base64");
    const url = `${call.url}${call.parameters["pathname"]}`;
    // GitHub describes a folder first, so that what a file has is not filled in.
    const addresses = { url, git_url: url, html_url: url, download_url: url };
    const links = { git: url, self: url, html: url };
    const file = {
      type: "file",
      encoding: "base64",
      path,
      name: path,
      content,
      sha: "f".repeat(40),
      size: 1,
    };
    return ok({ ...file, ...addresses, _links: links });
  }),
  [`get ${own}/rules/branches/{branch}`]: needing(
    "Metadata",
    withPlan((call, settings) => page(call, rulesOf(call, settings))),
  ),
  [`get ${own}/rulesets/{ruleset_id}`]: needing("Metadata", (call, settings) => {
    const found = rulesetsOf(call, settings).find(({ id }) => id === Number(call.parameters["ruleset_id"]));
    return found === undefined ? notFound() : ok(rulesetView(call, found));
  }),
  [`get ${own}/keys`]: needing("Administration", (call, { deployKeys }) =>
    page(
      call,
      deployKeys.map(({ isEnabled, isReadOnly, title }, index) => ({
        id: index + 1,
        key: "ssh-ed25519 AAAA",
        url: `${call.url}/repos/${call.repository}/keys/${index + 1}`,
        title,
        verified: true,
        created_at: call.now(),
        read_only: isReadOnly,
        enabled: isEnabled,
      })),
    ),
  ),
  [`get ${own}/branches/{branch}`]: needing("Contents", (call, { protection, rules }) =>
    ok({
      name: call.parameters["branch"],
      protected: protection !== undefined || rules.size > 0,
      protection: { enabled: protection !== undefined },
    }),
  ),
  [`get ${own}/branches/{branch}/protection`]: needing(
    "Administration",
    withPlan((_, { protection }) =>
      protection === undefined ? refused(404, "Branch not protected") : ok(protection),
    ),
  ),
  [`get ${own}/branches`]: needing("Contents", (call, { protectedBranches }) =>
    page(
      call,
      protectedBranches.map((name) => ({ name, protected: true })),
    ),
  ),
  [`get ${own}/collaborators`]: needing("Metadata", (call, { role, writers }) =>
    role === "read"
      ? refused(403, "Must have push access to view repository collaborators.")
      : page(
          call,
          writers.map((login) => ({
            login,
            type: login.endsWith("[bot]") ? "Bot" : "User",
            role_name: "write",
          })),
        ),
  ),
  [`get ${own}/codeowners/errors`]: needing("Contents", (_, { ownersFaults }) =>
    ownersFaults === undefined
      ? notFound()
      : ok({ errors: ownersFaults.map((fault) => ({ ...fault, column: 1, message: fault.kind })) }),
  ),
};
