import type { BranchRules } from "../../../../github/setup/branch-rules.ts";
import { count } from "../../../../render/wording.ts";
import { type Check, type CheckFinding, fine, notKnown } from "../../check.ts";
import { type BranchNeed, branchRules, unmet } from "../branch-needs.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { variablesPlace } from "../place.ts";
import { switchValue } from "../switches.ts";
import { branchRuled } from "./branch-ruled.ts";

const pullRequest: BranchNeed = {
  isMet: (rules) => rules.asksForPullRequest,
  missing: "the default branch takes pushes without a pull request",
  click: 'Tick "Require a pull request before merging"',
};

const approval: BranchNeed = {
  isMet: (rules) => rules.approvals > 0,
  missing: "a pull request can be merged without an approval",
  click: 'Set "Required approvals" to 1 or more',
};

const ofWhatIsMerged: readonly BranchNeed[] = [
  {
    isMet: (rules) => rules.asksForLastPushApproval,
    missing: "who pushed last may be the one whose approval counts",
    click: 'Tick "Require approval of the most recent reviewable push"',
  },
  {
    isMet: (rules) => rules.dismissesStaleApprovals,
    missing: "an approval outlives the commits that it was given for",
    click: 'Tick "Dismiss stale pull request approvals when new commits are pushed"',
  },
];

const nobodyToApprove: BranchNeed = {
  isMet: (rules) => rules.approvals === 0,
  missing: "an approval is needed, and there is nobody beside the one person who could give it",
  click: 'Set "Required approvals" to 0, or invite a second person',
};

/** Whether what is merged was approved by somebody else, as it is merged. */
export const branchReview: Check<GitHubSubject> = {
  area: "default branch",
  name: "review",
  needs: [branchRuled],
  run: async (subject) => {
    const { rules } = await branchRules(subject);
    if (!rules.asksForPullRequest) return await unmet(subject, [pullRequest]);
    const onePerson = await switchValue(subject, "ROLLCALL_ONE_PERSON");
    if (onePerson.kind === "seen" && onePerson.value === "allow") return await ofOnePerson(subject, rules);
    if (onePerson.kind !== "seen" && rules.approvals === 0) return [oneOrMany(subject)];
    const missing = await unmet(subject, rules.approvals > 0 ? ofWhatIsMerged : [approval]);
    return missing.length > 0
      ? missing
      : [
          fine(
            `a pull request with ${count(rules.approvals, "approval")}, given for the commits that are merged`,
          ),
        ];
  },
};

async function ofOnePerson(subject: GitHubSubject, rules: BranchRules): Promise<readonly CheckFinding[]> {
  const people = await subject.peopleWhoMayWrite();
  if (people.kind === "seen" && people.value < 2 && rules.approvals > 0)
    return await unmet(subject, [nobodyToApprove]);
  const approvals = rules.approvals === 0 ? "no approval" : count(rules.approvals, "approval");
  return [fine(`a pull request with ${approvals}, as ROLLCALL_ONE_PERSON=allow says`)];
}

const oneOrMany = (subject: GitHubSubject): CheckFinding =>
  notKnown(
    `not known: ${approval.missing}, and whether ROLLCALL_ONE_PERSON allows that the token may not see; it needs Variables: read`,
    `Look at ${variablesPlace(subject)}.`,
  );
