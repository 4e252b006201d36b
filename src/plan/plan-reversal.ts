import { type Change, classroomsOf, type Evidence, type ExchangeMember } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Reversal } from "../model/plan.ts";
import { evidenceOf } from "./check-class.ts";
import { doneIn } from "./is-done.ts";
import type { Placed, Unordered } from "./order-changes.ts";
import { reversibilityOf } from "./reversibility.ts";
import type { Indexes } from "./wish.ts";

/** The changes that take an apply back, and what of it stays as it is, with the reason. */
export interface Reversed {
  readonly placed: readonly Placed[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns each applied change round, last step first. A change is taken back only where live state is still as it left
 * it, and only into a state that the sync can live with: a classroom is not connected to a class that is no longer shared.
 */
export function reverse({ applied }: Reversal, indexes: Indexes): Reversed {
  const isStillThere = doneIn(indexes.live.state);
  const lastStep = applied.reduce((last, change) => Math.max(last, change.step), 0);
  const archivedAgain = new Set(
    applied.flatMap((change) => (change.kind === "unarchive" ? [change.classroom.key] : [])),
  );
  const placed: Placed[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const change of applied) {
    const inverse: Inverse = isStillThere(change)
      ? inverseOf(change, indexes, archivedAgain)
      : {
          kind: "stays",
          reason: "ClassTag is no longer as the apply left it",
          hint: "Somebody changed it since: decide by hand.",
        };
    if (inverse.kind === "stays") diagnostics.push(staysAsItIs(change, inverse));
    else placed.push({ level: inverse.level, wave: lastStep - change.step, change: inverse.change });
  }
  return { placed, diagnostics };
}

type Inverse =
  | { readonly kind: "change"; readonly level: Placed["level"]; readonly change: Unordered<Change> }
  | { readonly kind: "stays"; readonly reason: string; readonly hint: string };

function inverseOf(change: Change, indexes: Indexes, archivedAgain: ReadonlySet<string>): Inverse {
  switch (change.kind) {
    case "set-setting": {
      const direction = change.direction === "tighten" ? "loosen" : "tighten";
      return {
        kind: "change",
        level: direction,
        change: {
          kind: "set-setting",
          setting: change.setting,
          direction,
          before: change.after,
          after: change.before,
          ...because(change, "set-setting"),
        },
      };
    }
    case "connect-school":
      return {
        kind: "stays",
        reason: "ClassTag's pages add a school's SOURCED ID and do not document how one is removed",
        hint: "Ask ClassTag's support, and stop sharing the school in ClassLink the same day.",
      };
    case "archive":
    case "unarchive": {
      const kind = change.kind === "archive" ? "unarchive" : "archive";
      const common = {
        classroom: change.classroom,
        connections: change.connections,
        evidence: change.evidence,
        ...because(change, kind),
      };
      return kind === "archive"
        ? {
            kind: "change",
            level: "archive",
            change: { kind, ...common, before: "active", after: "archived" },
          }
        : {
            kind: "change",
            level: "unarchive",
            change: { kind, ...common, before: "archived", after: "active" },
          };
    }
    case "connect":
      return {
        kind: "change",
        level: archivedAgain.has(change.classroom.key) ? "release" : "disconnect",
        change: {
          kind: "disconnect",
          classroom: change.classroom,
          before: change.after,
          after: [],
          ...because(change, "disconnect"),
        },
      };
    case "disconnect":
    case "reconnect":
      return restoreConnection(change, indexes);
    case "exchange":
      return exchangeBack(change.members, change, indexes);
  }
}

function restoreConnection(
  change: Extract<Change, { kind: "disconnect" | "reconnect" }>,
  indexes: Indexes,
): Inverse {
  const restored = restorable(change.before, change.classroom.key, indexes);
  if (restored.kind === "stays") return restored;
  const common = { classroom: change.classroom, evidence: restored.evidence };
  const after: readonly [string] = [restored.evidence.sourcedId];
  return change.kind === "disconnect"
    ? {
        kind: "change",
        level: "connect",
        change: { kind: "connect", ...common, before: [], after, ...because(change, "connect") },
      }
    : {
        kind: "change",
        level: "connect",
        change: {
          kind: "reconnect",
          ...common,
          before: change.after,
          after,
          ...because(change, "reconnect"),
        },
      };
}

function exchangeBack(members: readonly ExchangeMember[], change: Change, indexes: Indexes): Inverse {
  const back: ExchangeMember[] = [];
  for (const member of members) {
    const restored = restorable(member.before, member.classroom.key, indexes);
    if (restored.kind === "stays") return restored;
    back.push({
      at: member.at,
      classroom: member.classroom,
      before: member.after,
      after: [restored.evidence.sourcedId],
      evidence: restored.evidence,
    });
  }
  return {
    kind: "change",
    level: "connect",
    change: { kind: "exchange", members: back, ...because(change, "exchange") },
  };
}

/** Whether a classroom may hold again what it held: one id, of a class that ClassLink still shares. */
function restorable(
  before: readonly string[],
  classroomKey: string,
  indexes: Indexes,
): Extract<Inverse, { kind: "stays" }> | { readonly kind: "class"; readonly evidence: Evidence } {
  const [sourcedId, ...others] = before;
  if (sourcedId === undefined || others.length > 0) {
    return {
      kind: "stays",
      reason: "it held several SOURCED IDs, and Rollcall connects a classroom to one",
      hint: "Add them by hand on the School page if they are wanted.",
    };
  }
  const found = indexes.roster.classById.get(sourcedId);
  if (found === undefined || found.status !== "active") {
    return {
      kind: "stays",
      reason: `ClassLink no longer shares ${JSON.stringify(sourcedId)}, which it held: the next sync would archive the classroom`,
      hint: "Map it to a class that is shared, or leave it as it is.",
    };
  }
  return {
    kind: "class",
    evidence: evidenceOf(found, indexes.live.classroomByKey.get(classroomKey), indexes.roster, indexes.live),
  };
}

const because = <Kind extends Change["kind"]>(change: Change, kind: Kind) => ({
  why: { rule: "revert", at: change.why.at, fact: `an apply made this ${change.kind}` },
  undo: reversibilityOf(kind),
});

function staysAsItIs(change: Change, { reason, hint }: Extract<Inverse, { kind: "stays" }>): Diagnostic {
  const [classroom] = classroomsOf(change);
  const school = change.kind === "connect-school" ? change.school : classroom?.school;
  const subject =
    change.kind === "set-setting"
      ? change.setting
      : classroomsOf(change)
          .map(({ name }) => JSON.stringify(name))
          .join(", ") ||
        (school?.name ?? "");
  return {
    severity: "warning",
    code: "cannot-be-undone",
    message: `The ${change.kind} of ${subject} stays: ${reason}.`,
    hint,
    at: change.why.at,
    ...(school === undefined ? {} : { school: school.name }),
  };
}
