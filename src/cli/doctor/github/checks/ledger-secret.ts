import { ledgerKeyName } from "../../../ledger/ledger-place.ts";
import { type Check, type CheckFinding, doubtful, failed, fine } from "../../check.ts";
import { areaOf, type DistrictSubject } from "../district-subject.ts";
import { effectiveVariables, readable } from "../environment-values.ts";
import { howToAddLedgerKey, withoutLedgerKey } from "../ledger-setup.ts";
import { environmentPlace } from "../place.ts";
import { judge } from "../unseen.ts";

const name = "ledger key";

/** Whether applies are given the key that the ledger is written with, and it opens something. */
export const ledgerSecret = (exists: Check<DistrictSubject>): Check<DistrictSubject> => ({
  area: areaOf("apply"),
  name,
  needs: [exists],
  run: async (subject) => {
    const environment = subject.environments.apply;
    const where = environmentPlace(subject.repository, environment.name, await environment.found());
    const { values } = await effectiveVariables(subject, "apply");
    if (values[ledgerKeyName] !== undefined) return [readable(ledgerKeyName, where)];
    const keys = await subject.repository.writingDeployKeys();
    const keyCount = keys.kind === "seen" ? keys.value.length : undefined;
    const at = {
      what: `whether there is the secret ${ledgerKeyName}`,
      needs: "Environments: read",
      place: where,
    };
    return judge(await environment.secrets(), at, (secrets) =>
      secrets.includes(ledgerKeyName) ? [given(subject, keyCount)] : notGiven(subject, keyCount, where),
    );
  },
});

/** @param keyCount how many deploy keys may write; `undefined`: the token may not see that */
const given = ({ repository }: DistrictSubject, keyCount: number | undefined): CheckFinding =>
  keyCount === 0
    ? failed(
        `there is the secret ${ledgerKeyName}, and no deploy key that may write: applies end before they write`,
        howToAddLedgerKey(repository),
      )
    : fine(`there is the secret ${ledgerKeyName}`);

/** Where there is no key at all, that is said once, of the repository, and not of each of its districts. */
const notGiven = (
  { repository }: DistrictSubject,
  keyCount: number | undefined,
  where: string,
): readonly CheckFinding[] =>
  keyCount === 0
    ? []
    : [
        doubtful(
          withoutLedgerKey,
          keyCount === undefined
            ? howToAddLedgerKey(repository)
            : `Add the private half of the repository's deploy key as that secret: ${where} → Environment secrets. Where nobody has it any more, put a new key in the old one's place.`,
        ),
      ];

/** Whether plans are not given it: what they run, and when, pull requests decide. */
export const ledgerSecretOfPlan = (exists: Check<DistrictSubject>): Check<DistrictSubject> => ({
  area: areaOf("plan"),
  name,
  needs: [exists],
  run: async ({ environments, repository }) => {
    const { apply, plan } = environments;
    const where = environmentPlace(repository, plan.name, await plan.found());
    const variables = await plan.variables();
    if (variables.kind === "seen" && variables.value[ledgerKeyName] !== undefined)
      return [readable(ledgerKeyName, where)];
    const secrets = await plan.secrets();
    // That they may not be seen, the check of the settings says.
    if (secrets.kind !== "seen" || !secrets.value.includes(ledgerKeyName)) return [];
    return [
      failed(
        `there is the secret ${ledgerKeyName}: what a pull request starts could say in the ledger what is settled`,
        `Delete it, so that ${apply.name} alone has it: ${where} → Environment secrets. Put a new key in the old one's place, because that one may have been read.`,
      ),
    ];
  },
});
