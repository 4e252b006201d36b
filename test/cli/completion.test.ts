/** What shells make of the scripts: each is asked itself, where it is installed. */
import { execFile, spawnSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { commandTree, rollcall, temporaryFolder } from "./run-rollcall.ts";

const isMissing = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status !== 0;

/** A folder with districts, a file beside them, and a name that must not be run. */
async function folderWith(shell: string): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts/rowan"), { recursive: true });
  const files = ["districts/springfield.yaml", "districts/rowan/district.yaml", "report.json"];
  for (const name of [...files, "districts/$(touch run).yaml"]) await writeFile(path.join(cwd, name), "");
  const { exitCode, stdout, stderr } = await rollcall(["completion", shell]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  await writeFile(path.join(cwd, `completion.${shell}`), stdout);
  return cwd;
}

/** Runs lines of a shell that has no files of its own. */
async function run(shell: string, options: readonly string[], script: string, cwd: string): Promise<string> {
  const env = { PATH: process.env["PATH"], HOME: cwd, TERM: "dumb" };
  const { stdout, stderr } = await promisify(execFile)(shell, [...options, "-c", script], {
    cwd,
    env,
  });
  expect(stderr).toBe("");
  expect(await readdir(cwd)).not.toContain("run");
  return stdout;
}

describe.skipIf(isMissing("bash"))("bash, if it is installed", () => {
  test.each([
    [["rollcall", "pl"], "plan"],
    [["rollcall", "plan", ""], "rowan springfield"],
    [["rollcall", "plan", "springfield", "--detailed", "s"], "springfield"],
    [["rollcall", "plan", "--out", "plan.json", "r"], "rowan"],
    [["rollcall", "plan", "--out", ""], ""],
    [["rollcall", "plan", "--fo"], "--format"],
    [["rollcall", "plan", "--format", "=", "j"], "json"],
    [["rollcall", "plan", "--format", "="], "terminal markdown html json"],
    [["rollcall", "plan", "--base", ""], ""],
    [["rollcall", "ledger", ""], "show decline help"],
    [["rollcall", "ledger", "decline", "-d", "sp"], "springfield"],
    [["rollcall", "explain", "title"], "title-changed"],
    [["rollcall", "completion", ""], "bash fish zsh"],
    [["rollcall", "help", "pl"], "plan"],
    [["rollcall", "$(touch run)", ""], rollcallNames().join(" ")],
  ])("completes %j", async (words, offered) => {
    const cwd = await folderWith("bash");
    const array = words.map((word) => `'${word}'`).join(" ");
    const script = `source completion.bash; COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _rollcall; echo "\${COMPREPLY[*]}"`;
    expect((await run("bash", ["--norc"], script, cwd)).trim().split(" ").sort()).toEqual(
      offered.split(" ").sort(),
    );
  });
});

function rollcallNames(): readonly string[] {
  const program = commandTree();
  return program
    .createHelp()
    .visibleCommands(program)
    .map((one) => one.name());
}

describe.skipIf(isMissing("fish"))("fish, if it is installed", () => {
  test.each([
    [
      "rollcall pl",
      ["plan\tread ClassLink and ClassTag and show what applying the file would change; writes nothing"],
    ],
    ["rollcall plan r", ["rowan", "report.json"]],
    [
      "rollcall plan --det",
      ["--detailed-exitcode\texit with 2 where there are changes, as terraform plan does"],
    ],
    ["rollcall plan --format=j", ["--format=json\thow to show the plan"]],
    ["rollcall ledger d", ["decline\tend a plan that waits: it is never written any more"]],
    ["rollcall ledger decline -d ", ["rowan\twhose plan it is", "springfield\twhose plan it is"]],
    ["rollcall revert r", ["report.json"]],
    ["rollcall fetch --out d", ["districts/\tDirectory"]],
    ["rollcall explain title", ["title-changed"]],
    ["rollcall help pl", ["plan"]],
  ])("completes %j", async (line, offered) => {
    const cwd = await folderWith("fish");
    const script = `source completion.fish; complete -C '${line}'`;
    const lines = (await run("fish", ["--no-config"], script, cwd)).trim().split("\n");
    expect(lines.sort()).toEqual([...offered].sort());
  });
});

/** zsh completes at a prompt only, so one runs in a terminal of another: Ctrl-T lists what fits, Ctrl-U takes the line away. */
const listedByZsh = (lines: readonly string[]): string =>
  [
    "zmodload zsh/zpty",
    "zpty shell zsh -f -i",
    `zpty -w shell 'autoload -Uz compinit && compinit -u -D; source ./completion.zsh; bindkey "^T" list-choices; PS1="as""k> "'`,
    "zpty -r shell out '*ask> *'",
    ...lines.flatMap((line) => [
      `zpty -w -n shell $'${line}\\x14'`,
      "zpty -w -n shell $'\\x15'",
      `zpty -w shell 'echo do""ne'`,
      "zpty -r shell out $'*done\\r*ask> *'",
      'print -r -- "$out="',
    ]),
  ].join("\n");

test.skipIf(isMissing("zsh"))("zsh, if it is installed, lists what may follow", async () => {
  const cases = [
    ["rollcall pl", /plan +-- read ClassLink and ClassTag/],
    ["rollcall plan ", /rowan[\s\S]+springfield/],
    ["rollcall plan --det", /--detailed-exitcode +-- exit with 2/],
    ["rollcall plan --format ", /html +json +markdown +terminal/],
    ["rollcall ledger ", /decline +-- end a plan that waits/],
    ["rollcall ledger decline -d ", /rowan +springfield/],
    ["rollcall revert r", /report\.json/],
    ["rollcall help pl", /plan/],
  ] as const;
  const cwd = await folderWith("zsh");
  const listed = await run("zsh", ["-f"], listedByZsh(cases.map(([line]) => line)), cwd);
  const answers = listed.split("=\n");
  for (const [index, [line, offered]] of cases.entries()) expect(answers[index], line).toMatch(offered);
});

test("a shell that is none of them is named with those that are", async () => {
  const { exitCode, stderr } = await rollcall(["completion", "tcsh"]);
  expect(exitCode).toBe(64);
  expect(stderr).toContain("Allowed choices are bash, fish, zsh.");
});
