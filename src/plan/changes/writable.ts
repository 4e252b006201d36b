import type { Change, ChangeKind } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { WithheldChange } from "../../model/report.ts";
import { compareText } from "../../model/text.ts";
import { isTightening } from "../../model/writes.ts";
import type { WriteAbility } from "../plan-input.ts";
import { withholdDependents } from "./withhold-dependents.ts";

export interface Writable {
  /** In the order of the plan. */
  readonly changes: readonly Change[];
  readonly withheld: readonly WithheldChange[];
}

/**
 * Which changes the write driver can make. What it cannot is left to a person, and so is whatever rests on it: nothing is
 * archived or connected while a setting that had to be tightened first is not.
 */
export function writableBy(ability: WriteAbility, changes: readonly Change[]): Writable {
  const reasons = new Map<Change, string>();
  for (const change of changes)
    if (!ability.kinds.has(change.kind))
      reasons.set(change, `drivers.write: ${ability.driver} cannot write this; it is done by hand`);
  withholdDependents(changes, reasons);
  if ([...reasons.keys()].some(isTightening))
    for (const change of changes)
      if (!reasons.has(change)) reasons.set(change, "a setting has to be tightened by hand first");
  return {
    changes: changes.filter((change) => !reasons.has(change)),
    withheld: changes.flatMap((change) => {
      const reason = reasons.get(change);
      return reason === undefined ? [] : [{ change, reason }];
    }),
  };
}

const wording: Readonly<Record<ChangeKind, readonly [one: string, several: string]>> = {
  "set-setting": ["setting", "settings"],
  "connect-school": ["connection of a school", "connections of schools"],
  archive: ["archive", "archives"],
  unarchive: ["return of an archived classroom", "returns of archived classrooms"],
  connect: ["takeover", "takeovers"],
  reconnect: ["change of a SOURCED ID", "changes of a SOURCED ID"],
  disconnect: ["removal of a SOURCED ID", "removals of a SOURCED ID"],
  exchange: ["exchange of SOURCED IDs", "exchanges of SOURCED IDs"],
};

/** Says beforehand what the driver will leave to a person: one warning per kind, and how many others wait for it. */
export function unwritableDiagnostics(
  changes: readonly Change[],
  ability: WriteAbility | undefined,
): readonly Diagnostic[] {
  if (ability === undefined) return [];
  const unwritable = changes.filter(({ kind }) => !ability.kinds.has(kind));
  const kinds = [...new Set(unwritable.map(({ kind }) => kind))].sort(compareText);
  const waiting = writableBy(ability, changes).withheld.length - unwritable.length;
  return kinds.map((kind, index) => {
    const number = unwritable.filter((change) => change.kind === kind).length;
    const others =
      index > 0 || waiting === 0
        ? ""
        : `, and ${waiting} other ${waiting === 1 ? "change waits" : "changes wait"} until that is done`;
    return {
      severity: "warning",
      code: "not-writable",
      message: `${number} ${wording[kind][number === 1 ? 0 : 1]} cannot be written by drivers.write: ${ability.driver}; apply leaves ${number === 1 ? "it" : "them"} to a person${others}.`,
      hint:
        ability.driver === "runbook"
          ? "Make the change by hand in ClassTag, then plan again."
          : "Make the change by hand in ClassTag (drivers: { write: runbook } writes the steps down), then apply again.",
    };
  });
}
