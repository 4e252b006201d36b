import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-code.ts";
import type { Fault } from "../../src/sandbox/faults/fault.ts";
import { tries } from "../tries.ts";
import { districtIn, districtsIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const always = { times: "always" } as const;

describe("usage", () => {
  test.each([
    [["plan", "--dryrun"], "Unknown option '--dryrun'"],
    [["plan", "--\u001b[2Jdry\u202erun"], "Unknown option '--\\x1B[2Jdry\\u202Erun'"],
    [["validate", "--format", "\u200bjson"], "'-f, --format <format>' cannot be '\\u200Bjson'"],
    [["plan", "--setings", "x"], "Did you mean --settings?"],
    [["validate", "--format", "sariff"], "Did you mean sarif?"],
    [["completion", "zhs"], "Did you mean zsh?"],
    [["workflows", "foo"], "Argument 'release' cannot be 'foo'. It must be"],
    [["show"], "error  Missing required argument 'plan.json'.\ntry    npx --no rollcall help show shows"],
    [["ledger", "shw"], "try    Did you mean show? npx --no rollcall help ledger shows"],
    [["ledger", "show", "--jso"], "Did you mean --json? npx --no rollcall ledger help show shows"],
    [["aply"], "error  Unknown command 'aply'.\ntry    Did you mean apply? npx --no rollcall help shows"],
    [["plan", "--detailed-exitcod"], "Did you mean --detailed-exitcode?"],
    [["aply"], "Did you mean apply?"],
    [["apply"], "--approved FINGERPRINT"],
    [["apply", "--auto", "--approved", "X"], "one of --plan, --approved, --auto"],
    [["plan", "--format", "yaml"], "Allowed choices are terminal, markdown, html, json"],
    [["plan", "--district", "shelbyville"], 'no district "shelbyville"'],
    [["apply", "--auto", "--acknowledge", "whatever"], "GUARD:FINGERPRINT"],
    [["sandbox", "--port", "99999"], "0 to 65535"],
  ])("%j ends with 64 and says what is meant", async (args, message) => {
    const run = await rollcall(args);
    expect(run.exitCode).toBe(exitCodes.usage);
    expect(run.stderr).toContain(message);
  });

  test("an unknown school is an error with the names that there are, not an empty plan", async () => {
    const sandbox = await sandboxForTest();
    const run = await rollcall(["plan", "springfield", "--school", "Lincon"], { env: sandbox.environment });
    expect(run.exitCode).toBe(64);
    expect(run.stderr).toContain('"Lincoln Elementary"');
    expect(sandbox.requests()).toEqual([]);
  });

  test("help and version end with 0 and have examples and exit codes", async () => {
    expect(await rollcall(["--help"])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("3 refused by a guard"),
    });
    for (const command of ["validate", "plan", "show", "apply", "sandbox"]) {
      const { stdout } = await rollcall([command, "--help"]);
      expect(stdout).toContain("Examples:");
      expect(stdout).not.toContain("default: []");
    }
    expect((await rollcall(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("what a command says of itself fits into 80 columns; only what is to be typed may be longer", async () => {
    const below: Readonly<Record<string, readonly string[]>> = {
      ledger: ["show", "decline"],
      profile: ["check"],
      runbook: ["status"],
    };
    const { stdout: all } = await rollcall(["--help"]);
    const commands = [...all.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name = ""]) =>
      (below[name] ?? []).map((word) => [name, word]).concat([[name]]),
    );
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands) {
      const { stdout } = await rollcall([...command, "--help"]);
      const sentences = stdout.split("\n").filter((line) => !line.startsWith("  "));
      expect(sentences.filter((line) => line.length > 80)).toEqual([]);
    }
  });
});

describe("connection settings", () => {
  test("all that are missing are named at once, exit 64", async () => {
    const run = await rollcall(["plan", "springfield"]);
    expect(run.exitCode).toBe(64);
    for (const name of ["CLASSLINK_BASE_URL", "CLASSLINK_AUTH", "CLASSTAG_BASE_URL", "CLASSTAG_TOKEN"])
      expect(run.stderr).toContain(name);
  });

  test.each(["--settings", "--env-file"])(
    "%s is read, and a prefixed name is never completed by unprefixed ones",
    async (option) => {
      const sandbox = await sandboxForTest();
      const file = path.join(await temporaryFolder(), ".env");
      const lines = Object.entries(sandbox.environment);
      await writeFile(file, lines.map(([name, value]) => `SPRINGFIELD__${name}=${value}\n`).join(""));
      expect((await rollcall(["plan", "springfield", option, file])).exitCode).toBe(0);
      const run = await rollcall(["plan", "springfield"], {
        env: { ...sandbox.environment, SPRINGFIELD__CLASSTAG_TOKEN: "x" },
      });
      expect(run.exitCode).toBe(64);
      expect(run.stderr).toContain("SPRINGFIELD__CLASSLINK_BASE_URL");
    },
  );
});

describe("services that fail", () => {
  const cases: readonly (readonly [string, Fault, number, RegExp])[] = [
    [
      "a token that is refused",
      { service: "classlink", ...always, effect: { kind: "status", status: 401 } },
      1,
      /GET http.*orgs[\s\S]*CLASSLINK_TOKEN/,
    ],
    [
      "a prefix that is not there",
      { service: "classlink", ...always, effect: { kind: "status", status: 404 } },
      1,
      /CLASSLINK_BASE_URL/,
    ],
    [
      "a sign-in page",
      { service: "classtag", ...always, effect: { kind: "html" } },
      1,
      /not JSON|HTML|page/i,
    ],
    [
      "a collection without its key",
      {
        service: "classlink",
        match: { pathPattern: "/classes" },
        ...always,
        effect: { kind: "missing-collection-key" },
      },
      1,
      /classes/,
    ],
  ];
  test.each(cases)("%s: METHOD, URL, what to try; nothing planned", async (_, fault, exitCode, message) => {
    const sandbox = await sandboxForTest();
    sandbox.inject(fault);
    const run = await rollcall(["plan", "springfield"], { env: sandbox.environment });
    expect(run).toMatchObject({ exitCode, stdout: "" });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toContain(sandbox.environment["CLASSLINK_TOKEN"]);
    expect(run.stderr).not.toContain(sandbox.environment["CLASSTAG_TOKEN"]);
  });

  test("a refused connection ends with 6 and names the address", async () => {
    const sandbox = await sandboxForTest();
    const run = await rollcall(["plan", "springfield"], {
      env: { ...sandbox.environment, CLASSLINK_BASE_URL: "http://127.0.0.1:1/ims/oneroster/v1p1" },
    });
    expect(run.exitCode).toBe(6);
    expect(run.stderr).toContain("127.0.0.1:1");
  });

  test("a moment's 429, 500 and broken connection are got over, and the plan is the same", async () => {
    const sandbox = await sandboxForTest();
    const undisturbed = await rollcall(["plan", "springfield", "--json"], { env: sandbox.environment });
    sandbox.inject(
      {
        service: "classlink",
        match: { pathPattern: "/orgs" },
        effect: {
          kind: "status",
          status: 429,
          headers: { "retry-after": "0", "content-type": "text/html" },
          body: "<h1>slow down</h1>",
        },
      },
      { service: "classlink", match: { pathPattern: "/classes" }, effect: { kind: "status", status: 500 } },
      { service: "classtag", match: { pathPattern: "/classrooms" }, effect: { kind: "cut-body" } },
    );
    const disturbed = await rollcall(["plan", "springfield", "--json"], { env: sandbox.environment });
    expect(disturbed.exitCode).toBe(0);
    const changes = (text: string): unknown => districtIn(text).plan.changes;
    expect(changes(disturbed.stdout)).toEqual(changes(undisturbed.stdout));
  });

  test("an archived-looking world is never believed: whatever a listing does, archives and disconnects are a subset of the true ones", async () => {
    const sandbox = await sandboxForTest({ clampPageTo: 7 });
    const removals = (text: string): readonly string[] =>
      districtsIn(text)
        .flatMap(({ plan }: { plan: { changes: readonly object[] } }) => plan.changes)
        .filter((one: { kind: string }) => one.kind === "archive" || one.kind === "disconnect")
        .map((one: { kind: string; classroom: { key: string } }) => `${one.kind} ${one.classroom.key}`);
    const whole = new Set(
      removals((await rollcall(["plan", "springfield", "--json"], { env: sandbox.environment })).stdout),
    );
    const effect: fc.Arbitrary<Fault["effect"]> = fc.oneof(
      fc.constantFrom<Fault["effect"][]>(
        { kind: "repeat-page" },
        { kind: "empty-listing" },
        { kind: "revision-moves" },
        { kind: "html" },
      ),
      fc.record({ kind: fc.constant("shuffle" as const), seed: fc.nat(9) }),
      fc.record({ kind: fc.constant("shift" as const), rows: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant("short-page" as const), rows: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant("cut-listing" as const), rows: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ kind: fc.constant("total-lies" as const), by: fc.integer({ min: -9, max: 9 }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Fault["service"][]>("classlink", "classtag"),
        fc.constantFrom("/orgs", "/classes", "/academicSessions", "/schools", "/classrooms"),
        effect,
        fc.nat(5),
        fc.constantFrom<(number | "always")[]>(1, 2, "always"),
        async (service, pathPattern, how, skip, times) => {
          sandbox.clearFaults();
          sandbox.inject({ service, match: { method: "GET", pathPattern }, skip, times, effect: how });
          const run = await rollcall(["plan", "springfield", "--json"], { env: sandbox.environment });
          if (districtsIn(run.stdout).length === 0) expect(run.exitCode).not.toBe(0);
          for (const removal of removals(run.stdout)) expect(whole).toContain(removal);
        },
      ),
      { numRuns: tries(50) },
    );
  });
});

test("the README's table of exit codes is that of the program", async () => {
  const readme = await readFile(path.join(import.meta.dirname, "../../README.md"), "utf8");
  const [table = ""] = /^\| exit code \|.*(?:\n\|.*)+/m.exec(readme) ?? [];
  const documented = [...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(documented).toEqual(Object.values(exitCodes));
  const help = (await rollcall(["--help"])).stdout;
  for (const code of documented) expect(help).toMatch(new RegExp(`\\b${code} [a-z]`));
});
