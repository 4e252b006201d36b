import type { Repository } from "../../git/repository.ts";
import { usageFailure } from "../command-failure.ts";

/** What git refuses in a name, or what is a ref's full name: no push would ever be to such a branch. */
const impossible = /^refs\/|^HEAD$|\.\.|\/[./]|[./]$|\.lock(?:\/|$)/;

/** Letters that git allows in a branch and a pattern of GitHub's would read otherwise are left out. */
export const isBranchName = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(text) && !impossible.test(text);

const remote = "origin/";

/**
 * The default branch as a clone knows it from where it was cloned; `main` where it knows none, as before the first push.
 * @throws CommandFailure where it has a name that cannot be written into a workflow
 */
export async function defaultBranchHere(repository: Repository | undefined): Promise<string> {
  const head = await repository?.git(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  const name = head?.trim() ?? "";
  if (!name.startsWith(remote)) return "main";
  const branch = name.slice(remote.length);
  if (isBranchName(branch)) return branch;
  throw usageFailure(
    `The default branch ${JSON.stringify(branch)} has a name that GitHub would read as a pattern in a workflow.`,
    "Give it a name of letters, digits and . _ / - on GitHub.",
  );
}
