import type { LearntAssumption } from "../../model/assumption.ts";
import { formatDay, formatNumber } from "../wording.ts";

type Nights = Pick<LearntAssumption, "broken" | "held">;

/** Whether the last night that tested it broke it. */
export const isBroken = ({ held, broken }: Nights): boolean =>
  broken !== undefined && (held === undefined || held.at < broken.at);

/** `held 80 of 80 on 2026-08-18`, or `broken on 2026-08-18: 3 of 80`; both where it held since. */
export function learntText(nights: Nights): string {
  const { held, broken } = nights;
  const texts = [
    held === undefined || isBroken(nights)
      ? ""
      : `held ${formatNumber(held.of)} of ${formatNumber(held.of)} on ${formatDay(held.at)}`,
    broken === undefined
      ? ""
      : `broken on ${formatDay(broken.at)}: ${formatNumber(broken.broken)} of ${formatNumber(broken.of)}`,
  ];
  return texts.filter((text) => text !== "").join("; ");
}
