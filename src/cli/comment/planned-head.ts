import { usageFailure } from "../failure.ts";

const isHash = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);

/**
 * Whether what was planned is still the head of the pull request. What is named may be the head itself, or the merge that
 * GitHub makes of it, whose second parent it is.
 * @throws CommandFailure where this clone has no such commit
 */
export async function isHeadOf(ref: string, head: string, folder: string): Promise<boolean> {
  if (ref.toLowerCase() === head) return true;
  const { simpleGit } = await import("simple-git");
  const line = await simpleGit(folder)
    .raw(["rev-list", "--parents", "--max-count=1", "--end-of-options", ref])
    .catch(() => "");
  const [commit = "", , second] = line.trim().split(" ");
  if (commit === "" && isHash(ref)) return false;
  if (commit === "")
    throw usageFailure(
      `There is no commit ${JSON.stringify(ref)} here.`,
      "Fetch it, or name the commit by its hash.",
    );
  return commit === head || second === head;
}
