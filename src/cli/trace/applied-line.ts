/** When, and on whose word, what a line asked for was written: the ledger knows of each place which commit's file it was. */
import type { Change } from "../../model/change.ts";
import { defined } from "../../model/defined.ts";
import type { PendingPlan, SettledPlace, SettledSchool } from "../../model/ledger.ts";
import { nameAsSeen } from "../../model/text.ts";
import type { ClassroomThen, LineApplied, LineChange, LineValue, PlannedWrite } from "../../model/trace.ts";
import { writesOf } from "../../model/writes.ts";
import type { LedgerThen, LedgerTrail } from "./ledger-trail.ts";

type FoundTrail = Extract<LedgerTrail, { kind: "found" }>;

/** A change of a line, and the commits by which the file said just that: of all later ones up to its next change. */
export interface Period {
  readonly line: LineValue;
  /** The commit that made the change. */
  readonly commit: string;
  readonly holds: (commit: string) => boolean;
  /** Whether the line was changed again since. */
  readonly isOver: boolean;
}

/** Digests of what HEAD asks for, by the names of its schools. */
export type AskedNow = ReadonlyMap<string, string>;

/**
 * The periods of a line's changes.
 * @param mainline commits of HEAD's first-parent history, newest first
 */
export function periodsOf(
  changes: readonly LineChange[],
  mainline: readonly string[],
): readonly (Period | undefined)[] {
  const indexes = new Map(mainline.map((commit, index) => [commit, index]));
  return changes.map((change, at): Period | undefined => {
    const line = change.after ?? change.before;
    const oldest = indexes.get(change.commit.commit);
    if (line === undefined || oldest === undefined) return undefined;
    const newer = changes[at - 1];
    const limit = newer === undefined ? -1 : (indexes.get(newer.commit.commit) ?? -1);
    const holds = (commit: string): boolean => {
      const index = indexes.get(commit);
      return index !== undefined && index > limit && index <= oldest;
    };
    return { line, commit: change.commit.commit, holds, isOver: newer !== undefined };
  });
}

export async function appliedIn(
  period: Period | undefined,
  trail: LedgerTrail,
  asked: AskedNow,
): Promise<LineApplied> {
  if (trail.kind === "unknown") return trail;
  if (period === undefined) return { kind: "unknown", why: "its commit is not on the history of HEAD" };
  const plan = planIn(period, trail);
  const changes = plan === undefined ? undefined : await trail.changesOf(plan.fingerprint);
  const planned = changes === undefined ? undefined : plannedFor(period.line, changes);
  const settled = settledIn(period, trail) ?? settledAsAsked(period, trail, asked);
  if (settled !== undefined) {
    const { place, entry, before } = settled;
    const key = keyIn(period.line, place, changes);
    return {
      kind: "settled",
      at: place.at,
      word: place.word,
      entry: entry.commit,
      ...defined({
        laterCommit: place.commit === period.commit ? undefined : place.commit,
        run: entry.run,
        before: roomIn(before, key),
        after: roomIn(place, key),
        planned,
      }),
    };
  }
  const waiting = trail.entries.at(-1)?.ledger.pending.find((one) => one.fingerprint === plan?.fingerprint);
  if (waiting !== undefined) {
    const { approvers, fingerprint, pullRequest, reason } = waiting;
    return { kind: "waits", approvers, fingerprint, pullRequest, reason, ...defined({ planned }) };
  }
  return { kind: "unknown", why: whyUntold(period, trail) };
}

function whyUntold({ isOver, line }: Period, { entries }: FoundTrail): string {
  if (entries.every((entry) => settledPlace(entry, line.school) === undefined))
    return `the ledger has settled nothing at ${JSON.stringify(line.school)}`;
  return isOver
    ? "the ledger has settled nothing there before the line was changed again"
    : "the ledger has settled nothing of this commit or a later one there: a person decides, or the next apply does";
}

