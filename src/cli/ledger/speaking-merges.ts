/** Which merges, among those that a ledger has not heard of, may speak in it. */
import { isPartOf } from "../../git/is-part-of.ts";
import { knownCommit } from "../../git/resolve-commit.ts";
import { askGit } from "../checkout/git.ts";
import type { Context } from "../context.ts";

interface Merge {
  readonly commit: string;
  readonly mergeCommit?: string;
}

/** What an apply is for, where it is for one merge. */
type Merged = string | undefined;

/** In a ledger that begins, nothing but what the apply is for: of anything else it may have been undone since. */
export const isFor = (merged: Merged, { commit, mergeCommit }: Merge): boolean =>
  merged !== undefined && (merged === commit || merged === mergeCommit);

/** Where a ledger begins that begins now: what was merged while the job waited for its turn comes after. */
export const beginning = (merged: Merged, head: string, context: Context): Promise<string> =>
  askGit(context, async (repository) =>
    merged === undefined ? head : ((await knownCommit(repository, merged)) ?? head),
  );

/**
 * Whether a merge is later than the beginning of the ledger. Where the history was rewritten and nobody can tell, only what the
 * apply is for.
 */
export async function isAfter(
  since: string | undefined,
  merge: Merge,
  merged: Merged,
  context: Context,
): Promise<boolean> {
  if (since === undefined) return true;
  const commit = merge.mergeCommit ?? merge.commit;
  const isOlder = await askGit(context, (repository) => isPartOf(repository, commit, since));
  return isOlder === undefined ? isFor(merged, merge) : !isOlder;
}
