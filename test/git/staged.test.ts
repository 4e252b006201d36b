import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Run, rollcall } from "../cli/run-rollcall.ts";
import { districtText, gitEnvironment, newRepository, type TestRepository } from "./repository-for-test.ts";

const springfield = "districts/springfield.yaml";
const wrong = "version: 1\nfoo: 1\n";
const staged = ({ folder }: TestRepository, ...args: readonly string[]): Promise<Run> =>
  rollcall(["validate", "--staged", ...args], { cwd: folder, env: gitEnvironment });

describe("validate --staged", () => {
  test("judges what the commit will have, not what lies on disk", async () => {
    const repository = await newRepository();
    repository.write({ [springfield]: districtText("springfield") });
    repository.commit();
    repository.write({ [springfield]: wrong });
    expect(await staged(repository)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("valid") });
    repository.git("add", springfield);
    repository.write({ [springfield]: districtText("springfield") });
    const { exitCode, stdout } = await staged(repository, "springfield");
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining("foo")]);
  });

  test("a file that is not staged is not there, and one that is staged to go is gone", async () => {
    const repository = await newRepository();
    repository.write({ [springfield]: districtText("springfield"), "README.md": "a" });
    repository.commit();
    repository.write({ "districts/new.yaml": wrong });
    expect((await staged(repository)).exitCode).toBe(0);
    const { exitCode, stdout } = await staged(repository, "new");
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining("there is no such file in what git add has staged"),
    ]);
    repository.git("rm", "--quiet", "--cached", springfield);
    expect(await staged(repository)).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("says that nothing was judged in a folder without districts/, and lets the commit pass", async () => {
    const repository = await newRepository();
    repository.write({ [`north/${springfield}`]: wrong });
    repository.commit();
    const said = "Nothing was judged: in ";
    expect(await staged(repository)).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(said) });
    expect((await staged(repository, "--head", "HEAD")).exitCode).toBe(64);
    const atCommit = await rollcall(["validate", "--head", "HEAD"], {
      cwd: repository.folder,
      env: gitEnvironment,
    });
    expect(atCommit).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(said) });
    expect(await staged(repository, "--quiet")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("works in a folder of a repository, and before its first commit", async () => {
    const repository = await newRepository();
    repository.write({ [`north/${springfield}`]: wrong, "districts/other.yaml": wrong });
    repository.git("add", `north/${springfield}`);
    const cwd = path.join(repository.folder, "north");
    const { exitCode, stdout } = await rollcall(["validate", "--staged"], { cwd, env: gitEnvironment });
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(springfield)]);
    expect(stdout).not.toContain("other.yaml");
  });

  test("an unfinished merge is said, and so is that --head asks for something else", async () => {
    const repository = await newRepository();
    repository.write({ [springfield]: districtText("springfield") });
    const first = repository.commit();
    repository.write({ [springfield]: wrong });
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "other", first);
    repository.write({ [springfield]: "version: 2\n" });
    repository.commit();
    expect(() => repository.git("merge", "--quiet", "@{-1}")).toThrow();
    const { exitCode, stderr } = await staged(repository);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("A merge is not finished")]);
    expect((await staged(repository, "--head", first)).exitCode).toBe(64);
  });

  test("a hook of git's sees the part that is committed, and stops the commit", async () => {
    const repository = await newRepository();
    repository.write({ [springfield]: districtText("springfield"), "README.md": "a" });
    repository.commit();
    const hook = path.join(repository.folder, ".git/hooks/pre-commit");
    const seen = path.join(repository.folder, ".git/seen");
    writeFileSync(
      hook,
      `#!/bin/sh\nprintf '%s' "$GIT_INDEX_FILE" > '${seen}'\ncp "$GIT_INDEX_FILE" '${seen}.index'\n`,
    );
    chmodSync(hook, 0o755);
    repository.write({ [springfield]: wrong, "README.md": "b" });
    // Git makes an index of its own for this, in which the district's file is as it was.
    repository.git("commit", "--quiet", "--message", "part", "README.md");
    repository.git("add", springfield);
    const env = { ...gitEnvironment, GIT_INDEX_FILE: `${seen}.index` };
    expect(readFileSync(seen, "utf8")).toContain("next-index");
    const cwd = repository.folder;
    expect((await rollcall(["validate", "--staged"], { cwd, env })).exitCode).toBe(0);
    expect((await staged(repository)).exitCode).toBe(1);
  });
});

test("the hook for pre-commit is a command line that Rollcall takes, for every file that can hold a district", async () => {
  const [hook] = parse(readFileSync(new URL("../../.pre-commit-hooks.yaml", import.meta.url), "utf8"));
  const repository = await newRepository();
  repository.write({ [springfield]: wrong });
  repository.git("add", springfield);
  const [program, ...args] = hook.entry.split(" ");
  expect([program, hook.pass_filenames, hook.language]).toEqual(["rollcall", false, "node"]);
  expect((await rollcall(args, { cwd: repository.folder, env: gitEnvironment })).exitCode).toBe(1);
  for (const file of [springfield, "districts/a/district.yaml", "districts/a/schools/b.yml"])
    expect(file).toMatch(new RegExp(hook.files));
});
