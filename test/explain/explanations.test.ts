import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { allExplanations } from "../../src/explain/all-explanations.ts";
import { commandTree } from "../cli/run-rollcall.ts";

const explained = allExplanations.flatMap(({ codes }) => codes);

describe("a command that an explanation names", () => {
  const program = commandTree();
  const named = new Set(
    explained.flatMap(({ example, next, remedy }) => [
      next,
      ...[...remedy.matchAll(/`(rollcall [^`]+)`/g)].map(([, command = ""]) => command),
      ...[...example.matchAll(/^npx --no (rollcall .+)$/gm)].map(([, command = ""]) => command),
    ]),
  );

  test.each([...named])("%s is one", (line) => {
    const [, ...words] = line.split(" ");
    const { command, rest } = walked(program, words);
    expect(command).not.toBe(program);
    const takes = command.registeredArguments;
    const flags = rest.filter((word) => word.startsWith("-"));
    expect(
      flags.filter((flag) => !command.options.some(({ long, short }) => [long, short].includes(flag))),
    ).toEqual([]);
    expect(rest.length >= takes.filter(({ required }) => required).length).toBe(true);
  });
});

function walked(command: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  const [word, ...rest] = words;
  const below = command.commands.find((one) => one.name() === word);
  return below === undefined ? { command, rest: words } : walked(below, rest);
}

/** The type closes the table against codes that are made and not explained; this, against those that nothing makes. */
test("every code that is explained is made somewhere", async () => {
  const root = path.resolve(import.meta.dirname, "../../src");
  const files = (await readdir(root, { recursive: true })).filter(
    (name) => name.endsWith(".ts") && !/^(?:explain|sandbox)\/|diagnostic-code\.ts$/.test(name),
  );
  const source = (await Promise.all(files.map((name) => readFile(path.join(root, name), "utf8")))).join("\n");
  expect(explained.filter(({ code }) => !source.includes(`"${code}"`)).map(({ code }) => code)).toEqual([]);
});

test("no text breaks its line or ends without a full stop", () => {
  const sentences = explained.flatMap(({ cause, consequence, remedy }) => [cause, consequence, remedy]);
  expect(sentences.filter((text) => !/^[^\n]+\.$/.test(text))).toEqual([]);
});
