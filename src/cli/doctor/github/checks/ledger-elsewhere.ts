import { secretNames } from "../../../../github/setup/names.ts";
import { ledgerKeyName } from "../../../ledger/ledger-place.ts";
import { type Check, type CheckFinding, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { environmentPlace, place } from "../place.ts";
import { judge, unseen } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether an environment that is no district's has the ledger's key: which branches may use it, nobody looks at. */
export const ledgerElsewhere: Check<GitHubSubject> = {
  area: "ledger",
  name: "elsewhere",
  needs: [token],
  run: async (subject) => {
    const all = await subject.environments();
    const at = {
      what: "environments",
      needs: "Actions: read",
      place: place(subject, "Settings → Environments", "settings/environments"),
    };
    if (all.kind !== "seen") return [unseen(all, at)];
    const findings: CheckFinding[] = [];
    for (const environment of all.value.filter(({ name }) => !/-(?:apply|plan)$/i.test(name))) {
      const where = environmentPlace(subject, JSON.stringify(environment.name), {
        kind: "seen",
        value: environment,
      });
      const secrets = await subject.look((github) => secretNames(github, { environment: environment.name }));
      const needs = { what: "names of an environment's secrets", needs: "Environments: read", place: where };
      findings.push(
        ...judge(secrets, needs, (names) => (names.includes(ledgerKeyName) ? [misplaced(where)] : [])),
      );
    }
    return findings.length > 0 ? findings : [fine("no environment that is no district's has its key")];
  },
};

const misplaced = (where: string): CheckFinding =>
  failed(
    `${ledgerKeyName} is a secret of an environment that is no district's, whose workflows could say in the ledger what is settled`,
    `Delete it: ${where} → Environment secrets. Put a new key in the old one's place, because that one may have been read.`,
  );
