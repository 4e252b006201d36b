import { defined } from "../../model/defined.ts";
import type { GuardName } from "../../model/diagnostic-code.ts";
import type { CountLimits, Limit } from "../../model/district.ts";
import type { GuardRefusal } from "../../model/plan.ts";
import { formatNumber, percentText } from "../../model/text.ts";
import type { Counted } from "./counts.ts";

/** The largest number that a limit lets through. */
const allowed = (limit: Limit, of: number): number =>
  limit.kind === "number" ? limit.number : Math.floor(of * limit.share);

/**
 * The counts that pass a limit, per school and for the district, as refusals. A share does not trip below the floor, a
 * number always does; of several limits the strictest is named.
 */
export function refuseCounts(
  limits: CountLimits,
  bySchool: readonly Counted[],
  district: Counted,
  refusal: (counted: Counted, limit: string) => Pick<GuardRefusal<GuardName>, "guard" | "message" | "wayOut">,
): readonly GuardRefusal<GuardName>[] {
  return [
    ...bySchool.flatMap((counted) => refuse(limits.perSchool, limits.floor, counted, refusal)),
    ...refuse(limits.perDistrict, limits.floor, district, refusal),
  ];
}

function refuse(
  limits: readonly Limit[],
  floor: number,
  counted: Counted,
  refusal: (counted: Counted, limit: string) => Pick<GuardRefusal<GuardName>, "guard" | "message" | "wayOut">,
): readonly GuardRefusal<GuardName>[] {
  const { school, count, of } = counted;
  const passed = limits.filter((limit) =>
    limit.kind === "number" ? count > limit.number : count >= floor && count > of * limit.share,
  );
  const [strictest] = [...passed].sort((left, right) => allowed(left, of) - allowed(right, of));
  if (strictest === undefined || count === 0) return [];
  return [
    {
      ...refusal(counted, limitText(strictest)),
      ...defined({ school }),
      numbers: { count, of, limit: allowed(strictest, of) },
      canBeAcknowledged: true,
    },
  ];
}

const limitText = (limit: Limit): string =>
  limit.kind === "number" ? String(limit.number) : percentText(limit.share);

/** `12 of 40 active classrooms of Lincoln (30 %), limit 20 %` */
export function countText({ school, count, of }: Counted, what: string, limit: string): string {
  const share = of === 0 ? "" : ` (${percentText(count / of)})`;
  return `${formatNumber(count)} of ${formatNumber(of)} ${what} of ${school ?? "the district"}${share}, limit ${limit}`;
}
