import type { Roster } from "../../model/classlink.ts";
import { referenceTo } from "../../model/reference.ts";

/**
 * A roster in which a reference is what it refers to, letter by letter. Ids themselves are never changed, because ClassTag
 * has them as ClassLink sends them.
 */
export function resolveReferences(roster: Roster): Roster {
  const org = referenceTo(idsOf(roster.orgs));
  const session = referenceTo(idsOf(roster.sessions));
  return {
    ...roster,
    orgs: roster.orgs.map((one) => withParent(one, org)),
    sessions: roster.sessions.map((one) => withParent(one, session)),
    classes: roster.classes.map((one) => {
      const orgId = org(one.orgId);
      const isSame = orgId === one.orgId && one.termIds.every((id) => session(id) === id);
      return isSame ? one : { ...one, orgId, termIds: [...new Set(one.termIds.map(session))] };
    }),
    unreadable: roster.unreadable.map((one) =>
      one.orgId === undefined ? one : { ...one, orgId: org(one.orgId) },
    ),
  };
}

const idsOf = (items: readonly { readonly sourcedId: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ sourcedId }) => sourcedId));

type Resolve = (id: string) => string;

function withParent<Item extends { readonly parentId?: string }>(item: Item, resolve: Resolve): Item {
  if (item.parentId === undefined) return item;
  const parentId = resolve(item.parentId);
  return parentId === item.parentId ? item : { ...item, parentId };
}
