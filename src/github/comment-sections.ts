/**
 * What a comment says beside its plans: what was not planned and why, what becomes unmanaged, findings of the files. It
 * stands on top, because a plan that is missing is what a reviewer must not overlook. Bounded, so that the plans keep
 * their room.
 */
import type { Diagnostic } from "../model/diagnostic.ts";
import { compareText } from "../model/text.ts";
import { escapeMarkdown, markdownCode, visibleText } from "../render/escape.ts";
import { count } from "../render/wording.ts";
import type { IgnoredAcknowledgement } from "./acknowledgements.ts";

export interface BesidePlans {
  /** Something was not planned, because a fork gets no credentials and there is no snapshot of it. */
  readonly isValidatedOnly: boolean;
  /** Districts whose plan is missing, and why where it is known. */
  readonly missing: readonly { readonly district: string; readonly reason?: string }[];
  readonly unmanaged: readonly string[];
  readonly findings: readonly Diagnostic[];
  readonly ignored: readonly IgnoredAcknowledgement[];
}

/** Characters that each list may take. */
const roomOfList = 4_000;
const longestText = 300;

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

This pull request comes from a fork, and a fork gets no credentials: where there was no snapshot to plan from, its files were checked, and neither system was asked. What merging it would change there is not known, and merging it applies nothing there. For a plan, somebody who may write here pushes the branch to this repository and opens the pull request from there.

`;

const short = (text: string): string => {
  const visible = visibleText(text);
  return escapeMarkdown(
    visible.length > longestText ? `${visible.slice(0, longestText).toWellFormed()}…` : visible,
  );
};

const code = (text: string): string => markdownCode(visibleText(text.slice(0, longestText)));

/** As many rows as have room; the others are counted. */
function list(rows: readonly string[], what: string): string {
  let used = 0;
  const shown = rows.filter((row) => {
    used += row.length;
    return used <= roomOfList;
  });
  const left = rows.length - shown.length;
  return `${shown.join("")}${left === 0 ? "" : `- … and ${count(left, `more ${what}`)}\n`}\n`;
}

function missingPlans(missing: BesidePlans["missing"]): string {
  if (missing.length === 0) return "";
  const rows = [...missing]
    .sort((left, right) => compareText(left.district, right.district))
    .map(
      ({ district, reason }) =>
        `- ${code(district)}: ${reason === undefined ? "its job made none; see its log" : short(reason)}\n`,
    );
  return `## ${count(missing.length, "plan")} missing\n\nWhat merging would change there is not known:\n\n${list(rows, "district")}`;
}

function unmanagedDistricts(districts: readonly string[]): string {
  if (districts.length === 0) return "";
  const rows = [...districts].sort(compareText).map((district) => `- ${code(district)}\n`);
  return `**Unmanaged from now on**, because the file is deleted. Nothing is removed, archived or disconnected in ClassTag; Rollcall just stops looking after it:\n\n${list(rows, "district")}`;
}

function findingsOf(findings: readonly Diagnostic[]): string {
  if (findings.length === 0) return "";
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const rows = findings.map(({ severity, code: name, message, hint, at }) => {
    const place = at === undefined ? "" : ` ${code(`${at.file}:${at.line}:${at.column}`)}`;
    return `- **${severity}** ${code(name)}${place} ${short(message)}${hint === undefined ? "" : ` ${short(hint)}`}\n`;
  });
  const title = `Findings in the files: ${count(errors, "error")}, ${count(findings.length - errors, "other")}`;
  return `${errors > 0 ? "## " : "**"}${title}${errors > 0 ? "" : "**"}\n\n${list(rows, "finding")}`;
}

function ignoredAcknowledgements(ignored: readonly IgnoredAcknowledgement[]): string {
  if (ignored.length === 0) return "";
  const rows = ignored.map(({ guard, by, reason }) => `- ${code(guard)} by ${code(by)}: ${short(reason)}\n`);
  return `**Acknowledgements that do not count:**\n\n${list(rows, "acknowledgement")}`;
}
