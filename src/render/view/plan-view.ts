import type { ChangeKind, Reversibility } from "../../model/change.ts";
import type { Severity } from "../../model/diagnostic.ts";
import type { Policy } from "../../model/district.ts";
import type { Tally } from "../../model/writes.ts";
import type { ChangeRow } from "./change-row.ts";

/**
 * Everything that a person is shown of a plan, computed once, so that terminal and Markdown cannot disagree. Texts from
 * outside have been through `visibleText`; a renderer adds what its output needs and decides nothing else.
 */
export interface PlanView {
  readonly district: { readonly id: string; readonly name: string };
  /** Names of the schools that were planned; absent: the whole district. */
  readonly onlySchools?: readonly string[];
  /** Fingerprint of the applied plan that this one takes back, where it is such a plan. */
  readonly takesBack?: string;
  /** What the file protects less than its base does. */
  readonly loosened: readonly LooseningView[];
  /** The district's local day and time, `YYYY-MM-DD HH:MM`. */
  readonly plannedAt: string;
  readonly fingerprint: string;
  readonly verdict: Verdict;
  readonly totals: Totals;
  /** "388 takeovers · 12 archives · 0 disconnects, in 8 of 60 schools, 400 of 3,012 active classrooms" */
  readonly scale: string;
  readonly clock: Clock;
  /** The one thing to know for who reads nothing else. */
  readonly worst: WorstView;
  /** What the next sync does, in one sentence. */
  readonly tonight: string;
  /** Whether people make all changes, as a runbook says. */
  readonly isByHand: boolean;
  /** What a person does next. */
  readonly toDo: string;
  /** Numbers that say in the file that it is meant, as YAML of each school: `expect: { archive: 5 }`. */
  readonly expected: readonly ExpectedView[];
  readonly undo: readonly UndoLine[];
  readonly refusals: readonly RefusalView[];
  /** Changes of the district's own settings, in the order of steps. */
  readonly settings: readonly ChangeRow[];
  /** Every school of the scope, in the order of the file. */
  readonly schools: readonly SchoolView[];
  readonly findings: Readonly<Record<Severity, readonly FindingView[]>>;
  readonly forecast: ForecastView;
  readonly terms: readonly string[];
  /** The term that need not be said with each change: the head of the plan names it. */
  readonly commonTerm?: string;
  /** One line per system: when, how, and what was received; and one on the snapshot, where they come from one. */
  readonly reads: readonly string[];
  readonly unmanaged: { readonly schools: number; readonly classrooms: number };
}

export interface WorstView {
  /** The lower, the worse: by it plans of several districts compare. */
  readonly rank: number;
  readonly says: string;
}

export interface ExpectedView {
  readonly school: string;
  readonly yaml: string;
}

interface LooseningView {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** `file:line` */
  readonly position?: string;
}

export type VerdictKind = "blocked" | "changes" | "no-changes" | "nothing-looked-at" | "refused";

export interface Verdict {
  readonly kind: VerdictKind;
  readonly headline: string;
}

export interface Clock {
  readonly isOn: boolean | "unknown";
  /** `HH:MM` in the district's zone; absent: not seen. */
  readonly startsAt?: string;
  readonly sentence: string;
}

/** Numbers of rows, not of writes: an exchange of two classrooms is two takeovers and one change. */
export interface Totals extends Readonly<Record<Tally, number>> {
  readonly changes: number;
  readonly doubtful: number;
  readonly touchedSchools: number;
  readonly touchedClassrooms: number;
  readonly participatingSchools: number;
  readonly schools: number;
  readonly activeClassrooms: number;
  readonly listed: number;
  readonly unchanged: number;
  readonly blocked: number;
  readonly undecided: number;
  readonly sharedClasses: number;
}

/** One way in which changes can be taken back, and how many of which kind. */
export interface UndoLine {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly count: number }[];
  readonly undo: Reversibility;
}

export interface RefusalView {
  readonly guard: string;
  readonly school?: string;
  readonly message: string;
  readonly wayOut: string;
  /** Whether it stops writes: nobody has acknowledged it. */
  readonly stands: boolean;
  readonly acknowledgedBy?: string;
  /** A freeze or quiet hours: nobody has to lift it. */
  readonly endsWithTime: boolean;
  /** The exact text that acknowledges it; absent where nothing can, or somebody has. */
  readonly acknowledgement?: string;
}

export interface SchoolView {
  readonly name: string;
  readonly participates: boolean;
  /** Whether ClassTag has it, by one name or id: of one that was not found nothing is known. */
  readonly isFound: boolean;
  readonly policy?: Policy;
  readonly fingerprint?: string;
  /** In the order of steps, then as planned. */
  readonly rows: readonly ChangeRow[];
  readonly takeovers: number;
  readonly archives: number;
  readonly disconnects: number;
  readonly doubtful: number;
  readonly activeClassrooms: number;
  readonly decided: number;
  readonly undecided: readonly string[];
  readonly listed: number;
  readonly unchanged: number;
  readonly blocked: number;
  /** Classrooms that the next sync will make here, those beside an existing one included. */
  readonly created: number;
  readonly duplicates: readonly DuplicateView[];
}

export interface DuplicateView {
  readonly existing: string;
  readonly sourcedId: string;
  readonly title: string;
}

export interface RenamedView {
  readonly school: string;
  readonly from: string;
  readonly to: string;
}

export interface FindingView {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** `file:line:column` */
  readonly position?: string;
  readonly school?: string;
  /** Whether it stands beside the change of the same line as a doubt, and need not be shown twice. */
  readonly isBesideChange: boolean;
}

export interface ForecastView {
  /** That the sync fails as a whole, and why; absent: nothing says that it does. */
  readonly failure?: string;
  readonly kept: number;
  readonly created: number;
  readonly beside: readonly (DuplicateView & { readonly school: string })[];
  /** By school and name, as people sort. */
  readonly renamed: readonly RenamedView[];
  readonly unarchived: readonly string[];
  readonly hidden: readonly string[];
  /** Of them none is, where the threshold is exceeded. */
  readonly archived: readonly string[];
  readonly untold: readonly string[];
  /** Shared classes whose records cannot be read: whether classrooms are made for them cannot be told. */
  readonly untoldClasses: number;
  readonly threshold: {
    readonly sentence: string;
    readonly isExceeded: boolean;
    /** Whether it is known that it is not exceeded, or that it is. */
    readonly isTold: boolean;
  };
  /** Each with what nights have shown of it, where that is known. */
  readonly assumptions: readonly string[];
  /** Those that the last night which tested them broke: what is forecast on them will not come so. */
  readonly brokenAssumptions: readonly string[];
}
