import { type Change, changeKey, classroomsOf } from "../model/change.ts";
import type { Reversal } from "../model/plan.ts";
import type { ChangeOutcome, Outcome, Report } from "../model/report.ts";

/**
 * What an apply made or may have made, over all its runs: a later run comes after all steps of an earlier one.
 * @param only keys of classrooms: nothing but their changes, an exchange with all its members
 */
export function reversalOf(report: Report, only?: ReadonlySet<string>): Reversal {
  const all = everythingIn(report).filter(
    ({ change }) => only === undefined || classroomsOf(change).some(({ key }) => only.has(key)),
  );
  const changesWith = (level: number): readonly Change[] =>
    all.flatMap(({ change, outcome }) => (certainty(outcome) === level ? [change] : []));
  const uncertain = changesWith(1);
  return {
    of: report.fingerprint,
    applied: changesWith(2),
    ...(uncertain.length === 0 ? {} : { uncertain }),
    since: report.startedAt.slice(0, 10),
  };
}

/** Each change once, over all runs of an apply, with what is best known of it, in the order in which they were made. */
export function everythingIn({ earlier = [], outcomes }: Report): readonly ChangeOutcome[] {
  const before = earlier.reduce((last, { change }) => Math.max(last, change.step), 0);
  const later = outcomes.map(({ change, outcome }) => ({
    outcome,
    change: { ...change, step: change.step + before },
  }));
  const byKey = new Map<string, ChangeOutcome>();
  for (const one of [...earlier, ...later]) {
    const known = byKey.get(changeKey(one.change));
    if (known === undefined || certainty(one.outcome) >= certainty(known.outcome))
      byKey.set(changeKey(one.change), one);
  }
  return [...byKey.values()];
}

/** What failed may have been written, and of what was left to people live state shows what they did. */
function certainty({ kind }: Outcome): 0 | 1 | 2 {
  if (kind === "applied") return 2;
  return kind === "failed" || kind === "by-hand" ? 1 : 0;
}
