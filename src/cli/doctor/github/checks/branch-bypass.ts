import {
  type BranchRules,
  type RulesetBypass,
  rulesetBypass,
} from "../../../../github/setup/branch-rules.ts";
import type { Look } from "../../../../github/setup/look.ts";
import { count } from "../../../../render/wording.ts";
import { type Check, type CheckFinding, doubtful, fine } from "../../check.ts";
import { branchRules } from "../branch-needs.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place } from "../place.ts";
import { judge, unseen } from "../unseen.ts";
import { branchRuled } from "./branch-ruled.ts";

/** Whether somebody may merge past the rules. A repository may want that; it is said, because it is easily forgotten. */
export const branchBypass: Check<GitHubSubject> = {
  area: "default branch",
  name: "bypass",
  needs: [branchRuled],
  run: async (subject) => {
    const { rules } = await branchRules(subject);
    const protection = await subject.protection();
    const findings: CheckFinding[] = [...ofAdministrators(subject, protection)];
    for (const ruleset of rules.rulesets) {
      const page = place(subject, "Settings → Rules → Rulesets → Bypass list", `settings/rules/${ruleset}`);
      const at = { what: "who may bypass a ruleset", needs: "Administration: write", place: page };
      const seen = await subject.look((github) => rulesetBypass(github, ruleset));
      findings.push(
        ...judge(seen, at, (bypass) =>
          bypass.actors === undefined ? [unseen({ kind: "hidden" }, at)] : passedBy(bypass, page),
        ),
      );
    }
    return findings.length === 0 ? [fine("nobody may merge past these rules")] : findings;
  },
};

const passedBy = ({ actors = [], name }: RulesetBypass, page: string): readonly CheckFinding[] =>
  actors.length === 0
    ? []
    : [
        doubtful(
          `${count(actors.length, "entry", "entries")} in the bypass list of the ruleset ${JSON.stringify(name)}: whoever is meant may merge without an approval and past a red plan`,
          `Empty the list, or know who that is: ${page}.`,
        ),
      ];

/** A repository without such a rule spares nobody by it. */
function ofAdministrators(subject: GitHubSubject, protection: Look<BranchRules>): readonly CheckFinding[] {
  const page = place(subject, "Settings → Branches → the rule of the default branch", "settings/branches");
  if (protection.kind === "absent") return [];
  const at = { what: "the branch protection rule", needs: "Administration: read", place: page };
  return judge(protection, at, ({ sparesAdministrators }) =>
    sparesAdministrators
      ? [
          doubtful(
            "administrators may merge past the branch protection rule, without an approval and past a red plan",
            `Tick "Do not allow bypassing the above settings": ${page}.`,
          ),
        ]
      : [],
  );
}
