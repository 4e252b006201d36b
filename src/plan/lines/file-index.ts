import type { District } from "../../model/district.ts";

/** What the whole file says of ids, for judging one line of it. */
export interface FileIndex {
  /** Name of the participating school whose list names the org. */
  readonly schoolByOrg: ReadonlyMap<string, string>;
  readonly mappedIds: ReadonlySet<string>;
}

export function indexFile({ schools }: District): FileIndex {
  const schoolByOrg = new Map<string, string>();
  const mappedIds = new Set<string>();
  for (const school of schools) {
    if (!school.participates) continue;
    for (const orgId of school.orgIds ?? []) schoolByOrg.set(orgId, school.name);
    for (const { sourcedId } of school.classrooms)
      if (typeof sourcedId === "string") mappedIds.add(sourcedId);
  }
  return { schoolByOrg, mappedIds };
}
