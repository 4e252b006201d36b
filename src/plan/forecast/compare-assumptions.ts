import { assumptionSentences, type TestedAssumption, testedAssumptions } from "../../model/assumption.ts";
import type { AssumptionVerdict, JudgedAssumption } from "../../model/forecast-comparison.ts";
import type { FoundItem } from "./compare-groups.ts";
import { judgedOf } from "./compare-groups.ts";
import { syncSettings } from "./keep-forecast.ts";
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

const ranVerdict = (orgs: readonly string[]): AssumptionVerdict =>
  orgs.length === 0 ? untested : broken(orgs, orgs.length);

function verdictOn(id: TestedAssumption, all: readonly FoundItem[]): AssumptionVerdict {
  const against = all.filter(({ found }) => found.kind === "otherwise" && found.against === id);
  const held = all.filter(({ found }) => found.kind === "as-forecast" && found.tests.includes(id)).length;
  if (against.length > 0)
    return broken(
      against.map(({ item }) => item.name),
      held + against.length,
    );
  return held === 0 ? untested : { kind: "held", of: held };
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
  const { threshold } = morning.kept;
  const lost = judgedOf(all, "archived");
  const otherwise = lost.filter(({ found }) => found.kind === "otherwise").map(({ item }) => item.name);
  const none = { "threshold-rounded-down": untested, "gone-class-archived": untested };
  if (lost.length === 0) return none;
  const held = { kind: "held", of: lost.length } as const;
  if (otherwise.length === 0)
    return {
      "threshold-rounded-down": threshold.hinges ? held : untested,
      "gone-class-archived": threshold.exceeded ? untested : held,
    };
  // What one night was to leave another may have archived: of more classrooms more may go.
  if (isCountMoved(all, morning) || (threshold.exceeded && !isOneNight)) return none;
  // One classroom alone may have been archived by its teacher.
  if (threshold.exceeded && lost.length === 1) return none;
  return otherwise.length === lost.length
    ? { ...none, "threshold-rounded-down": broken(otherwise, lost.length) }
    : { ...none, "gone-class-archived": broken(otherwise, lost.length) };
}

/** Whether the sync counted other classrooms than the forecast, or against another limit: then it says nothing of the rule. */
function isCountMoved(all: readonly FoundItem[], { kept, live }: Morning): boolean {
  const counted = new Set(["archived", "kept", "untold"]);
  // Where it was not seen that these are synced, they may have counted as gone.
  const isDoubtful = ({ item, found }: FoundItem): boolean =>
    item.kind === "kept" &&
    (item.otherTerm === true || item.moved === true) &&
    !(found.kind === "as-forecast" && found.shows === "a-night");
  const isOtherNumber = ({ item, found }: FoundItem): boolean =>
    isDoubtful({ item, found }) ||
    (counted.has(item.kind) && (found.kind === "since" || found.kind === "not-known")) ||
    (found.kind === "otherwise" &&
      ((item.kind === "kept" && found.isPeoples === true) ||
        found.against === "classes-of-any-term" ||
        found.against === "moved-class-keeps-classroom"));
  return syncSettings(live).deletionThreshold !== kept.settings.deletionThreshold || all.some(isOtherNumber);
}
