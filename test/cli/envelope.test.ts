import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { StopSignal } from "../../src/cli/stop-signal.ts";
import { envelopeJson } from "../../src/files/envelope.ts";
import { formatVersions } from "../../src/files/format-versions.ts";
import { visibleJson } from "../../src/model/canonical-json.ts";
import { appended } from "../git/ledger-for-test.ts";
import { serve } from "../http/test-server.ts";
import { fileOf, given } from "./generated-file.ts";
import { ledgerClone } from "./ledger-clone.ts";
import { outputProblems, outputSchemas } from "./output-schemas.ts";
import {
  commandTree,
  districtsIn,
  type Run,
  rollcall,
  sampleNow,
  sandboxForTest,
  temporaryFolder,
} from "./run-rollcall.ts";

/** Commands that print JSON, as they are typed. */
const jsonCommands = (command: Command, name = ""): readonly string[] => [
  ...(command.options.some(({ long }) => long === "--json") ? [name] : []),
  ...command.commands.flatMap((one) => jsonCommands(one, `${name} ${one.name()}`.trim())),
];

test("every command that prints JSON has a schema, and no other has", () => {
  expect([...outputSchemas.keys()].sort()).toEqual([...jsonCommands(commandTree())].sort());
});

test("the text is that of the whole, however many districts there are", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ district: fc.string(), said: fc.jsonValue() })), (districts) => {
      const { output: formatVersion } = formatVersions;
      const whole = { command: "plan", districts, failures: [], findings: [], formatVersion };
      expect(envelopeJson("plan", districts)).toBe(`${visibleJson(whole, 2)}\n`);
    }),
  );
});

/** The file without its lines. */
function undecided(text: string): string {
  const { schools, ...rest } = JSON.parse(text);
  return JSON.stringify({ ...rest, schools: schools.map((one: object) => ({ ...one, classrooms: [] })) });
}

/** Holds a text against its schemas. @returns of which districts it speaks */
function spokenOf(command: string, { stdout, stderr }: Run): readonly string[] {
  expect(outputProblems(stdout), `${command}\n${stderr}`).toEqual([]);
  expect(JSON.parse(stdout).command, stderr).toBe(command);
  return districtsIn(stdout).map(({ district }: { readonly district: string }) => district);
}

