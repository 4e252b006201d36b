import type { Repository } from "./repository.ts";
import { tipOf } from "./tip-of.ts";

/** A commit of the ledger's branch that changed a file. */
export interface BranchEntry {
  /** In full. */
  readonly commit: string;
  /** Of the message, behind the subject. */
  readonly body: string;
  /** Id of the file's blob; absent where it took the file away. */
  readonly blob?: string;
}

/**
 * The entries of a branch of origin, as this clone has it, that changed a file. Oldest first; none where there is no such branch.
 * @throws RepositoryError
 */
export async function entriesOf(
  repository: Repository,
  branch: string,
  file: string,
): Promise<readonly BranchEntry[]> {
  const tip = await tipOf(repository, branch);
  if (tip === undefined) return [];
  const output = await repository.git([
    "rev-list",
    "--first-parent",
    "--reverse",
    "--format=tformat:%x00%H%x00%b%x00",
    tip,
    "--",
    `:(top,literal)${file}`,
  ]);
  const listed = [...output.matchAll(/\0([0-9a-f]{40,64})\0([^\0]*)\0/g)];
  const ids = await blobsAt(
    repository,
    listed.map(([, commit = ""]) => `${commit}:${file}`),
  );
  return listed.map(([, commit = "", body = ""]) => {
    const id = ids.get(`${commit}:${file}`);
    return { commit, body, ...(id !== undefined && { blob: id }) };
  });
}

/**
 * Ids of blobs by the names that git has for them, `commit:path`.
 * @throws RepositoryError
 */
export async function blobsAt(
  repository: Repository,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const output = await repository.git(["cat-file", "--batch-check"], Buffer.from(`${names.join("\n")}\n`));
  const lines = output.split("\n");
  return new Map(
    names.flatMap((name, index) => {
      const id = /^([0-9a-f]+) blob \d+$/.exec(lines[index] ?? "")?.[1];
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
}
