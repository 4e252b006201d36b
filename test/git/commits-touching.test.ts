import { describe, expect, test } from "vitest";
import { commitsTouching } from "../../src/git/commits-touching.ts";
import { openRepository } from "../../src/git/repository.ts";
import { cloneOf, gitEnvironment, newRepository, type TestRepository } from "./repository-for-test.ts";

const since = new Date("2026-01-01T00:00:00Z");

async function touching(
  { folder }: TestRepository,
  options: { readonly limit?: number; readonly since?: Date; readonly district?: string } = {},
): Promise<{ readonly commits: readonly string[]; readonly isCut: boolean }> {
  const repository = await openRepository(folder, { env: gitEnvironment });
  const { commits, isCut } = await commitsTouching(repository, options.district ?? "springfield", {
    limit: options.limit ?? 20,
    since: options.since ?? since,
  });
  return { commits: commits.map(({ commit }) => commit), isCut };
}

/** Four commits, of which the first, the third and the last change springfield. */
async function withHistory(): Promise<{
  readonly repository: TestRepository;
  readonly ids: readonly string[];
}> {
  const repository = await newRepository();
  const ids = ["springfield", "shelbyville", "springfield", "springfield"].map((district, index) => {
    repository.write({ [`districts/${district}.yaml`]: `${index}` });
    return repository.commit(`2026-0${index + 1}-01T12:00:00-05:00`);
  });
  return { repository, ids };
}

describe("the commits that touched a district", () => {
  test("are those that changed its file, newest first, with their times in UTC, within limit and time", async () => {
    const { repository, ids } = await withHistory();
    const [first = "", , third = "", fourth = ""] = ids;
    expect(await touching(repository)).toEqual({ commits: [fourth, third, first], isCut: false });
    expect(await touching(repository, { limit: 2 })).toEqual({ commits: [fourth, third], isCut: false });
    expect(await touching(repository, { since: new Date("2026-03-15T00:00:00Z") })).toEqual({
      commits: [fourth],
      isCut: false,
    });
    expect(await touching(repository, { district: "spring" })).toEqual({ commits: [], isCut: false });
    const opened = await openRepository(repository.folder, { env: gitEnvironment });
    const { commits } = await commitsTouching(opened, "springfield", { limit: 1, since });
    expect(commits).toEqual([{ commit: fourth, committedAt: "2026-04-01T17:00:00.000Z" }]);
  });

  test("hold a merge once, a folder's files, a deletion and a move, but no file that is not read", async () => {
    const repository = await newRepository();
    repository.write({ "districts/springfield.yaml": "1" });
    const added = repository.commit();
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.write({ "districts/springfield.yaml": "2" });
    repository.commit();
    repository.write({ "districts/springfield.yaml": "3" });
    repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.write({ "districts/other.yaml": "1" });
    repository.commit();
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
    const merged = repository.git("rev-parse", "HEAD");
    repository.remove("districts/springfield.yaml");
    repository.write({ "districts/springfield/district.yaml": "3" });
    const moved = repository.commit();
    repository.write({ "districts/springfield/README.md": "1" });
    repository.commit();
    repository.write({ "districts/springfield/schools/é\n.yaml": "1" });
    const school = repository.commit();
    repository.remove("districts/springfield");
    const removed = repository.commit();
    expect(await touching(repository)).toEqual({
      commits: [removed, school, moved, merged, added],
      isCut: false,
    });
  });

  test("are cut by a shallow clone where older ones may count, and the commit at the cut is not taken for one", async () => {
    const { repository, ids } = await withHistory();
    const [, , third = "", fourth = ""] = ids;
    const clone = async (depth: number): Promise<TestRepository> =>
      await cloneOf(repository, `--depth=${depth}`);
    expect(await touching(await clone(1))).toEqual({ commits: [], isCut: true });
    expect(await touching(await clone(2))).toEqual({ commits: [fourth], isCut: true });
    const three = await clone(3);
    expect(await touching(three)).toEqual({ commits: [fourth, third], isCut: true });
    expect(await touching(three, { limit: 2 })).toEqual({ commits: [fourth, third], isCut: false });
    expect(await touching(three, { since: new Date("2026-02-15T00:00:00Z") })).toEqual({
      commits: [fourth, third],
      isCut: false,
    });
    expect((await touching(await clone(4))).isCut).toBe(false);
  });
});
