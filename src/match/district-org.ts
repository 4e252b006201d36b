import type { Org } from "../model/classlink.ts";
import { compareText } from "../model/text.ts";

/** The district's own org, or those that it may be. */
export type DistrictOrg =
  | { readonly kind: "found"; readonly org: Org }
  | { readonly kind: "untold"; readonly candidates: readonly Org[] };

/** The one org of the type district, else the one that stands above all schools. Of two candidates none is chosen. */
export function districtOrgIn(orgs: readonly Org[], schoolOrgIds: readonly string[]): DistrictOrg {
  const active = orgs.filter(({ status }) => status === "active");
  const districts = active.filter(({ type }) => type.toLowerCase() === "district");
  const [first, ...others] = districts.length > 0 ? districts : topsOf(schoolOrgIds, active);
  if (first !== undefined && others.length === 0) return { kind: "found", org: first };
  const candidates = first === undefined ? active : [first, ...others];
  return {
    kind: "untold",
    candidates: [...candidates].sort((left, right) => compareText(left.sourcedId, right.sourcedId)),
  };
}

function topsOf(schoolOrgIds: readonly string[], active: readonly Org[]): readonly Org[] {
  const byId = new Map(active.map((org) => [org.sourcedId, org]));
  const tops = schoolOrgIds.map((id) => topAbove(id, byId));
  return [...byId.values()].filter(
    ({ sourcedId }) => tops.includes(sourcedId) && !schoolOrgIds.includes(sourcedId),
  );
}

function topAbove(id: string, byId: ReadonlyMap<string, Org>): string {
  const seen = new Set<string>();
  let top = id;
  for (
    let next: string | undefined = id;
    next !== undefined && byId.has(next) && !seen.has(next);
    next = byId.get(next)?.parentId
  ) {
    seen.add(next);
    top = next;
  }
  return top;
}
