import type { District } from "../../model/district.ts";
import type { Readiness } from "../../model/readiness.ts";
import type { LineDoubt } from "../../model/suggestion.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { readinessOf } from "../../plan/ready/judge-readiness.ts";
import { type OpenSchools, openSchools } from "../../plan/summaries/open-schools.ts";
import type { Context } from "../context.ts";
import { type ReadOutlook, readOutlook } from "../drift/read-outlook.ts";
import type { AppliedRecord } from "../services/record.ts";
import { checkLines, noTeachers } from "../suggest/check-lines.ts";
import { lineDoubts } from "../suggest/line-doubts.ts";

/**
 * Reads one district once, and judges it by its plan, its outlook and the evidence on its lines.
 * @throws DistrictError where a read is incomplete
 */
export async function readReadiness(
  district: District,
  record: AppliedRecord,
  options: { readonly cache?: string | false; readonly envFile?: string },
  context: Context,
): Promise<Readiness> {
  const read = await readOutlook(district, record, options, context);
  const { outlook, planned, reads } = read;
  const moment = localMoment(context.now(), district.timezone);
  const open = openSchools({ district, ...reads, scope: { kind: "district" }, moment });
  const doubts = doubtsIn(open, read);
  return readinessOf({ district, plan: planned.plan, live: reads.live, open, outlook, doubts });
}

function doubtsIn(open: OpenSchools, { reads }: ReadOutlook): readonly LineDoubt[] {
  if (open.kind === "untold") return [];
  const check = checkLines(open.schools, reads, noTeachers);
  return open.schools.flatMap((school) => lineDoubts(school, check));
}
