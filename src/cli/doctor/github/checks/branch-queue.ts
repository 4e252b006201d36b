import { type Check, failed, fine, notKnown } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place, rulesPlace } from "../place.ts";
import { judge } from "../unseen.ts";
import { branchRuled } from "./branch-ruled.ts";

/** Whether pull requests go by a merge queue, which wants the status of commits that no pull request has. */
export const branchQueue: Check<GitHubSubject> = {
  area: "default branch",
  name: "merge queue",
  needs: [branchRuled],
  run: async (subject) => {
    const at = { what: "rulesets", needs: "Metadata: read", place: rulesPlace(subject) };
    const protection = await subject.protection();
    return judge(await subject.rulesets(), at, ({ hasMergeQueue }) => {
      if (hasMergeQueue)
        return [
          failed(
            "there is a merge queue: it asks for rollcall/plan of a commit that no pull request has, and waits for ever",
            `Untick "Require merge queue": ${rulesPlace(subject)}.`,
          ),
        ];
      if (protection.kind === "absent") return [fine("there is none")];
      return [
        notKnown(
          "not known: no ruleset has one, and GitHub does not tell whether a branch protection rule does",
          `See that "Require merge queue" is not ticked: ${place(subject, "Settings → Branches", "settings/branches")}.`,
        ),
      ];
    });
  },
};
