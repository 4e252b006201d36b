import { hiddenSettingNames } from "../../../../providers/settings/hidden-setting-names.ts";
import { ledgerKeyName } from "../../../ledger/ledger-place.ts";
import { type Check, type CheckFinding, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { place } from "../place.ts";
import { unseen } from "../unseen.ts";
import { token } from "./token.ts";

/** Also under a district's own prefix. */
const isCredential = (name: string): boolean =>
  name === "ROLLCALL_APP_PRIVATE_KEY" ||
  name === ledgerKeyName ||
  hiddenSettingNames.some((setting) => name === setting || name.endsWith(`__${setting}`));

/** Whether credentials lie where a workflow of any branch reaches them. Only environments keep them from that. */
export const sharedSecrets: Check<GitHubSubject> = {
  area: "repository",
  name: "secrets",
  needs: [token],
  run: async (subject) => {
    const own = await subject.repositorySecrets();
    const organisations = await subject.organisationSecrets();
    const { owner, serverUrl } = subject.github.settings;
    const ownPlace = place(
      subject,
      "Settings → Secrets and variables → Actions → Repository secrets",
      "settings/secrets/actions",
    );
    const organisationPlace = `the organisation's Settings → Secrets and variables → Actions (${serverUrl}/organizations/${owner}/settings/secrets/actions)`;
    const findings: CheckFinding[] = [];
    for (const [seen, level, where] of [
      [own, "repository", ownPlace],
      [organisations, "organisation", organisationPlace],
    ] as const) {
      if (seen.kind !== "seen")
        findings.push(
          unseen(seen, { what: `names of the ${level}'s secrets`, needs: "Secrets: read", place: where }),
        );
      else findings.push(...seen.value.filter(isCredential).map((name) => misplaced(name, level, where)));
    }
    return findings.length > 0 ? findings : [fine("no credential lies outside the environments")];
  },
};

const misplaced = (name: string, level: string, where: string): CheckFinding =>
  failed(
    `${name} is a secret of the ${level}, where a workflow that a pull request brings along can read it`,
    `Put it into the ${name === ledgerKeyName ? "districts' environments for applies alone" : "district's environments"}, delete it at ${where}, and have it changed, because it may have been read.`,
  );
