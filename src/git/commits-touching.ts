import { pathsOfDistrict } from "./district-history.ts";
import type { Repository } from "./repository.ts";

export interface TouchingCommit {
  /** In full. */
  readonly commit: string;
  /** As this clone has them: at the end of a shallow one there are none. */
  readonly parents: readonly string[];
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
  const places = pathsOfDistrict(`${repository.prefix}districts`, district);
  const output = await repository.git([
    "rev-list",
    "--first-parent",
    "--format=%H%x00%P%x00%s",
    `--max-count=${limit}`,
    "HEAD",
    "--",
    ...places.map((path) => `:(top,literal)${path}`),
  ]);
  // Before each of these lines git prints one of its own, in which no NUL is.
  return output.split("\n").flatMap((line) => {
    const [commit = "", parents, ...subject] = line.split("\0");
    return parents === undefined
      ? []
      : [{ commit, parents: parents.split(" ").filter((one) => one !== ""), subject: subject.join(" ") }];
  });
}
