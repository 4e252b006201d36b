/**
 * What a forecast of the nightly sync rests on, by a name that stays while its sentence may be said better. The first four
 * are in no help page of ClassTag; the next four are, and a night may still show otherwise; the rest stand for what the read
 * driver does not show.
 */
export const assumptionSentences = {
  "classes-of-any-term": "every class with status active at a connected org is synced, whatever its term",
  "names-overwritten": "the sync overwrites the name of a connected classroom with the class's title",
  "threshold-rounded-down":
    "the deletion threshold is a share of the active connected classrooms of the connected schools, rounded down",
  "moved-class-keeps-classroom":
    "a class that moved to another connected school keeps its classroom where that is",
  "class-gets-classroom": "a classroom is made for every shared class that none holds",
  "gone-class-archived":
    "a connected classroom whose class is gone is archived, within the deletion threshold",
  "reappearing-as-set":
    "an archived classroom comes back if “Unarchive classrooms that reappear” is on, and only then",
  "unshared-org-fails": "an org that is connected and not shared fails the whole sync",
} as const;

export type TestedAssumption = keyof typeof assumptionSentences;

export const testedAssumptions: readonly TestedAssumption[] = [
  "classes-of-any-term",
  "names-overwritten",
  "threshold-rounded-down",
  "moved-class-keeps-classroom",
  "class-gets-classroom",
  "gone-class-archived",
  "reappearing-as-set",
  "unshared-org-fails",
];

/** Those that no help page holds: a plan says them wherever it says a forecast. */
export const undocumented = [
  "classes-of-any-term",
  "names-overwritten",
  "threshold-rounded-down",
  "moved-class-keeps-classroom",
] as const satisfies readonly TestedAssumption[];

export type AssumptionId =
  | TestedAssumption
  | "unseen-schools-unconnected"
  | "unseen-classrooms-unconnected"
  | "no-archived-connection"
  | "unarchiving-off"
  | "unreadable-org-shared";

/** What nights have shown of an assumption. */
export interface LearntAssumption {
  readonly assumption: TestedAssumption;
  /** The last night in which all that tested it came so. */
  readonly held?: { readonly of: number; readonly at: string };
  /** The last night that broke it: kept when later ones hold, because a rule that broke once may do so again. */
  readonly broken?: { readonly broken: number; readonly of: number; readonly at: string };
}

export interface Assumption {
  readonly id: AssumptionId;
  readonly says: string;
}
