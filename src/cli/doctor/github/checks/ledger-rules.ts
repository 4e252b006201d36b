import { ledgerBranch } from "../../../../files/ledger-file.ts";
import type { HoldingRule } from "../../../../github/setup/holding-rules.ts";
import { type Check, type CheckFinding, failed, fine, notChecked } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { bypassFaults } from "../ledger-bypass.ts";
import { place } from "../place.ts";
import { unseen } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether nobody but a deploy key can write the branch that the ledger lives in, and whether that one can. */
export const ledgerRules: Check<GitHubSubject> = {
  area: "ledger",
  name: "rules",
  needs: [token],
  run: async (subject) => {
    const keys = await subject.writingDeployKeys();
    const rules = await subject.ledgerRules();
    if (
      keys.kind === "seen" &&
      keys.value.length === 0 &&
      (rules.kind !== "seen" || rules.value.length === 0)
    )
      return [notChecked("there are none yet: not before there is a deploy key that may write")];
    const at = {
      what: "rulesets",
      needs: "Metadata: read",
      place: rulesetsPlace(subject),
    };
    if (rules.kind !== "seen") return [unseen(rules, at)];
    if (rules.value.length === 0) return [unruled(subject)];
    const faults = [
      ...missing(subject, rules.value),
      ...(await bypassFaults(subject, neededTypes, rules.value)),
    ];
    return faults.length > 0
      ? faults
      : [fine(`nobody but a deploy key may make ${ledgerBranch}, push to it, rewrite or delete it`)];
  },
};

const rulesetsPlace = (subject: GitHubSubject): string =>
  place(subject, "Settings → Rules → Rulesets", "settings/rules");

const unruled = (subject: GitHubSubject): CheckFinding =>
  failed(
    `no ruleset in force holds for ${ledgerBranch}: whoever may write can say there what is settled`,
    `Press "New ruleset" and "New branch ruleset", set the enforcement status to Active, add "Deploy keys" to the bypass list and ${ledgerBranch} to the targets, tick "Restrict creations", "Restrict updates", "Restrict deletions" and "Block force pushes", and create it: ${rulesetsPlace(subject)}. A branch protection rule of the older kind cannot tell a deploy key from others.`,
  );

interface LedgerNeed {
  readonly type: string;
  /** What is the case without it. */
  readonly missing: string;
  readonly click: string;
}

const needs: readonly LedgerNeed[] = [
  {
    type: "creation",
    missing: "whoever may write can make the branch before Rollcall does, and say there what is settled",
    click: "Restrict creations",
  },
  {
    type: "update",
    missing: "whoever may write can push to the branch, and say there what is settled",
    click: "Restrict updates",
  },
  { type: "deletion", missing: "the branch can be deleted", click: "Restrict deletions" },
  {
    type: "non_fast_forward",
    missing: "the branch can be force-pushed, so that it does not say what was settled",
    click: "Block force pushes",
  },
];

const neededTypes = needs.map(({ type }) => type);

const missing = (subject: GitHubSubject, rules: readonly HoldingRule[]): readonly CheckFinding[] =>
  needs
    .filter((need) => !rules.some(({ type }) => type === need.type))
    .map((need) =>
      failed(
        need.missing,
        `Tick "${need.click}" in the ruleset of ${ledgerBranch}: ${rulesetsPlace(subject)}.`,
      ),
    );
