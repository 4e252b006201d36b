import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, loadDistrictsAt } from "../../src/cli/checkout/chosen-districts.ts";
import { askedCommits } from "../../src/cli/ledger/asked-commits.ts";
import { commitsTouching } from "../../src/git/commits-touching.ts";
import { pastTrees } from "../../src/git/past-trees.ts";
import { openRepository } from "../../src/git/repository.ts";
import type { SourceFile } from "../../src/model/source-file.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { districtText, schoolText } from "../github/settled-for-test.ts";
import { gitEnvironment, newRepository, repositoryIn, type TestRepository } from "./repository-for-test.ts";

const own = "districts/springfield/district.yaml";
const school = (name: string): string => `districts/springfield/schools/${name}.yaml`;
const inOneFile = "districts/springfield.yaml";

/** The files of each commit that touched springfield, newest first, as the walk has them. */
async function walked(folder: string): Promise<readonly (readonly [string, readonly SourceFile[]])[]> {
  const repository = await openRepository(folder, { env: gitEnvironment });
  const commits = await commitsTouching(repository, "springfield", 5_000);
  const trees = pastTrees(repository, "springfield", commits);
  const found: (readonly [string, readonly SourceFile[]])[] = [];
  for (const { commit } of commits) {
    const { value } = await trees.next();
    if (value !== undefined) found.push([commit, await filesIn(value, ["springfield"])]);
  }
  return found;
}

async function expectSameAsAlone(folder: string): Promise<readonly (readonly SourceFile[])[]> {
  const past = await walked(folder);
  for (const [commit, files] of past) {
    const signal = new AbortController().signal;
    const alone = await loadDistrictsAt(commit, ["springfield"], {
      cwd: folder,
      env: gitEnvironment,
      signal,
    });
    expect(files.map(told), commit).toEqual(alone.files.map(told));
  }
  return past.map(([, files]) => files);
}

const told = (file: SourceFile): string =>
  `${file.path}: ${"bytes" in file ? Buffer.from(file.bytes).toString() : file.unreadable}`;

/** Each step is a commit. */
function commitAll(repository: TestRepository, steps: readonly (() => void)[]): void {
  for (const step of steps) {
    step();
    repository.commit();
  }
}

describe("a district's files at each commit that touched them", () => {
  test("are those that the commit has, in whatever form it has the district", async () => {
    const repository = await newRepository();
    const write = (file: string, text: string) => () => repository.write({ [file]: text });
    const { folder } = repository;
    commitAll(repository, [
      write(inOneFile, `${districtText()}schools: []\n`),
      write("districts/shelbyville.yaml", "of another district"),
      () => {
        repository.remove(inOneFile);
        repository.write({ [own]: districtText(), [school("a")]: schoolText("A") });
      },
      write(school("b"), "name: ["),
      write("districts/springfield/notes.txt", "no file of the district's"),
      // A file of another commit again, the same content at two paths, and one at the path of the other form.
      () => repository.write({ [school("b")]: schoolText("B"), [school("c")]: schoolText("B") }),
      write(inOneFile, "beside the folder"),
      () => {
        repository.remove(school("c"), inOneFile);
        repository.link(school("c"), "a.yaml");
      },
      () => {
        repository.remove("districts/springfield/schools");
        repository.link("districts/springfield/schools", "../elsewhere");
      },
      () => {
        repository.remove("districts/springfield/schools");
        repository.write({ [school("c")]: "", "districts/springfield/schools/deep/er.yaml": "deeper" });
      },
      () => repository.write({ "districts/springfield/schools/odd.yml": "no such ending" }),
      () => chmodSync(path.join(folder, own), 0o755),
      () => repository.remove("districts/springfield"),
      write(own, districtText("America/Denver")),
    ]);
    repository.git("switch", "--quiet", "--create", "topic", "HEAD~3");
    commitAll(repository, [write(school("d"), schoolText("D")), write(school("d"), schoolText("Other"))]);
    repository.git("switch", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "-X", "theirs", "topic");
    const files = await expectSameAsAlone(folder);
    expect(files.length).toBeGreaterThan(10);
    expect(files.flat().some((file) => "unreadable" in file)).toBe(true);
  });

  test("are found below the top of a repository, and as far as a shallow clone goes", async () => {
    const repository = await newRepository();
    const below = path.join(repository.folder, "rosters");
    mkdirSync(below);
    commitAll(
      repository,
      ["A", "B", "C", "D", "E", "F"].map(
        (name) => () =>
          repository.write({
            [`rosters/${own}`]: districtText(),
            [`rosters/${school(name)}`]: schoolText(name),
          }),
      ),
    );
    expect(await expectSameAsAlone(below)).toHaveLength(6);
    const shallow = await temporaryFolder();
    repositoryIn(shallow).git("clone", "--quiet", "--depth=3", `file://${repository.folder}`, ".");
    expect(await expectSameAsAlone(path.join(shallow, "rosters"))).toHaveLength(3);
  });

  test("are known to be unreadable whatever .gitmodules ignores, and whatever names that are not UTF-8 look like", async () => {
    const repository = await newRepository();
    const inside = "districts/springfield/schools";
    const text = schoolText("A");
    const changes = [
      `M 100644 inline ${own}\ndata ${districtText().length}\n${districtText()}`,
      `M 160000 ${"1".repeat(40)} ${inside}/s.yaml`,
      `D ${inside}/s.yaml`,
      `M 100644 inline "${inside}/\\376.yaml"\ndata ${text.length}\n${text}`,
      `M 100644 inline "${inside}/\\377.yaml"\ndata ${text.length}\n${text}`,
      `D "${inside}/\\376.yaml"\nD "${inside}/\\377.yaml"`,
    ];
    const stream = changes.map(
      (change, index) =>
        `commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + index} +0000\ndata 4\nStep\n${change}\n`,
    );
    execFileSync("git", ["fast-import", "--quiet"], {
      cwd: repository.folder,
      env: gitEnvironment,
      input: stream.join(""),
    });
    const ignored = `[submodule "s"]\n\tpath = ${inside}/s.yaml\n\turl = ../s\n\tignore = all\n`;
    writeFileSync(path.join(repository.folder, ".gitmodules"), ignored);
    const unreadable = (await walked(repository.folder)).map(([, files]) =>
      files.filter((file) => "unreadable" in file).map(({ path: file }) => file),
    );
    const [odd, link] = [[`${inside}/\u{FFFD}.yaml`], [`${inside}/s.yaml`]];
    // Which of two that look alike a commit had is not known, so that none before is taken to have had neither.
    expect(unreadable).toEqual([[], odd, odd, odd, [...link, ...odd], odd]);
  });

  test("are the very same objects where a commit left them alone", async () => {
    const repository = await newRepository();
    commitAll(repository, [
      () => repository.write({ [own]: districtText(), [school("a")]: schoolText("A") }),
      () => repository.write({ [school("b")]: schoolText("B") }),
    ]);
    const [[, after = []] = [], [, before = []] = []] = await walked(repository.folder);
    expect(after.map(({ path: file }) => file)).toEqual([own, school("a"), school("b")]);
    expect(before[0]).toBe(after[0]);
    expect(before[1]).toBe(after[1]);
  });
});

