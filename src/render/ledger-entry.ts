import { schoolsOf } from "../model/change.ts";
import type { Ledger, PendingPlan, Place, SettledPlace, Word } from "../model/ledger.ts";
import type { ChangeOutcome } from "../model/report.ts";
import { counted, formatNumber } from "../model/text.ts";

/** What an entry of the ledger's branch says: a line, and below it what became of which place. Plain text. */
export interface LedgerEntryText {
  readonly subject: string;
  readonly body: string;
}

/** What an apply did, as far as its entry tells it. */
export interface EntryOfApply {
  readonly before: Ledger | undefined;
  readonly after: Ledger;
  readonly outcomes: readonly ChangeOutcome[];
  /** Those among the outcomes that brought back what is recorded. */
  readonly returned: readonly ChangeOutcome[];
  /** Address of the run, where there is one. */
  readonly run?: string;
}

/** An apply is about to write. */
export const beginEntry = (
  { district, begun, pending }: Ledger,
  changes: number,
  run: string | undefined,
): LedgerEntryText => ({
  subject: `${district}: an apply begins (${counted(changes, "change")})`,
  body: lines([
    ...pending
      .filter(({ fingerprint }) => begun?.plans.includes(fingerprint) === true)
      .map((plan) => `For ${pullRequestOf(plan)}.`),
    ...(run === undefined ? [] : [`Run: ${run}`]),
  ]),
});

/** What an apply has written, and what that changed in the ledger. */
export function endEntry({ before, after, outcomes, returned, run }: EntryOfApply): LedgerEntryText {
  const settled = after.places.filter(
    (place) => before?.places.some((one) => JSON.stringify(one) === JSON.stringify(place)) !== true,
  );
  const waiting = after.pending.filter(
    (plan) => before?.pending.some((one) => isSamePending(one, plan)) !== true,
  );
  const over = (before?.pending ?? []).filter(
    ({ pullRequest }) =>
      !after.pending.some((one) => one.pullRequest === pullRequest) &&
      !settled.some(({ word }) => isWordOf(word, pullRequest)),
  );
  const written = outcomes.filter((one) => !returned.includes(one));
  const learnt = learntSince(before, after);
  const news = [
    ...(learnt === undefined ? nightsOver(before, after, outcomes) : [learnt.news]),
    ...told(written, "written"),
    ...told(returned, "brought back"),
    ...(settled.length === 0 ? [] : [`${counted(settled.length, "place")} settled`]),
    ...(waiting.length === 0
      ? []
      : [
          `${waiting.map(({ pullRequest }) => `#${pullRequest}`).join(", ")} ${waiting.length === 1 ? "waits" : "wait"}`,
        ]),
  ];
  return {
    subject: `${after.district}: ${news.length === 0 ? otherNews(before, after) : news.join(", ")}`,
    body: lines([
      ...(learnt?.told ?? []),
      ...bySchool("Written", written),
      ...bySchool("Brought back to what is recorded", returned),
      ...byWord(settled).map(([word, names]) => `Settled on ${word}: ${names.join("; ")}.`),
      ...waiting.map(
        (plan) =>
          `Waits: ${pullRequestOf(plan)}, at ${plan.places.map(({ place }) => nameOf(place)).join("; ")}: ${plan.reason}.`,
      ),
      ...over.map((plan) => `No longer waits: ${pullRequestOf(plan)}.`),
      ...(run === undefined ? [] : [`Run: ${run}`]),
    ]),
  };
}

const otherNews = (before: Ledger | undefined, { forecast }: Ledger): string =>
  forecast !== undefined && forecast.run !== before?.forecast?.run
    ? "the night after its runbook is waited for"
    : "brought up to date";

/** A night that is waited for no longer, and has shown nothing. */
function nightsOver(
  before: Ledger | undefined,
  { forecast }: Ledger,
  outcomes: readonly ChangeOutcome[],
): readonly string[] {
  const isOver = before?.forecast !== undefined && forecast === undefined && outcomes.length === 0;
  return isOver ? ["of the last night nothing is left to compare"] : [];
}

