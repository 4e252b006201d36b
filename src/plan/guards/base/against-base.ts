import { type Change, changeKey } from "../../../model/change.ts";
import type { District } from "../../../model/district.ts";
import type { PlanBase } from "../../../model/plan.ts";
import { approvedText } from "../../fingerprint-text.ts";
import type { Indexes } from "../../lines/wish.ts";
import { loosenedSince } from "./loosened.ts";
import type { ProtectedClassroom } from "./protection.ts";
import { protectionRemovedSince } from "./protection.ts";

export interface AgainstBase {
  readonly base: PlanBase;
  readonly protectedInBase: readonly ProtectedClassroom[];
}

/**
 * Holds the file against the commit that a pull request would change: what it loosens, whose protection it takes away, and
 * which of its changes that commit asks for as well.
 * @param changesOf plans the changes that another file asks for against the same live state
 */
export function holdAgainstBase(
  head: District,
  { revision, district }: { readonly revision: string; readonly district?: District },
  changes: readonly Change[],
  indexes: Indexes,
  changesOf: (district: District) => readonly Change[],
): AgainstBase {
  if (district === undefined) return { base: { revision, loosened: [], drift: [] }, protectedInBase: [] };
  const before = new Set(changesOf(district).map(approvedText));
  return {
    base: {
      revision,
      loosened: loosenedSince(district, head),
      drift: changes.filter((change) => before.has(approvedText(change))).map(changeKey),
    },
    protectedInBase: protectionRemovedSince(district, head, indexes),
  };
}
