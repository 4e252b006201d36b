/** What is said of the ledger wherever something of its set-up is missing. */
import { ledgerBranch } from "../../../files/ledger-file.ts";
import { ledgerKeyName } from "../../ledger/ledger-place.ts";
import { nightsOnlyReport } from "../../ledger/speaking.ts";
import type { GitHubSubject } from "./github-subject.ts";
import { place } from "./place.ts";

/** That is how a district may begin, and no fault: a notice, without the full stop that results do without. */
export const withoutLedgerKey: string = nightsOnlyReport.replace(/\.$/, "");

export const howToAddLedgerKey = (subject: GitHubSubject): string =>
  `To have it: first a branch ruleset for ${ledgerBranch} (creations, updates and deletions restricted, no force pushes, nothing but "Deploy keys" in the bypass list): ${place(subject, "Settings → Rules → Rulesets", "settings/rules")}. Then ssh-keygen -t ed25519 -N "" -f rollcall-ledger; add rollcall-ledger.pub with "Allow write access": ${place(subject, "Settings → Deploy keys", "settings/keys")}; add rollcall-ledger as the secret ${ledgerKeyName} of each environment for applies; delete both files; run this again.`;
