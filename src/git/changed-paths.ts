import type { Repository } from "./repository.ts";
import { parentsOf } from "./resolve-commit.ts";

export interface Comparison {
  /** The commit that the head is compared with, so that what only the base has gained does not count. */
  readonly from: string;
  /** What a person should know about how the two were compared, in whole sentences. */
  readonly notice?: string;
}

/**
 * What two commits are to be compared from. Where the base is a parent of the head, as with the merge that GitHub makes of
 * a pull request, it is the base itself; otherwise where their histories part; and the base again where that cannot be seen.
 * @param base @param head in full
 */
export async function comparisonOf(repository: Repository, base: string, head: string): Promise<Comparison> {
  if (base === head || (await parentsOf(repository, head)).includes(base)) return { from: base };
  const [from = ""] = (await repository.git(["merge-base", base, head])).split("\n");
  if (from === "") return { from: base, notice: noMergeBase(base, head, repository.isShallow) };
  if (from !== head) return { from };
  return {
    from,
    notice: `${short(head)} is older than ${short(base)} and part of its history: it changes nothing.`,
  };
}

function noMergeBase(base: string, head: string, isShallow: boolean): string {
  const why = isShallow ? "This clone is shallow, so where" : "Where";
  const what = `${why} ${short(head)} and ${short(base)} part cannot be told`;
  const effect = "what only the second has gained counts as changed too.";
  const hint = isShallow ? " Give actions/checkout fetch-depth: 0 to compare exactly." : "";
  return `${what}: ${effect}${hint}`;
}

const short = (commit: string): string => commit.slice(0, 12);

/**
 * The paths at which two commits differ, relative to the opened folder and below `under`: content, mode, what a link or
 * submodule points to. A rename is two of them.
 * @param under folders or files, relative to the opened folder
 */
export async function changedPaths(
  repository: Repository,
  from: string,
  head: string,
  under: readonly string[],
): Promise<readonly string[]> {
  const { prefix } = repository;
  const output = await repository.git([
    ..."diff-tree -r -z --name-only --no-renames --ignore-submodules=none".split(" "),
    from,
    head,
    "--",
    ...under.map((name) => `:(top,literal)${prefix}${name}`),
  ]);
  return output
    .split("\0")
    .filter((name) => name !== "")
    .map((name) => name.slice(prefix.length));
}