function planIn({ line, holds }: Period, { entries }: FoundTrail): PendingPlan | undefined {
  for (const { ledger } of entries)
    for (const plan of ledger.pending)
      if (holds(plan.commit) && plan.places.some(({ place }) => isSchool(place, line.school))) return plan;
  return undefined;
}

interface SettledThen {
  readonly entry: LedgerThen;
  readonly place: SettledSchool;
  readonly before: SettledSchool | undefined;
}

/** The first entry that settled the school by a file that said this of the line. */
function settledIn({ line, holds }: Period, { entries }: FoundTrail): SettledThen | undefined {
  let before: SettledSchool | undefined;
  for (const entry of entries) {
    const place = settledPlace(entry, line.school);
    if (place !== undefined && holds(place.commit)) return { entry, place, before };
    before = place ?? before;
  }
  return undefined;
}

/** What was changed and changed back before anybody applied it is settled by what was there before. */
function settledAsAsked(
  { isOver, line }: Period,
  { entries }: FoundTrail,
  asked: AskedNow,
): SettledThen | undefined {
  const last = entries.at(-1);
  const place = last === undefined ? undefined : settledPlace(last, line.school);
  if (isOver || place === undefined || place.intent !== asked.get(line.school)) return undefined;
  const entry = entries.find((one) => settledPlace(one, line.school)?.at === place.at);
  return entry === undefined ? undefined : { entry, place, before: undefined };
}

const settledPlace = ({ ledger }: LedgerThen, school: string): SettledSchool | undefined =>
  ledger.places.find((one): one is SettledSchool => isOfSchool(one) && isSchool(one.place, school));

const isOfSchool = (settled: SettledPlace): settled is SettledSchool => settled.place.kind === "school";

const isSchool = (
  place: PendingPlan["places"][number]["place"] | SettledSchool["place"],
  school: string,
): boolean => place.kind === "school" && nameAsSeen(place.name) === nameAsSeen(school);

/** A ledger knows classrooms by their keys: of a line without ClassTag's id a plan that waited may tell it. */
function keyIn(
  line: LineValue,
  { classrooms }: SettledSchool,
  changes: readonly Change[] | undefined,
): string | undefined {
  const { classtag } = line;
  if (classtag !== undefined && classrooms.some(({ key }) => key === classtag)) return classtag;
  return changes?.flatMap(writesOf).find((write) => isOfLine(write, line))?.key;
}

const isOfLine = (write: ReturnType<typeof writesOf>[number], line: LineValue): boolean =>
  (write.target === "state" || write.target === "connection") &&
  (line.classtag === undefined
    ? nameAsSeen(write.name) === nameAsSeen(line.name) &&
      nameAsSeen(write.school.name) === nameAsSeen(line.school)
    : write.key === line.classtag);

function plannedFor(line: LineValue, changes: readonly Change[]): readonly PlannedWrite[] {
  return changes
    .flatMap(writesOf)
    .filter((write) => isOfLine(write, line))
    .flatMap((write): PlannedWrite[] => {
      if (write.target === "state") return [{ what: "state", before: write.before, after: write.after }];
      if (write.target !== "connection") return [];
      return [{ what: "connection", before: write.before.join(" "), after: write.after.join(" ") }];
    });
}

function roomIn(place: SettledSchool | undefined, key: string | undefined): ClassroomThen | undefined {
  const room = place?.classrooms.find((one) => one.key === key);
  return room === undefined ? undefined : { state: room.state, connections: room.connections };
}

/** What the newest ledger has of a classroom, and since when. */
export function recordedLast(
  { school }: LineValue,
  key: string,
  trail: LedgerTrail,
): (ClassroomThen & { readonly at: string }) | undefined {
  if (trail.kind === "unknown") return undefined;
  const last = trail.entries.at(-1);
  const place = last === undefined ? undefined : settledPlace(last, school);
  const room = roomIn(place, key);
  return place === undefined || room === undefined ? undefined : { ...room, at: place.at };
}
