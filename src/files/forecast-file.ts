import { canonicalJson } from "../model/canonical-json.ts";
import type { ForecastOfDistrict } from "../model/forecast-comparison.ts";
import type { ForecastFile } from "./forecast-file.gen.ts";
import { formatVersions } from "./format-versions.ts";
import type { Written } from "./written.ts";

/** For programs: `schemas/forecast.schema.json`. Ends with a line break. */
export function forecastJson(districts: readonly ForecastOfDistrict[]): string {
  const file: Written<ForecastFile> = { formatVersion: formatVersions.forecast, districts };
  return `${canonicalJson(file, 2)}\n`;
}
