import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadDistrictsAt } from "../../src/cli/checkout/chosen-districts.ts";
import { readDistrictFiles } from "../../src/cli/checkout/read-district-files.ts";
import type { Context } from "../../src/cli/context.ts";
import { validate } from "../../src/cli/validate/command.ts";
import type { SourceFile } from "../../src/model/source-file.ts";
import { districtText, gitEnvironment, newRepository, type TestRepository } from "./repository-for-test.ts";

const contextOf = ({ folder }: TestRepository, values: Partial<Context> = {}): Context => ({
  env: gitEnvironment,
  cwd: folder,
  stdout: { write: () => true },
  stderr: { write: () => true },
  now: () => new Date("2026-11-23T17:00:00Z"),
  sleep: () => Promise.resolve(),
  signal: new AbortController().signal,
  ...values,
});

const textsOf = (files: readonly SourceFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files.map((file) => [
      file.path,
      "bytes" in file
        ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes)
        : `! ${file.unreadable}`,
    ]),
  );

const readAt = async (
  repository: TestRepository,
  ref: string | undefined,
  ...names: readonly string[]
): Promise<Readonly<Record<string, string>>> =>
  textsOf(await readDistrictFiles(names, contextOf(repository), { ref }));

describe("the files of a commit", () => {
  test("are those of the working tree when it was committed, byte for byte, whatever lies there now", async () => {
    const repository = await newRepository();
    repository.write({
      "districts/springfield.yaml": "\uFEFFa: é\r\n\u0000\n",
      "districts/empty.yaml": "",
      "districts/same.yaml": "a",
      "districts/again.yaml": "a",
      "districts/Upper.YML": "a",
      "districts/notes.md": "a",
      "districts/big/district.yaml": "missing\n",
      'districts/big/schools/Lincoln \t "Élémentaire"\n.yaml': "x".repeat(200_000),
      "districts/big/schools/README.md": "a",
      "districts/big/schools/deeper/a.yaml": "a",
      "districts/big/other.yaml": "a",
      "districts/no-district/a.yaml": "a",
      "elsewhere/springfield.yaml": "elsewhere",
    });
    const commit = repository.commit();
    const committed = await readAt(repository, undefined);
    repository.remove("districts");
    repository.write({ "districts/springfield.yaml": "now" });
    expect(await readAt(repository, commit)).toEqual(committed);
    expect(Object.keys(committed)).toEqual([
      "districts/Upper.YML",
      "districts/again.yaml",
      "districts/big/district.yaml",
      'districts/big/schools/Lincoln \t "Élémentaire"\n.yaml',
      "districts/empty.yaml",
      "districts/same.yaml",
      "districts/springfield.yaml",
    ]);
    expect(committed["districts/springfield.yaml"]).toBe("\uFEFFa: é\r\n\u0000\n");
    expect(repository.git("status", "--porcelain", "--", "districts/springfield.yaml")).toBe(
      "M districts/springfield.yaml",
    );
  });

  test("are those in districts/ where a district is named, whatever else is called so", async () => {
    const repository = await newRepository();
    const planted = { "springfield/district.yaml": "planted", "springfield/schools/a.yaml": "planted" };
    repository.write({ "districts/other.yaml": "o", ...planted });
    const before = repository.commit();
    repository.write({ "districts/springfield.yaml": districtText("springfield") });
    const after = repository.commit();
    for (const ref of [undefined, after]) {
      expect(Object.keys(await readAt(repository, ref, "springfield"))).toEqual([
        "districts/springfield.yaml",
      ]);
      // Who means the folder says so.
      expect(await readAt(repository, ref, "springfield/")).toEqual(planted);
    }
    // A commit that did not have the district yet has no other in its place.
    const { files } = await loadDistrictsAt(before, ["springfield"], contextOf(repository));
    expect(files).toEqual([]);
    expect((await loadDistrictsAt(after, ["springfield"], contextOf(repository))).districts).toMatchObject([
      { id: "springfield", at: { file: "districts/springfield.yaml" } },
    ]);
  });

  test("are both read where a district has a file and a folder, because nobody knows which of them is meant", async () => {
    const repository = await newRepository();
    repository.write({
      "districts/springfield.yaml": districtText("springfield"),
      "districts/springfield/district.yaml": districtText("springfield"),
    });
    const commit = repository.commit();
    for (const ref of [undefined, commit])
      expect(await readAt(repository, ref, "springfield")).toEqual(await readAt(repository, ref));
    const { districts, findings } = await loadDistrictsAt(commit, ["springfield"], contextOf(repository));
    expect(districts).toEqual([]);
    expect(findings.filter(({ code }) => code === "duplicate-district")).toHaveLength(2);
  });

  test("are found by a district's id, its file, its folder, and a folder of districts", async () => {
    const repository = await newRepository();
    repository.write({
      "districts/springfield.yaml": "s",
      "districts/big/district.yaml": "b",
      "districts/big/schools/a.yaml": "a",
      "other/springfield.yaml": "o",
    });
    const commit = repository.commit();
    for (const name of [
      "springfield",
      "districts/springfield.yaml",
      "big",
      "districts/big/",
      "districts",
      "./districts",
      "other",
      "other/springfield.yaml",
    ])
      expect(await readAt(repository, commit, name)).toEqual(await readAt(repository, undefined, name));
    expect(await readAt(repository, commit, "nowhere", "../etc/passwd.yaml", "/etc/passwd.yaml")).toEqual(
      Object.fromEntries(
        ["../etc/passwd.yaml", "/etc/passwd.yaml", "districts/nowhere.yaml"].map((name) => [
          name,
          `! there is no such file in commit ${commit.slice(0, 12)}`,
        ]),
      ),
    );
  });

  test("that are links or submodules are not followed, wherever they stand", async () => {
    const repository = await newRepository();
    repository.write({ "districts/real.yaml": "secret", "districts/big/district.yaml": "b" });
    const id = repository.commit();
    repository.link("districts/link.yaml", "real.yaml");
    repository.link("districts/passwd.yaml", "/etc/passwd");
    repository.link("districts/folder", "big");
    repository.link("districts/big/schools", "../../elsewhere");
    repository.link("districts/README", "real.yaml");
    repository.git("add", "districts");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${id},districts/sub`);
    repository.git("update-index", "--add", "--cacheinfo", `160000,${id},districts/sub.yaml`);
    repository.git("commit", "--quiet", "--message", "Links");
    const link = "is a symbolic link, which is not followed";
    const submodule = "is a submodule, which is not followed";
    expect(await readAt(repository, "HEAD")).toEqual({
      "districts/README/district.yaml": `! districts/README ${link}`,
      "districts/big/district.yaml": "b",
      "districts/big/schools/*.yaml": `! districts/big/schools ${link}`,
      "districts/folder/district.yaml": `! districts/folder ${link}`,
      "districts/link.yaml": `! it ${link}`,
      "districts/passwd.yaml": `! it ${link}`,
      "districts/real.yaml": "secret",
      "districts/sub.yaml": `! it ${submodule}`,
      "districts/sub/district.yaml": `! districts/sub ${submodule}`,
    });
  });

  test("without districts/ are none: a pull request may delete the last one", async () => {
    const repository = await newRepository();
    const commit = repository.commit();
    expect(await readAt(repository, commit)).toEqual({});
  });

  test("are read whatever the repository is configured to do: programs, replaced objects, filters", async () => {
    const repository = await newRepository();
    repository.write({
      "districts/springfield.yaml": "real",
      ".gitattributes": "*.yaml filter=shout diff=shout",
    });
    repository.commit();
    repository.write({ "other.txt": "replaced" });
    const [real, other] = ["districts/springfield.yaml", "other.txt"].map((file) =>
      repository.git("hash-object", "-w", "--no-filters", file),
    );
    repository.git("replace", `${real}`, `${other}`);
    repository.git("config", "filter.shout.smudge", "tr a-z A-Z");
    repository.git("config", "diff.shout.textconv", "touch pwned;");
    repository.git("config", "diff.external", "touch pwned;");
    repository.git("config", "core.pager", "touch pwned;");
    repository.git("config", "core.fsmonitor", "touch pwned;");
    repository.git("config", "log.showSignature", "true");
    expect(await readAt(repository, "HEAD")).toEqual({ "districts/springfield.yaml": "real" });
    const run = await repository.rollcall("districts", "--changed-since", "HEAD", "--matrix");
    expect(run).toEqual({ exitCode: 0, stdout: '{"include":[]}\n', stderr: "" });
    expect(existsSync(path.join(repository.folder, "pwned"))).toBe(false);
  });

  test("are read although the environment points git elsewhere", async () => {
    const [repository, other] = [await newRepository(), await newRepository()];
    repository.write({ "districts/springfield.yaml": "right" });
    repository.commit();
    other.write({ "districts/springfield.yaml": "wrong" });
    other.commit();
    const env = { ...gitEnvironment, GIT_DIR: path.join(other.folder, ".git"), GIT_PAGER: "x", EDITOR: "x" };
    const files = await readDistrictFiles([], contextOf(repository, { env }), { ref: "HEAD" });
    expect(textsOf(files)).toEqual({ "districts/springfield.yaml": "right" });
  });

  test("one thousand of them take one process", async () => {
    const repository = await newRepository();
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`districts/big/schools/s${index}.yaml`, `${index}\n`]),
    );
    repository.write({ ...files, "districts/big/district.yaml": "b" });
    repository.commit();
    const read = await readAt(repository, "HEAD");
    expect(read).toEqual({ ...files, "districts/big/district.yaml": "b" });
  });

  test("that were asked for when the process is told to stop end in that", async () => {
    const repository = await newRepository();
    repository.write({ "districts/springfield.yaml": "a" });
    repository.commit();
    const stop = new Error("stopped");
    const context = contextOf(repository, { signal: AbortSignal.abort(stop) });
    await expect(readDistrictFiles([], context, { ref: "HEAD" })).rejects.toBe(stop);
  });
});

describe("districts of a base commit", () => {
  test("are those it has; what it lacks is left out, and nothing is printed", async () => {
    const repository = await newRepository();
    repository.write({
      "districts/springfield.yaml": districtText("springfield"),
      "districts/bad.yaml": "version: 9",
    });
    const base = repository.commit();
    repository.write({ "districts/new.yaml": districtText("new"), "districts/springfield.yaml": "" });
    repository.commit();
    const printed: string[] = [];
    const stderr = { write: (text: string) => printed.push(text) };
    const at = await loadDistrictsAt("HEAD^", ["springfield", "new"], contextOf(repository, { stderr }));
    expect(at.revision).toBe(base);
    expect(at.districts.map(({ id }) => id)).toEqual(["springfield"]);
    expect(new Set(at.findings.map((finding) => finding.at?.file))).toEqual(
      new Set(["districts/springfield.yaml"]),
    );
    expect((await loadDistrictsAt(base, ["bad"], contextOf(repository))).findings).not.toEqual([]);
    expect(printed).toEqual([]);
  });

  test("are none where it has no districts/", async () => {
    const repository = await newRepository();
    repository.commit();
    expect(await loadDistrictsAt("HEAD", ["springfield"], contextOf(repository))).toMatchObject({
      districts: [],
      findings: [],
    });
  });
});

describe("rollcall validate --head", () => {
  test("checks what the commit has, not what lies in the folder, and shows the line of a finding", async () => {
    const repository = await newRepository();
    repository.write({ "districts/springfield.yaml": districtText("springfield", "skools: []\n") });
    repository.commit();
    repository.write({ "districts/springfield.yaml": districtText("springfield") });
    let stdout = "";
    const context = contextOf(repository, { stdout: { write: (text) => (stdout += text) } });
    expect(await validate([], { head: "HEAD" }, context)).toBe(1);
    expect(stdout).toContain("districts/springfield.yaml:6:1");
    expect(stdout).toContain("skools");
    expect(await validate([], {}, context)).toBe(0);
  });
});
