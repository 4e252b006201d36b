import { type Change, schoolsOf } from "../../model/change.ts";
import { endsWithTime, type GuardRefusal, knowsItsTerms } from "../../model/plan.ts";
import type { ReadyCheck, ReadyHand, ReadyName } from "../../model/readiness.ts";
import { counted, nameSome } from "../../model/text.ts";
import { type Write, writesOf } from "../../model/writes.ts";
import { findingName, question } from "./ready-check.ts";
import { otherFindings, type ReadyInput } from "./ready-input.ts";
import { nameTheTerm, untoldBy } from "./untold.ts";

const asked = question("plan", "The plan is empty: nothing waits");

/** Changes of settings are told by the check of settings. */
export function planCheck(input: ReadyInput): ReadyCheck {
  const { district, outlook, plan } = input;
  const changes = plan.changes.filter(isOfSchools);
  const errors = otherFindings(outlook.errors);
  const refusals = standingRefusals([...plan.refusals, ...outlook.refusals]);
  const see = `rollcall plan ${district.id}`;
  const stranger = untoldBy("tenant", asked, input);
  if (stranger !== undefined) return stranger;
  if (!knowsItsTerms(plan))
    return asked.notKnown(
      "the plan rests on no term, so that it is empty whatever is left to do",
      errors.map(findingName),
      [nameTheTerm(district.id)],
    );
  if (changes.length + errors.length + refusals.length === 0)
    return asked.ok("ClassTag is as the file asks, and no guard refuses");
  const whoApplies: ReadyHand = outlook.byHand.length > 0 ? "classtag" : "reviewer";
  return asked.noGo(
    [
      ...(changes.length === 0 ? [] : [`${counted(changes.length, "change")} not made`]),
      ...(errors.length === 0
        ? []
        : [`${counted(errors.length, "finding")} of lines that cannot be followed`]),
      ...(refusals.length === 0 ? [] : [`${counted(refusals.length, "guard")} refusing`]),
    ].join(", "),
    [...errors.map(findingName), ...refusals.map(refusalName), ...changes.flatMap(changeNames)],
    [
      ...(changes.length + refusals.length === 0
        ? []
        : [{ who: whoApplies, text: "Review the plan, and have it applied or made by hand.", command: see }]),
      ...(errors.length === 0
        ? []
        : [{ who: "editor" as const, text: "Correct the lines; each finding says how.", command: see }]),
    ],
  );
}

/** A freeze or quiet hours keep Rollcall from writing, and not a person from turning a switch. */
function standingRefusals(refusals: readonly GuardRefusal[]): readonly GuardRefusal[] {
  const standing = refusals.filter((one) => one.acknowledgedBy === undefined && !endsWithTime(one));
  return [
    ...new Map(standing.map((one) => [JSON.stringify([one.guard, one.school, one.message]), one])).values(),
  ];
}

const refusalName = ({ guard, message, school, wayOut }: GuardRefusal): ReadyName => ({
  name: message,
  id: guard,
  note: wayOut,
  ...(school === undefined ? {} : { school }),
});

/** A change that belongs to no school is one of a setting. */
export const isOfSchools = (change: Change): boolean => schoolsOf(change).length > 0;

export const changeNames = (change: Change): readonly ReadyName[] =>
  writesOf(change).map((write) => ({
    name: write.name,
    id: write.key,
    ...("school" in write ? { school: write.school.name } : {}),
    note: `${valueText(write.before)} → ${valueText(write.after)}`,
  }));

const valueText = (value: Write["after"]): string =>
  typeof value === "object" ? nameSome(value, 3) || "no connection" : String(value);
