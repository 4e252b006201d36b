import type { ForecastOfDistrict } from "../../model/forecast-comparison.ts";
import { envelopeJson, type FailedDistrict } from "../envelope.ts";
import type { Written } from "../written.ts";
import type { District } from "./forecast-output.gen.ts";

/** For programs: `schemas/output/forecast.schema.json`. Ends with a line break. */
export function forecastJson(
  districts: readonly ForecastOfDistrict[],
  failures: readonly FailedDistrict[] = [],
): string {
  return envelopeJson<Written<District>>(
    "forecast",
    districts.map(({ id, ...said }) => ({ district: id, ...said })),
    { failures },
  );
}