describe("what is printed is as its schema says", () => {
  test("of one district", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file } = await clone.planned();
    await clone.merged({ plans: [file], commit: clone.git("rev-parse", "HEAD") }, ["--report", "r.json"]);
    clone.git("fetch", "--quiet", "origin");
    await mkdir(path.join(clone.folder, "runbooks/springfield"), { recursive: true });
    await copyFile(file, path.join(clone.folder, "runbooks/springfield/plan.json"));
    const of = async (command: string, ...args: readonly string[]): Promise<readonly string[]> =>
      spokenOf(command, await clone.run([...command.split(" "), ...args, "--json"]));
    const name = "springfield";
    expect(await of("validate")).toEqual([name]);
    expect(await of("plan", "--no-cache")).toEqual([name]);
    expect(await of("show", file)).toEqual([name]);
    expect(await of("forecast")).toEqual([name]);
    expect(await of("forecast", "--compare", "r.json")).toEqual([name]);
    expect(await of("drift", name, "--no-cache")).toEqual([name]);
    expect(await of("ready", "--no-cache")).toEqual([name]);
    expect(await of("doctor")).toEqual([name]);
    expect(await of("districts")).toEqual([name]);
    expect(await of("districts", "--changed-since", "0".repeat(40))).toEqual([name]);
    expect(await of("trace", "Ms Rivera Room 12", "--live")).toEqual([name]);
    expect(await of("explain", "id-held")).toEqual([]);
    expect(await of("ledger show")).toEqual([name]);
    expect(await of("rollover", name, "--to", "2026-27")).toEqual([name]);
    expect(await of("suggest")).toEqual([name]);
    expect(await of("pin")).toEqual([name]);
    expect(await of("worksheet export", name, "--out", "sheets")).toEqual([name]);
    const sheets = (await readdir(path.join(clone.folder, "sheets"))).filter((one) => one.endsWith(".csv"));
    expect(await of("worksheet import", ...sheets.map((one) => `sheets/${one}`))).toEqual([name]);
    expect(await of("runbook status")).toEqual([name]);
    expect(await of("revert", "r.json")).toEqual([name]);
    expect(await of("apply", "--auto")).toEqual([name]);
    expect(await of("init", "rowan")).toEqual(["rowan"]);

    await writeFile(path.join(clone.folder, "districts/adams.yaml"), fileOf("adams"));
    const ledger = clone.origin.git("show", "rollcall-ledger:springfield.json");
    const adams = ledger.replaceAll('"springfield"', '"adams"');
    await appended(clone.origin, clone.tip() ?? "none", { "adams.json": adams });
    clone.git("fetch", "--quiet", "origin");
    expect(await of("ledger show", "adams", name)).toEqual(["adams", name]);
  });

  test("of several, and of those alone that could be read", async () => {
    const sandbox = await sandboxForTest({ seed: { kind: "generated", ...given } });
    const clone = await ledgerClone(sandbox);
    const names = ["adams", "brook"];
    for (const one of names) await writeFile(path.join(clone.folder, `districts/${one}.yaml`), fileOf(one));
    const of = async (command: string, ...args: readonly string[]): Promise<readonly string[]> =>
      spokenOf(command, await clone.run([...command.split(" "), ...args, "--json"]));
    expect(await of("validate", ...names)).toEqual(names);
    expect(await of("plan", ...names, "--no-cache", "--out", "plans/")).toEqual(names);
    expect(await of("forecast", ...names)).toEqual(names);
    expect(await of("ready", ...names, "--no-cache")).toEqual(names);
    expect(await of("doctor", ...names)).toEqual(names);
    expect(await of("districts")).toEqual([...names, "springfield"]);
    expect(await of("suggest", ...names)).toEqual(names);
    expect(await of("pin", ...names)).toEqual(names);
    const sheets: string[] = [];
    for (const one of names) {
      await writeFile(path.join(clone.folder, `districts/${one}.yaml`), undecided(fileOf(one)));
      const out = `sheets/${one}`;
      expect(await of("worksheet export", one, "--out", out)).toEqual([one]);
      const csv = (await readdir(path.join(clone.folder, out))).filter((file) => file.endsWith(".csv"));
      sheets.push(...csv.map((file) => `${out}/${file}`));
    }
    expect(await of("worksheet import", ...sheets)).toEqual(names);
    for (const one of names) await writeFile(path.join(clone.folder, `districts/${one}.yaml`), fileOf(one));
    expect(await of("apply", ...names, "--auto")).toEqual(names);
    expect(await of("runbook status", ...names)).toEqual([]);
    for (const one of names) {
      await mkdir(path.join(clone.folder, "runbooks", one), { recursive: true });
      const runbook = path.join(clone.folder, "runbooks", one, "plan.json");
      await copyFile(path.join(clone.folder, "plans", `${one}.plan.json`), runbook);
    }
    expect(await of("runbook status", ...names)).toEqual(names);
  });
});

test("what is wrong with the files stands in the findings, whichever command it keeps from its work", async () => {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  await writeFile(path.join(cwd, "districts/adams.yaml"), fileOf("adams").replace('"sync"', '"keep"'));
  for (const command of [
    "validate",
    "plan",
    "forecast",
    "drift",
    "ready",
    "suggest",
    "pin",
    "apply --auto",
  ]) {
    const run = await rollcall([...command.split(" "), "--json"], { cwd });
    expect(run.exitCode, command).toBe(1);
    expect(spokenOf(command.split(" ")[0] ?? "", run)).toEqual([]);
    expect(JSON.parse(run.stdout).findings, command).toMatchObject([{ code: "bad-choice" }]);
  }
});

