import {
  type Change,
  type Disconnect,
  type Evidence,
  type ExchangeMember,
  type Reason,
  type Reconnect,
  schoolsOf,
} from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Reversal } from "../model/plan.ts";
import { writesOf } from "../model/writes.ts";
import { evidenceOf } from "./check-class.ts";
import { doneIn } from "./is-done.ts";
import type { Placed, Unordered } from "./order-changes.ts";
import { flawText } from "./unreadable-records.ts";
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
    applied.flatMap((change) => (change.kind === "unarchive" ? change.classroom.key : [])),
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

const turned = (level: Placed["level"], change: Unordered<Change>): Inverse => ({
  kind: "change",
  level,
  change,
});

function inverseOf(change: Change, indexes: Indexes, archivedAgain: ReadonlySet<string>): Inverse {
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
      const common = { classroom, connections, evidence, why };
      return turned("archive", { kind: "archive", ...common, before: after, after: before });
    }
    case "connect": {
      const { classroom, before, after } = change;
      const level = archivedAgain.has(classroom.key) ? "release" : "disconnect";
      return turned(level, { kind: "disconnect", classroom, before: after, after: before, why });
    }
    case "disconnect":
    case "reconnect":
      return restoreConnection(change, indexes);
    case "exchange":
      return exchangeBack(change.members, change, indexes);
  }
}

function restoreConnection(change: Disconnect | Reconnect, indexes: Indexes): Inverse {
  const { classroom } = change;
  const restored = restorable(change.before, classroom.key, indexes);
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

function exchangeBack(members: readonly ExchangeMember[], change: Change, indexes: Indexes): Inverse {
  const back: ExchangeMember[] = [];
  for (const { at, classroom, before, after } of members) {
    const restored = restorable(before, classroom.key, indexes);
    if (restored.kind === "stays") return restored;
    const { evidence } = restored;
    back.push({ at, classroom, before: after, after: [evidence.sourcedId], evidence });
  }
  return turned("connect", { kind: "exchange", members: back, why: because(change) });
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
  const unreadable = found === undefined ? indexes.roster.unreadable.of("classes", sourcedId) : undefined;
  if (unreadable !== undefined) {
    return {
      kind: "stays",
      reason: `it cannot be told whether ClassLink still shares ${JSON.stringify(sourcedId)}, which it held (${flawText(unreadable)})`,
      hint: "Have the record mended in the SIS, or where its export is made, and revert again.",
    };
  }
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

const because = ({ kind, why: { at } }: Change): Reason => ({
  rule: "revert",
  at,
  fact: `an apply made this ${kind}`,
});

function staysAsItIs(change: Change, { reason, hint }: Extract<Inverse, { kind: "stays" }>): Diagnostic {
  const [school] = schoolsOf(change);
  const names = writesOf(change).map(({ target, name }) =>
    target === "setting" || target === "school" ? name : JSON.stringify(name),
  );
  return {
    severity: "warning",
    code: "cannot-be-undone",
    message: `The ${change.kind} of ${names.join(", ")} stays: ${reason}.`,
    hint,
    at: change.why.at,
    ...(school === undefined ? {} : { school: school.name }),
  };
}
