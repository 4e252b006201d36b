import type { GuardRefusal } from "../../model/plan.ts";
import { archiveAll } from "./archive-all.ts";
import { archiveShare } from "./archive-share.ts";
import { acknowledgeExpected } from "./expectation.ts";
import { freeze } from "./freeze.ts";
import type { Guard, GuardContext } from "./guard.ts";
import { quietHours } from "./quiet-hours.ts";
import { takeoverShare } from "./takeover-share.ts";

const guards: readonly Guard[] = [freeze, quietHours, archiveAll, archiveShare, takeoverShare];

/** All refusals of a plan; those that the file itself acknowledges say so. */
export function judge(context: GuardContext): readonly GuardRefusal[] {
  return acknowledgeExpected(
    guards.flatMap((guard) => guard(context)),
    context,
  );
}
