import type { Change } from "../../model/change.ts";
import type { DailySync } from "../../model/classtag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { GuardName } from "../../model/diagnostic-code.ts";
import type { District } from "../../model/district.ts";
import type { GuardRefusal, LocalMoment, SchoolSummary } from "../../model/plan.ts";
import type { SettingValues } from "../../model/setting.ts";
import type { Write } from "../../model/writes.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { Indexes } from "../lines/wish.ts";
import type { RecentArchive } from "../plan-input.ts";
import type { ProtectedClassroom } from "./base/protection.ts";

/** What a guard may look at: the changes with what they are a share of, what was read, and the moment. */
export interface GuardContext {
  /** With the limits, freezes and quiet hours that hold: where there is a base, the stricter of both. */
  readonly district: District;
  readonly changes: readonly Change[];
  /** What they write. */
  readonly writes: readonly Write[];
  readonly schools: readonly SchoolSummary[];
  /** The schools of the scope as their lines were understood. */
  readonly planned: readonly PlannedSchool[];
  readonly indexes: Indexes;
  /** What was found about the lines of the scope. */
  readonly findings: readonly Diagnostic[];
  readonly settingsAfter: SettingValues;
  readonly dailySync: DailySync;
  readonly moment: LocalMoment;
  /** Within the window of the archive limits. */
  readonly recentArchives: readonly RecentArchive[];
  /** Classrooms that the base's file protects by a line or school that the file no longer has. */
  readonly protectedInBase: readonly ProtectedClassroom[];
}

/** What a guard that ends with time may look at: an apply asks it again before each write. */
export type TimeContext = Pick<GuardContext, "changes" | "dailySync" | "district" | "moment">;

/** A rule that judges a plan. It never changes or hides one: a refused plan is still shown in full. */
export type Guard = (context: GuardContext) => readonly GuardRefusal<GuardName>[];
