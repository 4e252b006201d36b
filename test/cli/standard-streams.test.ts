import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { commandTree, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { worksheetPlace } from "./worksheet-place.ts";

const fed = (text: string) => ({ input: () => Promise.resolve(Buffer.from(text)) });

/** Those that do something, as they are typed. */
const commandsIn = (
  command: Command,
  name = "",
): readonly { readonly name: string; readonly command: Command }[] => [
  ...(command.commands.length === 0 ? [{ name, command }] : []),
  ...command.commands.flatMap((one) => commandsIn(one, `${name} ${one.name()}`.trim())),
];

describe("a file that is called -", () => {
  test("is printed by plan and snapshot, with the words for people beside it, and read by who takes one", async () => {
    const { environment: env } = await sandboxForTest();
    const snapshot = await rollcall(["snapshot", "springfield", "--out", "-"], { env });
    expect(snapshot.exitCode).toBe(0);
    expect(snapshot.stderr).toMatch(/^springfield: 49 classes, .* → standard output\n$/);
    const plan = await rollcall(
      ["plan", "springfield", "--snapshot", "-", "--out", "-"],
      fed(snapshot.stdout),
    );
    expect(plan.exitCode).toBe(0);
    expect(plan.stderr).toContain("springfield: 38 changes ready");
    const file = path.join(await temporaryFolder(), "plan.json");
    await writeFile(file, plan.stdout);
    const shown = await rollcall(["show", file]);
    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await rollcall(["show", "-"], fed(plan.stdout))).toEqual(shown);
  });

  test("holds the report of an apply for revert and forecast", async () => {
    const { environment: env } = await sandboxForTest();
    const report = path.join(await temporaryFolder(), "report.json");
    await rollcall(["apply", "springfield", "--auto", "--report", report], { env });
    const given = { env, ...fed(await readFile(report, "utf8")) };
    const compared = await rollcall(["forecast", "--compare", "-"], given);
    expect(compared.stdout).toContain("no night to compare");
    const back = await rollcall(["revert", "-", "--only", "cls_20401", "--out", "-"], given);
    expect(back.exitCode).toBe(0);
    expect(JSON.parse(back.stdout).plan.changes).toHaveLength(1);
    expect(back.stderr).toContain("Names and members do not return");
    // Neither of them is there a second time.
    expect(back.stderr).toContain(
      "Then: npx --no rollcall apply --plan PLAN, where PLAN is a file of what was printed\n",
    );
    const seen = await rollcall(["revert", "-", "--only", "cls_20401"], given);
    expect(seen.stderr).toContain(
      "rollcall revert REPORT --only cls_20401 --out plan.json, where REPORT is a file of what came on standard input\n",
    );
    const unknown = await rollcall(["revert", "-", "--only", "nobody"], given);
    expect(unknown.stderr).toMatch(/^error {2}Standard input has no change of a classroom "nobody"\./);
  });

  test("holds a worksheet, and findings say where it came from", async () => {
    const { run, sheet } = await worksheetPlace();
    const open = await sheet("washington-middle.csv");
    open.set("Yearbook 📸", "decide", "leave");
    const taken = await run(["worksheet", "import", "-"], fed(open.text));
    expect(taken).toMatchObject({ exitCode: 0, stderr: "" });
    expect(taken.stdout).toContain("2 decided");
    expect(taken.stdout).toContain(
      "worksheet import WORKSHEET.csv --write, where WORKSHEET.csv is a file of what came on standard input\n",
    );
    open.set("Yearbook 📸", "decide", "nonsense");
    const refused = await run(["worksheet", "import", "-"], fed(open.text));
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/^standard input:\d+:\d+ error /m);
  });

  test("is refused where two texts would be printed; and what is no such file is called standard input", async () => {
    const { environment: env } = await sandboxForTest();
    const twice = await rollcall(["plan", "springfield", "--out", "-", "--json"], { env });
    expect(twice).toMatchObject({ exitCode: 64, stdout: "" });
    expect(twice.stderr).toContain("--out - and --json would both print.");
    expect((await rollcall(["show", "-"], fed("{"))).stderr).toContain(
      "Standard input cannot be used: it is not JSON, or was cut off.",
    );
  });

  test("is ./- where a file is meant", async () => {
    const { environment: env } = await sandboxForTest();
    const cwd = await temporaryFolder();
    const snapshot = await rollcall(["snapshot", "springfield", "--out", "-"], { env });

    const { stdout } = await rollcall(
      ["plan", "springfield", "--snapshot", "-", "--out", "-"],
      fed(snapshot.stdout),
    );
    await writeFile(path.join(cwd, "-"), stdout);
    expect((await rollcall(["show", "./-"], { cwd, ...fed("") })).exitCode).toBe(0);
    // An apply takes its plan from a file alone: one that it has to begin again with.
    const refused = await rollcall(["apply", "springfield", "--plan", "-"], { env, ...fed(stdout) });
    expect(refused).toMatchObject({ exitCode: 64, stdout: "" });
    expect(refused.stderr).toContain("--plan takes no - in the place of a file.");
    expect(refused.stderr).toContain("Name a file; one that is called so is ./-.");
  });

  test("is read once, whichever two places it has on a line", async () => {
    for (const line of ["plan --snapshot - --snapshot -", "worksheet import - -"]) {
      const refused = await rollcall(line.split(" "), fed("never read"));
      expect(refused, line).toMatchObject({ exitCode: 64, stdout: "" });
      expect(refused.stderr, line).toContain("Standard input is read once, and ");
    }
  });
});

