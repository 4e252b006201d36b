import type { Check } from "../check.ts";
import { gitHubProxyCheck } from "../checks/proxy.ts";
import { callerNames } from "./caller.ts";
import { actionsEnabled } from "./checks/actions-enabled.ts";
import { branchBypass } from "./checks/branch-bypass.ts";
import { branchHistory } from "./checks/branch-history.ts";
import { branchQueue } from "./checks/branch-queue.ts";
import { branchReview } from "./checks/branch-review.ts";
import { branchRuled } from "./checks/branch-ruled.ts";
import { branchStatus } from "./checks/branch-status.ts";
import { callerWorkflow } from "./checks/caller-workflow.ts";
import { environmentApp } from "./checks/environment-app.ts";
import { environmentBranches } from "./checks/environment-branches.ts";
import { environmentExists } from "./checks/environment-exists.ts";
import { environmentReviewers } from "./checks/environment-reviewers.ts";
import { environmentSettings } from "./checks/environment-settings.ts";
import { fork } from "./checks/fork.ts";
import { ledgerElsewhere } from "./checks/ledger-elsewhere.ts";
import { ledgerKey } from "./checks/ledger-key.ts";
import { ledgerRules } from "./checks/ledger-rules.ts";
import { ledgerSecret, ledgerSecretOfPlan } from "./checks/ledger-secret.ts";
import { owners } from "./checks/owners.ts";
import { people } from "./checks/people.ts";
import { retention } from "./checks/retention.ts";
import { rollcallAccess } from "./checks/rollcall-access.ts";
import { rollcallVersion } from "./checks/rollcall-version.ts";
import { sharedSecrets } from "./checks/shared-secrets.ts";
import { token } from "./checks/token.ts";
import { visibility } from "./checks/visibility.ts";
import { workflowTokenCheck } from "./checks/workflow-token.ts";
import type { DistrictSubject } from "./district-subject.ts";
import type { GitHubSubject } from "./github-subject.ts";

/** What is clicked once for a repository, in the order in which it is shown. */
export const repositoryChecks: readonly Check<GitHubSubject>[] = [
  gitHubProxyCheck,
  token,
  visibility,
  fork,
  people,
  owners,
  sharedSecrets,
  actionsEnabled,
  workflowTokenCheck,
  retention,
  ...callerNames.map(callerWorkflow),
  rollcallVersion,
  rollcallAccess,
  branchRuled,
  branchReview,
  branchStatus,
  branchHistory,
  branchBypass,
  branchQueue,
  ledgerKey,
  ledgerRules,
  ledgerElsewhere,
];

const planExists = environmentExists("plan");
const applyExists = environmentExists("apply");

/** What is clicked for each district. */
export const environmentChecks: readonly Check<DistrictSubject>[] = [
  planExists,
  environmentBranches("plan", planExists),
  environmentSettings("plan", planExists),
  environmentApp("plan", planExists),
  ledgerSecretOfPlan(planExists),
  applyExists,
  environmentBranches("apply", applyExists),
  environmentReviewers(applyExists),
  environmentSettings("apply", applyExists),
  environmentApp("apply", applyExists),
  ledgerSecret(applyExists),
];
