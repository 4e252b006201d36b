import { count, formatNumber, listSome } from "../wording.ts";
import type { PlanView } from "./plan-view.ts";

/** The next step of who reviews a plan, by its verdict. */
export function toDoOf({
  clock,
  findings,
  refusals,
  totals,
  verdict,
}: Pick<PlanView, "clock" | "findings" | "refusals" | "totals" | "verdict">): string {
  const look = totals.doubtful === 0 ? "" : `look at ${changesInDoubt(totals.doubtful)} below, then `;
  switch (verdict.kind) {
    case "refused":
      return `${look}${settling(refusals)}`;
    case "blocked":
      return totals.blocked > 0
        ? `mend ${count(totals.blocked, "line")} below and push`
        : `mend ${count(findings.error.length, "error")} below and push`;
    case "changes":
      return `${look}${merging(clock, totals)}`;
    case "no-changes":
      return totals.undecided === 0
        ? "nothing"
        : `nothing to apply; decide ${count(totals.undecided, "classroom")} that the file does not mention`;
    case "nothing-looked-at":
      return "see that the file lists what it should";
  }
}

const changesInDoubt = (doubtful: number): string =>
  doubtful === 1 ? "the doubtful change" : `the ${formatNumber(doubtful)} doubtful changes`;

function settling(refusals: PlanView["refusals"]): string {
  const standing = refusals.filter(({ stands }) => stands);
  const liftable = standing.filter(({ acknowledgement }) => acknowledgement !== undefined).length;
  if (liftable === standing.length)
    return liftable === 1
      ? "lift the guard as shown below if it is meant, or change the file"
      : `lift the ${formatNumber(liftable)} guards as shown below if it is meant, or change the file`;
  const waiting = standing.filter(({ endsWithTime }) => endsWithTime).map(({ guard }) => guard);
  const others = standing.filter(({ endsWithTime }) => !endsWithTime);
  const ends = `${listSome([...new Set(waiting)], 3)} ends by itself`;
  if (others.length === 0) return `wait: ${ends}`;
  const settle = `settle what ${listSome([...new Set(others.map(({ guard }) => guard))], 3)} ${others.length === 1 ? "says" : "say"} below`;
  return waiting.length === 0 ? `${settle}; not all of it can be acknowledged` : `${settle}; ${ends}`;
}

/** Who is unsure at five in the afternoon should know what doing nothing costs. */
function merging({ isOn }: PlanView["clock"], { changes }: PlanView["totals"]): string {
  const merge = `approve and merge: that writes ${changes === 1 ? "it" : `all ${formatNumber(changes)}`}`;
  return isOn === false
    ? `${merge}. Not sure? Approve nothing: while the sync is off, waiting costs nothing`
    : merge;
}