test("a district that failed stands among the failures, whichever command it kept from its work", async () => {
  const sandbox = await sandboxForTest({ seed: { kind: "generated", ...given } });
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  for (const one of ["adams", "brook"]) await writeFile(path.join(cwd, `districts/${one}.yaml`), fileOf(one));
  const own = Object.entries({ ...sandbox.environment, CLASSTAG_TOKEN: "of-somebody-else" });
  const env = {
    ...sandbox.environment,
    ...Object.fromEntries(own.map(([name, value]) => [`ADAMS__${name}`, value])),
  };
  for (const command of ["plan --no-cache", "forecast", "suggest", "pin", "apply --auto"]) {
    const run = await rollcall([...command.split(" "), "adams", "brook", "--json"], { cwd, env });
    expect([spokenOf(command.split(" ")[0] ?? "", run), run.exitCode === 0], command).toEqual([
      ["brook"],
      false,
    ]);
    expect(JSON.parse(run.stdout).failures, command).toEqual([
      {
        district: "adams",
        message: expect.stringMatching(/^ClassTag: the credentials were refused \(401\).*\.$/s),
        hint: expect.stringContaining("ADAMS__CLASSTAG_TOKEN"),
      },
    ]);
    expect(run.stdout).not.toContain("of-somebody-else");
  }
  for (const command of ["drift adams --no-cache", "rollover adams --to 2026-27", "init adams-two"]) {
    const prefixed = Object.entries(env).map(([name, value]) => [
      name.replace("ADAMS__", "ADAMS_TWO__"),
      value,
    ]);
    const own = command.startsWith("init") ? Object.fromEntries(prefixed) : env;
    const run = await rollcall([...command.split(" "), "--json"], { cwd, env: own });
    expect([spokenOf(command.split(" ")[0] ?? "", run), run.exitCode], command).toEqual([[], 1]);
    expect(JSON.parse(run.stdout).failures, command).toMatchObject([
      { district: command.split(" ")[1], message: expect.stringContaining("(401)") },
    ]);
  }
});

test("a command that cannot begin prints what keeps it from its work", async () => {
  const cwd = await temporaryFolder();
  const typed: Readonly<Record<string, string>> = {
    explain: "no-such-code",
    rollover: "springfield --to 2026-27",
    "worksheet export": "springfield --out sheets",
  };
  for (const command of jsonCommands(commandTree())) {
    // Of these all that is wrong is a result.
    if (command === "doctor" || command === "init") continue;
    const args = `${command} ${typed[command] ?? "springfield"} --json`.split(" ");
    const run = await rollcall(command === "districts" ? ["districts", "--json"] : args, { cwd });
    expect(spokenOf(command, run)).toEqual([]);
    expect(run.exitCode, command).not.toBe(0);
    const { failures, findings } = JSON.parse(run.stdout);
    expect([...failures, ...findings], command).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/\w/), hint: expect.stringMatching(/\w/) }),
    ]);
  }
  // Of a line that cannot be read nobody knows what it asks for.
  expect(await rollcall(["plan", "--json", "--nonsense"], { cwd })).toMatchObject({
    exitCode: 64,
    stdout: "",
  });
});

test("a command of one district names it where it fails after it has begun", async () => {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox);
  await clone.run(["apply", "--auto", "--report", "r.json"]);
  const env = { CLASSTAG_TOKEN: "of-somebody-else" };
  for (const line of [
    "trace cls_20401 --live",
    "revert r.json",
    "forecast --compare r.json",
    "worksheet export springfield --out sheets",
  ]) {
    const run = await clone.run([...line.split(" "), "--json"], { env });
    const command = line.startsWith("worksheet") ? "worksheet export" : (line.split(" ")[0] ?? "");
    // What the history says of the line holds all the same.
    expect(spokenOf(command, run), line).toEqual(command === "trace" ? ["springfield"] : []);
    expect(run.exitCode, line).toBe(1);
    expect(JSON.parse(run.stdout).failures, line).toMatchObject([
      { district: "springfield", message: expect.stringContaining("(401)") },
    ]);
  }
});

