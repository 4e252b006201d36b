import type { ClassTagState } from "../../model/classtag.ts";
import type { District } from "../../model/district.ts";
import type { PlanBase } from "../../model/plan.ts";
import { writesOf } from "../../model/writes.ts";
import type { Asked } from "../changes/ask-for.ts";
import { askedChanges } from "../changes/asked-changes.ts";
import type { Seen } from "../inputs/look-at.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { LineDiagnostic } from "../lines/wish.ts";
import type { PlanInput, RecentArchive } from "../plan-input.ts";
import { summaryOf } from "../summaries/school-summary.ts";
import { holdAgainstBase } from "./base/against-base.ts";
import { withProtectionOf } from "./base/stricter.ts";
import type { GuardContext } from "./guard.ts";

export interface Guarded {
  readonly context: GuardContext;
  /** What the plan is held against; absent where it is held against nothing. */
  readonly base?: PlanBase;
}

/** What the guards look at, with the protection of the commit that the plan is held against. */
export function guardContext(
  input: PlanInput,
  { indexes }: Seen,
  asked: Asked,
  after: ClassTagState,
): Guarded {
  const { changes, planned, reversalDiagnostics } = asked;
  const against = againstBase(input, changes, indexes);
  const district = withProtectionOf(input.base?.district, input.district);
  const context: GuardContext = {
    district,
    changes,
    writes: changes.flatMap(writesOf),
    schools: planned.map((one) => summaryOf(one, indexes)),
    planned,
    indexes,
    findings: reversalDiagnostics === undefined ? planned.flatMap(lineFindings) : [],
    settingsAfter: after.settings,
    dailySync: input.live.dailySync,
    moment: input.moment,
    recentArchives: archivesInWindow(input, district),
    protectedInBase: against?.protectedInBase ?? [],
  };
  return against === undefined ? { context } : { context, base: against.base };
}

function againstBase(input: PlanInput, changes: Asked["changes"], indexes: Seen["indexes"]) {
  const { base, district } = input;
  if (base === undefined) return undefined;
  return holdAgainstBase(
    district,
    base,
    changes,
    indexes,
    (earlier) => askedChanges(earlier, input, indexes).changes,
  );
}

const lineFindings = ({ diagnostics, lines }: PlannedSchool): readonly LineDiagnostic[] => [
  ...diagnostics,
  ...lines.flatMap((line) => line.diagnostics),
];

/** Those of so many days before ClassTag was read as the archive limits count together. */
function archivesInWindow(
  { recentArchives = [], provenance }: PlanInput,
  { guards }: District,
): readonly RecentArchive[] {
  const since = Date.parse(provenance.classtag.readAt) - guards.archive.windowDays * 24 * 60 * 60 * 1_000;
  return recentArchives.filter(({ at }) => Date.parse(at) >= since);
}
