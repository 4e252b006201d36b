import { type Check, fine } from "../../check.ts";
import { type BranchNeed, unmet } from "../branch-needs.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { branchRuled } from "./branch-ruled.ts";

const needs: readonly BranchNeed[] = [
  {
    isMet: (rules) => rules.blocksForcePushes,
    missing: "the default branch can be force-pushed, so that history does not say what was reviewed",
    click: 'Tick "Block force pushes"',
  },
  {
    isMet: (rules) => rules.blocksDeletion,
    missing: "the default branch can be deleted",
    click: 'Tick "Restrict deletions"',
  },
];

/** Whether what was merged stays as it was merged. */
export const branchHistory: Check<GitHubSubject> = {
  area: "default branch",
  name: "history",
  needs: [branchRuled],
  run: async (subject) => {
    const missing = await unmet(subject, needs);
    return missing.length > 0 ? missing : [fine("no force pushes, and it cannot be deleted")];
  },
};
