import type { SavedPlan } from "../../files/plan-file.ts";
import type { CommitStatus } from "../../github/commit-status.ts";
import { endsWithTime, type GuardRefusal } from "../../model/plan.ts";
import { visibleText } from "../../render/escape.ts";
import { count, listSome } from "../../render/wording.ts";
import type { BesidePlans } from "./comment-sections.ts";

/** Red unless every touched district has a plan that no guard refuses and no error blocks. */
export function planStatus(plans: readonly SavedPlan[], beside: BesidePlans): CommitStatus {
  const against = [
    ...problemsOfPlans(plans),
    ...missingIn(beside),
    ...errorsIn(beside),
    ...(beside.isValidatedOnly ? ["not planned: a fork gets no credentials"] : []),
  ];
  if (against.length > 0) return { state: "failure", description: capitalised(against.join("; ")) };
  return { state: "success", description: summaryOf(plans, beside) };
}

function problemsOfPlans(plans: readonly SavedPlan[]): readonly string[] {
  const refused = plans
    .filter((saved) => standing(saved).some((refusal) => !endsWithTime(refusal)))
    .map(({ plan }) => plan.district.id);
  const blocked = plans
    .filter(({ plan }) => plan.diagnostics.some(({ severity }) => severity === "error"))
    .map(({ plan }) => plan.district.id);
  return [
    ...(refused.length === 0 ? [] : [`refused by a guard: ${listSome(refused, 3)}`]),
    ...(blocked.length === 0 ? [] : [`errors in the plan of ${listSome(blocked, 3)}`]),
  ];
}

/** Of one, there is room for what became of its job as well. */
function missingIn({ missing }: BesidePlans): readonly string[] {
  const [only, ...others] = missing;
  if (only === undefined) return [];
  if (others.length === 0 && only.job !== undefined)
    return [`no plan of ${only.district}: its job ${visibleText(only.job.words)}`];
  return [`no plan of ${listSome(missing.map(({ district }) => district).sort(), 3)}`];
}

function errorsIn({ findings }: BesidePlans): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return errors === 0 ? [] : [`${count(errors, "error")} in the files`];
}

function summaryOf(plans: readonly SavedPlan[], { unmanaged }: BesidePlans): string {
  const changes = plans.reduce((sum, { plan }) => sum + plan.changes.length, 0);
  const acknowledged = plans.reduce(
    (sum, { plan }) =>
      sum + plan.refusals.filter(({ acknowledgedBy }) => acknowledgedBy !== undefined).length,
    0,
  );
  const waiting = plans.filter((saved) => standing(saved).length > 0).map(({ plan }) => plan.district.id);
  if (plans.length === 0 && unmanaged.length === 0) return "No district is touched";
  return [
    `${count(changes, "change")} planned in ${count(plans.length, "district")}`,
    ...(waiting.length === 0 ? [] : [`${listSome(waiting, 3)} waits for the end of a freeze or quiet hours`]),
    ...(acknowledged === 0 ? [] : [`${count(acknowledged, "guard")} acknowledged`]),
    ...(unmanaged.length === 0 ? [] : [`${listSome([...unmanaged].sort(), 3)} unmanaged from now on`]),
  ].join("; ");
}

/** What nobody has lifted. A freeze and quiet hours end without anybody's doing, and are judged again when it is written. */
const standing = ({ plan }: SavedPlan): readonly GuardRefusal[] =>
  plan.refusals.filter(({ acknowledgedBy }) => acknowledgedBy === undefined);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
