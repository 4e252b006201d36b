/**
 * What a comment says beside its plans: what was not planned and why, what becomes unmanaged, findings of the files. It
 * stands on top, because a plan that is missing is what a reviewer must not overlook. Bounded, so that the plans keep
 * their room.
 */
import type { IgnoredAcknowledgement } from "../../github/acknowledgements.ts";
import type { MissingResult } from "../../github/looked-up-jobs.ts";
import type { KeptDiagnostic } from "../../model/diagnostic.ts";
import { compareText } from "../../model/text.ts";
import { asCalled } from "../../render/command-line.ts";
import { count } from "../../render/wording.ts";
import { boundedList, listName, listText } from "./comment-list.ts";

export interface BesidePlans {
  /** Something was not planned, because a fork gets no credentials and there is no snapshot of it. */
  readonly isValidatedOnly: boolean;
  readonly missing: readonly MissingResult[];
  readonly unmanaged: readonly string[];
  readonly findings: readonly KeptDiagnostic[];
  readonly ignored: readonly IgnoredAcknowledgement[];
}

/** Markdown blocks, each ended by an empty line; empty where there is nothing to say. */
export function sectionsBesidePlans(beside: BesidePlans): string {
  return [
    beside.isValidatedOnly ? validatedOnly : "",
    missingPlans(beside.missing),
    unmanagedDistricts(beside.unmanaged),
    findingsOf(beside.findings),
    ignoredAcknowledgements(beside.ignored),
  ].join("");
}

const validatedOnly = `## Validated, not planned

* **Worst:** what merging it would change there is not known, and merging it applies nothing there
* **To do:** for a plan, somebody who may write here pushes the branch to this repository and opens the pull request from there

This pull request comes from a fork, and a fork gets no credentials: where there was no snapshot to plan from, its files were checked, and neither system was asked.

`;

/** A row for each, ordered by district. */
export const missingRows = (missing: readonly MissingResult[]): readonly string[] =>
  [...missing]
    .sort((left, right) => compareText(left.district, right.district))
    .map(({ district, reason, job }) => {
      const link = job === undefined ? "" : ` ([${job.page}](${job.url}))`;
      return `- ${listName(district)}: ${listText(reason)}${link}\n`;
    });

function missingPlans(missing: readonly MissingResult[]): string {
  if (missing.length === 0) return "";
  const rows = missingRows(missing);
  return `## ${count(missing.length, "plan")} missing

* **Worst:** what merging would change there is not known
* **To do:** mend what stopped ${missing.length === 1 ? "its job" : "their jobs"}, then run the failed jobs again, or push

${boundedList(rows, "district")}`;
}

function unmanagedDistricts(districts: readonly string[]): string {
  if (districts.length === 0) return "";
  const rows = [...districts].sort(compareText).map((district) => `- ${listName(district)}\n`);
  return `**Unmanaged from now on**, because the file is deleted. Nothing is removed, archived or disconnected in ClassTag; Rollcall just stops looking after it:\n\n${boundedList(rows, "district")}`;
}

function findingsOf(findings: readonly KeptDiagnostic[]): string {
  if (findings.length === 0) return "";
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const rows = findings.map(({ severity, code: name, message, hint, at }) => {
    const place = at === undefined ? "" : ` ${listName(`${at.file}:${at.line}:${at.column}`)}`;
    return `- **${severity}** ${listName(name)}${place} ${listText(message)}${hint === undefined ? "" : ` ${listText(asCalled(hint))}`}\n`;
  });
  const title = `Findings in the files: ${count(errors, "error")}, ${count(findings.length - errors, "other")}`;
  return `${errors > 0 ? "## " : "**"}${title}${errors > 0 ? "" : "**"}\n\n${boundedList(rows, "finding")}`;
}

function ignoredAcknowledgements(ignored: readonly IgnoredAcknowledgement[]): string {
  if (ignored.length === 0) return "";
  const rows = ignored.map(
    ({ guard, by, reason }) => `- ${listName(guard)} by ${listName(by)}: ${listText(reason)}\n`,
  );
  return `**Acknowledgements that do not count:**\n\n${boundedList(rows, "acknowledgement")}`;
}
