import type { ClassTagState } from "../../model/classtag.ts";
import type { KeptDiagnostic } from "../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../model/diagnostic-code.ts";
import type { District } from "../../model/district.ts";
import type { Outlook } from "../../model/drift.ts";
import type { Plan } from "../../model/plan.ts";
import type { LineDoubt } from "../../model/suggestion.ts";
import type { OpenSchools } from "../summaries/open-schools.ts";

/** What readiness is judged by: one complete read of both systems, and what was made of it. */
export interface ReadyInput {
  readonly district: District;
  /** Of the whole district. */
  readonly plan: Plan;
  readonly live: ClassTagState;
  readonly open: OpenSchools;
  readonly outlook: Outlook;
  /** Lines whose classrooms look like another class. */
  readonly doubts: readonly LineDoubt[];
}

type OwnCheck = "orgs" | "reads" | "schools" | "settings" | "swaps";

/** The findings that a check tells; every other error is the plan's, and every other warning is drift. */
const checkOfCode: ReadonlyMap<string, OwnCheck> = new Map<DiagnosticCode, OwnCheck>([
  ["archived-unseen", "reads"],
  ["connections-unknown", "schools"],
  ["connections-swapped", "swaps"],
  ["ids-swapped", "swaps"],
  ["org-absent", "orgs"],
  ["org-held", "orgs"],
  ["org-inactive", "orgs"],
  ["org-no-longer-shared", "orgs"],
  ["school-absent-connected", "schools"],
  ["setting-unknown", "settings"],
  ["sync-outside-file", "schools"],
]);

const ownCheckOf = ({ code }: KeptDiagnostic): OwnCheck | undefined =>
  code.endsWith("-unreadable") ? "reads" : checkOfCode.get(code);

/** What of the findings speaks against `check`, notices left out: they are what the file asks for. */
export const findingsFor = ({ plan }: ReadyInput, check: OwnCheck): readonly KeptDiagnostic[] =>
  plan.diagnostics.filter((one) => one.severity !== "notice" && ownCheckOf(one) === check);

/** Those that no check of its own tells. */
export const otherFindings = (findings: readonly KeptDiagnostic[]): readonly KeptDiagnostic[] =>
  findings.filter((one) => ownCheckOf(one) === undefined);
