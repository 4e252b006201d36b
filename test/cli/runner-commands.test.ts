import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { githubForTest, head } from "../github/github-for-test.ts";
import { carriedOut } from "../github/runner-reads.ts";
import { type Run, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const job = { GITHUB_ACTIONS: "true" } as const;

/** No name can hold all of them: each classroom and class gets one. */
const hostile = [
  "::error file=a::",
  "##[add-mask]Grade",
  "##[stop-commands]abc",
  `${"w ".repeat(36)}::set-output name=matrix::r`,
  `${"w ".repeat(52)}::set-output name=matrix::r`,
  "##[SET-OUTPUT name=matrix]x",
  "\u200b::warning::x",
  "x\n::notice::y",
  "x\r##[group]y",
  "::add-mask::a",
] as const;

const nameAt = (index: number): string => `${hostile[index % hostile.length] ?? ""} ${index}`;

/** The sample district in which people chose names that are commands, and a file that repeats them. */
async function hostileDistrict() {
  const sandbox = await sandboxForTest();
  const cwd = await temporaryFolder();
  const sample = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");
  let text = await readFile(sample, "utf8");
  const { classrooms } = sandbox.classTag.snapshot();
  for (const [index, { id, name }] of classrooms.entries()) {
    const asHeld = sandbox.classTag.editClassroom(id, { name: nameAt(index) }).name;
    const written = text.includes(`name: ${name},`) ? `name: ${name},` : `name: ${JSON.stringify(name)},`;
    text = text.replaceAll(written, `name: ${JSON.stringify(asHeld)},`);
  }
  for (const [index, { sourcedId, title }] of sandbox.roster.snapshot().classes.entries()) {
    sandbox.roster.editClass(sourcedId, { title: nameAt(index) });
    text = text.replaceAll(`title: ${title},`, `title: ${JSON.stringify(nameAt(index))},`);
  }
  await mkdir(path.join(cwd, "districts"));
  await writeFile(path.join(cwd, "districts/springfield.yaml"), text);
  return { sandbox, cwd, text };
}

function expectNoCommand({ stdout, stderr }: Run): void {
  expect(carriedOut(stdout)).toEqual([]);
  expect(carriedOut(stderr)).toEqual([]);
}

describe("in a job of GitHub Actions, names are never commands", () => {
  test("whatever plans, writes, looks back or looks on", async () => {
    const { sandbox, cwd } = await hostileDistrict();
    const env = { ...sandbox.environment, ...job };
    const run = async (...args: readonly string[]): Promise<Run> => {
      const ran = await rollcall(args, { env, cwd });
      expectNoCommand(ran);
      expect(ran.stderr).not.toContain("rollcall has a bug");
      return ran;
    };
    const planned = await run(
      "plan",
      "springfield",
      "--no-cache",
      "--verbose",
      "--out",
      "springfield.plan.json",
    );
    expect(planned.stdout).toMatch(/\\u003a|\\u005b/);
    const asJson = await run("plan", "springfield", "--no-cache", "--json");
    expect(asJson.stdout).toContain("##\\u005badd-mask]");
    expect(JSON.stringify(JSON.parse(asJson.stdout))).toContain("##[add-mask]Grade");
    await run("plan", "springfield", "--no-cache", "--format", "markdown");
    await run("show", "springfield.plan.json");
    await run("doctor", "springfield");
    await run("drift", "springfield", "--no-cache", "--out", "drift/springfield.drift.json");
    await run("snapshot", "springfield", "--out", "springfield.snapshot.json");
    await run(
      "apply",
      "springfield",
      "--plan",
      "springfield.plan.json",
      "--report",
      "springfield.report.json",
    );
    const acknowledgements = [...planned.stdout.matchAll(/--acknowledge (\S+)/g)].flatMap(([, one = ""]) => [
      "--acknowledge",
      one,
    ]);
    const applied = await run(
      "apply",
      "springfield",
      "--auto",
      "--report",
      "springfield.report.json",
      ...acknowledgements,
    );
    expect(applied.stdout).toMatch(/✓ ▼ ##\\u005bstop-commands\]abc \d+ +active → archived/);
    await run("revert", "springfield.report.json");
    await run("runbook", "status", "springfield");
    const github = await githubForTest();
    github.addPullRequest({ number: 12, headSha: head });
    const inGitHub = async (...args: readonly string[]): Promise<void> => {
      const ran = await rollcall(args, {
        env: { ...github.environment, ...job, GITHUB_REF_NAME: "main" },
        cwd,
      });
      expectNoCommand(ran);
      expect(ran).toMatchObject({ exitCode: 0 });
    };
    await inGitHub(
      "comment",
      "--pull-request",
      "12",
      "--head",
      head,
      "--plan",
      ".",
      "--district",
      "springfield",
    );
    await inGitHub("issue", "--drift", "drift");
    expect(github.state.comments[0]?.body).toContain("springfield");
  });

  test("what is wrong in a file is told, as annotations where these are asked for", async () => {
    const { cwd, text } = await hostileDistrict();
    const file = path.join(cwd, "districts/springfield.yaml");
    await writeFile(file, `${text}\n"::error::key ##[group]x": 1\n"  ::warning::x": "##[error]y"\n`);
    for (const format of ["terminal", "json", "sarif"]) {
      const ran = await rollcall(["validate", "--format", format], { env: job, cwd });
      expect(ran.exitCode).toBe(1);
      expectNoCommand(ran);
    }
    const annotated = await rollcall(["validate", "--format", "github"], { env: job, cwd });
    const names = new Set(carriedOut(annotated.stdout).map(({ name }) => name));
    expect([...names].filter((name) => !["error", "notice", "warning"].includes(name))).toEqual([]);
    expect(carriedOut(annotated.stdout)).toHaveLength(annotated.stdout.trimEnd().split("\n").length);
    expect(carriedOut(annotated.stderr)).toEqual([]);
  });

  test.each([
    [["plan", "--::error::x"]],
    [["##[stop-commands]t"]],
    [["plan", "\n::error::x"]],
    [["plan", "spring\r##[error]x"]],
    [["show", "\n::set-output name=a::b.json"]],
    [["districts", "--changed-since", "x\n::error::y"]],
    [["apply", "--approved", "##[error]x", "springfield"]],
    [["snapshot", "--format", "\n  ::error::x"]],
  ])("nor are the words of a command line, %j", async (args) => {
    const ran = await rollcall(args, { env: job });
    expect(ran.exitCode).not.toBe(0);
    expectNoCommand(ran);
  });
});

test("outside a job everything is printed as it is", async () => {
  const ran = await rollcall(["##[stop-commands]t"]);
  expect(ran.stderr).toContain("##[stop-commands]t");
});
