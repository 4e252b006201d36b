import type { Schedule } from "../model/district.ts";

/** How far a schedule goes now, and what a person who wrote something else has to be told. */
interface ScheduleInForce {
  readonly schedule: Schedule;
  /** A whole sentence. */
  readonly notice?: string;
}

/**
 * Mending drift without a review takes a record of what is settled, and there is none yet: what plans and reports of the last
 * months do not show must not pass for settled.
 */
export const scheduleInForce = (asked: Schedule): ScheduleInForce =>
  asked === "approved"
    ? { schedule: asked }
    : {
        schedule: "approved",
        notice: `The file says schedule: ${asked}, which counts as approved for now: a scheduled apply writes only what was reviewed, and drift waits for a person.`,
      };
