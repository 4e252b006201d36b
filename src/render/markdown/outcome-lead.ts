/** What stands first in a comment on an apply, for who has ten seconds: what went wrong, what tonight does with it, what to do. */
import type { GuardRefusal } from "../../model/plan.ts";
import type { ChangeOutcome, Outcome, Report } from "../../model/report.ts";
import { applyWorkflow, stepText } from "../command-line.ts";
import { markdownCode, visibleText } from "../escape.ts";
import { changeRows } from "../view/change-row.ts";
import { clockOf } from "../view/clock.ts";
import type { OutcomeView } from "../view/outcome-view.ts";
import { count, formatNumber, share } from "../wording.ts";
import { name, rawSentence, subject } from "./markdown-table.ts";

type Kind = Outcome["kind"];

/** In words that follow a number, in the order in which somebody has to look. */
const unwritten = [
  ["failed", (number: number) => `${formatNumber(number)} failed`],
  ["conflict", (number: number) => count(number, "conflict")],
  ["skipped", (number: number) => `${formatNumber(number)} skipped`],
] as const satisfies readonly (readonly [Kind, (number: number) => string])[];

const ofKind = (outcomes: readonly ChangeOutcome[], kind: Kind): readonly ChangeOutcome[] =>
  outcomes.filter(({ outcome }) => outcome.kind === kind);

/** "100 of 213 changes applied, 5 failed, 1 conflict, 107 skipped" */
export function outcomeHeadline({ report: { outcomes, withheld }, refused, stale }: OutcomeView): string {
  if (outcomes.length === 0) {
    if (refused !== undefined) return "nothing was written: a guard refuses it";
    if (stale !== undefined) return "nothing was written: it is not what was reviewed";
    return withheld.length === 0
      ? "nothing was due"
      : `nothing was written: ${count(withheld.length, "change")} withheld`;
  }
  const byHand = ofKind(outcomes, "by-hand").length;
  if (byHand === outcomes.length)
    return `nothing was written into ClassTag: ${count(byHand, "change")} to make by hand, in the runbook`;
  const others = unwritten.flatMap(([kind, said]) => {
    const number = ofKind(outcomes, kind).length;
    return number === 0 ? [] : [said(number)];
  });
  return [
    `${share(ofKind(outcomes, "applied").length, outcomes.length, "change")} applied`,
    ...others,
    ...(byHand === 0 ? [] : [`${formatNumber(byHand)} to make by hand`]),
    ...(withheld.length === 0 ? [] : [`${formatNumber(withheld.length)} withheld`]),
  ].join(", ");
}

/** Markdown, ended by an empty line. */
export function outcomeLead(view: OutcomeView): string {
  const steps = toDo(view);
  return `- **Worst:** ${worst(view)}
- **Tonight:** ${rawSentence(tonight(view))}
- **To do:** ${steps.length === 0 ? "nothing" : steps.join(" ")}
`;
}

function worst({ report, refused, stale }: OutcomeView): string {
  const { outcomes, verified, withheld } = report;
  for (const [kind] of unwritten) {
    const [first, ...others] = ofKind(outcomes, kind);
    if (first !== undefined) return `${ofOutcome(first)}${more(others.length, kindWords[kind])}`;
  }
  if (refused !== undefined) return ofRefusals(refused.refusals);
  if (stale !== undefined) return rawSentence(stale);
  const [held, ...others] = withheld;
  if (held !== undefined) return `withheld: ${rawSentence(held.reason)}${more(others.length, "withheld")}`;
  if (outcomes.length > 0 && verified.kind === "unverified")
    return "whether it is as written was not read again";
  const isLeft = verified.kind === "remaining" && ofKind(outcomes, "by-hand").length === 0;
  return isLeft ? `${count(verified.changes, "change")} left, although all were written` : "nothing";
}

const kindWords = { failed: "that failed", conflict: "in conflict", skipped: "skipped" } as const;

const more = (number: number, which: string): string =>
  number === 0 ? "" : ` (and ${formatNumber(number)} more ${which})`;

function ofOutcome({ change, outcome }: ChangeOutcome): string {
  const [row] = changeRows(change);
  const what = row === undefined ? "" : `${subject(row)}${at(row.school?.name)}: `;
  return `${what}${"reason" in outcome ? rawSentence(outcome.reason) : ""}`;
}

const at = (school: string | undefined): string => (school === undefined ? "" : ` at ${name(school)}`);

function ofRefusals([first, ...others]: readonly GuardRefusal[]): string {
  if (first === undefined) return "a guard refuses it";
  return `${rawSentence(first.message)}${others.length === 0 ? "" : ` (and ${count(others.length, "more refusal")})`}`;
}

/** What was not written reaches no sync, whatever the plan says of it. */
function tonight({ report: { outcomes }, planned }: OutcomeView): string {
  const applied = ofKind(outcomes, "applied").map(({ change }) => change);
  if (applied.length > 0) return clockOf(planned.dailySync, planned.moment, applied).sentence;
  return ofKind(outcomes, "by-hand").length > 0
    ? "the sync finds what people have made by hand before it starts, and nothing else of this"
    : "nothing of this, because nothing was written";
}

/** Each a sentence, in Markdown. */
function toDo(view: OutcomeView): readonly string[] {
  const { report, refused, stale } = view;
  const { district, outcomes, withheld } = report;
  const plan = markdownCode(stepText(`rollcall plan ${district}`));
  const has = (kind: Kind): boolean => ofKind(outcomes, kind).length > 0;
  return [
    refused === undefined ? "" : settling(refused.refusals),
    stale === undefined || refused !== undefined ? "" : goOn(view),
    has("failed") || has("skipped") ? `nothing is lost: ${rawSentence(nextRun)}${sooner(report)}` : "",
    has("conflict") ? `look at what else was found below; what is due now: ${plan}.` : "",
    has("by-hand")
      ? `make ${count(ofKind(outcomes, "by-hand").length, "change")} by hand, as the runbook says: it is among the artifacts of the run.`
      : "",
    withheld.length > 0 && stale === undefined && refused === undefined
      ? "look at what was withheld below, and why."
      : "",
  ].filter((step) => step !== "");
}

const nextRun = "the next run goes on where this one stopped, and does nothing twice.";

/** What a person typed in was good for that plan alone. */
const sooner = ({ approval, district }: Report): string =>
  approval.kind === "plan" || approval.kind === "schedule"
    ? ` Sooner: ${markdownCode(applyWorkflow(visibleText(district)))}.`
    : "";

const settling = (refusals: readonly GuardRefusal[]): string =>
  refusals.every(({ canBeAcknowledged }) => canBeAcknowledged)
    ? "lift what refuses as shown below if it is meant, or change the file."
    : "see below what each guard waits for; not all of it can be acknowledged.";

function goOn({ planned, fingerprint, report, approved }: OutcomeView): string {
  if (planned.changes.length === 0) return "nothing: nothing is due any more.";
  const look = approved === undefined ? "look at what is due now" : "look at the difference below";
  return `${look}. If that is what is meant, write it: ${markdownCode(applyWorkflow(report.district, fingerprint))}. If not, change the file in a pull request.`;
}
