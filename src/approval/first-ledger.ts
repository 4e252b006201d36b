import { defined } from "../model/defined.ts";
import type { ReadDriver } from "../model/district.ts";
import { intentVersion } from "../model/intent.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Plan } from "../model/plan.ts";

/**
 * The ledger of a district of which nothing is known yet, or nothing any more.
 * @param since see `Ledger`
 */
export const firstLedger = (
  { district, tenants: { classlink, classtag } }: Pick<Plan, "district" | "tenants">,
  repository: string,
  driver: ReadDriver,
  since: string | undefined,
): Ledger => ({
  district: district.id,
  repository,
  tenants: {
    classlink: { endpoint: classlink.endpoint, orgId: classlink.orgId },
    classtag: { endpoint: classtag.endpoint, id: classtag.id },
  },
  driver,
  intentVersion,
  ...defined({ since }),
  places: [],
  pending: [],
  heard: [],
  archives: [],
});
