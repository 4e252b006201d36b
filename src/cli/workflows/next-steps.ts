import { stepText } from "../../render/command-line.ts";
import { paragraph, type TerminalOptions } from "../../render/terminal/terminal-page.ts";
import { formatNumber } from "../../render/wording.ts";
import type { RollcallReference } from "./rollcall-reference.ts";

/** A longer list is not read, and the names follow from the districts'. */
const mostDistricts = 10;

/** What is left to click on GitHub, as the lines of a list that fit into `width` columns. */
export function nextSteps(
  districts: readonly string[],
  {
    rollcall,
    branch,
    width,
    calling,
  }: Pick<RollcallReference, "rollcall"> &
    Pick<TerminalOptions, "calling" | "width"> & { readonly branch: string },
): readonly string[] {
  const steps: readonly (readonly string[])[] = [
    [
      `Commit these files and bring them to ${branch}: GitHub runs pull_request_target and schedules from there only.`,
    ],
    [
      "Settings → Environments, two for each district, both for the branch alone (Deployment branches: Selected):",
      ...environments(districts),
      "Addresses as variables, credentials as secrets of the environment: never of the repository or the organisation. In a private repository environments need GitHub Pro, Team or Enterprise; required reviewers need Enterprise.",
    ],
    [
      `Settings → Rules → New branch ruleset, for ${branch}: a pull request with one approval, of the most recent push too; the status rollcall/plan with the source GitHub Actions; branches up to date; no force pushes.`,
    ],
    [
      "So that nights mend, and do not only report: Settings → Rules → New branch ruleset, for rollcall-ledger: creations, updates and deletions restricted, no force pushes, and nothing but Deploy keys in the bypass list. Then one deploy key with write access, and its private half as the secret ROLLCALL_LEDGER_KEY of each environment for applies, and nowhere else.",
    ],
    [
      "Settings → Actions → General: keep artifacts 90 days, because a plan counts only while it is kept, and let workflow permissions read only.",
    ],
    [
      `Where ${rollcall} is private: its own Settings → Actions → General → Access, for repositories of the organisation.`,
    ],
    [`${stepText("rollcall doctor --github", calling)} looks whether all of this was done.`],
  ];
  return steps.flatMap((texts, step) =>
    texts.flatMap((text, at) =>
      paragraph(text, { width, indent: 3, ...(at === 0 && { mark: `${step + 1}. ` }) }),
    ),
  );
}

function environments(districts: readonly string[]): readonly string[] {
  const named = districts.length === 0 ? ["DISTRICT"] : districts.slice(0, mostDistricts);
  const left = districts.length - named.length;
  return [
    ...named.map(
      (district) => `- ${district}-plan: credentials that read; ${district}-apply: those that write`,
    ),
    ...(left > 0 ? [`- and so on for ${formatNumber(left)} more`] : []),
  ];
}
