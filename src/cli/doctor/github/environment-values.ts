/** What a job of an environment would have in its variables and secrets, and what of that is wrong. */
import type { Look } from "../../../github/setup/look.ts";
import type { Variables } from "../../../github/setup/names.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { connectionSettings } from "../../../providers/settings/connection-settings.ts";
import { hiddenSettingNames } from "../../../providers/settings/hidden-setting-names.ts";
import { type CheckFinding, doubtful, failed, notKnown } from "../check.ts";
import type { DistrictSubject, Role } from "./district-subject.ts";

export interface EffectiveVariables {
  readonly own: Look<Variables>;
  /** The environment's, before the repository's, before the organisation's. */
  readonly values: Variables;
  /** All three were seen. */
  readonly isWhole: boolean;
}

export async function effectiveVariables(
  { environments, repository }: DistrictSubject,
  role: Role,
): Promise<EffectiveVariables> {
  const own = await environments[role].variables();
  const looks = [await repository.organisationVariables(), await repository.repositoryVariables(), own];
  return {
    own,
    values: Object.assign({}, ...looks.map((each) => (each.kind === "seen" ? each.value : {}))),
    isWhole: looks.every(({ kind }) => kind === "seen"),
  };
}

interface Given {
  readonly subject: DistrictSubject;
  readonly role: Role;
  readonly variables: EffectiveVariables;
  readonly secrets: Look<readonly string[]>;
  readonly place: string;
}

const hidden: ReadonlySet<string> = new Set(hiddenSettingNames);

/** Stands for what a secret holds: no setting finds fault with it. */
const somethingHidden = "something";

/**
 * Reads the settings as a job would. A secret that may not be seen counts as there, so that nothing wrong is said of it;
 * whoever calls says that it is not known.
 */
export function faultsOfSettings(given: Given): readonly CheckFinding[] {
  const { role, secrets, subject, variables } = given;
  const secretNames = secrets.kind === "seen" ? secrets.value : hiddenSettingNames;
  const { read, write } = subject.drivers ?? {};
  const used = role === "plan" ? [read] : [read, write];
  const result = connectionSettings(
    {
      ...withoutHidden(variables.values),
      ...Object.fromEntries(
        secretNames.filter((name) => hidden.has(name)).map((name) => [name, somethingHidden]),
      ),
    },
    undefined,
    { classLink: true, classTag: used.filter((driver) => driver !== undefined) },
  );
  const diagnostics = result.kind === "invalid" ? result.findings : result.warnings;
  const inTheOpen = Object.keys(variables.values)
    .filter((name) => hidden.has(name))
    .sort();
  return [
    ...inTheOpen.map((name) => readable(name, given.place)),
    ...diagnostics.map((diagnostic) => findingOf(diagnostic, given)),
  ];
}

const withoutHidden = (values: Variables): Variables =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !hidden.has(name)));

/** What is said of a credential that lies among the variables. */
export const readable = (name: string, place: string): CheckFinding =>
  failed(
    `${name} is a variable: whoever may write to the repository can read it, and no job is given it`,
    `Delete the variable, have the credential changed, and add the new one as a secret: ${place} → Environment secrets.`,
  );

function findingOf(diagnostic: Diagnostic, { place, secrets, variables }: Given): CheckFinding {
  const { code, hint = "", severity } = diagnostic;
  const message = diagnostic.message.replace(/\.$/, "");
  const name = /^[A-Z_]+/.exec(message)?.[0] ?? "";
  if (severity !== "error") return doubtful(message, hint);
  if (code !== "setting-missing") return failed(message, `${hint} Change it: ${place}.`);
  if (hidden.has(name)) return failed(message, `Add the secret ${name}: ${place} → Environment secrets.`);
  const click = `Add the variable ${name}: ${place} → Environment variables.`;
  if (!variables.isWhole)
    return notKnown(
      `not known: ${name} is no variable of the environment, and the token may not see the repository's and the organisation's; it needs Variables: read`,
      click,
    );
  return secrets.kind === "seen" && secrets.value.includes(name)
    ? failed(`${name} is a secret, and jobs are given it as a variable`, `Delete the secret. ${click}`)
    : failed(message, click);
}
