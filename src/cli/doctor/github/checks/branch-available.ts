import { type Check, fine } from "../../check.ts";
import { withoutRules } from "../branch-needs.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { token } from "./token.ts";

/** Whether GitHub lets this repository have rules at all. */
export const branchAvailable: Check<GitHubSubject> = {
  area: "default branch",
  name: "rules",
  needs: [token],
  awaited: "there can be rules for the default branch",
  run: async (subject) => {
    const fault = await withoutRules(subject);
    return fault === undefined ? [fine("this account's plan has rules for branches")] : [fault];
  },
};
