import type { District } from "../../model/district.ts";
import type { Scope } from "../../model/plan.ts";
import type { Context } from "../context.ts";
import { readTeachers, sourceOfTeachers } from "../services/read-teachers.ts";
import { withServices } from "../services/with-services.ts";
import { type SuggestedDistrict, suggestDistrict } from "./suggest-district.ts";

interface SuggestForOptions {
  readonly envFile?: string;
  /** `server`, or a file; absent: the export's, where there is one. */
  readonly teachers?: string;
}

/** Opens the district's services, and proposes a class for each of its undecided classrooms. */
export async function suggestFor(
  district: District,
  scope: Scope,
  options: SuggestForOptions,
  context: Context,
): Promise<SuggestedDistrict> {
  return await withServices(district, options, context, ({ services, ...open }) =>
    suggestDistrict(district, scope, services, context, (orgIds) =>
      readTeachers(sourceOfTeachers(options.teachers), orgIds, { district, context, ...open }),
    ),
  );
}
