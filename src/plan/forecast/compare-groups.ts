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

/** As many things may people have done by hand in a day without anybody hearing of it. */
export const fewHands = 2;

/** How many things people would have to have done for all of it to look so. */
export const handsFor = (all: readonly FoundItem[]): number =>
  all.reduce((sum, { found }) => sum + (found.kind === "otherwise" ? (found.hands ?? 1) : 0), 0);

/**
 * A sync treats all alike that one rule is for. Where only some of those that it was to leave archived are active, only some of
 * those that the threshold was to save are archived, or only some of those whose class is of another term or moved, people did
 * that, as they may.
 */
export function withHandsSeen(all: readonly FoundItem[], { threshold }: KeptForecast): readonly FoundItem[] {
  const saved = threshold.exceeded ? judgedOf(all, "archived") : [];
  const isSomeSaved = saved.some(({ found }) => found.kind === "as-forecast");
  return all.map((one) => {
    const { item, found } = one;
    if (found.kind !== "otherwise") return one;
    if (isSomeSaved && saved.includes(one)) return { item, found: byHand("it was archived") };
    const alike = judgedOf(all, item.kind).filter((other) => isForRule(other, found.against));
    return found.isPeoples === true && alike.some((other) => other.found.kind === "as-forecast")
      ? { item, found: byHand(item.kind === "hidden" ? "it was unarchived" : "it was archived") }
      : one;
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

/**
 * Something happened that nothing but a sync does, or more of what it does than a few people's hands may have done. Where all came
 * that it was to do, however little, it passed: whoever did it, nothing is to be told of.
 */
export function showsANight(all: readonly FoundItem[], morning: Morning): boolean {
  const { kept } = morning;
  if (all.some(({ item, found }) => isMadeByIt(item, found))) return true;
  const shown = all.filter((one) => isLikeANight(one, kept)).length;
  if (shown > fewHands) return true;
  const isAllThere = !all.some(
    (one) => one.found.kind === "otherwise" && (hasEffect(one.item, morning) || isLikeANight(one, kept)),
  );
  return shown > 0 && isAllThere && kept.fails === undefined;
}

/** A classroom that was not there, holds a class and is called as it. */
const isMadeByIt = ({ kind }: ForecastItem, found: ItemFound): boolean =>
  (found.kind === "otherwise" && found.isOfNight) ||
  (kind === "created" && found.kind === "as-forecast" && found.shows === "a-night");

/** What no morning shows without a night, unless people did it: also by a sync of other rules. */
const isLikeANight = ({ item, found }: FoundItem, { threshold }: KeptForecast): boolean =>
  (found.kind === "as-forecast" && found.shows === "a-night") ||
  (found.kind === "otherwise" &&
    (found.isOfNight || item.kind === "hidden" || (item.kind === "archived" && threshold.exceeded)));
