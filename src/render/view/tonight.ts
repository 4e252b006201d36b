import { count, formatNumber } from "../wording.ts";
import type { PlanView } from "./plan-view.ts";

/** What families will see tomorrow, in one sentence: what the next sync does once the plan is applied. */
export function tonightOf({
  clock,
  forecast,
  totals,
}: Pick<PlanView, "clock" | "forecast" | "totals">): string {
  const applied = totals.changes === 0 ? "" : "once this is applied, ";
  return `${whenOf(clock)}${applied}${effectsOf(forecast)}`;
}

function whenOf({ isOn, startsAt }: PlanView["clock"]): string {
  if (isOn === true) return startsAt === undefined ? "" : `at ${startsAt}, `;
  return isOn === false ? "if somebody turns the sync on, " : "if the sync is on, ";
}

function effectsOf(forecast: PlanView["forecast"]): string {
  if (forecast.failure !== undefined) return "the sync fails as a whole, before it does anything";
  const { archived, beside, created, hidden, kept, unarchived, untold } = forecast;
  const { untoldClasses } = forecast;
  const there = kept + unarchived.length;
  if (there + created + archived.length + hidden.length + untold.length + untoldClasses === 0)
    return "the sync has nothing to do: no classroom is connected, and no class is shared at a connected school";
  const twins =
    beside.length === 0 ? "" : `, ${formatNumber(beside.length)} of them beside one that is there`;
  return [
    `${count(there, "classroom")} ${there === 1 ? "stays" : "stay"}${backText(unarchived.length)}${namesText(forecast.renamed.length, there)}`,
    created === 0 ? (untoldClasses === 0 ? "none is new" : "no other is new") : `${areNew(created)}${twins}`,
    archivedText(forecast),
    hidden.length === 0
      ? ""
      : `${formatNumber(hidden.length)} ${is(hidden.length)} shared and ${hidden.length === 1 ? "stays" : "stay"} archived`,
    untold.length === 0 ? "" : `of ${count(untold.length, "classroom")} more it cannot be told`,
    untoldClasses === 0
      ? ""
      : `of ${count(untoldClasses, "class", "classes")} it cannot be told whether a classroom is made`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function namesText(renamed: number, there: number): string {
  if (renamed === 0) return "";
  if (renamed === there) return ` and ${there === 1 ? "gets a new name" : "all get new names"}`;
  return ` and ${formatNumber(renamed)} of them ${renamed === 1 ? "gets a new name" : "get new names"}`;
}

/** They are counted among those that stay. */
const backText = (unarchived: number): string =>
  unarchived === 0 ? "" : ` (${formatNumber(unarchived)} of them ${is(unarchived)} unarchived)`;

function archivedText({ archived, threshold }: PlanView["forecast"]): string {
  if (threshold.isExceeded)
    return `none of ${formatNumber(archived.length)} ${is(archived.length)} archived, because that is over the deletion threshold`;
  if (archived.length === 0) return "none is archived";
  const unless = threshold.isTold ? "" : " unless that is over the deletion threshold, which cannot be told";
  return `${formatNumber(archived.length)} ${is(archived.length)} archived${unless}`;
}

const is = (number: number): string => (number === 1 ? "is" : "are");

const areNew = (number: number): string => `${formatNumber(number)} ${is(number)} new`;
