import type { Repository } from "./repository.ts";

interface TouchingCommit {
  /** In full. */
  readonly commit: string;
  /** First line of its message. */
  readonly subject: string;
}

/**
 * The commits on the first-parent history of HEAD that changed the files of a district: each push or merge once, without
 * the commits that a merged branch was made of. Newest first, in the order of the history: what a commit says of its own date
 * is not looked at. A clone that is shallow does not hold them all.
 * @throws RepositoryError where HEAD is no commit
 */
export async function commitsTouching(
  repository: Repository,
  district: string,
  limit: number,
): Promise<readonly TouchingCommit[]> {
  const folder = `:(top,literal)${repository.prefix}districts/${district}`;
  const output = await repository.git([
    "rev-list",
    "--first-parent",
    "--format=%H %s",
    `--max-count=${limit}`,
    "HEAD",
    "--",
    `${folder}.yaml`,
    `${folder}/district.yaml`,
    `${folder}/schools`,
  ]);
  // Before each of these lines git prints one of its own, which begins with a word.
  return output.split("\n").flatMap((line) => {
    const [, commit, subject] = /^([0-9a-f]{40,64}) (.*)$/.exec(line) ?? [];
    return commit === undefined || subject === undefined ? [] : [{ commit, subject }];
  });
}
