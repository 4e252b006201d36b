import type { CommitStatus } from "../../github/commit-status.ts";
import { visibleText } from "../../render/escape.ts";
import type { PlanView, RefusalView } from "../../render/view/plan-view.ts";
import { guardsOf } from "../../render/view/verdict.ts";
import { count, formatNumber, listSome } from "../../render/wording.ts";
import type { BesidePlans } from "./comment-sections.ts";

/** Red unless every touched district has a plan that no guard refuses and no error blocks. */
export function planStatus(views: readonly PlanView[], beside: BesidePlans): CommitStatus {
  const problems = problemsOfPlans(views);
  const against = [
    ...problems,
    ...missingIn(beside),
    ...errorsIn(beside),
    ...(beside.isValidatedOnly ? ["not planned: a fork gets no credentials"] : []),
  ];
  if (against.length === 0) return { state: "success", description: summaryOf(views, beside) };
  const waiting = changesIn(views);
  const counts =
    waiting === 0 || problems.length === 0 ? [] : [`${countsOf(views)} ${waiting === 1 ? "waits" : "wait"}`];
  return { state: "failure", description: capitalised([...against, ...counts].join("; ")) };
}

function problemsOfPlans(views: readonly PlanView[]): readonly string[] {
  const refused = views.filter((view) => standing(view).some(({ endsWithTime }) => !endsWithTime));
  const guards = guardsOf(
    refused.flatMap((view) => standing(view).filter(({ endsWithTime }) => !endsWithTime)),
  );
  const blocked = views.filter(({ findings }) => findings.error.length > 0);
  return [
    ...(refused.length === 0 ? [] : [`refused by ${listSome(guards, 2)} in ${namesOf(refused)}`]),
    ...(blocked.length === 0 ? [] : [`errors in the plan of ${namesOf(blocked)}`]),
  ];
}

const namesOf = (views: readonly PlanView[]): string =>
  listSome(
    views.map(({ district }) => district.id),
    3,
  );

const changesIn = (views: readonly PlanView[]): number =>
  views.reduce((sum, { totals }) => sum + totals.changes, 0);

/** "213 changes, 12 doubtful" */
function countsOf(views: readonly PlanView[]): string {
  const doubtful = views.reduce((sum, { totals }) => sum + totals.doubtful, 0);
  return `${count(changesIn(views), "change")}${doubtful === 0 ? "" : `, ${formatNumber(doubtful)} doubtful,`}`;
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

function summaryOf(views: readonly PlanView[], { unmanaged }: BesidePlans): string {
  const acknowledged = guardsOf(
    views.flatMap(({ refusals }) => refusals.filter(({ stands }) => !stands)),
  ).length;
  const unseen = views.filter(({ verdict }) => verdict.kind === "nothing-looked-at");
  const waiting = views.filter((view) => standing(view).length > 0);
  if (views.length === 0 && unmanaged.length === 0) return "No district is touched";
  return [
    `${countsOf(views)} planned in ${count(views.length, "district")}`,
    ...(waiting.length === 0
      ? []
      : [
          `${namesOf(waiting)} ${waiting.length === 1 ? "waits" : "wait"} for the end of a freeze or quiet hours`,
        ]),
    ...(unseen.length === 0 ? [] : [`nothing was looked at in ${namesOf(unseen)}`]),
    ...(acknowledged === 0 ? [] : [`${count(acknowledged, "guard")} acknowledged`]),
    ...(unmanaged.length === 0 ? [] : [`${listSome([...unmanaged].sort(), 3)} unmanaged from now on`]),
  ].join("; ");
}

/** What nobody has lifted. A freeze and quiet hours end without anybody's doing, and are judged again when it is written. */
const standing = ({ refusals }: PlanView): readonly RefusalView[] => refusals.filter(({ stands }) => stands);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
