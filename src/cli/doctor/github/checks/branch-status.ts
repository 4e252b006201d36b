import type { BranchRules } from "../../../../github/setup/branch-rules.ts";
import { type Check, fine } from "../../check.ts";
import { type BranchNeed, branchRules, unmet } from "../branch-needs.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { branchRuled } from "./branch-ruled.ts";

/** Number of the app that workflows act as, on github.com. */
const gitHubActions = 15_368;

const statusesOf = ({ statuses }: BranchRules) =>
  statuses.filter(({ context }) => context === "rollcall/plan");

const required: BranchNeed = {
  isMet: (rules) => statusesOf(rules).length > 0,
  missing: "a pull request can be merged while rollcall/plan is red, or before there is a plan",
  click:
    'Tick "Require status checks to pass", press "Add checks", type rollcall/plan and choose GitHub Actions as its source',
};

const whenRequired: readonly BranchNeed[] = [
  {
    isMet: (rules) => statusesOf(rules).some(({ source }) => source === gitHubActions),
    missing: "rollcall/plan counts from whoever sets it, not from GitHub Actions only",
    click: 'Choose GitHub Actions beside rollcall/plan, in the place of "any source"',
  },
  {
    isMet: (rules) => rules.asksForUpToDate,
    missing: "a branch can be merged that is behind, so that another plan is applied than was reviewed",
    click: 'Tick "Require branches to be up to date before merging"',
  },
];

/** Whether a red plan keeps a pull request from being merged, whoever would like to paint it green. */
export const branchStatus: Check<GitHubSubject> = {
  area: "default branch",
  name: "status",
  needs: [branchRuled],
  run: async (subject) => {
    const { rules } = await branchRules(subject);
    const missing = await unmet(subject, required.isMet(rules) ? whenRequired : [required]);
    return missing.length > 0
      ? missing
      : [fine("rollcall/plan from GitHub Actions has to be green, on a branch that is up to date")];
  },
};
