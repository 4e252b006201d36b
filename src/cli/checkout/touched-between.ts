import { changedPaths, comparisonOf } from "../../git/changed-paths.ts";
import { commitTree } from "../../git/commit-tree.ts";
import { resolveCommit } from "../../git/resolve-commit.ts";
import { oddPaths, sharedPaths, touchedDistricts } from "../../git/touched-districts.ts";
import { defined } from "../../model/defined.ts";
import type { Context } from "../context.ts";
import { askGit } from "./git.ts";
import { districtPaths } from "./read-district-files.ts";

export interface TouchedBetween {
  readonly result: ReturnType<typeof touchedDistricts>;
  /** Where the two commits could not be compared from where they parted. */
  readonly notice?: string;
  /** Files of the later commit that look like a district's and are none. */
  readonly odd: readonly string[];
}

/** Which districts differ between two commits. A commit without districts/ has none. */
export async function touchedBetween(
  since: string,
  head: string,
  context: Pick<Context, "cwd" | "env" | "signal">,
): Promise<TouchedBetween> {
  return await askGit(context, async (repository) => {
    const headCommit = await resolveCommit(repository, head);
    const { from, notice } = await comparisonOf(
      repository,
      await resolveCommit(repository, since),
      headCommit,
    );
    const changed = await changedPaths(repository, from, headCommit, ["districts", ...sharedPaths]);
    const before = await commitTree(repository, from, ["districts"]);
    const after = await commitTree(repository, headCommit, ["districts"]);
    return {
      result: touchedDistricts({
        base: (await districtPaths(before)) ?? [],
        head: (await districtPaths(after)) ?? [],
        changed,
      }),
      ...defined({ notice }),
      odd: oddPaths(after.paths),
    };
  });
}
