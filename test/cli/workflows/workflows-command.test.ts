import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { simpleGit } from "simple-git";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { callerFiles } from "../../../src/cli/workflows/caller-files.ts";
import { type Run, rollcall, temporaryFolder } from "../run-rollcall.ts";

const sample = path.resolve(import.meta.dirname, "../../../districts/springfield.yaml");
const release = "springfield-usd/rollcall@v1.2.0";
let cwd = "";

beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  await writeFile(path.join(cwd, "districts/springfield.yaml"), await readFile(sample));
});

const run = (...args: readonly string[]): Promise<Run> => rollcall(["workflows", ...args], { cwd });
const textOf = (file: string): Promise<string> => readFile(path.join(cwd, file), "utf8");
const put = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(cwd, file)), { recursive: true });
  await writeFile(path.join(cwd, file), text);
};
const everything = async (): Promise<Readonly<Record<string, string>>> => {
  const files = (await readdir(cwd, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const texts = files.map(async ({ parentPath, name }) => {
    const file = path.relative(cwd, path.join(parentPath, name));
    return [file, await textOf(file)] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
};

const apply = ".github/workflows/apply.yml";
const editing = [
  ".github/ISSUE_TEMPLATE/classroom.yml",
  ".github/dependabot.yml",
  ".prettierrc",
  ".vscode/extensions.json",
  ".vscode/settings.json",
  ".yamllint",
  "schemas/editor/district.schema.json",
  "schemas/editor/school.schema.json",
];
const three = ["apply", "drift", "plan"].map((name) => `.github/workflows/${name}.yml`);

describe("in a repository without workflows", () => {
  test("everything is written, for the districts' own time zone, and what is left to click is said", async () => {
    const { exitCode, stdout } = await run(release);
    expect(exitCode).toBe(0);
    expect(Object.keys(await everything()).sort()).toEqual(
      [".github/CODEOWNERS", ".gitignore", "districts/springfield.yaml", ...editing, ...three].sort(),
    );
    expect(parse(await textOf(apply)).on.schedule[0].timezone).toBe("America/Chicago");
    const clicked = ["springfield-plan", "springfield-apply", "rollcall/plan"];
    for (const named of [...clicked, "rollcall-ledger", "ROLLCALL_LEDGER_KEY", "doctor --github"])
      expect(stdout).toContain(named);
  });

  test("a second run changes nothing and says so", async () => {
    await run(release);
    const before = await everything();
    const { stdout } = await run(release);
    expect(await everything()).toEqual(before);
    expect(stdout.match(/ {2}unchanged$/gm)).toHaveLength(6);
    expect(stdout.match(/ {2}left as it is$/gm)).toHaveLength(7);
    expect(stdout).toMatch(/CODEOWNERS +left as it is/);
  });

  test("where there is no district yet, nights are counted in UTC, and it is said", async () => {
    cwd = await temporaryFolder();
    const { exitCode, stdout } = await run(release);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("in UTC")]);
    expect(parse(await textOf(apply)).on.schedule).toEqual([{ cron: "23 12 * * *" }]);
  });

  test("districts in two time zones count nights in UTC, and so do files with errors", async () => {
    const other = [
      "version: 1",
      "district: shelbyville",
      "name: Shelbyville",
      'classlink: { org: "200", name: Shelbyville }',
      "timezone: America/Denver",
      "schools: [{ name: Shelby Elementary, policy: leave, classrooms: [] }]",
      "",
    ].join("\n");
    await put("districts/shelbyville.yaml", other);
    expect((await run(release)).stdout).toContain("2 time zones");
    await put("districts/shelbyville.yaml", "version: 2\n");
    expect((await run(release)).stdout).toContain("rollcall validate");
  });
});

describe("where files are there", () => {
  test("the next release changes the tag of each file, and nothing else", async () => {
    await run(release);
    const before = await everything();
    const { exitCode, stdout } = await run("springfield-usd/rollcall@v1.3.0");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("it was v1.2.0")]);
    expect(await everything()).toEqual(
      Object.fromEntries(
        Object.entries(before).map(([file, text]) => [file, text.replaceAll("@v1.2.0", "@v1.3.0")]),
      ),
    );
  });

  test("what was written before there was a district gets its time zone, and keeps nothing of UTC", async () => {
    const springfield = "districts/springfield.yaml";
    const text = await textOf(springfield);
    await put(springfield, "version: 2\n");
    await run(release);
    await put(springfield, text);
    const { exitCode, stdout } = await run("springfield-usd/rollcall@v1.3.0");
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/apply\.yml +counts nights in the districts'/),
    ]);
    expect(parse(await textOf(apply)).on.schedule[0].timezone).toBe("America/Chicago");
    expect(await textOf(apply)).toContain("@v1.3.0");
    expect(await textOf(three[2] ?? "")).toContain("@v1.3.0");
  });

  test("a time zone that is there is not taken away while a file has errors", async () => {
    await run(release);
    await put("districts/springfield.yaml", "version: 2\n");
    const before = await everything();
    expect((await run(release)).exitCode).toBe(1);
    expect(await everything()).toEqual(before);
  });

  test("one that somebody has changed is shown, and not a single file is written", async () => {
    await run(release);
    await put(apply, (await textOf(apply)).replace("23 5 * * *", "41 4 * * *"));
    const before = await everything();
    const { exitCode, stderr } = await run("springfield-usd/rollcall@v1.3.0");
    expect(exitCode).toBe(1);
    expect(stderr).toContain('-    - cron: "41 4 * * *"\n+    - cron: "23 5 * * *"');
    expect(stderr).toContain("--force");
    expect(await everything()).toEqual(before);
  });

  test("--force replaces it", async () => {
    await put(apply, "name: mine\n");
    expect((await run(release, "--force")).exitCode).toBe(0);
    expect(await textOf(apply)).toContain("apply.yml@v1.2.0");
  });

  test("another repository's release is a difference, not a newer tag", async () => {
    await run(release);
    expect((await run("somebody-else/rollcall@v1.2.0")).exitCode).toBe(1);
  });

  test("line ends of Windows are no difference", async () => {
    await run(release);
    await put(apply, (await textOf(apply)).replaceAll("\n", "\r\n"));
    expect((await run(release)).stdout).toMatch(/apply\.yml +unchanged/);
  });

  test("lines of .gitignore are added, and none is touched", async () => {
    await put(".gitignore", "node_modules/\r\n.env\r\n# mine");
    await run(release);
    const text = await textOf(".gitignore");
    expect(text.startsWith("node_modules/\r\n.env\r\n# mine\r\n")).toBe(true);
    expect(text.match(/^\.env\r$/gm)).toHaveLength(1);
    expect(text).toContain("/plan.json\r\n");
  });

  test.each([".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"])("%s is never touched", async (file) => {
    await put(file, "* @springfield-usd/rostering\n");
    await run(release, "--force");
    expect(Object.entries(await everything()).filter(([name]) => name.endsWith("CODEOWNERS"))).toEqual([
      [file, "* @springfield-usd/rostering\n"],
    ]);
  });

  test("a file of another encoding is not written anew, and neither is any other", async () => {
    await writeFile(path.join(cwd, ".gitignore"), Buffer.from("\ufeff.env\n", "utf16le"));
    const { exitCode, stderr } = await run(release);
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringContaining(".gitignore cannot be read: it is no UTF-8"),
    ]);
    expect((await readdir(cwd)).sort()).toEqual([".gitignore", "districts"]);
  });

  test("a file of another name that calls Rollcall too is named, and left", async () => {
    await run(release);
    const renamed = ".github/workflows/plan-old.yaml";
    await put(renamed, (await textOf(three[2] ?? "")).replace("springfield-usd", "somebody-else"));
    await put(".github/workflows/site.yml", "jobs: { a: { uses: x/site/.github/workflows/plan.yml@v1 } }\n");
    const before = await everything();
    const { exitCode, stdout } = await run(release);
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/plan-old\.yaml +left as it is.*delete it/),
    ]);
    expect(stdout).not.toContain("site.yml");
    expect(await everything()).toEqual(before);
  });

  test("a link is not written through", async () => {
    const elsewhere = await temporaryFolder();
    await symlink(elsewhere, path.join(cwd, ".github"));
    const { exitCode, stderr } = await run(release);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("it is a link")]);
    expect([await readdir(elsewhere), await readdir(cwd)]).toEqual([[], [".github", "districts"]]);
  });
});

