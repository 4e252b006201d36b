import { parentsOf, resolveCommit } from "../../git/resolve-commit.ts";
import { askGit } from "../checkout/git.ts";
import type { Context } from "../context.ts";

/**
 * Whether what was planned is still the head of the pull request. What is named may be the head itself, or the merge that
 * GitHub makes of it, whose second parent it is.
 * @throws RepositoryError where this clone has no such commit
 */
export async function isHeadOf(
  ref: string,
  head: string,
  context: Pick<Context, "cwd" | "env" | "signal">,
): Promise<boolean> {
  if (isHash(ref))
    return ref.toLowerCase() === head || (await isMergeOf(ref, head, context).catch(() => false));
  return await isMergeOf(ref, head, context);
}

/** Says why nothing is written where `isHeadOf` says no. */
export function tellNewerHead(
  { number, head }: { readonly number: number; readonly head: string },
  { stderr }: Pick<Context, "stderr">,
): void {
  stderr.write(`Pull request #${number} has a newer head, ${head.slice(0, 9)}: its own run will comment.\n`);
}

const isHash = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);

/** A hash that this clone does not have is that of another commit; a name that it does not have is a mistake. */
async function isMergeOf(
  ref: string,
  head: string,
  context: Pick<Context, "cwd" | "env" | "signal">,
): Promise<boolean> {
  return await askGit(context, async (repository) => {
    const commit = await resolveCommit(repository, ref);
    return commit === head || (await parentsOf(repository, commit))[1] === head;
  });
}
