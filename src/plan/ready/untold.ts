import { knowsItsTerms } from "../../model/plan.ts";
import type { ReadyCheck, ReadyStep } from "../../model/readiness.ts";
import { isStranger } from "../guards/wrong-tenant.ts";
import type { Question } from "./ready-check.ts";
import type { ReadyInput } from "./ready-input.ts";

/**
 * Not known, where the classes that were read say nothing of this district: they may be another's, or nobody knows which of them
 * count. What looks settled then is only unasked.
 */
export function untoldBy(
  what: "classes" | "tenant",
  asked: Question,
  input: ReadyInput,
): ReadyCheck | undefined {
  const { district, plan } = input;
  const names = plan.refusals
    .filter(({ guard }) => guard === "wrong-tenant")
    .map(({ guard, message, wayOut }) => ({ name: message, id: guard, note: wayOut }));
  if (isStranger(plan))
    return asked.notKnown("whose classes these are is not known", names, [otherSettings(district.id)]);
  if (what === "tenant" || knowsItsTerms(plan)) return undefined;
  return asked.notKnown("it is not known which classes count", [], [nameTheTerm(district.id)]);
}

const otherSettings = (district: string): ReadyStep => ({
  who: "editor",
  text: "See which district the CLASSLINK_ settings open, and correct them, or the org of the file.",
  command: `rollcall doctor ${district}`,
});

export const nameTheTerm = (district: string): ReadyStep => ({
  who: "editor",
  text: "Name the school year in terms: as ClassLink has it.",
  command: `rollcall plan ${district}`,
});
