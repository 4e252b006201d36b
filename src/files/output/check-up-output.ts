import { type CheckUp, statusCounts } from "../../model/check-result.ts";
import { defined } from "../../model/defined.ts";
import { envelopeJson, type OutputFailure } from "../envelope.ts";

/**
 * For programs: `schemas/output/doctor.schema.json` and `profile-check.schema.json`. What was checked without a district's file is
 * no district's. Ends with a line break.
 */
export function checkUpsJson(
  command: "doctor" | "profile check",
  checkUps: readonly CheckUp[],
  failures: readonly OutputFailure[] = [],
): string {
  const said = checkUps.map(({ results, ...about }) => ({
    ...about,
    results,
    counts: statusCounts(results),
  }));
  const [github] = said.flatMap(({ district: _, name: __, ...one }) =>
    one.repository === undefined ? [] : [one],
  );
  const [settings] = said.flatMap(({ counts, district, repository, results }) =>
    district === undefined && repository === undefined ? [{ counts, results }] : [],
  );
  const districts = said.flatMap(({ district, repository: _, ...one }) =>
    district === undefined ? [] : [{ district, ...one }],
  );
  return envelopeJson(command, districts, { failures, ...defined({ github, settings }) });
}
