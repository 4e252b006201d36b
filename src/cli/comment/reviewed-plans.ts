import { FileError } from "../../files/file-error.ts";
import { sameFingerprint } from "../../files/fingerprint.ts";
import type { SavedPlan } from "../../files/plan-file.ts";
import { readPlanFile } from "../../files/read-plan-file.ts";
import type { Acknowledgements, IgnoredAcknowledgement } from "../../github/acknowledgements.ts";
import { filesEnding } from "../checkout/found-files.ts";

/** The plans of a pull request, as the plan jobs left them. */
export interface PlansOfPullRequest {
  /** One a district. */
  readonly plans: readonly SavedPlan[];
  readonly unusable: readonly { readonly district: string; readonly reason: string }[];
  /** Of the districts that must have one, those of which there is no file. */
  readonly absent: readonly string[];
}

/**
 * Reads the plan files. One that cannot be used must not hide the others: it counts as missing.
 * @param expected districts that must have a plan
 */
export async function readPlans(
  names: readonly string[],
  expected: readonly string[],
  cwd: string,
): Promise<PlansOfPullRequest> {
  const byDistrict = new Map<string, SavedPlan>();
  const unusable: { district: string; reason: string }[] = [];
  for (const file of await filesEnding(names, ".plan.json", cwd)) {
    try {
      const saved = await readPlanFile(file, cwd);
      const { id } = saved.plan.district;
      const other = byDistrict.get(id);
      // A job that was run again leaves two: the later one counts.
      if (other === undefined || other.createdAt < saved.createdAt) byDistrict.set(id, saved);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      unusable.push({ district: districtIn(file), reason: error.message });
    }
  }
  const absent = expected.filter(
    (id) => !byDistrict.has(id) && !unusable.some(({ district }) => district === id),
  );
  return {
    plans: [...byDistrict.values()].sort((left, right) =>
      left.plan.district.id < right.plan.district.id ? -1 : 1,
    ),
    unusable,
    absent: [...new Set(absent)],
  };
}

const districtIn = (file: string): string => /([^/\\]*)\.plan\.json$/.exec(file)?.[1] ?? file;

export const standsIn = ({ plan }: SavedPlan): boolean =>
  plan.refusals.some(({ acknowledgedBy }) => acknowledgedBy === undefined);

export interface AcknowledgedPlans {
  readonly plans: readonly SavedPlan[];
  /** Those that would have lifted a refusal of these plans. Others are about plans that are no more. */
  readonly ignored: readonly IgnoredAcknowledgement[];
}

/** An acknowledgement lifts the refusals of its guard in the plan that has its fingerprint, and no other. */
export function acknowledgePlans(
  plans: readonly SavedPlan[],
  { accepted, ignored }: Acknowledgements,
): AcknowledgedPlans {
  const lifts = (one: { guard: string; fingerprint: string }, saved: SavedPlan, guard: string): boolean =>
    one.guard === guard && sameFingerprint(one.fingerprint, saved.fingerprints.whole);
  const acknowledged = plans.map((saved): SavedPlan => {
    const refusals = saved.plan.refusals.map((refusal) => {
      if (refusal.acknowledgedBy !== undefined || !refusal.canBeAcknowledged) return refusal;
      const by = accepted.find((one) => lifts(one, saved, refusal.guard))?.by;
      return by === undefined ? refusal : { ...refusal, acknowledgedBy: `@${by} in a comment` };
    });
    return { ...saved, plan: { ...saved.plan, refusals } };
  });
  return {
    plans: acknowledged,
    ignored: ignored.filter((one) =>
      acknowledged.some((saved) =>
        saved.plan.refusals.some(
          ({ guard, acknowledgedBy }) => acknowledgedBy === undefined && lifts(one, saved, guard),
        ),
      ),
    ),
  };
}