test("a run that is stopped prints what it has come to, and which districts were left", async () => {
  const sandbox = await sandboxForTest({ seed: { kind: "generated", ...given } });
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  for (const one of ["adams", "brook", "cedar"])
    await writeFile(path.join(cwd, `districts/${one}.yaml`), fileOf(one));
  const lines = [
    "plan --no-cache",
    "doctor",
    "forecast",
    "ready --no-cache",
    "suggest",
    "pin",
    "apply --auto",
  ];
  const ofOne = ["drift brook --no-cache", "rollover brook --to 2026-27"];
  for (const line of [...lines, ...ofOne]) {
    const stop = new AbortController();
    const silent = await serve(() => {
      stop.abort(new StopSignal("SIGTERM"));
    });
    const own = Object.entries({ ...sandbox.environment, CLASSTAG_BASE_URL: `${silent.origin}/v1` });
    const env = {
      ...sandbox.environment,
      ...Object.fromEntries(own.map(([name, value]) => [`BROOK__${name}`, value])),
    };
    const run = await rollcall([...line.split(" "), "--json"], { cwd, env, signal: stop.signal });
    expect(run.exitCode, line).toBe(143);
    const said = spokenOf(line.split(" ")[0] ?? "", run);
    const { failures } = JSON.parse(run.stdout);
    const left = failures.map(({ district }: { readonly district: string }) => district);
    const isOfOne = ofOne.includes(line);
    // Of several that are read at a time, the one before may not have been told by then.
    expect(isOfOne ? ["brook"] : ["adams", "brook", "cedar"], line).toEqual([...said, ...left]);
    if (isOfOne || line.startsWith("plan")) expect(left, line).toContain("brook");
    else expect(said, line).toEqual(["adams"]);
    for (const { message } of failures)
      expect(message, line).toBe(
        "The run was stopped before this was done; nothing of it was written to ClassTag.",
      );
    expect(run.stderr.match(/^stopped {2}by SIGTERM: /gm), line).toHaveLength(1);
  }
});

test("a bug is told to programs, too: what was said by then holds, and of the rest nothing is known", async () => {
  const sandbox = await sandboxForTest({ seed: { kind: "generated", ...given } });
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  for (const one of ["adams", "brook", "cedar"])
    await writeFile(path.join(cwd, `districts/${one}.yaml`), fileOf(one));
  const busy = await serve((_, response) => void response.writeHead(503).end());
  const own = Object.entries({ ...sandbox.environment, CLASSTAG_BASE_URL: `${busy.origin}/v1` });
  const env = {
    ...sandbox.environment,
    ...Object.fromEntries(own.map(([name, value]) => [`BROOK__${name}`, value])),
  };
  type Told = readonly [line: string, said: readonly string[], failed: readonly (string | undefined)[]];
  const told: readonly Told[] = [
    ["doctor", ["adams"], ["brook", "cedar"]],
    ["apply --auto", ["adams"], ["brook", "cedar"]],
    ["ready --no-cache", [], [undefined]],
    ["drift brook --no-cache", [], ["brook"]],
  ];
  for (const [line, said, failed] of told) {
    let stdout = "";
    const bug = new TypeError("nobody foresaw it");
    const running = runProgram([...line.split(" "), "--json"], {
      env,
      cwd,
      now: () => sampleNow,
      // Whoever is busy is waited for.
      sleep: () => Promise.reject(bug),
      signal: new AbortController().signal,
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: () => undefined },
    });
    await expect(running, line).rejects.toBe(bug);
    expect(spokenOf(line.split(" ")[0] ?? "", { stdout, stderr: "", exitCode: 1 }), line).toEqual(said);
    expect(JSON.parse(stdout).failures, line).toEqual(
      failed.map((district) => ({
        ...(district !== undefined && { district }),
        message: "Rollcall has a bug, and ended in the middle: it is not known what of this was done.",
        hint: "Report what it says on standard error.",
      })),
    );
  }
});

test("what is said of no district stands beside them", async () => {
  const cwd = await temporaryFolder();
  const sandbox = await sandboxForTest();
  const doctor = await rollcall(["doctor", "--json"], { cwd, env: sandbox.environment });
  expect(spokenOf("doctor", doctor)).toEqual([]);
  expect(JSON.parse(doctor.stdout).settings.counts.failed).toBe(0);
  const env = { ...sandbox.environment, ROLLCALL_CHROMIUM: path.join(cwd, "no-such-file") };
  const profile = await rollcall(["profile", "check", "--json"], { cwd, env });
  expect(spokenOf("profile check", profile)).toEqual([]);
});