test("a history of schools that are added one by one is read once, by a few processes of git", async () => {
  const asked = async (commits: number) => {
    const { folder } = await withSchools(commits);
    const { env, counted } = await countingGit();
    const found = await askedByHand(folder, env);
    expect(found.asked).toHaveLength(commits);
    return counted();
  };
  const few = await asked(20);
  const many = await asked(40);
  // A district's own file, a school of each commit, and another that each changes: 820 times a school if each read the district.
  expect(many.blobs).toBe(1 + 40 + 40);
  // One more portion of commits, of twice as many: what they changed, how large that was, and what it held.
  expect(many.processes - few.processes).toBe(3);
});

test("of a history that the clone does not hold whole it is known that there are older commits", async () => {
  const { folder } = await withSchools(4);
  expect(await askedByHand(folder)).toMatchObject({ hasOlder: false, asked: { length: 4 } });
  const shallow = await temporaryFolder();
  repositoryIn(shallow).git("clone", "--quiet", "--depth=2", `file://${folder}`, ".");
  expect(await askedByHand(shallow)).toMatchObject({ hasOlder: true, asked: { length: 1 } });
});

const askedByHand = (folder: string, env = gitEnvironment) =>
  askedCommits("springfield", true, {
    cwd: folder,
    env,
    signal: new AbortController().signal,
    now: () => new Date(0),
    sleep: () => Promise.resolve(),
    stdout: { write: () => undefined },
    stderr: { write: () => undefined },
  });

/** Commits that each add a school to springfield and change another one. */
async function withSchools(commits: number): Promise<TestRepository> {
  const repository = await newRepository();
  const file = (name: string, text: string): string =>
    `M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const stream = Array.from({ length: commits }, (_, index) =>
    [
      `commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + index} +0000\ndata 3\nAdd\n`,
      index === 0 ? file(own, districtText()) : "",
      file(school(`s${index}`), schoolText(`School ${index}`)),
      file(school("busy"), schoolText("Busy", `# ${index}\npolicy: leave`)),
    ].join(""),
  );
  execFileSync("git", ["fast-import", "--quiet"], {
    cwd: repository.folder,
    env: gitEnvironment,
    input: stream.join(""),
  });
  return repository;
}

/** A git that notes that it was started, and which blobs it was asked for. */
async function countingGit() {
  const folder = await temporaryFolder();
  const [started, read] = [path.join(folder, "started"), path.join(folder, "read")];
  const { PATH: paths = "" } = gitEnvironment;
  const script = `#!/bin/sh
PATH='${paths}'
echo "$*" >> '${started}'
case "$*" in
  *" --batch") tee -a '${read}' | git "$@" ;;
  *) exec git "$@" ;;
esac
`;
  for (const file of [started, read]) writeFileSync(file, "");
  writeFileSync(path.join(folder, "git"), script, { mode: 0o755 });
  const lines = (file: string): number => readFileSync(file, "utf8").split("\n").length - 1;
  return {
    env: { ...gitEnvironment, PATH: `${folder}:${paths}` },
    counted: () => ({ processes: lines(started), blobs: lines(read) }),
  };
}
