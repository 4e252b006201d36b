import { describe, expect, test } from "vitest";
import { firstParentHistory } from "../../src/git/first-parent-history.ts";
import { openRepository } from "../../src/git/repository.ts";
import { cloneOf, gitEnvironment, newRepository, type TestRepository } from "./repository-for-test.ts";

async function historyIn({ folder }: TestRepository, branch: string): Promise<readonly string[] | undefined> {
  const history = await firstParentHistory(await openRepository(folder, { env: gitEnvironment }), branch);
  return history === undefined ? undefined : [...history];
}

/** A branch that was merged, and one more commit on main after it. */
async function withMerge() {
  const repository = await newRepository();
  const main = repository.git("branch", "--show-current");
  const first = repository.commit();
  repository.git("checkout", "--quiet", "-b", "feature");
  const inner = repository.commit();
  repository.git("checkout", "--quiet", main);
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
  const merge = repository.git("rev-parse", "HEAD");
  const last = repository.commit();
  return { repository, main, first, inner, merge, last };
}

describe("the history of a branch of origin", () => {
  test("holds what was merged or pushed, newest first, and not what a merged branch was made of", async () => {
    const { repository, main, first, merge, last } = await withMerge();
    const clone = await cloneOf(repository);
    expect(await historyIn(clone, main)).toEqual([last, merge, first]);
    // What lies in the clone alone is nobody's but the clone's.
    clone.commit();
    expect(await historyIn(clone, main)).toEqual([last, merge, first]);
  });

  test("is that of the branch, and not of a tag of the same name", async () => {
    const { repository, main, inner, last } = await withMerge();
    const clone = await cloneOf(repository);
    for (const name of [main, `origin/${main}`, `refs/remotes/origin/${main}`]) clone.git("tag", name, inner);
    expect((await historyIn(clone, main))?.[0]).toBe(last);
  });

  test("is not known in a shallow clone, for a branch that is not there, and in a repository without a remote", async () => {
    const { repository, main } = await withMerge();
    expect(await historyIn(await cloneOf(repository, "--depth=2"), main)).toBeUndefined();
    expect(await historyIn(await cloneOf(repository), "trunk")).toBeUndefined();
    expect(await historyIn(repository, main)).toBeUndefined();
  });
});
