import { type Check, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place, rulesPlace } from "../place.ts";
import { judge, unseen } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether there is any rule, and whether the account's plan lets there be one. */
export const branchRuled: Check<GitHubSubject> = {
  area: "default branch",
  name: "rules",
  needs: [token],
  awaited: "there are rules for the default branch",
  run: async (subject) => {
    const where = rulesPlace(subject);
    const protection = await subject.protection();
    return judge(
      await subject.rulesets(),
      { what: "branch rules", needs: "Metadata: read", place: where },
      ({ rulesets }) => {
        if (rulesets.length > 0) return [fine("there are rules")];
        if (protection.kind === "seen") return [fine("there is a branch protection rule")];
        return protection.kind === "absent"
          ? [failed("there is none: whoever may write can push what nobody saw", beginning(subject))]
          : [
              unseen(protection, {
                what: "branch protection rules",
                needs: "Administration: read",
                place: where,
              }),
            ];
      },
    );
  },
};

const beginning = (subject: GitHubSubject): string =>
  `Press "New ruleset" and "New branch ruleset", set the enforcement status to Active, add the target "Include default branch", and create it: ${place(subject, "Settings → Rules → Rulesets", "settings/rules")}. Then run this again: it says what to tick.`;
