import { askedOnce } from "./asked-once.ts";
import { repositoryFacts } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { hasProtectionRule, protectionRules, rulesetRules } from "./setup/branch-rules.ts";
import { look } from "./setup/look.ts";

/** `unknown`: the token may not see all of the rules, and those that it sees ask for none. */
export type RequiredApproval = "no" | "unknown" | "yes";

/**
 * Whether the rules of the default branch ask for an approval, as they are now: what they were at the time of a merge,
 * GitHub does not say. Whoever may go past them shows in nothing but this. One request where a ruleset asks for it.
 * @throws GitHubError
 */
export async function requiredApproval(github: GitHub): Promise<RequiredApproval> {
  const { defaultBranch } = await repositoryFacts(github);
  return await ofBranch(github, defaultBranch);
}

const ofBranch = askedOnce(async (github: GitHub, branch: string): Promise<RequiredApproval> => {
  const rulesets = await look(false, () => rulesetRules(github, branch));
  if (rulesets.kind === "seen" && rulesets.value.approvals > 0) return "yes";
  if (rulesets.kind === "hidden") return "unknown";
  // The rule itself is for administrators; whether there is one, everybody sees who sees the branch.
  const isThere = await look(false, () => hasProtectionRule(github, branch));
  if (isThere.kind !== "seen") return "unknown";
  if (!isThere.value) return "no";
  const protection = await look(false, () => protectionRules(github, branch));
  if (protection.kind !== "seen") return "unknown";
  return protection.value.approvals > 0 ? "yes" : "no";
});
