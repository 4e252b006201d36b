import type { Change } from "./change.ts";
import type { ForecastComparison } from "./forecast-comparison.ts";
import type { KeptForecast } from "./kept-forecast.ts";
import type { Scope } from "./plan.ts";

/** What became of one change. */
export type Outcome =
  | { readonly kind: "applied" }
  /** Left to a person, as a step of the runbook: nothing was written, and the next read shows whether it was done. */
  | { readonly kind: "by-hand" }
  /** ClassTag refused or did not answer; nothing is known to have been written. */
  | { readonly kind: "failed"; readonly reason: string }
  /** Not tried, because of what came before it. */
  | { readonly kind: "skipped"; readonly reason: string }
  /** Something else than expected was found, so nothing was written. */
  | { readonly kind: "conflict"; readonly reason: string };

export interface ChangeOutcome {
  readonly change: Change;
  readonly outcome: Outcome;
}

/** A planned change that nobody allowed to be written: it was not approved as it is now, or the schedule does not go so far. */
export interface WithheldChange {
  readonly change: Change;
  readonly reason: string;
}

/** On whose word changes were written. */
export type ReportApproval =
  | { readonly kind: "plan"; readonly fingerprint: string; readonly pullRequest?: number }
  /** `onePerson`: it may be the word of who made the change, in a repository that is declared one person's. */
  | { readonly kind: "fingerprint"; readonly onePerson?: true }
  | { readonly kind: "schedule" }
  | { readonly kind: "auto" };

/** What became of a plan. Times are ISO 8601 with offset Z. */
export interface Report {
  readonly district: string;
  /** Of the plan that was made just before writing. */
  readonly fingerprint: string;
  readonly approval: ReportApproval;
  /** Of what was planned: outside it the apply says nothing. */
  readonly scope: Scope;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly outcomes: readonly ChangeOutcome[];
  /** What earlier runs of the same apply did, as they left it in the journal beside the report. */
  readonly earlier?: readonly ChangeOutcome[];
  /** Changes of the approved plan that live state held already when this run began. */
  readonly alreadyDone?: number;
  readonly withheld: readonly WithheldChange[];
  /** Of the next nightly sync, as the apply left ClassTag: for the morning after. Absent where it cannot be kept. */
  readonly forecast?: KeptForecast;
  /** What came of the night since the last apply, as it was before this one wrote. Absent: there was none to compare. */
  readonly lastNight?: ForecastComparison;
  /** Whether reading and planning again left nothing to do; `unverified` says why that could not be found out. */
  readonly verified:
    | { readonly kind: "empty" }
    | { readonly kind: "remaining"; readonly changes: number }
    | { readonly kind: "unverified"; readonly reason: string };
}
