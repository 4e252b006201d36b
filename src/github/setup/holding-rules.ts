/** What keeps the branch that the ledger lives in: rules that hold for it, and keys that may push past them. */
import type { GitHub } from "../github-client.ts";
import { listedRules } from "./branch-rules.ts";

/** A rule that is in force for a branch, by the name that GitHub has for its type. */
export interface HoldingRule {
  readonly type: string;
  /** Number of the ruleset that it comes from. */
  readonly ruleset: number;
}

/**
 * Also of a branch that does not exist yet. Rulesets that are disabled or only evaluated are none, and a branch protection
 * rule of the older kind is no ruleset.
 * @throws GitHubError
 */
export async function holdingRules(github: GitHub, branch: string): Promise<readonly HoldingRule[]> {
  const rules = await listedRules(github, branch);
  return rules.flatMap(({ ruleset_id, type }) =>
    ruleset_id === undefined ? [] : [{ type, ruleset: ruleset_id }],
  );
}

/** Titles of the deploy keys that may push to the repository. @throws GitHubError */
export async function writingDeployKeys({ octokit, repository }: GitHub): Promise<readonly string[]> {
  const listed = await octokit.paginate("GET /repos/{owner}/{repo}/keys", { ...repository, per_page: 100 });
  // An organisation may have disabled them all; that is not told of every key.
  return listed.flatMap(({ enabled, read_only, title }) => (read_only || enabled === false ? [] : [title]));
}
