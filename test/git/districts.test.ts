import { describe, expect, test } from "vitest";
import { districtsOf } from "../../src/cli/checkout/district-matrix.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import {
  cloneOf,
  districtText,
  mergeForPullRequest,
  newRepository,
  repositoryIn,
  type TestRepository,
} from "./repository-for-test.ts";

const file = (id: string): string => `districts/${id}.yaml`;

async function repositoryWith(...ids: readonly string[]): Promise<TestRepository> {
  const repository = await newRepository();
  repository.write({ "README.md": "rosters\n" });
  repository.write(Object.fromEntries(ids.map((id) => [file(id), districtText(id)])));
  repository.commit();
  return repository;
}

const matrix = (...ids: readonly string[]): string =>
  `${JSON.stringify({ include: ids.map((district) => ({ district })) })}\n`;

describe("all districts", () => {
  test("are listed in order, with or without git", async () => {
    const repository = await repositoryWith("springfield", "capital-city");
    repository.write({ "districts/ogdenville/district.yaml": districtText("ogdenville") });
    repository.write({ "districts/ogdenville/schools/a.yaml": "", "districts/notes.md": "" });
    const run = await repository.rollcall("districts", "--matrix");
    expect(run).toEqual({
      exitCode: 0,
      stdout: matrix("capital-city", "ogdenville", "springfield"),
      stderr: "",
    });
    expect((await repository.rollcall("districts")).stdout).toBe("capital-city\nogdenville\nspringfield\n");
    expect((await repository.rollcall("districts", "--head", "HEAD", "--matrix")).stdout).toBe(
      matrix("capital-city", "springfield"),
    );
  });

  test("more than a matrix can hold must be split, and each is in exactly one part", async () => {
    const ids = Array.from({ length: 600 }, (_, index) => `d${String(index).padStart(3, "0")}`);
    const repository = await newRepository();
    repository.write(Object.fromEntries(ids.map((id) => [file(id), ""])));
    const refused = await repository.rollcall("districts", "--matrix");
    expect(refused).toMatchObject({ exitCode: 64, stdout: "" });
    expect(refused.stderr).toContain("--part 1/3");
    const parts = await Promise.all(
      [1, 2, 3].map((part) => repository.rollcall("districts", "--matrix", "--part", `${part}/3`)),
    );
    const rows = parts.flatMap(({ stdout }) => JSON.parse(stdout).include);
    expect(rows).toEqual(ids.map((district) => ({ district })));
    for (const part of ["0/3", "4/3", "1", "1/0", "x"])
      expect((await repository.rollcall("districts", "--part", part)).exitCode).toBe(64);
  });
});

test("a thousand fill one matrix after the other, and beyond their room none is left out in silence", async () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => `d${String(index).padStart(4, "0")}`);
  const repository = await newRepository();
  repository.write(Object.fromEntries(ids.map((id) => [file(id), ""])));
  const run = await repository.rollcall("districts", "--matrix", "4");
  const matrices = run.stdout.trimEnd().split("\n");
  expect(matrices.map((one) => JSON.parse(one).include.length)).toEqual([256, 256, 256, 232]);
  expect(districtsOf(run.stdout)).toEqual(ids);
  const few = await repository.rollcall("districts", "--matrix", "4", "--part", "1/4");
  expect(few.stdout.split("\n").slice(1)).toEqual([...Array(3).fill('{"include":[]}'), ""]);
  const refused = await repository.rollcall("districts", "--matrix", "3");
  expect(refused).toMatchObject({ exitCode: 64, stdout: "" });
  expect(refused.stderr).toContain("1000 districts are more than the 768");
});

