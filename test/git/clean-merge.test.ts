import { describe, expect, test } from "vitest";
import { isCleanMerge } from "../../src/git/clean-merge.ts";
import { openRepository } from "../../src/git/repository.ts";
import { gitEnvironment, newRepository, type TestRepository } from "./repository-for-test.ts";

const lines = (...changed: readonly string[]): string =>
  Array.from({ length: 12 }, (_, index) => changed[index] ?? `line ${index}`).join("\n");

/** A topic and main, which has gone on since; both have changed the same file, at places that are far apart. */
async function parted(ofTopic = lines("topic")): Promise<{
  readonly repository: TestRepository;
  readonly history: Set<string>;
}> {
  const repository = await newRepository();
  repository.write({ "file.yaml": lines() });
  const history = new Set([repository.commit()]);
  repository.git("switch", "--quiet", "--create", "topic");
  repository.write({ "file.yaml": ofTopic });
  repository.commit();
  repository.git("switch", "--quiet", "main");
  repository.write({ "file.yaml": lines(...Array.from({ length: 11 }, (_, at) => `line ${at}`), "main") });
  history.add(repository.commit());
  repository.git("switch", "--quiet", "topic");
  return { repository, history };
}

const isClean = async ({ folder, git }: TestRepository, history: ReadonlySet<string>) =>
  await isCleanMerge(
    await openRepository(folder, { env: gitEnvironment }),
    git("rev-parse", "HEAD"),
    history,
  );

describe("a merge that nobody wrote anything into", () => {
  test("holds just what git makes of its parents", async () => {
    const { repository, history } = await parted();
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "main");
    expect(await isClean(repository, history)).toBe(true);
  });

  test.each([
    ["something was added to", { "other.yaml": "mine" }],
    ["a line of was changed, as who resolves a conflict may do", { "file.yaml": lines("topic", "mine") }],
    ["the other side of was left out", { "file.yaml": lines("topic") }],
  ])("is none that %s", async (_, files) => {
    const { repository, history } = await parted();
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", "main");
    repository.write(files);
    repository.commit();
    expect(repository.git("rev-list", "--parents", "-1", "HEAD").split(" ")).toHaveLength(3);
    expect(await isClean(repository, history)).toBe(false);
  });

  test("is none of a conflict, even where the file is left as git writes it", async () => {
    const { repository, history } = await parted(lines(...Array.from({ length: 12 }, () => "topic")));
    const [tree = ""] = conflictIn(repository);
    repository.git("reset", "--quiet", "--hard", await commitOf(repository, tree, ["topic", "main"]));
    expect(await isClean(repository, history)).toBe(false);
  });

  test("is none of what is not on the branch, nor one with the branch first, with one parent or with three", async () => {
    const { repository, history } = await parted();
    const own = repository.git("rev-parse", "HEAD");
    expect(await isClean(repository, history)).toBe(false);
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "main");
    const tree = repository.git("rev-parse", "HEAD^{tree}");
    expect(await isClean(repository, new Set([own]))).toBe(false);
    for (const parents of [
      ["main", own],
      [own, "main", "main~1"],
    ]) {
      repository.git("reset", "--quiet", "--hard", await commitOf(repository, tree, parents));
      expect(await isClean(repository, history)).toBe(false);
    }
  });

  test("is not known where somebody has named a program that merges files, and that is not run", async () => {
    const { repository, history } = await parted();
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "main");
    repository.write({ ".gitattributes": "*.yaml merge=mine\n" });
    repository.git("config", "merge.mine.driver", "touch ran; false");
    expect(await isClean(repository, history)).toBe(false);
    expect(repository.git("status", "--short")).toBe("?? .gitattributes");
  });
});

async function commitOf({ git }: TestRepository, tree: string, parents: readonly string[]): Promise<string> {
  return git("commit-tree", tree, ...parents.flatMap((one) => ["-p", one]), "-m", "made by hand");
}

/** What git prints of a merge that conflicts: first the tree, with its marks and the ids of both sides in the file. */
function conflictIn({ git }: TestRepository): readonly string[] {
  try {
    const sides = ["topic", "main"].map((name) => git("rev-parse", name));
    return git("merge-tree", "--write-tree", ...sides).split("\n");
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout).split("\n");
    throw error;
  }
}
