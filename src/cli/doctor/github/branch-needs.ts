import { type BranchRules, joinRules, noRules } from "../../../github/setup/branch-rules.ts";
import { type CheckFinding, failed, notKnown } from "../check.ts";
import type { GitHubSubject } from "./github-subject.ts";
import { rulesPlace } from "./place.ts";

/** One thing that the default branch has to ask for. */
export interface BranchNeed {
  readonly isMet: (rules: BranchRules) => boolean;
  /** What is the case where it is not. */
  readonly missing: string;
  /** What to click there. */
  readonly click: string;
}

/**
 * What is missing, as far as it can be seen. Rules add up, so that one that was seen is enough; that none asks is known only
 * to who has seen all.
 */
export async function unmet(
  subject: GitHubSubject,
  needs: readonly BranchNeed[],
): Promise<readonly CheckFinding[]> {
  const { isWhole, rules } = await branchRules(subject);
  const where = rulesPlace(subject);
  return needs
    .filter(({ isMet }) => !isMet(rules))
    .map(({ click, missing }) =>
      isWhole
        ? failed(missing, `${click}: ${where}.`)
        : notKnown(
            `not known: ${missing}, as far as the token may see; rulesets need Metadata: read, branch protection rules Administration: read`,
            `Run this with an administrator's token (GITHUB_TOKEN from gh auth token), or look at ${where}.`,
          ),
    );
}

interface SeenRules {
  readonly rules: BranchRules;
  /** Nothing was hidden. */
  readonly isWhole: boolean;
}

export async function branchRules(subject: GitHubSubject): Promise<SeenRules> {
  const looks = [await subject.rulesets(), await subject.protection()];
  const rules = looks.map((each) => (each.kind === "seen" ? each.value : noRules)).reduce(joinRules);
  return { rules, isWhole: looks.every(({ kind }) => kind !== "hidden") };
}
