import { type Change, changeKey, schoolsOf } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import { pushTo } from "../model/push-to.ts";
import { compareText } from "../model/text.ts";
import { type Write, writesOf } from "../model/writes.ts";
import { approvedText } from "../plan/fingerprint-text.ts";
import { restOf, writesOfIds } from "./rest-of-change.ts";

/** How what was approved compares with what was just planned, for one school (or for the district's settings). */
type Comparison =
  /** The same changes on the same evidence. */
  | { readonly kind: "holds" }
  /** Part of it is done; what remains was approved. */
  | { readonly kind: "resumes"; readonly done: readonly Change[] }
  /** Live state or the file moved: `approved` and `planned` are the changes that differ. */
  | { readonly kind: "moved"; readonly approved: readonly Change[]; readonly planned: readonly Change[] };

/** Stands for the district's own part of a plan, its settings, where a school's key would. */
export const settingsOfDistrict = "";

/** Keys of the schools that a change belongs to: two of them may have one name. A setting belongs to the district. */
export function placesOf(change: Change): readonly string[] {
  const keys = schoolsOf(change).map(({ key }) => key);
  return keys.length === 0 ? [settingsOfDistrict] : keys;
}

export interface PlanComparison {
  /** By `LiveSchool.key`, or `settingsOfDistrict`. */
  readonly bySchool: ReadonlyMap<string, Comparison>;
  /** The plans belong to other districts or servers: nothing of the approval applies. */
  readonly isOtherPlan: boolean;
}

export const isOtherPlan = (approved: Plan, planned: Plan): boolean =>
  approved.district.id !== planned.district.id ||
  approved.tenants.classlink.endpoint !== planned.tenants.classlink.endpoint ||
  approved.tenants.classlink.orgId !== planned.tenants.classlink.orgId ||
  approved.tenants.classtag.endpoint !== planned.tenants.classtag.endpoint ||
  approved.tenants.classtag.id !== planned.tenants.classtag.id;

/**
 * Both sides of the question are plans: a fingerprint alone cannot tell a half-done plan from a moved one.
 * @param isWritten whether live state is as a write leaves it
 */
export function comparePlans(
  approved: Plan,
  planned: Plan,
  isWritten: (write: Write) => boolean,
): PlanComparison {
  const approvedBySchool = changesBySchool(approved);
  const plannedBySchool = changesBySchool(planned);
  const keys = [...new Set([...approvedBySchool.keys(), ...plannedBySchool.keys()])].sort(compareText);
  const isRest = restOf(approved.changes);
  const letGo = connectionsBegun(approved, planned, isRest);
  return {
    isOtherPlan: isOtherPlan(approved, planned),
    bySchool: new Map(
      keys.map((key) => [
        key,
        compareChanges(
          approvedBySchool.get(key) ?? [],
          plannedBySchool.get(key) ?? [],
          letGo,
          isWritten,
          isRest,
        ),
      ]),
    ),
  };
}

function changesBySchool(plan: Plan): ReadonlyMap<string, readonly Change[]> {
  const bySchool = new Map<string, Change[]>();
  for (const change of plan.changes) for (const key of placesOf(change)) pushTo(bySchool, key, change);
  return bySchool;
}

/**
 * Classrooms whose approved connection change has been made, or begun: it is no longer planned, or only its rest is. An id
 * that such a classroom held may be free now, and a change that was approved while it was held rests on the same facts.
 */
function connectionsBegun(
  approved: Plan,
  planned: Plan,
  isRest: (change: Change) => boolean,
): ReadonlySet<string> {
  const left = new Map(planned.changes.map((change) => [changeKey(change), change]));
  const begun = new Set<string>();
  for (const change of approved.changes) {
    const rest = left.get(changeKey(change));
    if (rest !== undefined && (approvedText(rest) === approvedText(change) || !isRest(rest))) continue;
    for (const { target, key } of writesOf(change)) if (target === "connection") begun.add(key);
  }
  return begun;
}

function compareChanges(
  approved: readonly Change[],
  planned: readonly Change[],
  letGo: ReadonlySet<string>,
  isWritten: (write: Write) => boolean,
  isRest: (change: Change) => boolean,
): Comparison {
  const approvedTexts = new Set(approved.map(approvedText));
  const plannedTexts = new Set(planned.map(approvedText));
  const onlyPlanned = planned.filter((change) => !approvedTexts.has(approvedText(change)));
  const onlyApproved = approved.filter((change) => !plannedTexts.has(approvedText(change)));
  if (onlyPlanned.length === 0 && onlyApproved.length === 0) return { kind: "holds" };
  const approvedWithoutHolders = new Set(
    approved.map((change) => approvedText(withoutFormerHolder(change, letGo))),
  );
  const isSubset = onlyPlanned.every(
    (change) => approvedWithoutHolders.has(approvedText(change)) || isRest(change),
  );
  const beingEnded = new Set(onlyPlanned.flatMap(writesOfIds).map(({ key }) => key));
  const plannedKeys = new Set(planned.map(changeKey));
  const gone = onlyApproved.filter((change) => !plannedKeys.has(changeKey(change)));
  const isDone = (change: Change): boolean => writesOf(change).every(isWritten);
  const isAccountedFor = (change: Change): boolean => {
    const writes = writesOf(change);
    const isCut = writes.length > 1;
    return writes.every((write) => isWritten(write) || (isCut && beingEnded.has(write.key)));
  };
  if (isSubset && gone.every(isAccountedFor)) return { kind: "resumes", done: gone.filter(isDone) };
  return { kind: "moved", approved: onlyApproved, planned: onlyPlanned };
}

function withoutFormerHolder(change: Change, letGo: ReadonlySet<string>): Change {
  if (!("evidence" in change) || change.evidence.holder === undefined || !letGo.has(change.evidence.holder))
    return change;
  const { holder: _, ...evidence } = change.evidence;
  return { ...change, evidence };
}
