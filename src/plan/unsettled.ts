import { type Change, schoolsOf } from "../model/change.ts";
import { knowsItsTerms, type Plan, type Scope } from "../model/plan.ts";
import { settingsOfDistrict } from "./compare-plans.ts";
import { approvedText } from "./fingerprint-text.ts";

/** A merge that touched the district, and what is known of its review. */
export interface Merge {
  /** For a person: `pull request #12`, or the commit. */
  readonly name: string;
  /** The plan that was reviewed for it; absent where nobody reviewed one, or where it is not at hand. */
  readonly plan?: Plan;
  /** Why there is no plan, as a clause. */
  readonly problem?: string;
  /** `approvedText`s of the changes that were applied after it. */
  readonly applied: ReadonlySet<string>;
  /** What a person approved by plan or fingerprint after it, and an apply then wrote. */
  readonly approvedSince: readonly Scope[];
}

/**
 * Why what is due at a place is not drift: the newest merge that speaks of the place asks for changes that were neither
 * reviewed for what is there now nor written since. Until then a person has to look, and a schedule keeps its hands off.
 * @param merges newest first
 * @param place a school's name, or `settingsOfDistrict`
 * @param isDone whether live state is as a change leaves it
 * @returns `undefined` where the newest merge is settled, or none is known
 */
export function unsettledAt(
  place: string,
  merges: readonly Merge[],
  isDone: (change: Change) => boolean,
): string | undefined {
  const newest = merges.find(({ plan }) => plan === undefined || speaksOf(plan, place));
  if (newest === undefined || newest.approvedSince.some((scope) => covers(scope, place))) return undefined;
  if (newest.plan === undefined)
    return `of ${newest.name} there is no reviewed plan: ${newest.problem ?? "none was found"}`;
  if (!knowsItsTerms(newest.plan)) return `${newest.name} was merged while no term was in scope`;
  const own = newest.plan.changes.filter((change) => namesOfPlaces(change).includes(place));
  const isSettled = own.every((change) => newest.applied.has(approvedText(change)) || isDone(change));
  return isSettled
    ? undefined
    : `what ${newest.name} asks for was reviewed for another live state, and is not written yet`;
}

/** The scope has a school's name of the file, and a change that of ClassTag, which somebody may have given it since. */
const speaksOf = ({ scope, changes }: Plan, place: string): boolean =>
  covers(scope, place) || changes.some((change) => namesOfPlaces(change).includes(place));

const covers = (scope: Scope, place: string): boolean =>
  scope.kind === "district" || scope.schools.includes(place);

/** Names of the schools that a change belongs to; a setting belongs to the district. */
export function namesOfPlaces(change: Change): readonly string[] {
  const schools = schoolsOf(change).map(({ name }) => name);
  return schools.length === 0 ? [settingsOfDistrict] : schools;
}
