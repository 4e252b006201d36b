import type { GuardName } from "../../model/diagnostic-code.ts";
import type { Freeze } from "../../model/district.ts";
import type { GuardRefusal } from "../../model/plan.ts";
import { counted } from "../../model/text.ts";
import type { TimeContext } from "./guard.ts";

/** No writes on the days that the file freezes. No acknowledgement lifts this: a reviewed change of the file does. */
export const freeze = ({ district, changes, moment }: TimeContext): readonly GuardRefusal<GuardName>[] =>
  changes.length === 0
    ? []
    : freezesOn(moment.date, district.freeze).map((one) => ({
        guard: "freeze",
        message: `${moment.date} lies in the freeze from ${one.from} to ${one.to} (${one.reason}); ${counted(changes.length, "change")} must wait`,
        wayOut: `Apply after ${one.to}, or change the freeze in a pull request.`,
        numbers: { count: changes.length, of: changes.length, limit: 0 },
        canBeAcknowledged: false,
      }));

/** @param date `YYYY-MM-DD` */
export const freezesOn = (date: string, freezes: readonly Freeze[]): readonly Freeze[] =>
  freezes.filter(({ from, to }) => from <= date && date <= to);
