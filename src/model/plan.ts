import type { AssumptionId, LearntAssumption } from "./assumption.ts";
import type { Change } from "./change.ts";
import type { DailySync } from "./classtag.ts";
import type { KeptDiagnostic, SourcePosition } from "./diagnostic.ts";
import type { Policy } from "./district.ts";
import type { Provenance } from "./read.ts";
import type { SettingName } from "./setting.ts";

/** What was planned: every school of the district file, or those named on the command line. */
export type Scope =
  | { readonly kind: "district" }
  | { readonly kind: "schools"; readonly schools: readonly string[] };

/** One read that the plan rests on, with its denominators. */
export interface ReadSummary extends Provenance {
  readonly counts: Readonly<Record<string, number>>;
}

/** Who the two systems say they are. Part of the fingerprint. */
export interface Tenants {
  readonly classlink: { readonly endpoint: string; readonly orgId: string; readonly orgName: string };
  readonly classtag: { readonly endpoint: string; readonly id: string; readonly name: string };
}

/** A term that is in scope: why its classes count. Dates are `YYYY-MM-DD`. */
export interface TermInScope {
  readonly sourcedId: string;
  readonly title: string;
  readonly startDate: string;
  readonly endDate: string;
}

export interface SchoolSummary {
  readonly name: string;
  /** `LiveSchool.key`, where the school was found. */
  readonly key?: string;
  readonly participates: boolean;
  readonly policy?: Policy;
  /** Active classrooms in ClassTag, connected ones that the file does not list included. */
  readonly activeClassrooms: number;
  /** Lines of the file for this school. */
  readonly listed: number;
  /** Active classrooms that the file lists, or that the sync owns already. */
  readonly decided: number;
  /** Names of active classrooms that the file does not list and that hold no connection. */
  readonly undecided: readonly string[];
  /** Listed classrooms that need no write. */
  readonly unchanged: number;
  /** Lines that ask for a write which is withheld because of an error. */
  readonly blocked: number;
  /** Classes with status active that ClassLink shares for this school, of any term. */
  readonly sharedClasses: number;
}

/** Why a school that the sync knows has no part in a plan. */
export type OutsidePlan =
  /** The file does not list it, or not so that it can be told which one is meant. */
  | "unlisted"
  /** The file says that it does not participate. */
  | "opted-out"
  /** The plan is about other schools of the file. */
  | "out-of-scope";

/** What the next nightly sync will do to one school once the plan is applied. */
export interface SchoolForecast {
  /** As the file calls it, or ClassTag, where it is outside the plan. */
  readonly school: string;
  readonly outside?: OutsidePlan;
  /** Connected, active and still shared: the sync goes on owning them. */
  readonly kept: number;
  /** Names that the sync overwrites with the class's title. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly created: readonly ForecastClassroom[];
  /** Archived, connected and shared: back again, because the setting says so. */
  readonly unarchived: readonly ForecastClassroom[];
  /** Archived, connected and shared while the setting is off: a class that nobody sees. */
  readonly hidden: readonly ForecastClassroom[];
  /** Connected to a class that is no longer shared. */
  readonly archived: readonly ForecastClassroom[];
  /** Connected to a class whose record cannot be read: what becomes of them cannot be told. Absent: none. */
  readonly untold?: readonly ForecastClassroom[];
}

export interface ForecastClassroom {
  readonly sourcedId: string;
  readonly name: string;
  /** The existing classroom that this one will stand beside, if any. */
  readonly duplicates?: string;
}

export interface Forecast {
  /** Those of the plan, and every other one that holds a connection. */
  readonly schools: readonly SchoolForecast[];
  /** Orgs that are connected and not shared: while one is, the whole sync fails before it does any of this. */
  readonly fails?: readonly { readonly school: string; readonly orgId: string }[];
  /** Of the connected classrooms, how many the sync wants to archive, against the deletion threshold. */
  readonly threshold: {
    readonly percent: number | "unknown";
    readonly wouldArchive: number;
    readonly connected: number;
    /** Of how many more it cannot be told. Absent: of none. */
    readonly untold?: number;
    readonly exceeded: boolean;
  };
  /** Classes whose record cannot be read and that no classroom holds: whether one is made for them cannot be told. Absent: none. */
  readonly untoldClasses?: number;
  /** Rules that the forecast rests on and that ClassTag's help pages do not document. */
  readonly assumptions: readonly string[];
  /** What each of `assumptions` is called, in their order; absent in plans of an earlier Rollcall. */
  readonly assumptionIds?: readonly AssumptionId[];
  /** What nights have shown of them, as the ledger knows it. Absent: nothing. */
  readonly learnt?: readonly LearntAssumption[];
}

