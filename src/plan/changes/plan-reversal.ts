import type { Change, Disconnect, Evidence, ExchangeMember, Reason, Reconnect } from "../../model/change.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Reversal } from "../../model/plan.ts";
import { isTakeover, writesOf } from "../../model/writes.ts";
import { evidenceOf } from "../lines/check-class.ts";
import type { Indexes } from "../lines/wish.ts";
import { doneIn, sameConnections, undoneIn, writtenIn } from "./is-done.ts";
import type { Placed, Unordered } from "./order-changes.ts";
import {
  connectedSince,
  heldByNow,
  maybeHeldByNow,
  movedOn,
  noLongerShared,
  type Stays,
  severalIds,
  sideEffects,
  staysAsItIs,
  untold,
} from "./what-stays.ts";

/** The changes that take an apply back, and what of it stays as it is, with the reason. */
export interface Reversed {
  readonly placed: readonly Placed[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns each change of an apply round, last step first. A change is taken back only where live state is still as it left
 * it, and only into a state that the sync can live with: a classroom is not connected to a class that is no longer
 * shared, nor to one that another classroom holds by now.
 */
export function reverse(reversal: Reversal, indexes: Indexes): Reversed {
  const { made, diagnostics } = madeOf(reversal, indexes);
  const inverses = settle(made, reversal, indexes);
  const lastStep = made.reduce((last, change) => Math.max(last, change.step), 0);
  const placed: Placed[] = [];
  const stays: Diagnostic[] = [];
  const turnedRound: Change[] = [];
  for (const [change, inverse] of inverses) {
    if (inverse.kind === "stays") stays.push(staysAsItIs(change, inverse));
    else {
      placed.push({ level: inverse.level, wave: lastStep - change.step, change: inverse.change });
      turnedRound.push(change);
    }
  }
  return { placed, diagnostics: [...diagnostics, ...stays, ...sideEffects(turnedRound, made, indexes)] };
}

/** The changes that live state holds as they left it. Of the others it is said where somebody has to look. */
function madeOf({ applied, uncertain = [] }: Reversal, indexes: Indexes) {
  const isDone = doneIn(indexes.live.state);
  const isUndone = undoneIn(indexes.live.state);
  const isWritten = writtenIn(indexes.live.state);
  const isCertain = new Set(applied);
  const diagnostics = [...applied, ...uncertain]
    .filter((change) => !isDone(change) && !isUndone(change))
    .filter((change) => isCertain.has(change) || writesOf(change).some(isWritten))
    .map((change) => staysAsItIs(change, movedOn(change, indexes)));
  return { made: [...applied, ...uncertain].filter(isDone), diagnostics };
}

/** What one change that stays keeps from coming free, no other can take back: so often until nothing more stays. */
function settle(
  made: readonly Change[],
  { since }: Reversal,
  indexes: Indexes,
): ReadonlyMap<Change, Inverse> {
  let inverses = new Map<Change, Inverse>();
  let going: readonly Change[] = made;
  for (;;) {
    const grounds: Grounds = {
      archivedAgain: new Set(
        going.flatMap((change) => (change.kind === "unarchive" ? change.classroom.key : [])),
      ),
      connectedBack: new Set(
        going.flatMap(writesOf).flatMap(({ target, key }) => (target === "connection" ? [key] : [])),
      ),
      comesFree: comesFreeBy(going),
      ...defined({ since }),
    };
    inverses = new Map(made.map((change) => [change, inverseOf(change, indexes, grounds)]));
    const left = going.filter((change) => inverses.get(change)?.kind !== "stays");
    if (left.length === going.length) return inverses;
    going = left;
  }
}

/** Who lets go of which SOURCED ID when these are taken back. */
function comesFreeBy(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes
      .flatMap(writesOf)
      .flatMap((write) => (isTakeover(write) ? [heldBy(write.after[0], write.key)] : [])),
  );
}

interface Grounds {
  /** Keys of classrooms that the reversal archives. */
  readonly archivedAgain: ReadonlySet<string>;
  /** Keys of classrooms whose connections the reversal takes back. */
  readonly connectedBack: ReadonlySet<string>;
  /** `heldBy` of the SOURCED IDs that the reversal frees. */
  readonly comesFree: ReadonlySet<string>;
  /** The day on which the apply began. */
  readonly since?: string;
}

type Inverse =
  | { readonly kind: "change"; readonly level: Placed["level"]; readonly change: Unordered<Change> }
  | Stays;

const turned = (level: Placed["level"], change: Unordered<Change>): Inverse => ({
  kind: "change",
  level,
  change,
});

function inverseOf(change: Change, indexes: Indexes, grounds: Grounds): Inverse {
  const why = because(change);
  switch (change.kind) {
    case "set-setting": {
      const { kind, setting, before, after } = change;
      const direction = change.direction === "tighten" ? "loosen" : "tighten";
      return turned(direction, { kind, setting, direction, before: after, after: before, why });
    }
    case "connect-school":
      return {
        kind: "stays",
        reason: "ClassTag's pages add a school's SOURCED ID and do not document how one is removed",
        hint: "Ask ClassTag's support, and stop sharing the school in ClassLink the same day.",
      };
    case "archive": {
      const { classroom, connections, evidence, before, after } = change;
      const common = { classroom, connections, evidence, why };
      return turned("unarchive", { kind: "unarchive", ...common, before: after, after: before });
    }
    case "unarchive": {
      const { classroom, connections, evidence, before, after } = change;
      const now = indexes.live.classroomByKey.get(classroom.key)?.connections;
      if (!grounds.connectedBack.has(classroom.key) && !sameConnections(now, connections))
        return connectedSince(now);
      const common = { classroom, connections, evidence, why };
      return turned("archive", { kind: "archive", ...common, before: after, after: before });
    }
    case "connect": {
      const { classroom, before, after } = change;
      const level = grounds.archivedAgain.has(classroom.key) ? "release" : "disconnect";
      return turned(level, { kind: "disconnect", classroom, before: after, after: before, why });
    }
    case "disconnect":
    case "reconnect":
      return restoreConnection(change, indexes, grounds);
    case "exchange":
      return exchangeBack(change.members, change, indexes, grounds);
  }
}

function restoreConnection(change: Disconnect | Reconnect, indexes: Indexes, grounds: Grounds): Inverse {
  const { classroom } = change;
  const restored = restorable(change.before, classroom.key, indexes, grounds);
  if (restored.kind === "stays") return restored;
  const { evidence } = restored;
  const common = { classroom, evidence, after: [evidence.sourcedId], why: because(change) } as const;
  return turned(
    "connect",
    change.kind === "disconnect"
      ? { kind: "connect", ...common, before: change.after }
      : { kind: "reconnect", ...common, before: change.after },
  );
}

function exchangeBack(
  members: readonly ExchangeMember[],
  change: Change,
  indexes: Indexes,
  grounds: Grounds,
): Inverse {
  const back: ExchangeMember[] = [];
  for (const { at, classroom, before, after } of members) {
    const restored = restorable(before, classroom.key, indexes, grounds);
    if (restored.kind === "stays") return restored;
    const { evidence } = restored;
    back.push({ at, classroom, before: after, after: [evidence.sourcedId], evidence });
  }
  return turned("connect", { kind: "exchange", members: back, why: because(change) });
}

/** Whether a classroom may hold again what it held: one id, of a class that ClassLink still shares and nobody else holds. */
function restorable(
  before: readonly string[],
  classroomKey: string,
  indexes: Indexes,
  { comesFree, since }: Grounds,
): Stays | { readonly kind: "class"; readonly evidence: Evidence } {
  const { live, roster } = indexes;
  const [sourcedId, ...others] = before;
  if (sourcedId === undefined || others.length > 0) return severalIds;
  const found = roster.classById.get(sourcedId);
  const unreadable = found === undefined ? roster.unreadable.of("classes", sourcedId) : undefined;
  if (unreadable !== undefined) return untold(sourcedId, unreadable);
  if (found === undefined || found.status !== "active") return noLongerShared(sourcedId);
  const holder = (live.holdersById.get(sourcedId) ?? []).find(
    ({ key }) => key !== classroomKey && !comesFree.has(heldBy(sourcedId, key)),
  );
  if (holder !== undefined) return heldByNow(found, holder, since);
  const maybe = live.maybeHeld.get(sourcedId);
  if (maybe !== undefined) return maybeHeldByNow(sourcedId, maybe);
  return { kind: "class", evidence: evidenceOf(found, live.classroomByKey.get(classroomKey), roster, live) };
}

const heldBy = (sourcedId: string, classroomKey: string): string => JSON.stringify([sourcedId, classroomKey]);

const because = ({ kind, why: { at } }: Change): Reason => ({
  rule: "revert",
  at,
  fact: `an apply made this ${kind}`,
});