test("CODEOWNERS names the files of each school, and nobody by accident", async () => {
  await put("districts/north/schools/lincoln.yaml", "");
  await put("districts/north/schools/two\n* @everybody.yaml", "");
  await run(release);
  const text = await textOf(".github/CODEOWNERS");
  expect(text).toContain("# /districts/north/schools/lincoln.yaml @");
  expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
});

test("below the top of a repository nothing is written", async () => {
  const top = await temporaryFolder();
  await simpleGit(top).init();
  cwd = path.join(top, "rosters");
  await mkdir(cwd);
  for (const args of [[], ["--branch", "main"]]) {
    const { exitCode, stderr } = await run(release, ...args);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining("at the top of the repository")]);
  }
  expect(await readdir(cwd)).toEqual([]);
});

test.each([true, false])("where git keeps a repository nothing is written (bare: %s)", async (bare) => {
  const top = await temporaryFolder();
  await simpleGit(top).init(bare);
  cwd = bare ? top : path.join(top, ".git");
  const before = await everything();
  const { exitCode, stderr } = await run(release);
  expect([exitCode, stderr]).toEqual([64, expect.stringContaining("Run it in a clone")]);
  expect(await everything()).toEqual(before);
});

test.each([
  ["springfield-usd/rollcall@main"],
  ["springfield-usd/rollcall"],
  ["rollcall@v1.2.0"],
  ["springfield-usd/rollcall@v1.2"],
  ["../rollcall@v1.2.0"],
  [release, "--branch", "main]\nx: ["],
  [release, "--branch", "releases/**"],
  ...["refs/heads/main", "HEAD", "a..b", "a//b", "a/", "main.lock"].map((name) => [
    release,
    "--branch",
    name,
  ]),
  [release, "--runs-on", '["a", 1'],
  [release, "--runs-on", '["a", 1]'],
  [release, "--runs-on", "two words"],
  [release, "--dry-run"],
])("%s %s %s is wrong usage, and nothing is written", async (...args) => {
  const before = await everything();
  expect((await run(...args.filter((arg) => arg !== undefined))).exitCode).toBe(64);
  expect(await everything()).toEqual(before);
});

test.each([
  ["trunk", [], "trunk"],
  ["trunk", ["--branch", "production"], "production"],
] as const)("a clone whose default branch is %s, with %j, is for %s", async (own, args, branch) => {
  const origin = await temporaryFolder();
  await simpleGit(origin).raw("init", "--quiet", `--initial-branch=${own}`);
  const person = ["-c", "user.name=A", "-c", "user.email=a@b.invalid"];
  await simpleGit(origin).raw(...person, "commit", "--quiet", "--allow-empty", "--message=Begin");
  cwd = path.join(await temporaryFolder(), "clone");
  await simpleGit().clone(origin, cwd);
  const { stdout } = await run(release, ...args);
  expect(stdout).toContain(`for ${branch}: a pull request`);
  expect(parse(await textOf(apply)).on.push.branches).toEqual([branch]);
});

test("branch and runner are those that are asked for", async () => {
  await run(release, "--branch", "production", "--runs-on", '["self-hosted", "district"]');
  for (const [file, text] of callerFiles({
    rollcall: "springfield-usd/rollcall",
    tag: "v1.2.0",
    branch: "production",
    timezone: "America/Chicago",
    runsOn: '["self-hosted", "district"]',
  }))
    expect(await textOf(file)).toBe(text);
});
