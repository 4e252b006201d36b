import type { Reversibility } from "../../model/change.ts";
import { shorten } from "../terminal/display-width.ts";
import { count, formatNumber } from "../wording.ts";
import { type ChangeRow, countDoubtful } from "./change-row.ts";
import type { PlanView, WorstView } from "./plan-view.ts";

/** What the choice rests on. */
type Judged = Pick<
  PlanView,
  "findings" | "forecast" | "loosened" | "refusals" | "totals" | "undo" | "verdict"
> & {
  readonly rows: readonly ChangeRow[];
};

/** The worst first; each says what it found, or nothing. */
const candidates: readonly ((judged: Judged) => string | undefined)[] = [
  syncFails,
  thresholdExceeded,
  unliftable,
  firstError,
  worstDoubt,
  firstWarning,
  firstRefusal,
  firstLoosening,
  firstAcknowledged,
  hardlyUndone,
  besideExisting,
  notTold,
  archivedBySync,
];

/**
 * The one thing of a plan that a person has to know who reads nothing else, in words: what stops the sync as a whole, what no
 * acknowledgement lifts, what is not written, the doubt about what is hardest to take back, and so on down to nothing.
 */
export function worstOf(judged: Judged): WorstView {
  for (const [rank, candidate] of candidates.entries()) {
    const says = candidate(judged);
    if (says !== undefined) return { rank, says };
  }
  return { rank: candidates.length, says: nothing(judged) };
}

function syncFails({ forecast: { failure } }: Judged): string | undefined {
  return failure;
}

function thresholdExceeded({ forecast: { threshold } }: Judged): string | undefined {
  return threshold.isExceeded ? threshold.sentence : undefined;
}

function unliftable({ refusals }: Judged): string | undefined {
  return refusals.find(
    ({ stands, acknowledgement, endsWithTime }) => stands && acknowledgement === undefined && !endsWithTime,
  )?.message;
}

function firstError({ findings: { error } }: Judged): string | undefined {
  const [first, ...others] = error;
  return first === undefined ? undefined : andMore(placed(first), others.length, "error");
}

/** Doubtful rows: first what is hardest to take back; among those, what most speaks against. */
export const doubtfulFirst = (rows: readonly ChangeRow[]): readonly ChangeRow[] =>
  rows
    .filter(({ doubts }) => doubts.length > 0)
    .sort(
      (left, right) =>
        hardness(left.undo) - hardness(right.undo) ||
        against(right) - against(left) ||
        right.doubts.length - left.doubts.length,
    );

function worstDoubt({ rows }: Judged): string | undefined {
  const doubtful = doubtfulFirst(rows);
  const [first] = doubtful;
  if (first === undefined) return undefined;
  const where = first.school === undefined ? "" : ` at ${brief(first.school.name)}`;
  const meant = first.class === undefined ? "" : `, and ClassLink's class is ${brief(first.class.title)}`;
  return `${isConnecting(first) ? "ClassTag says " : ""}${brief(first.subject)}${where}${isConnecting(first) ? meant : ""}: ${first.doubts[0] ?? ""}${andOthers(countDoubtful(doubtful) - 1, "doubtful change")}`;
}

/** A long name must not push out what is said of it. */
const brief = (name: string): string => shorten(name, longestBrief);

const longestBrief = 60;

const isConnecting = ({ tally }: ChangeRow): boolean => tally === "takeovers";

const against = ({ strength }: ChangeRow): number => (strength === "weak" ? 1 : 0);

function firstWarning({ findings: { warning } }: Judged): string | undefined {
  const [first, ...others] = warning.filter(({ isBesideChange }) => !isBesideChange);
  return first === undefined ? undefined : andMore(placed(first), others.length, "warning");
}

function firstRefusal({ refusals }: Judged): string | undefined {
  const [first, ...others] = refusals.filter(({ stands }) => stands);
  return first === undefined ? undefined : andMore(first.message, others.length, "refusal");
}

/** Merged, it weakens what guards judge by. */
function firstLoosening({ loosened }: Judged): string | undefined {
  const [first, ...others] = loosened;
  return first === undefined
    ? undefined
    : `${first.what} is loosened, ${first.before} → ${first.after}${andOthers(others.length, "loosened protection")}`;
}

/** What somebody has taken on is still the worst of it to the next reader. */
function firstAcknowledged({ refusals }: Judged): string | undefined {
  const [first, ...others] = refusals.filter(({ stands }) => !stands);
  return first === undefined
    ? undefined
    : `${first.message}, acknowledged by ${first.acknowledgedBy ?? "somebody"}${andOthers(others.length, "acknowledged refusal")}`;
}

function hardlyUndone({ undo }: Judged): string | undefined {
  const hard = undo.filter((line) => line.undo.level === "hardly");
  const [first] = hard;
  const changes = hard.flatMap(({ kinds }) => kinds).reduce((sum, one) => sum + one.count, 0);
  return first === undefined
    ? undefined
    : `${count(changes, "change")} can hardly be taken back: ${first.undo.by}`;
}

function besideExisting({ forecast: { beside } }: Judged): string | undefined {
  const [first] = beside;
  return first === undefined
    ? undefined
    : `the sync makes ${count(beside.length, "classroom")} beside one that is there, ${first.title} beside ${first.existing} at ${first.school}${beside.length === 1 ? "" : ` and ${formatNumber(beside.length - 1)} more`}`;
}

function notTold({ forecast: { untold, untoldClasses } }: Judged): string | undefined {
  if (untold.length + untoldClasses === 0) return undefined;
  const parts = [
    untold.length === 0 ? "" : count(untold.length, "connected classroom"),
    untoldClasses === 0 ? "" : count(untoldClasses, "class", "classes"),
  ].filter((part) => part !== "");
  return `what the sync does with ${parts.join(" and ")} cannot be told, because records cannot be read`;
}

function archivedBySync({ forecast: { archived } }: Judged): string | undefined {
  const [first, ...others] = archived;
  return first === undefined
    ? undefined
    : `the sync archives ${count(archived.length, "classroom")}, no longer shared: ${first}${others.length === 0 ? "" : ` and ${formatNumber(others.length)} more`}`;
}

function nothing({ totals: { changes }, verdict }: Judged): string {
  if (verdict.kind === "nothing-looked-at") return "not known, because nothing was looked at";
  if (changes === 0) return "nothing";
  return `nothing speaks against ${changes === 1 ? "the one change" : `any of the ${formatNumber(changes)} changes`}`;
}

const placed = ({ message, school }: { readonly message: string; readonly school?: string }): string =>
  school === undefined || message.includes(school) ? message : `${school}: ${message}`;

/** A sentence goes on in brackets before its full stop. */
const andMore = (message: string, left: number, what: string): string =>
  left === 0 ? message : `${message.replace(/\.$/, "")}${andOthers(left, what)}`;

const andOthers = (left: number, what: string): string =>
  left === 0 ? "" : ` (and ${count(left, `more ${what}`)})`;

const levels: Readonly<Record<Reversibility["level"], number>> = { hardly: 0, "by-hand": 1, reversible: 2 };

/** For sorting: the lower, the harder to take back. */
export const hardness = ({ level }: Reversibility): number => levels[level];