interface LearntNews {
  readonly news: string;
  readonly told: readonly string[];
}

/** What a night has shown that was not known before. */
function learntSince(before: Ledger | undefined, after: Ledger): LearntNews | undefined {
  const known = new Set((before?.learnt ?? []).flatMap(({ held, broken }) => [held?.at, broken?.at]));
  const learnt = after.learnt ?? [];
  const broken = learnt.flatMap(({ assumption, broken: one }) =>
    one === undefined || known.has(one.at)
      ? []
      : [`${assumption} (${formatNumber(one.broken)} of ${formatNumber(one.of)})`],
  );
  const held = learnt.flatMap(({ assumption, held: one }) =>
    one === undefined || known.has(one.at) ? [] : [`${assumption} (${formatNumber(one.of)})`],
  );
  if (broken.length + held.length === 0) return undefined;
  return {
    news: `a night compared${broken.length === 0 ? "" : `, ${counted(broken.length, "assumption")} broken`}`,
    told: [
      ...(broken.length === 0 ? [] : [`Broken that night: ${broken.join("; ")}.`]),
      ...(held.length === 0 ? [] : [`Held that night: ${held.join("; ")}.`]),
    ],
  };
}

/** How many of what was tried went well. */
function told(outcomes: readonly ChangeOutcome[], verb: string): readonly string[] {
  const applied = outcomes.filter(({ outcome }) => outcome.kind === "applied").length;
  if (outcomes.length === 0) return [];
  return applied === outcomes.length
    ? [`${counted(applied, "change")} ${verb}`]
    : [`${applied} of ${counted(outcomes.length, "change")} ${verb}`];
}

function bySchool(what: string, outcomes: readonly ChangeOutcome[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { change, outcome } of outcomes) {
    if (outcome.kind !== "applied") continue;
    const schools = schoolsOf(change).map(({ name }) => name);
    for (const name of schools.length === 0 ? [districtsOwn] : schools)
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => `${name} (${count})`);
  return names.length === 0 ? [] : [`${what}: ${names.join("; ")}.`];
}

/** A person ended a plan that waited. */
export const declineEntry = (
  district: string,
  plan: PendingPlan,
  { by, reason }: { readonly by: string; readonly reason: string | undefined },
): LedgerEntryText => ({
  subject: `${district}: #${plan.pullRequest} is declined by ${by}`,
  body: lines([
    `No longer waits: ${pullRequestOf(plan)}, plan ${plan.fingerprint}, at ${plan.places.map(({ place }) => nameOf(place)).join("; ")}.`,
    ...(reason === undefined ? [] : [`Why: ${reason}`]),
  ]),
});

const isSamePending = (left: PendingPlan, right: PendingPlan): boolean =>
  left.pullRequest === right.pullRequest && left.reason === right.reason;

const isWordOf = (word: Word, pullRequest: number): boolean =>
  word.kind === "review" && word.pullRequest === pullRequest;

function byWord(places: readonly SettledPlace[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const { word, place } of places) {
    const text = wordText(word);
    const names = found.get(text) ?? [];
    names.push(nameOf(place));
    found.set(text, names);
  }
  return [...found];
}

/** On whose word, for a person. */
export const wordText = (word: Word): string =>
  word.kind === "review"
    ? pullRequestOf(word)
    : `the fingerprint ${word.fingerprint}, typed in by ${word.actor}${word.onePerson === true ? " (a repository of one person)" : ""}`;

const pullRequestOf = ({ pullRequest, approvers }: Pick<PendingPlan, "approvers" | "pullRequest">): string =>
  approvers.length === 0
    ? `#${pullRequest} (the rules ask for no approval)`
    : `#${pullRequest} (approved by ${approvers.join(", ")})`;

/** What a person calls a place. */
export const nameOf = (place: Place): string => (place.kind === "district" ? districtsOwn : place.name);

const districtsOwn = "the district's own part";

const lines = (all: readonly string[]): string => all.join("\n");
