import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { OpenSheet } from "./worksheet-place.ts";

interface Shown {
  readonly args: readonly string[];
  readonly lines: readonly string[];
}

const document = await readFile(path.resolve(import.meta.dirname, "../../.github/WORKSHEETS.md"), "utf8");

/** The command lines of the document, each with what is shown below it. */
const transcript = [...document.matchAll(/```console\n(.*?)```/gs)].flatMap(([, block = ""]) =>
  block.split(/^\$ /m).flatMap((entry): Shown[] => {
    const [command = "", ...lines] = entry.split("\n");
    const args = command.replace(/ +#.*/, "").replace("npx --no rollcall ", "").split(" ");
    return command === "" ? [] : [{ args, lines }];
  }),
);

test("worksheets come and go as the document shows", async () => {
  const sandbox = await sandboxForTest({
    seed: { kind: "staffed", seed: 1, schools: 6, classesPerSchool: 25 },
  });
  const cwd = await temporaryFolder();
  const run = async (args: readonly string[]): Promise<string> => {
    const { stderr, stdout } = await rollcall(args, { env: sandbox.environment, cwd });
    return stderr + stdout;
  };
  await run(["init", "rowan", "--timezone", "America/Chicago"]);
  const answers = [undefined, "c", "b"];
  expect(transcript).toHaveLength(answers.length);
  for (const [at, { args, lines }] of transcript.entries()) {
    const answer = answers[at];
    if (answer !== undefined) await decide(path.join(cwd, "worksheets/oak-middle.csv"), answer);
    const said = await run(args);
    const told = lines.map((line) => line.replace(/…$/, "").trimEnd()).filter((line) => line.trim() !== "");
    expect(told.filter((line) => !said.includes(line))).toEqual([]);
  }
});

/** Everything in one go: what is proposed is taken, what nothing fits is left, and of what is to be chosen one. */
async function decide(file: string, choice: string): Promise<void> {
  const sheet = new OpenSheet(await readFile(file, "utf8"));
  const answers = new Map([
    ["sure", "a"],
    ["probable", "a"],
    ["choose", choice],
    ["nothing", "leave"],
  ]);
  for (const row of sheet.rows) row[0] = answers.get(row[sheet.index("how sure")] ?? "") ?? "";
  await writeFile(file, sheet.text);
}
