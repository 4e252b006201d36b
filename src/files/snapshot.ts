import type { LiveReads } from "../cli/plan-live.ts";

/** What both systems said of one district at one time: a plan can be made of it later, without asking anybody. */
export interface Snapshot {
  /** District id. */
  readonly district: string;
  readonly takenAt: Date;
  readonly reads: Omit<LiveReads, "ability" | "snapshot">;
}
