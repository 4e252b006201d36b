import { count, formatNumber, listSome } from "../wording.ts";
import type { PlanView } from "./plan-view.ts";
import { guardsOf } from "./verdict.ts";

/** The next step of who reviews a plan, by its verdict. */
export function toDoOf({
  clock,
  findings,
  isByHand,
  refusals,
  totals,
  verdict,
}: Pick<PlanView, "clock" | "findings" | "isByHand" | "refusals" | "totals" | "verdict">): string {
  const look = totals.doubtful === 0 ? "" : `look at ${changesInDoubt(totals.doubtful)} below, then `;
  switch (verdict.kind) {
    case "refused":
      return `${look}${settling(refusals)}`;
    case "blocked":
      return mending(findings.error.length, totals.blocked);
    case "changes":
      return `${look}${merging(clock, totals, isByHand)}`;
    case "no-changes":
      return besidesChanges(findings.warning.length, totals.undecided);
    case "nothing-looked-at":
      return "see that the file lists what it should";
  }
}

/** An error may block no line, and one line may have two. */
function mending(errors: number, blocked: number): string {
  const what = errors === 0 ? count(blocked, "line") : count(errors, "error");
  const which = errors === 0 || blocked === 0 ? "" : ` (${count(blocked, "line")} blocked)`;
  return `mend ${what} below${which} and push`;
}

function besidesChanges(warnings: number, undecided: number): string {
  const steps = [
    warnings === 0 ? "" : `look at ${count(warnings, "doubtful line")} below`,
    undecided === 0 ? "" : `decide ${count(undecided, "classroom")} that the file does not mention`,
  ].filter((step) => step !== "");
  return steps.length === 0 ? "nothing" : `nothing to apply; ${steps.join(", then ")}`;
}

const changesInDoubt = (doubtful: number): string =>
  doubtful === 1 ? "the doubtful change" : `the ${formatNumber(doubtful)} doubtful changes`;

function settling(refusals: PlanView["refusals"]): string {
  const standing = refusals.filter(({ stands }) => stands);
  const guards = guardsOf(standing);
  if (standing.every(({ acknowledgement }) => acknowledgement !== undefined))
    return guards.length === 1
      ? "lift the guard as shown below if it is meant, or change the file"
      : `lift the ${formatNumber(guards.length)} guards as shown below if it is meant, or change the file`;
  const waiting = guardsOf(standing.filter(({ endsWithTime }) => endsWithTime));
  const others = guardsOf(standing.filter(({ endsWithTime }) => !endsWithTime));
  const ends = `${listSome(waiting, 3)} ${waiting.length === 1 ? "ends by itself" : "end by themselves"}`;
  if (others.length === 0) return `wait: ${ends}`;
  const settle = `settle what ${listSome(others, 3)} ${others.length === 1 ? "says" : "say"} below`;
  return waiting.length === 0 ? `${settle}; not all of it can be acknowledged` : `${settle}; ${ends}`;
}

/** Who is unsure at five in the afternoon should know what doing nothing costs. */
function merging({ isOn }: PlanView["clock"], { changes }: PlanView["totals"], isByHand: boolean): string {
  const which = changes === 1 ? "it" : `all ${formatNumber(changes)}`;
  const merge = isByHand
    ? `approve and merge: a runbook then says how people make ${which} by hand`
    : `approve and merge: that writes ${which}`;
  return isOn === false
    ? `${merge}. Not sure? Approve nothing: while the sync is off, waiting costs nothing`
    : merge;
}
