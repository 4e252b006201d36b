import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { commandTree, rollcall } from "./run-rollcall.ts";

const namesIn = (command: Command, above: readonly string[] = []): readonly (readonly string[])[] => [
  above,
  ...command.commands.flatMap((one) => namesIn(one, [...above, one.name()])),
];

describe("help", () => {
  it.each(namesIn(commandTree()).map((names) => [names.join(" "), names] as const))(
    "of rollcall %s fits into 80 columns",
    async (_, names) => {
      const { stdout, exitCode } = await rollcall([...names, "--help"]);
      expect(exitCode).toBe(0);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it("for a command that there is none of says which was probably meant, and is wrong usage", async () => {
    expect(await rollcall(["help", "pln"])).toMatchObject({
      exitCode: 64,
      stdout: "",
      stderr: expect.stringMatching(/Unknown command 'pln'\.\ntry +Did you mean .*plan/),
    });
    for (const args of [
      ["help", "plan"],
      ["help", "help"],
    ])
      expect((await rollcall(args)).exitCode).toBe(0);
  });
});

describe("what every command takes", () => {
  const wrong = "test/config/cases/wrong-types/springfield.yaml";
  const env = { FORCE_COLOR: "1" };

  it("--no-color, before its name or behind it, against an environment that forces colours", async () => {
    expect((await rollcall(["validate", wrong], { env })).stdout).toContain("\u001b[");
    for (const args of [
      ["--no-color", "validate", wrong],
      ["validate", wrong, "--no-color"],
    ])
      expect((await rollcall(args, { env })).stdout).not.toContain("\u001b");
  });

  it("--quiet: validate has no word where all is well, and all of them where it is not", async () => {
    expect(await rollcall(["validate", "--quiet"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    for (const args of [
      ["-q", "validate", wrong],
      ["validate", wrong],
    ])
      expect(await rollcall(args)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("error") });
  });
});

describe("a slip of the finger is answered with the word that was meant", () => {
  it("in the name of a district, wherever its file is named", async () => {
    for (const args of [
      ["validate", "springfeld"],
      ["validate", "districts/springfeld.yaml"],
    ])
      expect((await rollcall(args)).stdout).toContain("Did you mean springfield?");
    expect((await rollcall(["plan", "sprignfield"])).stderr).toContain("Did you mean springfield?");
    expect((await rollcall(["plan", "--district", "sprignfield"])).stderr).toContain(
      "Did you mean springfield?",
    );
    expect((await rollcall(["districts", "--district", "sprignfield"])).stderr).toContain(
      "Did you mean springfield?",
    );
    expect((await rollcall(["validate", "shelbyville"])).stdout).not.toContain("Did you mean");
  });

  it("in what people call a school or a district for short, where only one is called so", async () => {
    const short = async (school: string) =>
      (await rollcall(["plan", "springfield", "--school", school])).stderr;
    expect(await short("lincoln")).toContain("try    Did you mean Lincoln Elementary? The file has");
    expect(await short("")).not.toContain("Did you mean");
    expect((await rollcall(["districts", "--district", "spring"])).stderr).toContain(
      "Did you mean springfield?",
    );
  });

  it("in the name of a school", async () => {
    const run = await rollcall(["plan", "springfield", "--school", "Lincon Elementary"]);
    expect([run.exitCode, run.stderr]).toEqual([
      64,
      expect.stringContaining("Did you mean Lincoln Elementary?"),
    ]);
  });
});
