import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

interface Shown {
  readonly args: readonly string[];
  readonly lines: readonly string[];
}

/** The command lines of the README's section, each with what is shown below it. */
async function transcript(): Promise<readonly Shown[]> {
  const readme = await readFile(path.resolve(import.meta.dirname, "../../README.md"), "utf8");
  const [, section = ""] = readme.split("## Your first file\n");
  const block = /```console\n(.*?)```/s.exec(section)?.[1] ?? "";
  return block.split(/^\$ /m).flatMap((entry): Shown[] => {
    const [command = "", ...lines] = entry.split("\n");
    const args = command.replace(/ +#.*/, "").replace("npx --no rollcall ", "").split(" ");
    return ["init", "suggest", "plan"].includes(args[0] ?? "") ? [{ args, lines }] : [];
  });
}

test("the README's first file is written just so", async () => {
  const sandbox = await sandboxForTest({
    seed: { kind: "staffed", seed: 1, schools: 6, classesPerSchool: 25 },
  });
  const cwd = await temporaryFolder();
  const shown = await transcript();
  expect(shown.map(({ args }) => args[0])).toEqual([
    "init",
    "suggest",
    "suggest",
    "suggest",
    "suggest",
    "plan",
  ]);
  for (const { args, lines } of shown) {
    const withoutSettings = args.filter((arg) => arg !== "--settings" && arg !== ".env");
    const { stderr, stdout } = await rollcall(withoutSettings, { env: sandbox.environment, cwd });
    expect(stderr).toBe("");
    const told = lines.map((line) => line.replace(/…$/, "").trimEnd()).filter((line) => line.trim() !== "");
    expect(told.filter((line) => !stdout.includes(line))).toEqual([]);
  }
  const file = await readFile(path.join(cwd, "districts/rowan.yaml"), "utf8");
  const readme = await readFile(path.resolve(import.meta.dirname, "../../README.md"), "utf8");
  const example = /```yaml\n( {6}# sure: .*?)```/s.exec(readme)?.[1] ?? "nothing";
  expect(file).toContain(example);
});
