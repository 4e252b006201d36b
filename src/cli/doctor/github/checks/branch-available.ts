import { type Check, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { rulesPlace } from "../place.ts";
import { judge } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether GitHub lets this repository have rules at all. */
export const branchAvailable: Check<GitHubSubject> = {
  area: "default branch",
  name: "rules",
  needs: [token],
  awaited: "there can be rules for the default branch",
  run: async (subject) =>
    judge(
      await subject.rulesets(),
      { what: "branch rules", needs: "Metadata: read", place: rulesPlace(subject) },
      () => [fine("this account's plan has rules for branches")],
    ),
};
