import type { Assumption } from "./assumption.ts";
import type { ClassroomState, DailySync } from "./classtag.ts";
import type { Forecast } from "./plan.ts";

/** What the next sync will make of one classroom, or of one class that has none. */
export type ForecastItemKind = "archived" | "created" | "hidden" | "kept" | "unarchived" | "untold";

export interface ForecastItem {
  readonly kind: ForecastItemKind;
  /** `LiveSchool.key` of the school that the class feeds; without a class, of the one that the classroom belongs to. */
  readonly school: string;
  /** `Classroom.key`; absent: none yet. */
  readonly classroom?: string;
  readonly sourcedId: string;
  /** As the classroom is called before the sync; of one that it creates, the class's title. */
  readonly name: string;
  /** The class as ClassLink shares it; absent where it does not. */
  readonly class?: { readonly title: string; readonly orgId: string };
  /** The class lies in no term that counts, or in none that runs on the day: what becomes of it rests on an assumption of its own. */
  readonly otherTerm?: true;
  /** The class feeds another school than its classroom belongs to. */
  readonly moved?: true;
  /** The existing classroom that a new one will stand beside, if any. */
  readonly duplicates?: string;
}

export interface KeptSchool {
  readonly id: string;
  readonly name: string;
  readonly orgIds: readonly string[];
}

export interface KeptClassroom {
  readonly id: string;
  readonly school: string;
  readonly name: string;
  readonly state: ClassroomState;
  /** `unknown` where the driver did not see them. */
  readonly connections: readonly string[] | "unknown";
}

/** A forecast of one night by the ids of ClassTag and ClassLink, with what it rests on: it can be compared with what came. */
export interface KeptForecast {
  /**
   * What it is a forecast of: live state as it was read; where that could not be read again, as the writes left it; or as people
   * leave it who have done all of a runbook.
   */
  readonly of: "plan-as-applied" | "read" | "runbook-as-done";
  /** When ClassTag was read, ISO 8601 with offset Z. */
  readonly at: string;
  readonly dailySync: DailySync;
  /** Those that the sync heeds; absent: not seen. */
  readonly settings: { readonly deletionThreshold?: number; readonly unarchiveReappearing?: boolean };
  readonly schools: readonly KeptSchool[];
  /** Every classroom that was there, so that one that comes is told apart. */
  readonly classrooms: readonly KeptClassroom[];
  readonly items: readonly ForecastItem[];
  readonly threshold: Forecast["threshold"] & {
    /** Rounded up, or measured against other classrooms, the threshold would decide otherwise: the night tells which is true. */
    readonly hinges: boolean;
  };
  readonly fails?: NonNullable<Forecast["fails"]>;
  readonly untoldClasses?: number;
  readonly assumptions: readonly Assumption[];
}
