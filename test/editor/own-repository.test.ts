import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { check, resolveConfig } from "prettier";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Run, rollcall, temporaryFolder } from "../cli/run-rollcall.ts";
import { startEditor } from "./language-server.ts";

const sample = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");
const schema = "schemas/editor/district.schema.json";
const withoutPragma = 'version: 1\ndistrict: a\nname: A\nclasslink: { org: "1" }\ntimezone: UTC\n';

let cwd = "";
const run = (...args: readonly string[]): Promise<Run> => rollcall(args, { cwd });
const textOf = (file: string): Promise<string> => readFile(path.join(cwd, file), "utf8");

beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  await writeFile(path.join(cwd, "districts/springfield.yaml"), await readFile(sample));
  await run("workflows", "springfield-usd/rollcall@v1.2.0");
});

describe("a district's own repository, after rollcall workflows", () => {
  it("completes district and school files, by their first line or by the settings of VS Code", async () => {
    const { "yaml.schemas": schemas } = JSON.parse(await textOf(".vscode/settings.json"));
    const editor = await startEditor(cwd, { schemas });
    onTestFinished(() => editor.close());
    const labels = async (file: string, text: string): Promise<readonly string[]> =>
      (await editor.completions(file, text)).map(({ label }) => label);
    expect(await labels("districts/a.yaml", `${withoutPragma}|`)).toContain("schools");
    expect(await labels("districts/a/district.yaml", `${withoutPragma}|`)).toContain("freeze");
    expect(await labels("districts/a/schools/b.yaml", "name: B\n|")).toContain("classrooms");
    const pragma = "# yaml-language-server: $schema=../schemas/editor/district.schema.json\n";
    expect(await labels("elsewhere/a.yaml", `${pragma}${withoutPragma}|`)).toContain("schools");
    expect(
      await editor.findings("districts/springfield.yaml", await textOf("districts/springfield.yaml")),
    ).toEqual([]);
  });

  it("has a formatter that leaves the sample district as it is", async () => {
    const file = path.join(cwd, "districts/springfield.yaml");
    const options = await resolveConfig(file, { editorconfig: false });
    expect(await check(await textOf("districts/springfield.yaml"), { ...options, filepath: file })).toBe(
      true,
    );
  });
});

describe("a copy of the schema", () => {
  const older = (text: string): string => text.replace('"title": "District"', '"title": "Old"');

  it("that another version wrote is renewed by validate, and it is said", async () => {
    const today = await textOf(schema);
    await writeFile(path.join(cwd, schema), older(today));
    const { stderr, exitCode } = await run("validate");
    expect([exitCode, stderr]).toEqual([0, `${schema} is renewed: another version of Rollcall wrote it.\n`]);
    expect(await textOf(schema)).toBe(today);
    expect((await run("validate")).stderr).toBe("");
  });

  it("that somebody wrote is left, and one that is not there is not made", async () => {
    await writeFile(path.join(cwd, schema), '{ "title": "mine" }\n');
    expect((await run("validate")).stderr).toBe("");
    expect(await textOf(schema)).toBe('{ "title": "mine" }\n');
    cwd = await temporaryFolder();
    await mkdir(path.join(cwd, "districts"));
    await writeFile(path.join(cwd, "districts/springfield.yaml"), await readFile(sample));
    await run("validate");
    await expect(textOf(schema)).rejects.toThrow("ENOENT");
  });

  it("is renewed by workflows too, which shows what of somebody's work would be lost", async () => {
    const today = await textOf(schema);
    await writeFile(path.join(cwd, schema), older(today));
    expect((await run("workflows", "springfield-usd/rollcall@v1.3.0")).stdout).toMatch(
      /district\.schema\.json +renewed/,
    );
    await writeFile(path.join(cwd, schema), '{ "title": "mine" }\n');
    const { exitCode, stderr } = await run("workflows", "springfield-usd/rollcall@v1.3.0");
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('-{ "title": "mine" }')]);
  });

  it("is left alone where a commit is checked, or a job runs", async () => {
    const old = older(await textOf(schema));
    await writeFile(path.join(cwd, schema), old);
    await rollcall(["validate"], { cwd, env: { CI: "true" } });
    expect(await textOf(schema)).toBe(old);
  });
});
