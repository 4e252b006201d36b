import type { Repository } from "./repository.ts";

/** A blob, a link or a submodule. */
export interface ObjectAt {
  /** As git writes it: `100644` and `100755` are files. */
  readonly mode: string;
  readonly id: string;
}

/** Whether it is a file, and no link and no submodule. */
export const isBlob = ({ mode }: ObjectAt): boolean => mode.startsWith("100");

/** A path at which a commit has something else than its first parent; `undefined`: nothing is there. */
export interface ChangedObject {
  readonly path: string;
  readonly before: ObjectAt | undefined;
  readonly after: ObjectAt | undefined;
}

/** A commit and its parents, as far as this clone has them. */
interface WithParents {
  readonly commit: string;
  readonly parents: readonly string[];
}

/**
 * What each of these commits changed at some paths, against its first parent, in git's order, from one process.
 * @param under from the top of the repository
 */
export async function changedObjects(
  repository: Repository,
  commits: readonly WithParents[],
  under: readonly string[],
): Promise<ReadonlyMap<string, readonly ChangedObject[]>> {
  if (commits.length === 0) return new Map();
  const input = commits.map(({ commit, parents }) => [commit, ...parents.slice(0, 1)].join(" ")).join("\n");
  const output = await repository.git(
    [
      // What .gitmodules has to be ignored has changed all the same.
      ..."diff-tree --stdin --root -r -z --raw --no-renames --no-abbrev --ignore-submodules=none".split(" "),
      "--",
      ...under.map((path) => `:(top,literal)${path}`),
    ],
    Buffer.from(`${input}\n`),
  );
  const changed = new Map<string, ChangedObject[]>();
  let objects: ChangedObject[] = [];
  const parts = output.split("\0");
  for (let index = 0; index < parts.length; index += 1) {
    const part = (parts[index] ?? "").replace(/^\n/, "");
    const raw = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(part);
    if (raw === null) {
      const commit = /^([0-9a-f]{40,64})(?: |$)/.exec(part)?.[1];
      objects = [];
      if (commit !== undefined) changed.set(commit, objects);
      continue;
    }
    index += 1;
    const [, modeBefore = "", modeAfter = "", before = "", after = ""] = raw;
    objects.push({
      path: parts[index] ?? "",
      before: objectAt(modeBefore, before),
      after: objectAt(modeAfter, after),
    });
  }
  return changed;
}

const objectAt = (mode: string, id: string): ObjectAt | undefined =>
  mode === "000000" ? undefined : { mode, id };
