/** What is said of the ledger wherever something of its set-up is missing. */
import type { GitHubSubject } from "./github-subject.ts";
import { place } from "./place.ts";

export const ledgerBranch = "rollcall-ledger";

/** Name of the secret that the private half of the deploy key is. */
export const ledgerKeyName = "ROLLCALL_LEDGER_KEY";

/** That is how a district may begin, and no fault. */
export const nightsOnlyReport =
  "without the deploy key nights only report: what is merged is applied on merge, and nothing is mended";

export const howToAddLedgerKey = (subject: GitHubSubject): string =>
  `To have it: first a branch ruleset for ${ledgerBranch} (creations, updates and deletions restricted, no force pushes, nothing but "Deploy keys" in the bypass list): ${place(subject, "Settings → Rules → Rulesets", "settings/rules")}. Then ssh-keygen -t ed25519 -N "" -f rollcall-ledger; add rollcall-ledger.pub with "Allow write access": ${place(subject, "Settings → Deploy keys", "settings/keys")}; add rollcall-ledger as the secret ${ledgerKeyName} of each environment for applies; delete both files; run this again.`;
