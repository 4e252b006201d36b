import type { Change } from "./change.ts";
import type { KeptDiagnostic } from "./diagnostic.ts";
import type { SyncWindow } from "./district.ts";
import type { ForecastClassroom, GuardRefusal } from "./plan.ts";
import type { WithheldChange } from "./report.ts";

/** What is due on the main branch although nobody has changed the file, told apart by who may do something about it. */
export interface Drift {
  /** Reviewed and merged, and not applied yet: a scheduled apply may write it. */
  readonly pending: readonly Change[];
  /** Live state moved, and the file's `schedule` lets a scheduled apply put it right. */
  readonly mendable: readonly Change[];
  /** Only a review can put it right, or say that it is meant: live state moved, or what was merged was not reviewed for it. */
  readonly standing: readonly WithheldChange[];
  /** Reviewed, or open to the schedule, and out of reach for the write driver; each with the reason. */
  readonly byHand: readonly WithheldChange[];
  /** Lines that cannot be followed. */
  readonly errors: readonly KeptDiagnostic[];
  /** What is as the file asks and may do harm all the same, or may not be what it seems. */
  readonly doubts: readonly KeptDiagnostic[];
  /** What the read driver cannot show, so that nobody knows whether it is as the file asks. */
  readonly unseen: readonly KeptDiagnostic[];
}

/** Drift, and what the next apply and the next sync make of it. */
export interface Outlook extends Drift {
  /** Why the next scheduled apply will not write what is pending; absent: it will. */
  readonly pendingHold?: Hold;
  /** The same of what is mendable. */
  readonly mendableHold?: Hold;
  /** Hours in which no apply writes, whenever it comes: absent where there are none. */
  readonly quiet?: SyncWindow;
  /** What guards say although there is nothing to write. */
  readonly refusals: readonly GuardRefusal[];
  /** Absent where the next sync finds the class of every connected classroom, or where Daily sync is off. */
  readonly losses?: SyncLosses;
}

/** Why the next scheduled apply will not write what it is allowed to write. */
export type Hold =
  /** Until a person does something. `fingerprint` is that of the plan that the guards judged. */
  | {
      readonly kind: "guards";
      readonly refusals: readonly GuardRefusal[];
      readonly fingerprint: string;
      /** What holds it even then. */
      readonly wait?: Wait;
    }
  /** Nobody has to do anything. */
  | { readonly kind: "time"; readonly wait: Wait };

export interface Wait {
  /** What has to come first, as a clause. */
  readonly until: string;
  readonly because: string;
}

/** Connected classrooms whose class the next sync does not find. */
export interface SyncLosses {
  readonly classrooms: readonly (ForecastClassroom & { readonly school: string })[];
  /** The deletion threshold in percent, where they are more: then the sync archives none and still creates. */
  readonly overThreshold?: number;
  /** `false` where the read driver cannot see whether Daily sync is on. */
  readonly isSyncKnown: boolean;
}
