import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { notPrinted, readme, transcriptOf } from "./transcript.ts";

test("the README's first file is written just so", async () => {
  const sandbox = await sandboxForTest({
    seed: { kind: "staffed", seed: 1, schools: 6, classesPerSchool: 25 },
  });
  const cwd = await temporaryFolder();
  const shown = (await transcriptOf("Your first file")).filter(({ args: [command = ""] }) =>
    ["init", "suggest", "plan"].includes(command),
  );
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
    expect(stderr).toBe(
      args[0] === "init"
        ? "schemas/editor/district.schema.json is written: editors complete the file by it.\n"
        : "",
    );
    expect(notPrinted(lines, stdout)).toEqual([]);
  }
  const file = await readFile(path.join(cwd, "districts/rowan.yaml"), "utf8");
  const example = /```yaml\n( {6}# sure: .*?)```/s.exec(await readme())?.[1] ?? "nothing";
  expect(file).toContain(example);
});
