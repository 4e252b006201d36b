import type { DailySync } from "../model/classtag.ts";
import { dayAfter } from "../model/days.ts";
import { defined } from "../model/defined.ts";
import type { District, Freeze } from "../model/district.ts";
import type { Hold, Wait } from "../model/drift.ts";
import { endsWithTime, type GuardRefusal, type LocalMoment } from "../model/plan.ts";
import { freezesOn } from "../plan/guards/freeze.ts";
import { quietAround } from "../plan/guards/quiet-window.ts";

/**
 * What holds changes back, if anything does. A freeze of the next day counts as one of today: a schedule comes once a day, and
 * whether it comes again today is not known.
 * @param judged what the guards say of just these changes, and of which plan
 * @param district with the protections that hold, those of the base included
 */
export function holdOf(
  judged: { readonly refusals: readonly GuardRefusal[]; readonly fingerprint: string },
  district: Pick<District, "freeze" | "sync">,
  dailySync: DailySync,
  { date }: LocalMoment,
): Hold | undefined {
  const wait = waitFrom(date, district, dailySync, judged.refusals);
  const refusals = judged.refusals.filter((refusal) => !endsWithTime(refusal));
  if (refusals.length > 0)
    return { kind: "guards", refusals, fingerprint: judged.fingerprint, ...defined({ wait }) };
  return wait === undefined ? undefined : { kind: "time", wait };
}

function waitFrom(
  date: string,
  district: Pick<District, "freeze" | "sync">,
  dailySync: DailySync,
  refusals: readonly GuardRefusal[],
): Wait | undefined {
  const freeze = freezeFrom(date, district.freeze) ?? freezeFrom(dayAfter(date), district.freeze);
  if (freeze !== undefined) return { until: `${freeze.to} is over`, because: `freeze: ${freeze.reason}` };
  const quiet = quietAround(district.sync, dailySync);
  return quiet === undefined || !refusals.some(endsWithTime)
    ? undefined
    : { until: `the sync of ${quiet.startsAt} has run`, because: "quiet hours" };
}

/** The freeze that ends last of those that hold on a day, or that follow it without a day between. */
function freezeFrom(date: string, freezes: readonly Freeze[]): Freeze | undefined {
  let last: Freeze | undefined;
  for (let day = date; ; day = dayAfter(last.to)) {
    const [latest] = [...freezesOn(day, freezes)].sort((left, right) => (left.to < right.to ? 1 : -1));
    if (latest === undefined) return last;
    last = latest;
  }
}