/** What a guard found. A refusal stops the whole apply, whatever its scope, until it is acknowledged with exactly these numbers. */
export interface GuardRefusal<Name extends string = string> {
  /** What is made here has a `GuardName`; what a file of another version kept may have any. */
  readonly guard: Name;
  /** Absent: the whole district. */
  readonly school?: string;
  readonly message: string;
  readonly wayOut: string;
  /** The measured number, what it is measured against, and the limit that it passes. */
  readonly numbers: { readonly count: number; readonly of: number; readonly limit: number };
  /** How it was acknowledged, if it was; an acknowledged refusal is shown and no longer stops anything. */
  readonly acknowledgedBy?: string;
  /** `false` where no acknowledgement can lift it (a freeze, another tenant). */
  readonly canBeAcknowledged: boolean;
}

/** Whether a refusal ends by itself: nobody can lift it, and nobody has to. */
export const endsWithTime = ({ guard }: GuardRefusal): boolean =>
  guard === "freeze" || guard === "quiet-hours";

/** The district's local day and time at which the plan was made: `YYYY-MM-DD`, `HH:MM`. */
export interface LocalMoment {
  readonly date: string;
  readonly time: string;
}

/** What the file was compared with: the commit that a pull request would change. */
export interface PlanBase {
  /** Commit, in full. */
  readonly revision: string;
  /** Protections that the base has and the file no longer has, or has less of. Guards judge by the stricter of both. */
  readonly loosened: readonly Loosening[];
  /** `changeKey`s of the changes that the base's file asks for as well: not intended by this pull request, but drift. */
  readonly drift: readonly string[];
}

export interface Loosening {
  /** What was loosened, as the file calls it: `guards.archive.perSchool`, `freeze 2027-06-15 to 2027-08-01`, … */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly at?: SourcePosition;
}

/** What both systems had said, kept in a file. */
export interface PlanSnapshot {
  /** ISO 8601 with offset Z. */
  readonly takenAt: string;
}

/** A plan that takes back what an apply did. Kept in the plan, so that it can be planned again when it is applied. */
export interface Reversal {
  /** Fingerprint of the plan that was applied. */
  readonly of: string;
  /** The changes that were applied, with their before-images. */
  readonly applied: readonly Change[];
  /** Those that failed, were interrupted or were left to people: live state tells whether they were made. */
  readonly uncertain?: readonly Change[];
  /** `YYYY-MM-DD`: the day on which the first of them was written. */
  readonly since?: string;
}

/** The ordered changes of one district with all that a reviewer needs to judge them. A value: it can be saved and compared. */
export interface Plan {
  readonly district: { readonly id: string; readonly name: string };
  readonly scope: Scope;
  /** Present where the file was compared with an earlier commit. */
  readonly base?: PlanBase;
  /** Present where neither system was asked, and what they had said before was planned from. */
  readonly snapshot?: PlanSnapshot;
  /** Present where the changes come from a report and not from the file. */
  readonly reversal?: Reversal;
  /** Present where the file's `drivers.write` writes none of it: people make all changes, as a runbook says. */
  readonly byHand?: true;
  readonly moment: LocalMoment;
  readonly tenants: Tenants;
  readonly reads: { readonly classlink: ReadSummary; readonly classtag: ReadSummary };
  readonly terms: readonly TermInScope[];
  readonly dailySync: DailySync;
  readonly changes: readonly Change[];
  readonly diagnostics: readonly KeptDiagnostic[];
  readonly refusals: readonly GuardRefusal[];
  readonly schools: readonly SchoolSummary[];
  readonly settings: {
    readonly declared: readonly SettingName[];
    readonly unchanged: readonly SettingName[];
  };
  readonly forecast: Forecast;
  /** Present in ClassTag and outside the file: never touched. */
  readonly unmanaged: { readonly schools: number; readonly classrooms: number };
}

/**
 * Whether the plan rests on terms. One that should and does not holds no change whatever is live, which says nothing of
 * what is left to do; a reversal needs none.
 */
export const knowsItsTerms = ({ terms, reversal }: Plan): boolean =>
  terms.length > 0 || reversal !== undefined;
