import type { TestedAssumption } from "../../model/assumption.ts";
import type { ForecastItem, KeptForecast } from "../../model/kept-forecast.ts";
import type { ItemFound } from "./compare-item.ts";
import { newNameIn } from "./forecast.ts";
import { isSameName, type Morning, titlesOf } from "./morning.ts";

export interface FoundItem {
  readonly item: ForecastItem;
  readonly found: ItemFound;
}

/** An item whose fate was seen, and that nobody had a hand in. */
export const isJudged = ({ found }: FoundItem): boolean =>
  found.kind === "as-forecast" || found.kind === "otherwise";

export const judgedOf = (all: readonly FoundItem[], kind: ForecastItem["kind"]): readonly FoundItem[] =>
  all.filter((one) => one.item.kind === kind && isJudged(one));

/**
 * A sync treats all alike that one rule is for. Where only some of those that it was to leave archived are active, only some of
 * those that the threshold was to save are archived, or only some of those whose class is of another term or moved, people did
 * that, as they may. Where there is but one, nobody can say who did it, and no rule is named.
 */
export function withHandsSeen(all: readonly FoundItem[], { threshold }: KeptForecast): readonly FoundItem[] {
  const saved = threshold.exceeded ? judgedOf(all, "archived") : [];
  const isSomeSaved = saved.some(({ found }) => found.kind === "as-forecast");
  return all.map((one) => {
    const { item, found } = one;
    if (found.kind !== "otherwise") return one;
    if (isSomeSaved && saved.includes(one)) return { item, found: byHand("it was archived") };
    if (found.isPeoples !== true) return one;
    const alike = judgedOf(all, item.kind).filter((other) => isForRule(other, found.against));
    if (alike.some((other) => other.found.kind === "as-forecast"))
      return { item, found: byHand(item.kind === "hidden" ? "it was unarchived" : "it was archived") };
    const { against: _, ...untold } = found;
    return alike.length > 1 ? one : { item, found: untold };
  });
}

/** Whether it shows that a rule held, or that something came otherwise than it says. */
const isForRule = ({ found }: FoundItem, rule: TestedAssumption | undefined): boolean =>
  rule !== undefined &&
  ((found.kind === "as-forecast" && found.tests.includes(rule)) ||
    (found.kind === "otherwise" && found.against === rule));

const byHand = (says: string): ItemFound => ({ kind: "since", by: "hand", says });

/** Whether the night would change what a person sees of it. */
export const hasEffect = (item: ForecastItem, morning: Morning): boolean =>
  item.kind === "created" ||
  item.kind === "unarchived" ||
  (newNameIn(item) !== undefined && !titlesOf(item, morning).some((title) => isSameName(title, item.name))) ||
  (item.kind === "archived" && !morning.kept.threshold.exceeded);

/** Something happened that nothing but a sync does, or all of a kind did that it was to do. */
export function showsANight(all: readonly FoundItem[], morning: Morning): boolean {
  const { kept } = morning;
  const others = all.filter(({ item }) => item.kind !== "archived" && item.kind !== "hidden");
  if (others.some(({ found }) => isOfNight(found))) return true;
  const [lost, hidden] = [judgedOf(all, "archived"), judgedOf(all, "hidden")];
  if (hidden.some(({ found }) => isOfNight(found))) return true;
  const isAllOtherwise = (group: readonly FoundItem[]): boolean =>
    group.length > 1 && group.every(({ found }) => found.kind === "otherwise");
  if (isAllOtherwise(hidden) || (kept.threshold.exceeded && isAllOtherwise(lost))) return true;
  if (kept.threshold.exceeded || lost.length === 0) return false;
  // One classroom alone may have been archived by its teacher.
  const isExpectedAlone = !others.some((one) => isJudged(one) && hasEffect(one.item, morning));
  return lost.every(({ found }) => found.kind === "as-forecast") && (lost.length > 1 || isExpectedAlone);
}

const isOfNight = (found: ItemFound): boolean =>
  (found.kind === "as-forecast" && found.shows === "a-night") ||
  (found.kind === "otherwise" && found.isOfNight);
