import type { PlanView } from "./plan-view.ts";

/** What the forecast is of: of the plan applied, or of what stands already. */
export const forecastTitle = ({ changes }: PlanView["totals"]): string =>
  changes === 0 ? "Next nightly sync, as it stands" : "Next nightly sync, once this is applied";
