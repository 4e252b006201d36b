/** Steps that are printed can be pasted, however Rollcall was called. */
import { spawn } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { programAsCalled } from "../../src/cli/program-as-called.ts";
import { asCalled, shellText, stepText } from "../../src/render/command-line.ts";
import { type Run, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const sampleFile = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");
const program = fileURLToPath(new URL("./rollcall-process.ts", import.meta.url));

const local = "/srv/district/node_modules/.bin/rollcall";

test.each<[how: string, script: string, env: Record<string, string>, execArgv: string[], program: string]>([
  ["npx --no rollcall", local, { npm_command: "exec" }, [], "npx --no rollcall"],
  ["npx --no -- rollcall", local, { npm_command: "exec" }, [], "npx --no rollcall"],
  ["node_modules/.bin/rollcall", local, {}, [], "npx --no rollcall"],
  ["a package above", "/srv/node_modules/rollcall/dist/main.js", {}, [], "npx --no rollcall"],
  ["node dist/main.js", "/srv/district/dist/main.js", {}, [], "node dist/main.js"],
  [
    "node with options",
    "/srv/district/dist/main.js",
    {},
    ["--env-file=my settings.env"],
    "node '--env-file=my settings.env' dist/main.js",
  ],
  ["a script elsewhere", "/opt/o'hare/main.js", {}, [], "node '/opt/o'\\''hare/main.js'"],
  ["a global program", "/usr/local/bin/rollcall", { PATH: "/bin:/usr/local/bin" }, [], "rollcall"],
  [
    "a program that is not on the path",
    "/opt/my tools/rollcall",
    { PATH: "/bin" },
    [],
    "'/opt/my tools/rollcall'",
  ],
  [
    "npx that fetched it",
    "/home/me/.npm/_npx/1f/node_modules/.bin/rollcall",
    { npm_command: "exec", PATH: "/home/me/.npm/_npx/1f/node_modules/.bin:/bin" },
    [],
    "node /home/me/.npm/_npx/1f/node_modules/.bin/rollcall",
  ],
  [
    "npx --no rollcall in a clone of Rollcall, which npx links elsewhere",
    "/home/me/.npm/_npx/1f/node_modules/.bin/rollcall",
    { npm_command: "exec", npm_package_bin_rollcall: "dist/main.js" },
    [],
    "npx --no rollcall",
  ],
  [
    "a global program, below an npx of a clone",
    "/usr/local/bin/rollcall",
    { npm_command: "exec", npm_package_bin_rollcall: "dist/main.js", PATH: "/usr/local/bin" },
    [],
    "rollcall",
  ],
  [
    "a job of Actions",
    "/home/runner/rollcall/dist/main.js",
    { GITHUB_ACTIONS: "true" },
    [],
    "npx --no rollcall",
  ],
  [
    "npm run, from another folder",
    "/srv/district/dist/main.js",
    { npm_command: "run-script", INIT_CWD: "/srv/district/districts" },
    [],
    "cd .. && node dist/main.js",
  ],
])("called as %s", (_, script, env, execArgv, program) => {
  expect(programAsCalled({ argv: ["/usr/bin/node", script], env, execArgv }, "/srv/district")).toBe(program);
});

const calling = { program: "node dist/main.js", settingsFile: "my .env" };

test.each([
  ["rollcall plan rowan says why.", "node dist/main.js plan --settings 'my .env' rowan says why."],
  [
    "Run rollcall validate rowan, then rollcall ledger show rowan.",
    "Run node dist/main.js validate rowan, then node dist/main.js ledger show rowan.",
  ],
  [
    "In acme/rollcall plan by hand; a rollcall is a list.",
    "In acme/rollcall plan by hand; a rollcall is a list.",
  ],
  [
    "Look at the log of rollcall fetch: it is made by rollcall apply.",
    "Look at the log of rollcall fetch: it is made by rollcall apply.",
  ],
])("in a sentence: %s", (text, shown) => {
  expect(asCalled(text, calling)).toBe(shown);
  expect(asCalled(asCalled(text))).toBe(asCalled(text));
});

/** A call in a shell, in a folder of its own with the sample district in it. */
async function shell(line: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const child = spawn("/bin/sh", ["-c", line], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  return { exitCode, stdout, stderr };
}

test("each step that is printed is accepted by a shell, where it was printed", async () => {
  const sandbox = await sandboxForTest();
  const folder = path.join(await temporaryFolder(), "o'hare files");
  await mkdir(path.join(folder, "some districts"), { recursive: true });
  await copyFile(sampleFile, path.join(folder, "some districts/springfield.yaml"));
  const settings = Object.entries(sandbox.environment).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(path.join(folder, "my .env"), settings.join(""));
  const node = `${shellText(process.execPath)} --import ${shellText(import.meta.resolve("tsx"))} ${shellText(program)}`;
  const bin = path.dirname(process.execPath);
  const env = { PATH: `${bin}:/usr/bin:/bin`, TEST_NOW: sampleNow.toISOString(), HOME: folder };
  const first = (words: string): Promise<Run> =>
    shell(`${node} ${words} 'some districts/' --settings 'my .env'`, folder, env);
  for (const words of ["plan --school 'Lincoln Elementary'", "suggest", "pin"]) {
    const printed = await first(words);
    const [, step = ""] = /^ *next\s+(.*)$/m.exec(printed.stdout) ?? [];
    expect(step, printed.stderr + printed.stdout).toMatch(/^node .*rollcall-process\.ts [a-z]+ /);
    const run = await shell(step, folder, env);
    expect(run, step).toMatchObject({ exitCode: 0, stderr: "" });
  }
});

test("each step of ready does what it says, with the settings and where the file was found", async () => {
  const sandbox = await sandboxForTest();
  const cwd = path.join(await temporaryFolder(), "o'hare");
  await mkdir(path.join(cwd, "some files"), { recursive: true });
  await copyFile(sampleFile, path.join(cwd, "some files/springfield.yaml"));
  const settings = Object.entries(sandbox.environment).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(path.join(cwd, "it's .env"), settings.join(""));
  const ready = (...flags: readonly string[]) =>
    rollcall(["ready", "some files/", "--settings", "it's .env", "--no-cache", ...flags], { cwd });
  const { stdout } = await ready();
  const steps = [...new Set(stdout.match(/(?<=^ {8})npx --no rollcall .*$/gm))];
  expect(steps).toContain(
    "npx --no rollcall suggest 'some files/' --district springfield --write --settings 'it'\\''s .env'",
  );
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) {
    const words = (await shell(`printf '%s\\n' ${step}`, cwd, {})).stdout.trimEnd().split("\n");
    const run = await rollcall(words.slice(3), { cwd });
    expect([0, 2], `${step}\n${run.stderr}`).toContain(run.exitCode);
    expect(run.stderr, step).toBe("");
  }
  const all = await ready("--format", "markdown");
  expect(all.stdout).not.toMatch(/(?<!npx --no )rollcall (?:plan|suggest|doctor|drift|ready)/);
});

test("only commands that take settings are told them, and all that do", async () => {
  const { stdout } = await rollcall(["--help"]);
  const names = [...stdout.matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "help");
  expect(names).toContain("plan");
  for (const name of names) {
    const help = (await rollcall([name, "--help"])).stdout;
    const subcommands = [...(/^Commands:\n([\s\S]*)/m.exec(help)?.[1] ?? "").matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, sub = ""]) => sub)
      .filter((sub) => sub !== "help");
    for (const whole of subcommands.length === 0 ? [name] : subcommands.map((sub) => `${name} ${sub}`)) {
      const takes = (await rollcall([...whole.split(" "), "--help"])).stdout.includes("--settings, ");
      expect(stepText(`rollcall ${whole}`, calling)).toBe(
        `node dist/main.js ${whole}${takes ? " --settings 'my .env'" : ""}`,
      );
    }
  }
});
