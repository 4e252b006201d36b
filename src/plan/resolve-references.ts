import type { Roster } from "../model/classlink.ts";

/**
 * A roster in which a reference is what it refers to, letter by letter. Databases pad ids with blanks, and lists of ids lose
 * them: a reference that is no id of its collection means the one id that differs only in blanks at its ends. Ids
 * themselves are never changed, because ClassTag has them as ClassLink sends them.
 */
export function resolveReferences(roster: Roster): Roster {
  const org = referenceTo(roster.orgs);
  const session = referenceTo(roster.sessions);
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

type Resolve = (id: string) => string;

function withParent<Item extends { readonly parentId?: string }>(item: Item, resolve: Resolve): Item {
  if (item.parentId === undefined) return item;
  const parentId = resolve(item.parentId);
  return parentId === item.parentId ? item : { ...item, parentId };
}

function referenceTo(items: readonly { readonly sourcedId: string }[]): Resolve {
  const ids = new Set(items.map(({ sourcedId }) => sourcedId));
  let byTrimmed: Map<string, string | undefined> | undefined;
  return (id) => {
    if (ids.has(id)) return id;
    byTrimmed ??= trimmedIds(ids);
    return byTrimmed.get(id.trim()) ?? id;
  };
}

/** Two ids that differ only in blanks are told apart by nothing else: then neither is meant. */
function trimmedIds(ids: ReadonlySet<string>): Map<string, string | undefined> {
  const byTrimmed = new Map<string, string | undefined>();
  for (const id of ids) byTrimmed.set(id.trim(), byTrimmed.has(id.trim()) ? undefined : id);
  return byTrimmed;
}
