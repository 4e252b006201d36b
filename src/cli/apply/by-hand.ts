/** Four eyes where a person starts an apply: whoever starts it made nothing of what it applies. */

import type { WordOfStarter } from "../../apply/approval.ts";
import { DistrictError } from "../../apply/district-error.ts";
import { sameLogin } from "../../github/own-login.ts";
import type { Context } from "../context.ts";
import type { AppliedRecord } from "../services/record.ts";

/**
 * Who starts a run is what GitHub says, and who runs it again counts as well.
 * @throws DistrictError where it is their own work, or where nobody can tell
 */
export function wordOfStarter(district: string, record: AppliedRecord, env: Context["env"]): WordOfStarter {
  if (env["GITHUB_ACTIONS"] !== "true" || record.needsSomebodyElse) return "free";
  const starters = [env["GITHUB_ACTOR"], env["GITHUB_TRIGGERING_ACTOR"]].flatMap((login) => login || []);
  const problem = problemOf(starters, record);
  if (problem === undefined) return "free";
  if (env["ROLLCALL_ONE_PERSON"] === "allow") return "one-person";
  throw new DistrictError(`${district}: nothing was written, because ${problem}.`, {
    code: "refused",
    hint: [
      "Who starts an apply by hand must not have made what it applies. There are four ways:",
      "- somebody else who may write to the repository starts the apply workflow with the same fingerprint;",
      `- the environment ${district}-apply gets required reviewers with "Prevent self-review", and one of them approves the run;`,
      "- where the ledger has its deploy key, what is settled is known, and nobody is asked who made that;",
      "- where one person looks after the repository alone: set the repository variable ROLLCALL_ONE_PERSON to allow, and every comment says so.",
    ].join("\n"),
  });
}

/** The record holds what was merged or pushed and is not settled. */
function problemOf(starters: readonly string[], record: AppliedRecord): string | undefined {
  if (starters.length === 0) return "GITHUB_ACTOR does not say who started this run";
  const bot = starters.find((login) => login.endsWith("[bot]"));
  if (bot !== undefined) return `${bot} started this run, and a bot's word does not count`;
  for (const { commit, pullRequest, makers, makersProblem } of record.approvals) {
    const name =
      pullRequest === undefined ? `the commit ${commit.slice(0, 9)}` : `pull request #${pullRequest}`;
    const own = starters.find((login) => makers?.some((maker) => sameLogin(login, maker)));
    if (own !== undefined) return `${own} started this run and made ${name}, which it may apply`;
    if (makers === undefined) return `the record does not say who made ${name}, which it may apply`;
    if (makersProblem !== undefined) return `nobody can tell who made ${name}: ${makersProblem}`;
  }
  return record.hasOlder ? "nobody can tell who made older commits, which were not looked up" : undefined;
}
