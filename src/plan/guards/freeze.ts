import { counted } from "../../model/text.ts";
import type { Guard } from "./guard.ts";

/** No writes on the days that the file freezes. No acknowledgement lifts this: a reviewed change of the file does. */
export const freeze: Guard = ({ district, changes, moment }) =>
  changes.length === 0
    ? []
    : district.freeze
        .filter((one) => one.from <= moment.date && moment.date <= one.to)
        .map((one) => ({
          guard: "freeze",
          message: `${moment.date} lies in the freeze from ${one.from} to ${one.to} (${one.reason}); ${counted(changes.length, "change")} must wait`,
          wayOut: `Apply after ${one.to}, or change the freeze in a pull request.`,
          numbers: { count: changes.length, of: changes.length, limit: 0 },
          canBeAcknowledged: false,
        }));
