import type { Repository } from "./repository.ts";
import { parentsOf } from "./resolve-commit.ts";

interface TouchingCommit {
  /** In full. */
  readonly commit: string;
  /** ISO 8601 in UTC. */
  readonly committedAt: string;
}

interface CommitsTouching {
  /** Newest first. */
  readonly commits: readonly TouchingCommit[];
  /** The clone is shallow, and older commits that count may lie beyond where its history was cut. */
  readonly isCut: boolean;
}

/**
 * The commits on the first-parent history of HEAD that changed the files of a district: each push or merge once, without
 * the commits that a merged branch was made of.
 * @throws RepositoryError where HEAD is no commit
 */
export async function commitsTouching(
  repository: Repository,
  district: string,
  { limit, since }: { readonly limit: number; readonly since: Date },
): Promise<CommitsTouching> {
  const folder = `:(top,literal)${repository.prefix}districts/${district}`;
  const found = await history(repository, [
    // One more than is asked for, because the commit where the history was cut is taken out again.
    `--max-count=${limit + 1}`,
    `--since=${since.toISOString()}`,
    "HEAD",
    "--",
    `${folder}.yaml`,
    `${folder}/district.yaml`,
    `${folder}/schools`,
  ]);
  const cut = repository.isShallow ? await whereCut(repository) : undefined;
  // Without a parent to compare with it seems to have changed every file.
  const commits = found.filter(({ commit }) => commit !== cut?.commit).slice(0, limit);
  const isCut = cut !== undefined && commits.length < limit && cut.committedAt >= since.toISOString();
  return { commits, isCut };
}

async function whereCut(repository: Repository): Promise<TouchingCommit | undefined> {
  const [last] = await history(repository, ["--max-parents=0", "HEAD", "--"]);
  // The very first commit of a history has no parent either, and nothing lies beyond it.
  return last === undefined || (await parentsOf(repository, last.commit)).length === 0 ? undefined : last;
}

async function history(repository: Repository, args: readonly string[]): Promise<readonly TouchingCommit[]> {
  const output = await repository.git(["rev-list", "--first-parent", "--timestamp", ...args]);
  return output.split("\n").flatMap((line) => {
    const match = /^(\d+) ([0-9a-f]+)$/.exec(line);
    if (match === null) return [];
    return [{ commit: match[2] ?? "", committedAt: new Date(Number(match[1]) * 1000).toISOString() }];
  });
}