/** Where `-` stands for a stream, as help says it: `-: …`. Every other place takes a file alone. */
const ofStreams = [
  "forecast --compare",
  "plan --out",
  "plan --snapshot",
  "revert --out",
  "revert <report>",
  "show <plan.json>",
  "snapshot --out",
  "worksheet import <files>",
];

describe("every place of a file on a command line", () => {
  const all = commandsIn(commandTree());

  test("says in its help whether it may be called -", () => {
    const said = all.flatMap(({ command, name }) => [
      ...command.options.flatMap(({ description, long }) =>
        / -: |; -: /.test(description) ? [`${name} ${long}`] : [],
      ),
      ...command.registeredArguments.flatMap((argument) =>
        / -: /.test(argument.description) ? [`${name} <${argument.name()}>`] : [],
      ),
    ]);
    expect(said.sort()).toEqual(ofStreams);
  });

  test("is refused by name where it may not", async () => {
    const refused: string[] = [];
    for (const { command, name } of all) {
      const others = command.options.filter(({ mandatory }) => mandatory);
      for (const { flags } of command.options) {
        const long = /--[\w-]+/.exec(flags)?.[0] ?? "";
        if (!/<(?:file|folder|report|source)/.test(flags)) continue;
        if (ofStreams.includes(`${name} ${long}`)) continue;
        const needed = others
          .filter((one) => !one.flags.includes(long))
          .flatMap((one) => [one.long ?? "", "x"]);
        const typed = command.registeredArguments.filter(({ required }) => required).map(() => "a/b@v1.0.0");
        const run = await rollcall([...name.split(" "), ...typed, ...needed, long, "-"], fed("never read"));
        expect(run, `${name} ${long}`).toMatchObject({ exitCode: 64, stdout: "" });
        expect(run.stderr, name).toMatch(`error  ${long} takes no - in the place of a `);
        refused.push(`${name} ${long}`);
      }
    }
    expect(refused).toEqual(expect.arrayContaining(["plan --html", "plan --settings", "apply --report"]));
    const plan = await rollcall(["plan", "springfield", "--html", "-"]);
    expect(plan.stderr).toBe(
      "error  --html takes no - in the place of a file.\ntry    Name a file; one that is called so is ./-. Here - is taken by --out and --snapshot.\n",
    );
  });

  test("and of a district", async () => {
    for (const line of ["plan -", "drift -", "init -", "worksheet export - --out sheets"]) {
      const run = await rollcall(line.split(" "), fed("never read"));
      expect(run, line).toMatchObject({ exitCode: 64, stdout: "" });
      expect(run.stderr, line).toContain("takes no - in the place of a district.");
    }
  });
});
