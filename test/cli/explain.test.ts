import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { allExplanations } from "../../src/explain/all-explanations.ts";
import { outputProblems } from "./output-schemas.ts";
import { rollcall, temporaryFolder } from "./run-rollcall.ts";

describe("rollcall explain", () => {
  test("says why a code comes, what follows, what to do and how it is settled", async () => {
    const run = await rollcall(["explain", "missing-pin"], { cwd: await temporaryFolder() });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout.split("\n")).toEqual(
      expect.arrayContaining([
        "missing-pin  finding",
        expect.stringMatching(/^ {2}why {6}A line that writes has no `title` or `term`/),
        expect.stringMatching(/^ {2}then {5}Nothing is planned or applied/),
        expect.stringMatching(/^ {2}do {7}Let `npx --no rollcall pin --write` add/),
        '    - { name: Ms Rivera Room 12, classlink: "0012-003-1", title: Grade 3 Homeroom, term: "2026-27" }',
        "  next     npx --no rollcall pin",
      ]),
    );
  });

  test("names the settings that lie where it is called, so that the next step can be pasted", async () => {
    const cwd = await temporaryFolder();
    await writeFile(path.join(cwd, ".env"), "");
    const run = await rollcall(["explain", "undecided"], { cwd });
    expect(run.stdout).toMatch(/next {5}npx --no rollcall suggest --settings \.env\n$/);
  });

  test("says both where a name is a guard's and a finding's", async () => {
    const { stdout } = await rollcall(["explain", "id-held"]);
    expect(stdout).toMatch(/^id-held {2}guard\n[\s\S]+\nid-held {2}finding\n/);
  });

  test.each([
    "Missing-Pin",
    " missing_pin ",
    "missing-pin:",
    "`missing-pin`",
    "missing pin",
    "error missing-pin:",
  ])("takes %j as it was copied or typed", async (typed) => {
    const run = await rollcall(["explain", typed]);
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toMatch(/^missing-pin {2}finding\n/);
  });

  test("lists every code once with its group", async () => {
    const { stdout } = await rollcall(["explain"]);
    for (const { title, codes } of allExplanations) {
      expect(stdout).toContain(`${title}\n`);
      for (const { code } of codes) expect(stdout).toMatch(new RegExp(`^ {2}${code} `, "m"));
    }
    expect(stdout).toMatch(/npx --no rollcall explain CODE says what follows from one, and what to do\.\n$/);
  });

  test.each([
    ["titel-changed", "Did you mean title-changed? npx --no rollcall explain title-changed says"],
    ["\u001b[31mnothing", "npx --no rollcall explain lists them all."],
  ])("of a code that is none, %j, says what may be meant", async (code, says) => {
    const run = await rollcall(["explain", code]);
    expect(run).toMatchObject({ exitCode: 64, stdout: "" });
    expect(run.stderr).toContain("is the code of no finding and the name of no guard.");
    expect(run.stderr).toContain(says);
    expect(run.stderr).not.toContain("\u001b");
  });

  test.each([[[]], [["id-held"]]])("prints %j for programs as its schema says", async (codes) => {
    const run = await rollcall(["explain", ...codes, "--json"]);
    const file: { groups: { codes: { code: string }[] }[] } = JSON.parse(run.stdout);
    expect(outputProblems(run.stdout)).toEqual([]);
    const printed = file.groups.flatMap((group) => group.codes.map(({ code }) => code));
    expect(printed).toHaveLength(codes.length === 0 ? allExplanations.flatMap((one) => one.codes).length : 2);
  });
});
