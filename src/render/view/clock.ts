import type { Change, ChangeKind } from "../../model/change.ts";
import type { DailySync } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { LocalMoment } from "../../model/plan.ts";
import { visibleText } from "../escape.ts";
import { count } from "../wording.ts";
import type { Clock } from "./plan-view.ts";

/**
 * Whether and when families will notice: what the sync does, with its next run; what is archived or brought back, as soon as it
 * is written. The times are both of the district's zone.
 * @param changes that are written, or are to be
 */
export function clockOf(dailySync: DailySync, moment: LocalMoment, changes: readonly Change[]): Clock {
  const seen = seenAtOnce(changes);
  const beside = seen === undefined ? "" : `; families notice ${seen} at once`;
  switch (dailySync.enabled) {
    case false:
      return {
        isOn: false,
        sentence: `Daily sync is off: families notice ${seen === undefined ? "nothing" : `${seen} at once, and nothing else`} until a person turns it on`,
      };
    case "unknown":
      return { isOn: "unknown", sentence: `Daily sync may be on: this driver cannot see it${beside}` };
    case true:
      return {
        isOn: true,
        ...defined({
          startsAt: dailySync.startsAt === undefined ? undefined : visibleText(dailySync.startsAt),
        }),
        sentence: `Daily sync is on: ${nextRun(dailySync.startsAt, moment)}${beside}`,
      };
  }
}

function seenAtOnce(changes: readonly Change[]): string | undefined {
  const of = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  return seenText({ archives: of("archive"), unarchives: of("unarchive") });
}

/** An archived classroom leaves what its members see, whatever the sync does. `undefined`: there is none. */
export function seenText(seen: {
  readonly archives: number;
  readonly unarchives: number;
}): string | undefined {
  const said = [
    seen.archives === 0 ? "" : count(seen.archives, "archive"),
    seen.unarchives === 0 ? "" : count(seen.unarchives, "unarchive"),
  ].filter((one) => one !== "");
  return said.length === 0 ? undefined : said.join(" and ");
}

function nextRun(startsAt: string | undefined, moment: LocalMoment): string {
  const start = minutesOf(startsAt ?? "");
  const now = minutesOf(moment.time);
  if (startsAt === undefined || start === undefined || now === undefined) {
    return "takes effect with its next run; when that is, this driver cannot see";
  }
  const left = (start - now + minutesPerDay) % minutesPerDay || minutesPerDay;
  const span =
    left < 60 ? `${left} min` : `${Math.floor(left / 60)} h${left % 60 === 0 ? "" : ` ${left % 60} min`}`;
  return `takes effect at ${startsAt}, ${span} after this plan was made`;
}

const minutesPerDay = 24 * 60;

function minutesOf(time: string): number | undefined {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}
