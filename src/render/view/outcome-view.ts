import type { GuardRefusal, Plan } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";

/** What became of one district's apply, with all that a reader of a comment needs to go on. */
export interface OutcomeView {
  readonly report: Report;
  /** All that was due when it was planned. */
  readonly planned: Plan;
  readonly fingerprint: string;
  /** The reviewed plan, where what is due differs from it. */
  readonly approved?: Plan;
  /** Why what is due was not, or not all, what was reviewed. */
  readonly stale?: string;
  /** What a person has to be told about the schedule, as a whole sentence. */
  readonly notice?: string;
  /** Guards that stopped it, with the fingerprint of what they judged. */
  readonly refused?: { readonly refusals: readonly GuardRefusal[]; readonly fingerprint: string };
}
