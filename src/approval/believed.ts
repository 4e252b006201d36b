import type { Ledger, LedgerTenants } from "../model/ledger.ts";

/** Whether a ledger speaks of what is at hand; `reason` is a clause. */
export type Belief =
  | { readonly kind: "believed"; readonly ledger: Ledger }
  | { readonly kind: "not-believed"; readonly reason: string };

interface Against {
  /** GitHub's id of the repository at hand; absent where nobody says it, as on a person's machine. */
  readonly repository?: string;
  readonly plan: { readonly district: { readonly id: string }; readonly tenants: LedgerTenants };
}

/**
 * A ledger is the word of one repository about two tenants. A fork or a copy made of a template carries the branch along, and
 * a district that moved to another tenant its file: neither says what was settled here.
 */
export function believe(ledger: Ledger, { repository, plan }: Against): Belief {
  const { classlink, classtag } = plan.tenants;
  const reason =
    ledger.district !== plan.district.id
      ? `it is the ledger of ${ledger.district}`
      : repository !== undefined && ledger.repository !== repository
        ? "it was written in another repository, which this one was copied from"
        : ledger.tenants.classlink.endpoint !== classlink.endpoint ||
            ledger.tenants.classlink.orgId !== classlink.orgId
          ? "it was written for another ClassLink district or server"
          : ledger.tenants.classtag.endpoint !== classtag.endpoint ||
              ledger.tenants.classtag.id !== classtag.id
            ? "it was written for another ClassTag district or server"
            : undefined;
  return reason === undefined ? { kind: "believed", ledger } : { kind: "not-believed", reason };
}
