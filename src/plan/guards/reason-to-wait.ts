import type { DailySync } from "../../model/classtag.ts";
import type { District } from "../../model/district.ts";
import type { LocalMoment } from "../../model/plan.ts";
import { isTimeOfDay } from "../../model/wall-clock.ts";
import { freezesOn } from "./freeze.ts";
import { clockText, quietAround, quietAt } from "./quiet-window.ts";

/**
 * Why nothing more may be begun, although the guards let the plan through when it was made: a long apply may last into a freeze
 * or the quiet hours. A clause that says what began, and when to go on.
 * @param district with the protections that hold, those of the base included
 */
export function reasonToWait(
  district: Pick<District, "freeze" | "sync" | "timezone">,
  dailySync: DailySync,
  now: LocalMoment,
): string | undefined {
  const [frozen] = freezesOn(now.date, district.freeze);
  if (frozen !== undefined)
    return `a freeze began on ${frozen.from} (${frozen.reason}): go on after ${frozen.to}`;
  const window = quietAround(district.sync, dailySync);
  if (window === undefined || !isTimeOfDay(window.startsAt)) return undefined;
  const quiet = quietAt(now, window, district.timezone);
  return quiet === undefined
    ? undefined
    : `the quiet hours around the sync of ${window.startsAt} began at ${clockText(quiet.from, now)}: go on after ${clockText(quiet.until, now)}, when the sync has ended`;
}
