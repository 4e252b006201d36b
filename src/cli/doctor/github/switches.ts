import { type Look, map } from "../../../github/setup/look.ts";
import type { GitHubSubject } from "./github-subject.ts";

/** Variables that loosen a rule on purpose: what they are set to may be shown. */
export type Switch = "ROLLCALL_ONE_PERSON" | "ROLLCALL_PUBLIC_NAMES";

/** What a switch is set to, `undefined` where it is not set. The repository's own variable counts before its organisation's. */
export async function switchValue(subject: GitHubSubject, name: Switch): Promise<Look<string | undefined>> {
  const own = map(await subject.repositoryVariables(), (variables) => variables[name]);
  if (own.kind !== "seen" || own.value !== undefined) return own;
  return map(await subject.organisationVariables(), (variables) => variables[name]);
}