describe("districts that a change touches", () => {
  test("none, changed, added, moved and deleted, each with its reason", async () => {
    const repository = await repositoryWith("springfield", "shelbyville", "ogdenville", "gone");
    const base = repository.git("rev-parse", "HEAD");
    expect(await repository.rollcall("districts", "--changed-since", "HEAD", "--matrix")).toEqual({
      exitCode: 0,
      stdout: matrix(),
      stderr: "",
    });
    repository.remove(file("gone"), file("shelbyville"));
    repository.write({
      [file("springfield")]: `${districtText("springfield")}# a note\n`,
      [file("new")]: districtText("new"),
      "districts/shelbyville/district.yaml": districtText("shelbyville"),
      "README.md": "other\n",
    });
    repository.commit();
    const run = await repository.rollcall("districts", "--changed-since", base);
    expect(run.stderr).toBe("");
    expect(run.stdout.split("\n")).toEqual([
      "new: added",
      "shelbyville: moved between one file and a folder of files",
      "springfield: changed in districts/springfield.yaml",
      "gone is no longer in districts/: Rollcall stops managing it; nothing in ClassTag is changed.",
      "",
    ]);
    const json = await repository.rollcall("districts", "--changed-since", base, "--matrix");
    expect(json.stdout).toBe(matrix("new", "shelbyville", "springfield"));
    expect(json.stderr).toContain("gone is no longer in districts/");
  });

  test("all, where there is no commit before: the first push, and one that a force push took away", async () => {
    const repository = await repositoryWith("springfield", "shelbyville");
    for (const zeros of ["0".repeat(40), "0".repeat(64)])
      expect(await repository.rollcall("districts", "--changed-since", zeros, "--matrix")).toEqual({
        exitCode: 0,
        stdout: matrix("shelbyville", "springfield"),
        stderr: "",
      });
    const gone = await repository.rollcall("districts", "--changed-since", "1".repeat(40), "--matrix");
    expect(gone).toMatchObject({ exitCode: 0, stdout: matrix("shelbyville", "springfield") });
    expect(gone.stderr).toBe(
      "The commit 111111111 is not in this clone, as after a force push: all districts count as touched.\n",
    );
    const head = await repository.rollcall("districts", "--changed-since", "HEAD", "--head", "2".repeat(40));
    expect(head.exitCode).toBe(64);
  });

  test("a rename touches both ends, and the mode of a file counts", async () => {
    const repository = await repositoryWith("springfield", "shelbyville");
    repository.git("mv", file("springfield"), file("north-springfield"));
    repository.git("update-index", "--chmod=+x", file("shelbyville"));
    repository.git("commit", "--quiet", "--message", "Rename");
    const run = await repository.rollcall("districts", "--changed-since", "HEAD^", "--matrix");
    expect(run.stdout).toBe(matrix("north-springfield", "shelbyville"));
    expect(run.stderr).toContain("springfield is no longer in districts/");
  });

  test("a folder: its header, one of its schools, a school taken away; what is not read does not count", async () => {
    const repository = await repositoryWith();
    const folder = (id: string): Record<string, string> => ({
      [`districts/${id}/district.yaml`]: districtText(id),
      [`districts/${id}/schools/adams.yaml`]: "",
      [`districts/${id}/schools/lincoln.yaml`]: "",
    });
    for (const id of ["a", "b", "c", "d"]) repository.write(folder(id));
    repository.commit();
    repository.write({
      "districts/a/district.yaml": "",
      "districts/b/schools/adams.yaml": "-",
      "districts/d/README.md": "",
    });
    repository.remove("districts/c/schools/lincoln.yaml");
    repository.commit();
    const run = await repository.rollcall("districts", "--changed-since", "HEAD^", "--matrix");
    expect(run).toEqual({ exitCode: 0, stdout: matrix("a", "b", "c"), stderr: "" });
  });

  test.each(["schemas/district.schema.json", "src/config/normalise-district.ts"])(
    "%s touches all districts, and the deleted one stays out",
    async (shared) => {
      const repository = await repositoryWith("springfield", "shelbyville", "gone");
      repository.write({ [shared]: "{}", [file("springfield")]: "" });
      repository.remove(file("gone"));
      repository.commit();
      const run = await repository.rollcall("districts", "--changed-since", "HEAD^");
      expect(run.stdout).toContain(`shelbyville: ${shared} has changed, which every district is read by\n`);
      expect(run.stdout).toContain("springfield: changed in districts/springfield.yaml\n");
      expect(run.stdout).not.toContain("gone: ");
    },
  );

  test("what only the base has gained does not count, with branches and with a merged one", async () => {
    const repository = await repositoryWith("springfield", "shelbyville", "ogdenville");
    repository.git("checkout", "--quiet", "-b", "feature");
    repository.write({ [file("springfield")]: "" });
    const feature = repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.write({ [file("shelbyville")]: "" });
    const main = repository.commit();
    const apart = await repository.rollcall(
      "districts",
      "--changed-since",
      "main",
      "--head",
      "feature",
      "--matrix",
    );
    expect(apart).toEqual({ exitCode: 0, stdout: matrix("springfield"), stderr: "" });
    const merge = mergeForPullRequest(repository, main, feature);
    const merged = await repository.rollcall(
      "districts",
      "--changed-since",
      "main",
      "--head",
      merge,
      "--matrix",
    );
    expect(merged.stdout).toBe(matrix("springfield"));
    repository.git("checkout", "--quiet", "feature");
    repository.git("merge", "--quiet", "--no-edit", "main");
    repository.write({ [file("ogdenville")]: "" });
    repository.commit();
    const updated = await repository.rollcall("districts", "--changed-since", "main", "--matrix");
    expect(updated.stdout).toBe(matrix("ogdenville", "springfield"));
    const older = await repository.rollcall(
      "districts",
      "--changed-since",
      "feature",
      "--head",
      "main",
      "--matrix",
    );
    expect(older.stdout).toBe(matrix());
    expect(older.stderr).toContain("it changes nothing");
  });

  test("histories that have nothing in common are compared as they stand, and it is said", async () => {
    const repository = await repositoryWith("springfield");
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.write({ [file("springfield")]: "other" });
    repository.commit();
    const run = await repository.rollcall("districts", "--changed-since", "main", "--matrix");
    expect(run.stdout).toBe(matrix("springfield"));
    expect(run.stderr).toContain("cannot be told");
  });

  test("districts/ may lie in a folder of the repository, whatever the folder is called", async () => {
    const repository = await newRepository();
    const folder = ":(glob)-x é\n*";
    repository.write({ [`${folder}/${file("springfield")}`]: "1", [file("elsewhere")]: "1" });
    repository.commit();
    repository.write({
      [`${folder}/${file("springfield")}`]: "2",
      [file("elsewhere")]: "2",
      "schemas/district.schema.json": "{}",
    });
    repository.commit();
    const run = await repositoryIn(`${repository.folder}/${folder}`).rollcall(
      "districts",
      "--changed-since",
      "HEAD^",
    );
    expect(run).toEqual({
      exitCode: 0,
      stdout: "springfield: changed in districts/springfield.yaml\n",
      stderr: "",
    });
  });

  test("names that are no district's never reach the matrix, and are told without their control characters", async () => {
    const repository = await repositoryWith("springfield");
    repository.write({
      "districts/a\nb.yaml": "",
      'districts/x","district":"springfield.yaml': "",
      "districts/Zürich.yaml": "",
      "districts/-n.yaml": "",
      "districts/$(id).yaml": "",
      "districts/\u001b[31m.yml": "",
      "districts/springfield/other.yaml": "",
    });
    repository.commit();
    const run = await repository.rollcall("districts", "--changed-since", "HEAD^", "--matrix");
    expect(run.stdout).toBe(matrix());
    expect(run.stderr).toContain("No district is read from districts/");
    expect(run.stderr).toContain("and 2 more");
    expect(run.stderr.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  test("a symbolic link or a submodule in place of a district counts, and what it leads to is not followed", async () => {
    const repository = await repositoryWith("springfield", "shelbyville");
    repository.write({ "districts/ogdenville/district.yaml": districtText("ogdenville") });
    const id = repository.commit();
    repository.remove(file("springfield"), "districts/ogdenville");
    repository.link(file("springfield"), "shelbyville.yaml");
    repository.link("districts/ogdenville", "../../elsewhere");
    repository.git("add", "districts");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${id},districts/capital`);
    repository.git("commit", "--quiet", "--message", "Links");
    const run = await repository.rollcall("districts", "--changed-since", "HEAD^", "--matrix");
    expect(run.stdout).toBe(matrix("capital", "ogdenville", "springfield"));
  });
});

describe("a shallow clone", () => {
  async function withPullRequest(): Promise<{
    origin: TestRepository;
    main: string;
    merge: string;
    fork: string;
  }> {
    const origin = await repositoryWith("springfield", "shelbyville", "ogdenville");
    const fork = origin.git("rev-parse", "HEAD");
    origin.git("checkout", "--quiet", "-b", "feature");
    origin.write({ [file("springfield")]: "" });
    const head = origin.commit();
    origin.git("checkout", "--quiet", "main");
    origin.write({ [file("shelbyville")]: "" });
    const main = origin.commit();
    return { origin, main, fork, merge: mergeForPullRequest(origin, main, head) };
  }

  test("of depth 1 with the merge of a pull request at depth 2 is exact, by its ref and by HEAD^1", async () => {
    const { origin } = await withPullRequest();
    const clone = await cloneOf(origin, "--depth=1");
    clone.git("fetch", "--quiet", "--depth=2", "origin", "+refs/pull/1/merge:refs/pull/1/merge");
    const ref = "refs/pull/1/merge";
    for (const since of ["HEAD", `${ref}^1`])
      expect(await clone.rollcall("districts", "--changed-since", since, "--head", ref, "--matrix")).toEqual({
        exitCode: 0,
        stdout: matrix("springfield"),
        stderr: "",
      });
  });

  test("lacks what is named: exactly that is fetched, and nothing that is there is cut", async () => {
    const { origin, main, merge } = await withPullRequest();
    const clone = await cloneOf(origin, "--depth=2", "--branch=main");
    const before = clone.git("rev-list", "--count", "HEAD");
    for (const head of [merge, "refs/pull/1/merge"])
      expect(await clone.rollcall("districts", "--changed-since", main, "--head", head, "--matrix")).toEqual({
        exitCode: 0,
        stdout: matrix("springfield"),
        stderr: "",
      });
    expect(clone.git("rev-list", "--count", "HEAD")).toBe(before);
    expect(clone.git("status", "--porcelain")).toBe("");
    expect(clone.git("for-each-ref", "--format=%(refname)")).not.toContain("pull");
  });

  test("cut before the base: HEAD^ and HEAD~2 are fetched parent by parent", async () => {
    const { origin } = await withPullRequest();
    for (const [since, ids] of [
      ["HEAD^", ["shelbyville"]],
      ["HEAD~1^0", ["shelbyville"]],
    ] as const) {
      const clone = await cloneOf(origin, "--depth=1");
      const run = await clone.rollcall("districts", "--changed-since", since, "--matrix");
      expect(run.stdout).toBe(matrix(...ids));
    }
    const clone = await cloneOf(origin, "--depth=1");
    const root = await clone.rollcall("districts", "--changed-since", "HEAD~2");
    expect(root).toMatchObject({ exitCode: 64, stdout: "" });
    expect(root.stderr).toContain("has no parent 1");
  });

  test("a branch that only origin has is fetched; where the two part cannot be seen, and it is said", async () => {
    const { origin } = await withPullRequest();
    const clone = await cloneOf(origin, "--depth=1");
    for (const head of ["feature", "origin/feature"]) {
      const run = await clone.rollcall("districts", "--changed-since", "HEAD", "--head", head, "--matrix");
      expect(run.stdout).toBe(matrix("shelbyville", "springfield"));
      expect(run.stderr).toContain("This clone is shallow");
      expect(run.stderr).toContain("fetch-depth: 0");
    }
  });

  test("that cannot fetch says which fetch-depth it takes, without the credentials in origin's address", async () => {
    const { origin, fork, merge } = await withPullRequest();
    const clone = await cloneOf(origin, "--depth=1");
    clone.git("remote", "set-url", "origin", "http://user:hunter2@127.0.0.1:1/none");
    const stderr = async (since: string): Promise<string> => {
      const run = await clone.rollcall("districts", "--changed-since", since, "--matrix");
      expect(run).toMatchObject({ exitCode: 64, stdout: "" });
      expect(run.stderr).not.toContain("hunter2");
      return run.stderr;
    };
    expect(await stderr("HEAD^")).toContain("fetch-depth: 2\n");
    expect(await stderr("HEAD~3")).toContain("fetch-depth: 4\n");
    expect(await stderr(fork)).toContain(`git fetch --no-tags --depth=1 origin ${fork}\n`);
    expect(await stderr("refs/pull/1/merge")).toContain(
      "git fetch --no-tags --depth=2 origin +refs/pull/1/merge:refs/pull/1/merge\n",
    );
    expect(await stderr("nowhere")).toContain("fetch-depth: 0");
    clone.git("remote", "remove", "origin");
    expect(await stderr(merge)).toContain("has no remote origin");
  });

  test("asked for what origin does not have says so", async () => {
    const { origin } = await withPullRequest();
    const clone = await cloneOf(origin, "--depth=1");
    const run = await clone.rollcall("districts", "--changed-since", "nowhere");
    expect(run.stderr).toContain("origin has no branch or tag of that name");
    expect((await clone.rollcall("districts", "--changed-since", "1".repeat(40))).exitCode).toBe(64);
  });
});

describe("what cannot be a commit", () => {
  test.each([
    "--upload-pack=touch pwned",
    "-h",
    "",
    "main..other",
    "main:districts",
    "a b",
    "$(id)",
    "`id`",
    "a\nb",
    "a;b",
    "HEAD@{/x y}",
    "x".repeat(500),
  ])("%j is refused before git sees it", async (ref) => {
    const repository = await repositoryWith("springfield");
    const run = await repository.rollcall("districts", `--changed-since=${ref}`);
    expect(run).toMatchObject({ exitCode: 64, stdout: "" });
    expect(run.stderr).toContain("cannot be the name of a commit");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("a name that nobody has, an empty repository, a folder without one", async () => {
    const repository = await repositoryWith("springfield");
    const unknown = await repository.rollcall("districts", "--changed-since", "nowhere");
    expect(unknown).toMatchObject({ exitCode: 64, stdout: "" });
    expect(unknown.stderr).toContain('There is no commit "nowhere"');
    const empty = await newRepository();
    expect((await empty.rollcall("districts", "--changed-since", "HEAD")).stderr).toContain(
      "There is no commit",
    );
    const none = await repositoryIn(await temporaryFolder()).rollcall("districts", "--changed-since", "HEAD");
    expect(none).toMatchObject({ exitCode: 64, stdout: "" });
    expect(none.stderr).toContain("is not in a git repository");
  });

  test("a tag is its commit", async () => {
    const repository = await repositoryWith("springfield");
    repository.git("tag", "--annotate", "--message", "v1", "v1");
    repository.write({ [file("springfield")]: "" });
    repository.commit();
    expect((await repository.rollcall("districts", "--changed-since", "v1", "--matrix")).stdout).toBe(
      matrix("springfield"),
    );
  });
});
