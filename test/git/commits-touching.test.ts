import { describe, expect, test } from "vitest";
import { commitsTouching } from "../../src/git/commits-touching.ts";
import { openRepository } from "../../src/git/repository.ts";
import { gitEnvironment, newRepository, type TestRepository } from "./repository-for-test.ts";

async function touching({ folder }: TestRepository, district = "springfield", limit = 20) {
  const repository = await openRepository(folder, { env: gitEnvironment });
  const commits = await commitsTouching(repository, district, limit);
  return commits.map(({ commit, subject }) => ({ commit, subject }));
}

const idsTouching = async (repository: TestRepository): Promise<readonly string[]> =>
  (await touching(repository)).map(({ commit }) => commit);

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
  test("are those that changed its file, newest first, with the first lines of their messages, within the limit", async () => {
    const { repository, ids } = await withHistory();
    const [first = "", , third = "", fourth = ""] = ids;
    expect(await touching(repository)).toEqual([
      { commit: fourth, subject: "Commit 4" },
      { commit: third, subject: "Commit 3" },
      { commit: first, subject: "Commit 1" },
    ]);
    expect(await touching(repository, "springfield", 1)).toEqual([{ commit: fourth, subject: "Commit 4" }]);
    expect(await touching(repository, "spring")).toEqual([]);
  });

  test("stand in the order of the history, whatever dates they give themselves and however odd their messages are", async () => {
    const repository = await newRepository();
    repository.write({ "districts/springfield.yaml": "1" });
    const first = repository.commit("2026-10-01T00:00:00Z");
    repository.write({ "districts/springfield.yaml": "2" });
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--allow-empty-message", "--message", "");
    const nameless = repository.git("rev-parse", "HEAD");
    repository.write({ "districts/springfield.yaml": "3" });
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--date", "1999-01-01T00:00:00Z", "--message", `commit ${first}`);
    const odd = repository.git("rev-parse", "HEAD");
    repository.write({ "NOTES.md": "1" });
    repository.commit("2001-01-01T00:00:00Z");
    expect(await touching(repository)).toEqual([
      { commit: odd, subject: `commit ${first}` },
      { commit: nameless, subject: "" },
      { commit: first, subject: "Commit 1" },
    ]);
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
    expect(await idsTouching(repository)).toEqual([removed, school, moved, merged, added]);
  });
});
