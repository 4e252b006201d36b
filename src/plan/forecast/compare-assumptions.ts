import { assumptionSentences, type TestedAssumption, testedAssumptions } from "../../model/assumption.ts";
import type { AssumptionVerdict, JudgedAssumption } from "../../model/forecast-comparison.ts";
import { isCountMoved } from "./compare-count.ts";
import { type FoundItem, fewHands, handsFor, judgedOf } from "./compare-groups.ts";
import type { Morning } from "./morning.ts";

interface Nights {
  /** Orgs for which the sync was to fail, and ran. */
  readonly ranThough: readonly string[];
  /** A second night counts what the first one made. */
  readonly isOneNight: boolean;
}

/** What the night says of each assumption. An assumption that nothing tested has neither held nor is it broken. */
export function judgeAssumptions(
  all: readonly FoundItem[],
  morning: Morning,
  { ranThough, isOneNight }: Nights,
): readonly JudgedAssumption[] {
  const lost = verdictsOnLost(all, morning, isOneNight);
  return testedAssumptions.map((id) => ({
    id,
    says: assumptionSentences[id],
    verdict: lost[id] ?? (id === "unshared-org-fails" ? ranVerdict(ranThough) : verdictOn(id, all)),
  }));
}

const untested: AssumptionVerdict = { kind: "untested" };

const broken = (names: readonly string[], of: number): AssumptionVerdict => ({
  kind: "broken",
  broken: names.length,
  of,
  names,
});

/**
 * A rule is broken where more came otherwise than as it says, and more than a few people's hands can have made so. What they can
 * have made is told by name and called neither.
 */
function judged(otherwise: readonly FoundItem[], held: number, isDoubted = false): AssumptionVerdict {
  const of = held + otherwise.length;
  if (otherwise.length === 0) return of === 0 || isDoubted ? untested : { kind: "held", of };
  const names = otherwise.map(({ item }) => item.name);
  return !isDoubted && otherwise.length > held && handsFor(otherwise) > fewHands
    ? broken(names, of)
    : { kind: "cannot-be-told", otherwise: names.length, of, names };
}

const ranVerdict = (orgs: readonly string[]): AssumptionVerdict =>
  orgs.length === 0 ? untested : broken(orgs, orgs.length);

function verdictOn(id: TestedAssumption, all: readonly FoundItem[]): AssumptionVerdict {
  const against = all.filter(({ found }) => found.kind === "otherwise" && found.against === id);
  const held = all.filter(({ found }) => found.kind === "as-forecast" && found.tests.includes(id)).length;
  return judged(against, held);
}

/**
 * The classrooms whose class is gone: all of them are archived, or none is, as the threshold decides; some of them only is
 * no reading of the threshold.
 */
function verdictsOnLost(
  all: readonly FoundItem[],
  morning: Morning,
  isOneNight: boolean,
): Partial<Record<TestedAssumption, AssumptionVerdict>> {
  const { exceeded, hinges } = morning.kept.threshold;
  const lost = judgedOf(all, "archived");
  const otherwise = lost.filter(({ found }) => found.kind === "otherwise");
  const held = lost.length - otherwise.length;
  // What one night was to leave another may have archived: of more classrooms more may go.
  const isDoubted = isCountMoved(all, morning) || (exceeded && !isOneNight);
  const isAll = otherwise.length === lost.length;
  return {
    "threshold-rounded-down":
      (hinges && otherwise.length === 0) || isAll ? judged(otherwise, held, isDoubted) : untested,
    "gone-class-archived":
      exceeded || (isAll && lost.length > 0) ? untested : judged(otherwise, held, isDoubted && held === 0),
  };
}
