/** What holds for a branch: its rulesets and, laid over them, its branch protection rule of the older kind. */
import { defined } from "../../model/defined.ts";
import type { GitHub } from "../github-client.ts";

/** Several rules for one thing are all to be met, so that the strictest counts. */
export interface BranchRules {
  readonly asksForPullRequest: boolean;
  readonly approvals: number;
  readonly asksForLastPushApproval: boolean;
  readonly dismissesStaleApprovals: boolean;
  readonly statuses: readonly RequiredStatus[];
  readonly asksForUpToDate: boolean;
  readonly blocksForcePushes: boolean;
  readonly blocksDeletion: boolean;
  readonly hasMergeQueue: boolean;
  /** Numbers of the rulesets that these rules come from. */
  readonly rulesets: readonly number[];
  /** Whether a branch protection rule spares administrators. */
  readonly sparesAdministrators: boolean;
}

interface RequiredStatus {
  readonly context: string;
  /** Number of the app that has to set it; absent: anybody's counts. */
  readonly source?: number;
}

export const noRules: BranchRules = {
  asksForPullRequest: false,
  approvals: 0,
  asksForLastPushApproval: false,
  dismissesStaleApprovals: false,
  statuses: [],
  asksForUpToDate: false,
  blocksForcePushes: false,
  blocksDeletion: false,
  hasMergeQueue: false,
  rulesets: [],
  sparesAdministrators: false,
};

/** Both together. */
export const joinRules = (one: BranchRules, other: BranchRules): BranchRules => ({
  asksForPullRequest: one.asksForPullRequest || other.asksForPullRequest,
  approvals: Math.max(one.approvals, other.approvals),
  asksForLastPushApproval: one.asksForLastPushApproval || other.asksForLastPushApproval,
  dismissesStaleApprovals: one.dismissesStaleApprovals || other.dismissesStaleApprovals,
  statuses: [...one.statuses, ...other.statuses],
  asksForUpToDate: one.asksForUpToDate || other.asksForUpToDate,
  blocksForcePushes: one.blocksForcePushes || other.blocksForcePushes,
  blocksDeletion: one.blocksDeletion || other.blocksDeletion,
  hasMergeQueue: one.hasMergeQueue || other.hasMergeQueue,
  rulesets: [...new Set([...one.rulesets, ...other.rulesets])].sort((left, right) => left - right),
  sparesAdministrators: one.sparesAdministrators || other.sparesAdministrators,
});

/** Of the rulesets that are in force, those of the organisation too, also for a branch that does not exist. @throws GitHubError */
export const listedRules = ({ octokit, repository }: GitHub, branch: string) =>
  octokit.paginate("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
    ...repository,
    branch,
    per_page: 100,
  });

/** Of the rulesets that are in force, those of the organisation too. @throws GitHubError */
export async function rulesetRules(github: GitHub, branch: string): Promise<BranchRules> {
  const rules = await listedRules(github, branch);
  return rules.map((rule) => ({ ...ofRule(rule), ...origin(rule) })).reduce(joinRules, noRules);
}

type Rule = Awaited<ReturnType<typeof listedRules>>[number];

const origin = ({ ruleset_id }: Rule): Pick<BranchRules, "rulesets"> => ({
  rulesets: ruleset_id === undefined ? [] : [ruleset_id],
});

function ofRule(rule: Rule): BranchRules {
  switch (rule.type) {
    case "pull_request":
      return {
        ...noRules,
        asksForPullRequest: true,
        approvals: rule.parameters?.required_approving_review_count ?? 0,
        asksForLastPushApproval: rule.parameters?.require_last_push_approval === true,
        dismissesStaleApprovals: rule.parameters?.dismiss_stale_reviews_on_push === true,
      };
    case "required_status_checks":
      return {
        ...noRules,
        statuses: (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) =>
          requiredStatus(context, integration_id),
        ),
        asksForUpToDate: rule.parameters?.strict_required_status_checks_policy === true,
      };
    case "non_fast_forward":
      return { ...noRules, blocksForcePushes: true };
    case "deletion":
      return { ...noRules, blocksDeletion: true };
    case "merge_queue":
      return { ...noRules, hasMergeQueue: true };
    default:
      return noRules;
  }
}

/** Any source is written as none, as null and as -1. */
const requiredStatus = (context: string, source: number | null | undefined): RequiredStatus =>
  source == null || source < 0 ? { context } : { context, source };

/** Whether there is a branch protection rule for it: that much a token sees that may only read. @throws GitHubError */
export async function hasProtectionRule({ octokit, repository }: GitHub, branch: string): Promise<boolean> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...repository,
    branch,
  });
  // A branch is called protected for its rulesets as well.
  return data.protected !== false && data.protection.enabled !== false;
}

/** Of the branch protection rule. @throws GitHubError with 404 also where there is none */
export async function protectionRules({ octokit, repository }: GitHub, branch: string): Promise<BranchRules> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/branches/{branch}/protection", {
    ...repository,
    branch,
  });
  const { required_pull_request_reviews: reviews, required_status_checks: checks } = data;
  return {
    asksForPullRequest: reviews !== undefined,
    approvals: reviews?.required_approving_review_count ?? 0,
    asksForLastPushApproval: reviews?.require_last_push_approval === true,
    dismissesStaleApprovals: reviews?.dismiss_stale_reviews === true,
    statuses: (checks?.checks ?? []).map(({ context, app_id }) => requiredStatus(context, app_id)),
    asksForUpToDate: checks?.strict === true,
    blocksForcePushes: data.allow_force_pushes?.enabled === false,
    blocksDeletion: data.allow_deletions?.enabled === false,
    hasMergeQueue: false,
    rulesets: [],
    sparesAdministrators: data.enforce_admins?.enabled !== true,
  };
}

export interface RulesetBypass {
  readonly name: string;
  /** People, teams, roles, apps and keys that may go past it; absent: the token may not see that. */
  readonly actors?: readonly BypassActor[];
}

export interface BypassActor {
  /** As GitHub names it: `DeployKey` stands for every deploy key that may write. */
  readonly kind: string;
  /** `always`, `pull_request`, or `exempt`: always, and without an entry in the insights. */
  readonly mode: string;
}

/** @throws GitHubError */
export async function rulesetBypass(
  { octokit, repository }: GitHub,
  ruleset: number,
): Promise<RulesetBypass> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", {
    ...repository,
    ruleset_id: ruleset,
  });
  const { bypass_actors: actors, name } = data;
  return { name, ...defined({ actors: actors?.map(bypassActor) }) };
}

const bypassActor = (actor: { readonly actor_type: string; readonly bypass_mode?: string }): BypassActor => ({
  kind: actor.actor_type,
  mode: actor.bypass_mode ?? "always",
});
