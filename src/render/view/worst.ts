import type { Reversibility } from "../../model/change.ts";
import { count, formatNumber } from "../wording.ts";
import type { ChangeRow } from "./change-row.ts";
import type { PlanView } from "./plan-view.ts";

/** What the choice rests on. */
type Judged = Pick<PlanView, "findings" | "forecast" | "refusals" | "totals" | "undo"> & {
  readonly rows: readonly ChangeRow[];
};

/**
 * The one thing of a plan that a person has to know who reads nothing else, in words: what stops the sync as a whole, what no
 * acknowledgement lifts, what is not written, the doubt about what is hardest to take back, and so on down to nothing.
 */
export function worstOf(judged: Judged): string {
  return (
    wholeSync(judged) ??
    unliftable(judged) ??
    firstError(judged) ??
    worstDoubt(judged) ??
    firstWarning(judged) ??
    firstRefusal(judged) ??
    hardlyUndone(judged) ??
    besideExisting(judged) ??
    nothing(judged)
  );
}

function wholeSync({ forecast: { failure, threshold } }: Judged): string | undefined {
  return failure ?? (threshold.isExceeded ? threshold.sentence : undefined);
}

const unliftable = ({ refusals }: Judged): string | undefined =>
  refusals.find(
    ({ stands, acknowledgement, endsWithTime }) => stands && acknowledgement === undefined && !endsWithTime,
  )?.message;

function firstError({ findings: { error } }: Judged): string | undefined {
  const [first, ...others] = error;
  return first === undefined ? undefined : `${placed(first)}${andOthers(others.length, "error")}`;
}

/** Of what is hardest to take back; among those, what most speaks against. */
function worstDoubt({ rows }: Judged): string | undefined {
  const doubtful = rows.filter(({ doubts }) => doubts.length > 0);
  const [first] = [...doubtful].sort(
    (left, right) =>
      hardness(left.undo) - hardness(right.undo) ||
      against(right) - against(left) ||
      right.doubts.length - left.doubts.length,
  );
  if (first === undefined) return undefined;
  const where = first.school === undefined ? "" : ` at ${first.school.name}`;
  const meant = first.class === undefined ? "" : `, and ClassLink's class is ${first.class.title}`;
  return `${isConnecting(first) ? "ClassTag says " : ""}${first.subject}${where}${isConnecting(first) ? meant : ""}: ${first.doubts[0] ?? ""}${andOthers(doubtful.length - 1, "doubtful change")}`;
}

const isConnecting = ({ tally }: ChangeRow): boolean => tally === "takeovers";

const against = ({ strength }: ChangeRow): number => (strength === "weak" ? 1 : 0);

function firstWarning({ findings: { warning } }: Judged): string | undefined {
  const [first, ...others] = warning.filter(({ isBesideChange }) => !isBesideChange);
  return first === undefined ? undefined : `${placed(first)}${andOthers(others.length, "warning")}`;
}

function firstRefusal({ refusals }: Judged): string | undefined {
  const [first, ...others] = refusals.filter(({ stands }) => stands);
  return first === undefined ? undefined : `${first.message}${andOthers(others.length, "guard")}`;
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

const nothing = ({ totals: { changes } }: Judged): string =>
  changes === 0
    ? "nothing"
    : `nothing speaks against ${changes === 1 ? "the one change" : `any of the ${formatNumber(changes)} changes`}`;

const placed = ({ message, school }: { readonly message: string; readonly school?: string }): string =>
  school === undefined || message.includes(school) ? message : `${school}: ${message}`;

const andOthers = (left: number, what: string): string =>
  left === 0 ? "" : ` (and ${count(left, `more ${what}`)})`;

const levels: Readonly<Record<Reversibility["level"], number>> = { hardly: 0, "by-hand": 1, reversible: 2 };

export const hardness = ({ level }: Reversibility): number => levels[level];
